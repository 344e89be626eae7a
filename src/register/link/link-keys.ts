import { dateRange } from '../../model/date-range.js';
import type { DateValue } from '../../model/mention.js';
import { type Terms, tellingTerms } from '../compare/terms.js';

/** Every two of the parties (of the first five), in alphabetical order, joined by `+`. */
const pairs = (parties: readonly string[]): string[] => {
  const sorted = [...new Set(parties)].sort().slice(0, 5);
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${a}+${b}`));
};

const DAY = 86_400_000;
/** A time told more loosely than this is no day on which something was signed. */
const LOOSEST = 32;

/** First and last day of a date told to the month or finer; undefined otherwise. */
export const occasion = (date: DateValue | undefined): { readonly start: string; readonly end: string } | undefined => {
  if (date === undefined) return undefined;
  const { start, end } = dateRange(date);
  if (start === undefined || end === undefined || (Date.parse(end) - Date.parse(start)) / DAY > LOOSEST)
    return undefined;
  return { start, end };
};

/** Months that an occasion touches, a day's slack to either side. */
const months = ({ start, end }: { readonly start: string; readonly end: string }): string[] => {
  const day = (text: string, shift: number): string =>
    new Date(Date.parse(text) + shift * DAY).toISOString().slice(0, 7);
  return [...new Set([day(start, -1), day(start, 0), day(end, 0), day(end, 1)])];
};

/** What an agreement or a package may be linked by. */
export interface LinkFacts {
  readonly parties: readonly string[];
  readonly terms: Terms;
  readonly date: DateValue | undefined;
  readonly documents: readonly string[];
}

/** Keys that two records share if one may be linked to the other: two parties, and a month, a matter or a report. */
export const linkKeys = ({ parties, terms, date, documents }: LinkFacts): string[] => {
  const day = occasion(date);
  const tails = [
    ...(day === undefined ? [] : months(day).map((month) => `in ${month}`)),
    ...documents.map((document) => `told by ${document}`),
    ...tellingTerms(terms).map((term) => `on ${term}`),
  ];
  return pairs(parties).flatMap((pair) => tails.map((tail) => `link|${pair}|${tail}`));
};
