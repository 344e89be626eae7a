import { z } from 'zod';
import { Decision } from '../../model/decision.js';
import { Judgement } from '../../model/judgement.js';
import { Record as RegisterRecord } from '../../model/record.js';
import { Statement } from '../../model/statement.js';
import { RecordSummary, ReportSummary } from './summaries.js';

/** A piece of evidence within what stands around it; `exact` is the evidence to the letter. */
export const Passage = z.object({
  before: z.string(),
  exact: z.string(),
  after: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});

/** A statement with where it stands. */
export const Telling = z.object({
  statement: Statement,
  report: ReportSummary,
  /** Its evidence in context, piece by piece. */
  passages: z.array(Passage),
  /** Record that it is in; none where it was rejected. */
  record: z.string().optional(),
});
export type Telling = z.infer<typeof Telling>;

/** A decision, and whether it holds still. */
export const DecisionState = z.object({
  decision: Decision,
  /** False once it was taken back. */
  inForce: z.boolean(),
  /** Why it changes nothing as the register is. */
  waits: z.string().optional(),
});
export type DecisionState = z.infer<typeof DecisionState>;

/** A record that another is tied to. */
export const LinkedRecord = z.object({
  kind: z.string(),
  /** `from`: the other bears on this one; `to`: this one bears on the other. */
  direction: z.enum(['from', 'to']),
  reason: z.string(),
  record: RecordSummary,
});

/** A record with everything that it rests on. */
export const RecordDetail = z.object({
  record: RegisterRecord,
  summary: RecordSummary,
  /** What each report says, by date of publication. */
  tellings: z.array(Telling),
  /** Why its statements are held to be one thing, and others not. */
  judgements: z.array(Judgement),
  linked: z.array(LinkedRecord),
  /** What analysts decided on it, in order of time. */
  decisions: z.array(DecisionState),
});

/** A statement of a report with the record it is in. */
export const ReportStatement = z.object({
  statement: Statement,
  record: z.string().optional(),
});

/** A report with its text and what was read in it. Offsets count UTF-16 code units of `text`. */
export const ReportDetail = z.object({
  summary: ReportSummary,
  text: z.string(),
  /** In the order of the text. */
  statements: z.array(ReportStatement),
});

/** Something that the reading looked at and left out. */
export const DroppedWords = z.object({
  rule: z.string(),
  reason: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  exact: z.string(),
});
