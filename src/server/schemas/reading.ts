import { z } from 'zod';
import { SourceKind } from '../../model/document.js';
import { DatePoint } from '../../model/mention.js';
import { Problem } from '../http/problem.js';

/** What becomes of one report that was sent. */
export const ReadingReport = z.object({
  /** The name of its file, its address, `pasted` for a text. */
  name: z.string(),
  /** `known`: the register had it already, and nothing changed. */
  state: z.enum(['waiting', 'added', 'known', 'failed']),
  /** Its id in the register. */
  report: z.string().optional(),
  title: z.string().optional(),
  problem: Problem.optional(),
});
export type ReadingReport = z.infer<typeof ReadingReport>;

/** Reports on their way into the register. */
export const Reading = z.object({
  id: z.string(),
  /** ISO 8601 instant. */
  began: z.string(),
  state: z.enum(['waiting', 'reading', 'done']),
  reports: z.array(ReadingReport),
});
export type Reading = z.infer<typeof Reading>;

/** A report as a program sends it. What is not told is looked for in the text. */
export const SentReport = z.strictObject({
  text: z.string().min(1).max(10_000_000),
  format: z.enum(['text', 'markdown', 'html']).default('text'),
  title: z.string().max(1000).optional(),
  published: DatePoint.optional(),
  url: z
    .url({ protocol: /^https?$/u })
    .max(2000)
    .optional(),
  outlet: z.string().max(200).optional(),
  byline: z.string().max(200).optional(),
  kind: SourceKind.optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2}$/u)
    .optional(),
});

/** Pages to be fetched and read. */
export const SentAddresses = z.strictObject({
  addresses: z
    .array(z.url({ protocol: /^https?$/u }).max(2000))
    .min(1)
    .max(50)
    .describe('Web addresses of reports, feeds or files; hosts are asked one page after another, as robots.txt allows'),
  published: DatePoint.optional().describe('Date of publication of reports that do not tell it'),
});

/** Reports to be read. */
export const SentReports = z.strictObject({ reports: z.array(SentReport).min(1).max(1000) });
