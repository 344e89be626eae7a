import type { Span } from '../model/span.js';

/** A date written out in full, and where. */
export interface FullDate {
  readonly span: Span;
  /** ISO 8601 day. */
  readonly date: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH_NAME =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
const NOT_IN_NUMBER = String.raw`(?<![\d.,/-])`;

/** Written forms of a full date, the unambiguous ones only. */
const FORMS: readonly RegExp[] = [
  // 27 May 2024 · 27th of May, 2024 · 27-May-2024
  String.raw`${NOT_IN_NUMBER}${DAY}(?: of)?[ -]${MONTH_NAME}\.?,?[ -]${YEAR}`,
  // May 27, 2024 · Sept. 5th 2021
  String.raw`\b${MONTH_NAME}\.? ${DAY},? ${YEAR}`,
  // 2024-05-27 · 2024/05/27 · 2024.05.27 · 2024-05-27T10:00:00Z
  String.raw`${NOT_IN_NUMBER}(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
  // 27.05.2024 · 27-05-2024
  String.raw`${NOT_IN_NUMBER}(?<day>\d{1,2})(?<mark>[.-])(?<month>\d{1,2})\k<mark>${YEAR}(?!\.\d)`,
].map((form) => new RegExp(form, 'giu'));

/** 27/05/2024 or 05/27/2024: read only where one order alone is possible. */
const SLASHED = /(?<![\d.,/-])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?!\d)/gu;

/** ISO 8601 day, where the calendar has it and a report may bear it; not 0001-01-01, not the Unix epoch. */
export const isoDay = (year: number, month: number, day: number): string | undefined => {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const inCalendar = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  if (!inCalendar || year < 1900 || year > 2100) return undefined;
  const iso = instant.toISOString().slice(0, 10);
  return iso === '1970-01-01' ? undefined : iso;
};

const dayOf = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { year, month, day, name, first, second } = groups;
  if (first !== undefined && second !== undefined) {
    const dayFirst = isoDay(Number(year), Number(second), Number(first));
    const monthFirst = isoDay(Number(year), Number(first), Number(second));
    if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return undefined;
    return dayFirst ?? monthFirst;
  }
  const monthNumber = name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return isoDay(Number(year), monthNumber, Number(day));
};

/**
 * The dates that a text gives with day, month and year, in order.
 *
 * "Astana, 3 July 2019" has one: `2019-07-03`, at 8–19. "03/07/2019" has none: which is the month is not told.
 */
export const fullDates = (text: string): FullDate[] => {
  const found: FullDate[] = [];
  for (const form of [...FORMS, SLASHED]) {
    for (const match of text.matchAll(form)) {
      const date = dayOf(match.groups ?? {});
      if (date !== undefined) found.push({ span: { start: match.index, end: match.index + match[0].length }, date });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
};

/** 2024 · 2024-05 */
const REDUCED = /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/u;
/** May 2024 */
const MONTH_AND_YEAR = new RegExp(String.raw`^${MONTH_NAME}\.?,? (?<year>\d{4})$`, 'iu');
/** 20240527 · 20240527T101500Z */
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T\d{4,6}.{0,6})?$/u;

/**
 * A date given as such, by a field or a tag: ISO 8601 at the precision given, `undefined` where it can't be read.
 *
 * "2024-05-27T23:30:00+05:00" is `2024-05-27`, the day where it was written; "May 2024" is `2024-05`.
 */
export const dateOf = (value: string): string | undefined => {
  const words = value.trim();
  const reduced = REDUCED.exec(words)?.groups;
  if (reduced !== undefined) {
    const known = isoDay(Number(reduced.year), Number(reduced.month ?? 2), 2) !== undefined;
    return known ? words : undefined;
  }
  const monthAndYear = MONTH_AND_YEAR.exec(words)?.groups;
  if (monthAndYear !== undefined) return dayOf({ ...monthAndYear, day: '2' })?.slice(0, 7);
  const compact = COMPACT.exec(words)?.groups;
  return compact === undefined ? fullDates(words)[0]?.date : dayOf(compact);
};
