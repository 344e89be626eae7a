import { dateRange } from '../../model/date-range.js';
import type { DateValue } from '../../model/mention.js';
import { monthsCovered } from '../../model/months-covered.js';
import { MONTH_NAMES } from '../numerals.js';

const partsOf = (point: string) => {
  const [year = '', month, day] = point.split('-');
  return {
    year,
    month: month === undefined ? undefined : MONTH_NAMES[Number(month) - 1],
    day: day === undefined ? undefined : String(Number(day)),
  };
};

const pointInWords = (point: string): string => {
  const { year, month, day } = partsOf(point);
  return [day, month, year].filter((part) => part !== undefined).join(' ');
};

/** A closed period with what both ends share told once: "26–27 May 2024", "January–April 2024", "2021–2023". */
const periodInWords = (start: string, end: string): string => {
  if (start === end) return pointInWords(start);
  const [a, b] = [partsOf(start), partsOf(end)];
  const months = monthsCovered({ start, end });
  if (months === 12 && a.year === b.year) return a.year;
  if (a.year !== b.year) return `${pointInWords(start)}–${pointInWords(end)}`;
  if (a.month !== b.month || a.day === undefined) {
    return `${[a.day, a.month].filter(Boolean).join(' ')}–${[b.day, b.month].filter(Boolean).join(' ')} ${a.year}`;
  }
  return `${a.day}–${b.day ?? ''} ${a.month ?? ''} ${a.year}`;
};

/** A date in words at its own precision: `2024-05-27` → "27 May 2024"; `{start: '2024-01', end: '2024-04'}` → "January–April 2024". */
export const dateInWords = (date: DateValue): string => {
  if (typeof date === 'string') return pointInWords(date);
  if (date.start !== undefined && date.end !== undefined) return periodInWords(date.start, date.end);
  if (date.start !== undefined) return `since ${pointInWords(date.start)}`;
  return date.end === undefined ? '' : `until ${pointInWords(date.end)}`;
};

/** A date with the preposition that it takes in a sentence: "on 27 May 2024", "in 2024", "from October 2023 to March 2024". */
export const dateAsAdverbial = (date: DateValue): string => {
  if (typeof date === 'string') return `${date.length === 10 ? 'on' : 'in'} ${pointInWords(date)}`;
  const { start, end } = date;
  if (start === undefined || end === undefined) return dateInWords(date);
  if (start === end) return dateAsAdverbial(start);
  if (start.slice(0, 4) !== end.slice(0, 4)) return `from ${pointInWords(start)} to ${pointInWords(end)}`;
  return `${start.length === 10 ? 'on' : 'in'} ${periodInWords(start, end)}`;
};

/** A date by which something is due: "by 2030", "by May 2025"; a period is due by its end. */
export const deadlineInWords = (date: DateValue): string => {
  const end = typeof date === 'string' ? date : (date.end ?? date.start);
  return end === undefined ? '' : `by ${pointInWords(end)}`;
};

/** The calendar year in which a date value ends: `{start: '2024-01', end: '2024-04'}` → 2024. */
export const yearOf = (date: DateValue): number | undefined => {
  const { start, end } = dateRange(date);
  const day = end ?? start;
  return day === undefined ? undefined : Number(day.slice(0, 4));
};
