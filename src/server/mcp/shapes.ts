import { z } from 'zod';
import { STATEMENT_TYPES } from '../../model/statement.js';
import type { Telling } from '../schemas/details.js';
import type { RecordSummary } from '../schemas/summaries.js';

/** The words of a report that an answer rests on. */
export const Citation = z.object({
  statement: z.string().describe('Id of the statement'),
  report: z.string().describe('Id of the report'),
  title: z.string(),
  outlet: z.string().optional(),
  kind: z.enum(['official', 'news']),
  published: z.string().optional(),
  url: z.string().optional(),
  quote: z.string().describe('The exact words'),
});
export type Citation = z.infer<typeof Citation>;

/** A record without what only lists need. */
export const BriefRecord = z.object({
  id: z.string(),
  type: z.enum(STATEMENT_TYPES),
  title: z.string(),
  parties: z.array(z.string()),
  status: z.string().optional(),
  date: z.string().optional().describe('First day'),
  due: z.string().optional(),
  reports: z.int().describe('How many reports tell of it'),
  confidence: z.number(),
  disputed: z.array(z.string()).describe('Slots that the reports tell differently'),
});

export const briefRecord = (record: RecordSummary): z.infer<typeof BriefRecord> => {
  const { id, type, title, parties, status, start, due, reports, confidence, disputed } = record;
  return {
    id,
    type,
    title,
    parties,
    ...(status !== undefined && { status }),
    ...(start !== undefined && { date: start }),
    ...(due !== undefined && { due }),
    reports,
    confidence,
    disputed,
  };
};

/** One citation for each piece of evidence of a statement. */
export const citationsOf = ({ statement, report, passages }: Telling): Citation[] =>
  passages.map(({ exact }) => ({
    statement: statement.id ?? '',
    report: report.id,
    title: report.title,
    ...(report.outlet !== undefined && { outlet: report.outlet }),
    kind: report.kind,
    ...(report.published !== undefined && { published: report.published }),
    ...(report.url !== undefined && { url: report.url }),
    quote: exact,
  }));
