import { datelineOf, isOfDateline } from '../../mentions/places/dateline.js';
import type { DateMention, DateValue } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { placeName } from './place-name.js';

/** What a report is mainly about: who came together, when and where, as its headline, dateline and lead tell. */
export interface MainOccasion {
  /** The two (or more) states or bodies most spoken of together; empty where the report tells of none. */
  readonly parties: readonly string[];
  readonly date?: DateValue;
  /** City as named, in mixed case. */
  readonly place?: string;
}

const PARTY_PARAGRAPHS = 2;
const PARAGRAPHS = 6;
const LONGEST_OPENING = 6000;
const REACH = 90;
const RECENT_DAYS = 10;
/** Characters after a place in which its own time stands. */
const BESIDE = 24;

/** What is told beside the day and the place of an occasion: "held talks", "signed on Monday", "visited". */
const OCCASION_CUE =
  /\b(?:talk(?:s|ed)|met|meet(?:s|ing)|summit|session|sign(?:s|ed|ing)|inked|initialled|exchanged|oversaw|concluded|visit(?:s|ed|ing)?|stay|trip|arriv(?:ed|al|es|ing)|received|hosted|sat down|pen to paper|names to|pact|undertook|took place|held|ceremony|spoke|phoned|rang|call(?:ed)?|telephoned?|conversation)\b/giu;
/** What dates the report or somebody's words rather than the occasion: "said on Tuesday", "Updated: 6 August". */
const SAYING_CUE =
  /\b(?:said|told|announced|reported|wrote|updated|published|posted|according to|statement|quoted)(?:\s+[a-z\u00c0-\u024f]+){0,3}\s*(?:[:,]\s*)?$/iu;

const occasions = new WeakMap<ReportContext, MainOccasion>();

/** The main occasion of a report; found once, then remembered. */
export const mainOccasion = (context: ReportContext): MainOccasion => {
  const known = occasions.get(context);
  if (known) return known;
  const found = findMainOccasion(context);
  occasions.set(context, found);
  return found;
};

/** The first paragraphs, headings aside. */
const opening = (context: ReportContext, paragraphs: number): Span => {
  const prose = context.blocks.filter((b) => b.kind !== 'heading');
  const end = prose.slice(0, paragraphs).at(-1)?.span.end ?? context.text.length;
  return { start: 0, end: Math.min(end, LONGEST_OPENING) };
};

const mainParties = (context: ReportContext): string[] => {
  const lead = opening(context, PARTY_PARAGRAPHS);
  const score = new Map<string, number>();
  const add = (id: string, weight: number): void => {
    score.set(id, (score.get(id) ?? 0) + weight);
  };
  for (const m of context.titleParties) if (isStateLike(m)) add(partyId(m), 3);
  for (const m of within(context.parties, lead)) if (isStateLike(m)) add(partyId(m), 2);
  for (const m of context.parties) if (isStateLike(m)) add(partyId(m), 0.5);
  return [...score.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([id]) => id);
};

/** Characters between a span and the nearest cue of an occasion around it; Infinity where there is none. */
const cueDistance = (text: string, span: Span): number => {
  const from = Math.max(0, span.start - REACH);
  let best = Number.POSITIVE_INFINITY;
  for (const match of text.slice(from, span.end + REACH).matchAll(OCCASION_CUE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const between = text.slice(Math.min(end, span.end), Math.max(start, span.start));
    // a cue of another sentence tells nothing of this one
    if (/[.!?]\s+\p{Lu}|\n/u.test(between)) continue;
    best = Math.min(best, Math.max(start - span.end, span.start - end, 0));
  }
  return best;
};

/** Points for standing near a cue (3 beside it, 0 beyond reach), less for standing further down the report. */
const standing = (context: ReportContext, span: Span): number => {
  const distance = cueDistance(context.text, span);
  const nearness = distance === Number.POSITIVE_INFINITY ? 0 : 3 - (1.5 * distance) / REACH;
  const sentence = context.sentences.findIndex((s) => s.span.end > span.start);
  return nearness - 0.3 * Math.max(0, sentence);
};

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

const day = (from: string, days: number): string =>
  new Date(Date.parse(from.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);

const endOf = (value: DateValue): string | undefined => (typeof value === 'string' ? value : value.end);

/** "MARKET NOTE, 12 March 2021." : what opens a report without a verb dates the report. */
const isHead = ({ sentences }: ReportContext, span: Span): boolean => {
  const first = sentences[0];
  return (
    first !== undefined &&
    span.end <= first.span.end &&
    !first.tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  );
};

const mainDate = (context: ReportContext): DateValue | undefined => {
  const { text, published } = context;
  const recent = (d: DateMention): boolean => {
    const end = endOf(d.value);
    if (end?.length !== 10) return false;
    if (published === undefined) return true;
    const age = daysBetween(end, published);
    return age >= 0 && age <= RECENT_DAYS;
  };
  const weigh = (d: DateMention): number => {
    const before = text.slice(Math.max(0, d.span.start - 40), d.span.start);
    const heading = isOfDateline(text, d.span) || isHead(context, d.span);
    return (
      standing(context, d.span) -
      (SAYING_CUE.test(before) ? 2 : 0) -
      (heading ? 2.5 : 0) -
      // the day of the talks before the days of the visit
      (typeof d.value === 'string' ? 0 : 2.5) -
      (/\b(?:since|from|until|before|by|after)\s+$/iu.test(before) ? 1.5 : 0)
    );
  };
  return best(within(context.dates, opening(context, PARAGRAPHS)).filter(recent), weigh)?.value;
};

/** "signed in Oslo last October": a place whose own time lies before the days that the report is about. */
const isOfEarlier = ({ text, dates, published }: ReportContext, span: Span): boolean => {
  if (published === undefined) return false;
  const beside = within(dates, { start: span.end, end: span.end + BESIDE }).filter((d) =>
    /^[\s,]*(?:(?:in|on)\s)?$/u.test(text.slice(span.end, d.span.start)),
  );
  return beside.some(({ value }) => {
    const end = endOf(value);
    return end !== undefined && end < day(published, -RECENT_DAYS).slice(0, end.length);
  });
};

const mainPlace = (context: ReportContext, parties: readonly string[]): string | undefined => {
  const { text } = context;
  const dateline = datelineOf(text);
  const cities = within(context.places, opening(context, PARAGRAPHS)).filter(
    (p) => p.value.type === 'city' && p.value.state !== undefined && parties.includes(p.value.state),
  );
  const found = best(cities, (p) => {
    const before = text.slice(Math.max(0, p.span.start - 12), p.span.start);
    const here = dateline !== undefined && p.span.start === dateline.span.start;
    const earlier = !here && isOfEarlier(context, p.span);
    return standing(context, p.span) + (here ? 1.5 : /\b(?:in|at|to)\s+$/iu.test(before) ? 1 : -1) - (earlier ? 3 : 0);
  });
  return found === undefined ? undefined : placeName(context, found);
};

/** The item of most weight, the earliest of equals. */
const best = <T>(items: readonly T[], weigh: (item: T) => number): T | undefined => {
  let top: { item: T; weight: number } | undefined;
  for (const item of items) {
    const weight = weigh(item);
    if (top === undefined || weight > top.weight) top = { item, weight };
  }
  return top?.item;
};

const findMainOccasion = (context: ReportContext): MainOccasion => {
  const parties = mainParties(context);
  const date = mainDate(context);
  const place = mainPlace(context, parties);
  return {
    parties,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
  };
};
