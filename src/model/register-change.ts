import { z } from 'zod';
import { DateValue } from './mention.js';
import { STATEMENT_TYPES } from './statement.js';

/**
 * What can be told of a record since an instant: it is `new`; its status, stage or another value `changed`; a report now
 * contradicts another (`contradicted`); it was `withdrawn`, as an analyst rejected it. And as of a day: its time comes soon
 * (`due`), or is past and nothing is told of its outcome (`overdue`).
 */
export const ChangeKind = z.enum(['new', 'changed', 'contradicted', 'withdrawn', 'due', 'overdue']);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** A report that a change rests on. */
export const ChangeReport = z.object({
  document: z.string(),
  title: z.string(),
  outlet: z.string().optional(),
  /** ISO 8601 date. */
  published: z.string().optional(),
  url: z.string().optional(),
});
export type ChangeReport = z.infer<typeof ChangeReport>;

/** Something that is otherwise in the register than it was, or that a day makes worth telling, in a sentence with its sources. */
export const RegisterChange = z.object({
  /** The same change has the same id whenever it is asked for. */
  id: z.string(),
  kind: ChangeKind,
  record: z.string(),
  type: z.enum(STATEMENT_TYPES),
  parties: z.array(z.string()),
  text: z.string(),
  statements: z.array(z.string()).min(1),
  reports: z.array(ChangeReport),
  /** ISO 8601 instant from which it holds: when what it rests on came into the register; the day from which it is due or overdue. */
  at: z.string(),
  /** When it is due, of `due` and `overdue`. */
  date: DateValue.optional(),
});
export type RegisterChange = z.infer<typeof RegisterChange>;

/** An instant before anything came into any register. */
export const BEGINNING = '1970-01-01T00:00:00.000Z';

/** What is new in a register since an instant, and what is due. */
export const RegisterChanges = z.object({
  /** ISO 8601 instants: what came in at the first or later, as of the second. */
  since: z.string(),
  until: z.string(),
  /** So many days ahead what is due is told. */
  dueWithin: z.number().int().nonnegative(),
  /** Documents and decisions that came in. */
  documents: z.number().int().nonnegative(),
  decisions: z.number().int().nonnegative(),
  /** Records that were told again, without anything new. */
  toldAgain: z.number().int().nonnegative(),
  changes: z.array(RegisterChange),
});
export type RegisterChanges = z.infer<typeof RegisterChanges>;
