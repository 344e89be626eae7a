import { z } from 'zod';
import { Field } from '../../model/field.js';
import { RecordSummary, ReportSummary } from './summaries.js';

/** A stretch of `text`, in UTF-16 code units. */
const Mark = z.object({ start: z.int(), end: z.int() });

/** Words in which what was looked for is marked. */
const Marked = z.object({ text: z.string(), marks: z.array(Mark) });

/** A piece of a report's text; `start` is its place in that text. */
const Excerpt = Marked.extend({ start: z.int() });

/** What was found, the best first. */
export const Found = z.object({
  reports: z.array(z.object({ report: ReportSummary, score: z.number(), title: Marked, excerpts: z.array(Excerpt) })),
  records: z.array(z.object({ record: RecordSummary, score: z.number(), title: Marked })),
  /** Fields of relations that the words name, and further records of these fields, which need not hold the words. */
  related: z.object({ fields: z.array(Field), records: z.array(RecordSummary) }),
});
export type Found = z.infer<typeof Found>;
