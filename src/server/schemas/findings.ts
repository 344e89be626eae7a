import { z } from 'zod';
import { CitedSentence } from '../../model/cited-sentence.js';
import { SourceKind } from '../../model/document.js';
import { DateValue, Quantity } from '../../model/mention.js';
import { Indicator } from '../../model/statement.js';

const Arithmetic = z.object({
  operation: z.enum(['sum', 'difference', 'ratio', 'annualized', 'base-of-change', 'yearly-growth', 'count']),
  terms: z.array(z.number()),
  result: z.number(),
});

/** A sentence with the statements it rests on and the calculations it shows. */
export const Sentence = CitedSentence.extend({ arithmetic: z.array(Arithmetic).optional() });
const sentences = z.array(Sentence);

/** A brief on two parties; each sentence names the statements it rests on, `sources` their words. */
export const Brief = z.object({
  pair: z.tuple([z.string(), z.string()]),
  since: z.string().optional(),
  until: z.string().optional(),
  headline: Sentence,
  summary: sentences,
  takeaways: sentences,
  sections: z.array(z.object({ key: z.string(), title: z.string(), sentences })),
  whyItMatters: sentences,
  openPoints: sentences,
  disagreements: sentences,
  sources: z.array(
    z.object({
      number: z.number().int(),
      document: z.string(),
      title: z.string(),
      kind: SourceKind,
      outlet: z.string().optional(),
      published: z.string().optional(),
      url: z.string().optional(),
      reprints: z.number().int().optional().describe('Number of the source whose text it reprints'),
      passages: z.array(z.object({ label: z.string(), exact: z.string(), statements: z.array(z.string()) })),
    }),
  ),
});

export const Verdict = z.enum(['met', 'missed', 'on-course', 'off-course', 'too-early', 'no-data']);

const SeriesPoint = z.object({
  period: DateValue,
  months: z.number(),
  year: z.number().int(),
  value: z.number(),
  official: z.boolean(),
  statements: z.array(z.string()),
  rivals: z.array(z.object({ value: z.number(), statements: z.array(z.string()) })),
  change: z.number().optional(),
});

/** What the register holds of one measure in one unit, in order of time; whole years apart from parts of years. */
export const Series = z.object({
  indicator: Indicator,
  of: z.string().optional(),
  parties: z.array(z.string()),
  unit: z.string(),
  name: z.string(),
  years: z.array(SeriesPoint),
  parts: z.array(SeriesPoint),
});

const Course = z.object({
  latest: z.object({ value: z.number(), year: z.number().int(), period: DateValue, annualized: z.boolean() }),
  yearsLeft: z.number().optional(),
  needed: z.number().optional(),
  seen: z.object({ rate: z.number(), from: z.number().int(), to: z.number().int() }).optional(),
  projected: z.number().optional(),
});

export const TargetTrack = z.object({
  record: z.string(),
  name: z.string(),
  goal: Quantity,
  year: z.number().int().optional(),
  set: z.string().optional(),
  verdict: Verdict,
  course: Course.optional(),
  series: Series.optional(),
  sentences,
});

export const PledgeTrack = z.object({
  record: z.string(),
  actor: z.array(z.string()),
  action: z.string(),
  deadline: DateValue.optional(),
  verdict: Verdict,
  sentences,
});

/** How figures, targets and promises stand on a day. */
export const Tracking = z.object({
  today: z.string(),
  series: z.array(Series),
  targets: z.array(TargetTrack),
  pledges: z.array(PledgeTrack),
  checks: z.array(
    z.object({
      kind: z.enum(['change-against-earlier', 'targets-for-one-year', 'units-against-total', 'rival-values']),
      agrees: z.boolean(),
      sentence: Sentence,
    }),
  ),
});
