import { z } from 'zod';
import { SourceKind } from '../../model/document.js';
import { Field } from '../../model/field.js';
import { Act, Link } from '../../model/record.js';
import { STATEMENT_TYPES } from '../../model/statement.js';

const Type = z.enum(STATEMENT_TYPES);

/** How many there are, by name. */
export const Counts = z.record(z.string(), z.number().int());

/** How many records there are of each type, field, status and, of agreements, kind of instrument. */
export const Tally = z.object({ type: Counts, field: Counts, status: Counts, instrument: Counts });

/** A report without its text. */
export const ReportSummary = z.object({
  id: z.string(),
  title: z.string(),
  name: z.string(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  byline: z.string().optional(),
  kind: SourceKind,
  lang: z.string(),
  /** Whether it was read: false for one in a language that is not read yet, which is kept all the same. */
  isRead: z.boolean(),
  published: z.string().optional(),
  updated: z.string().optional(),
  deck: z.string().optional(),
  retrieved: z.string().optional(),
  /** Length of its text in UTF-16 code units. */
  characters: z.number().int(),
  /** The two parties that it is mostly about. */
  parties: z.array(z.string()),
  /** How many statements were read in it, by type. */
  statements: Counts,
});
export type ReportSummary = z.infer<typeof ReportSummary>;

/** A record as lists show it. */
export const RecordSummary = z.object({
  id: z.string(),
  type: Type,
  /** What it is, in a few words. */
  title: z.string(),
  /** Chosen value of each slot. */
  slots: z.record(z.string(), z.unknown()),
  /** All parties of its statements, for quotes and distinctions those of their report. */
  parties: z.array(z.string()),
  fields: z.array(Field),
  /** Status, or stage of a commitment. */
  status: z.string().optional(),
  /** First and last day of its date or period, else of the publication of its reports. */
  start: z.string().optional(),
  end: z.string().optional(),
  /** Last day by which a commitment or target is due. */
  due: z.string().optional(),
  /** How many reports tell of it, and how many of these are official. */
  reports: z.number().int(),
  official: z.number().int(),
  /** Days on which its first and last report were published. */
  firstTold: z.string().optional(),
  lastTold: z.string().optional(),
  /** Confidence of its surest statement, 1 where an analyst confirmed it. */
  confidence: z.number(),
  confirmed: z.boolean(),
  /** Slots that the reports fill with contradicting values. */
  disputed: z.array(z.string()),
  acts: z.array(Act),
  links: z.array(Link),
  /** Ids of the decisions that bear on it. */
  decisions: z.array(z.string()),
  statements: z.array(z.string()),
});
export type RecordSummary = z.infer<typeof RecordSummary>;

/** What the register holds on two parties. */
export const PairSummary = z.object({
  pair: z.tuple([z.string(), z.string()]),
  names: z.tuple([z.string(), z.string()]),
  /** Records by type. */
  records: Counts,
  total: z.number().int(),
  reports: z.number().int(),
  /** Days of the earliest and latest report. */
  firstTold: z.string().optional(),
  lastTold: z.string().optional(),
});
export type PairSummary = z.infer<typeof PairSummary>;
