import { addDays, addMonths, addYears, isDate, isoOf, partsOf } from './calendar.js';
import type { DateContext, DateGroups } from './date-rule.js';

/** The year that a "yearish" piece tells: "2024", or "last year" counted from the publication date. */
export const toldYear = (groups: DateGroups, context: DateContext): number | undefined => {
  if (groups.year !== undefined) return Number(groups.year);
  if (groups.shift === undefined || context.published === undefined) return undefined;
  const { year } = partsOf(context.published);
  const shift = groups.shift.toLowerCase();
  if (/last|previous|past/u.test(shift)) return year - 1;
  return /next|coming/u.test(shift) ? year + 1 : year;
};

// prepositions that put a yearless date ahead of the report unless a past verb says otherwise
const ahead =
  /(?<![a-z\u00c0-\u024f])(?:until|till|by|from|as\s+of|effective|starting|before|beginning)\s+(?:(?:early|late|mid|the|end|end\s+of|the\s+end\s+of|on|around)[\s-]+)*$/iu;

/** Whether a date without a year lies ahead of the report: by the words around it, else by its preposition. */
export const looksAhead = (context: DateContext): boolean | undefined => {
  const tense = context.tense();
  const lead = context.text.slice(Math.max(0, context.start - 28), context.start);
  if (
    /(?<![a-z\u00c0-\u024f])(?:until|till|by|before)\s+(?:(?:early|late|mid|the|end|end\s+of|the\s+end\s+of)[\s-]+)*$/iu.test(
      lead,
    )
  )
    return true;
  if (tense !== 'unknown') return tense === 'future';
  return ahead.test(lead) ? true : undefined;
};

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

/** The year of a day and month that leave it out: the nearest past, the next one ahead of a future cue, the nearer where nothing tells. */
export const impliedDay = (month: number, day: number, context: DateContext): string | undefined => {
  const { published } = context;
  if (published === undefined) return undefined;
  const { year } = partsOf(published);
  const options = [year - 1, year, year + 1]
    .map((candidate) => ({ year: candidate, month, day }))
    .filter(isDate)
    .map(isoOf);
  const past = options.filter((option) => option <= published).at(-1);
  const next = options.find((option) => option >= published);
  const ahead = looksAhead(context);
  if (past === undefined || next === undefined) return past ?? next;
  if (ahead === true) return next;
  // "on June 4" in a report of May looks ahead even beside a past verb: last year's would be told as such
  if (distance(past, published) > 300 * 86_400_000 && distance(next, published) < 62 * 86_400_000) return next;
  if (ahead === false) return past;
  return distance(past, published) <= 3 * distance(next, published) ? past : next;
};

/** The same for a month: "in November" of a report in May is last November's, or the next where it looks ahead. */
export const impliedMonth = (month: number, context: DateContext): string | undefined => {
  const { published } = context;
  if (published === undefined) return undefined;
  const { year, month: now = 1 } = partsOf(published);
  const ahead = looksAhead(context);
  if (ahead === true) return isoOf({ year: month >= now ? year : year + 1, month });
  return isoOf({ year: month <= now ? year : year - 1, month });
};

/** The year in which a span of months that ends in `last` and leaves its year out lies: the last one that is over, or the next. */
export const impliedYear = (last: number, context: DateContext): number | undefined => {
  const { published } = context;
  if (published === undefined) return undefined;
  const { year, month = 12 } = partsOf(published);
  if (looksAhead(context) === true) return month <= last ? year : year + 1;
  return month >= last ? year : year - 1;
};

/** Steps `count` units from a day, at the precision the unit speaks of: a year ago is a year, three days ago a day. */
export const stepped = (from: string, unit: string, count: number): string => {
  if (unit.startsWith('day')) return addDays(from, count);
  if (unit.startsWith('fortnight')) return addDays(from, 14 * count);
  if (unit.startsWith('week')) return addDays(from, 7 * count);
  if (unit.startsWith('month')) return addMonths(from, count).slice(0, 7);
  const years = unit.startsWith('decade') ? 10 * count : unit.startsWith('centur') ? 100 * count : count;
  return addYears(from.slice(0, 4), years);
};
