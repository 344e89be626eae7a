import type { DateValue } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';

/** What a report is mainly about: who came together, when and where, as its headline, dateline and lead tell. */
export interface MainOccasion {
  /** The two (or more) states or bodies most spoken of together; empty where the report tells of none. */
  readonly parties: readonly string[];
  readonly date?: DateValue;
  readonly place?: string;
}

const LEAD_PARAGRAPHS = 2;
const occasions = new WeakMap<ReportContext, MainOccasion>();

/** The main occasion of a report; found once, then remembered. */
export const mainOccasion = (context: ReportContext): MainOccasion => {
  const known = occasions.get(context);
  if (known) return known;
  const found = findMainOccasion(context);
  occasions.set(context, found);
  return found;
};

const leadOf = (context: ReportContext): Span => {
  const prose = context.blocks.filter((b) => b.kind !== 'heading');
  const last = prose.slice(0, LEAD_PARAGRAPHS).at(-1);
  return { start: 0, end: last?.span.end ?? context.text.length };
};

const findMainOccasion = (context: ReportContext): MainOccasion => {
  const lead = leadOf(context);
  const score = new Map<string, number>();
  const add = (id: string, weight: number): void => {
    score.set(id, (score.get(id) ?? 0) + weight);
  };
  for (const m of context.titleParties) if (isStateLike(m)) add(partyId(m), 3);
  for (const m of within(context.parties, lead)) if (isStateLike(m)) add(partyId(m), 2);
  for (const m of context.parties) if (isStateLike(m)) add(partyId(m), 0.5);
  const parties = [...score.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([id]) => id);
  const date = within(context.dates, lead).find((d) => typeof d.value === 'string' && d.value.length === 10)?.value;
  const place = within(context.places, lead).find((p) => p.value.type === 'city')?.value.name;
  return {
    parties,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
  };
};
