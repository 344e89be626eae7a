import type { DateValue } from '../../../src/model/mention.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Keeps a line from ending after a dash. */
const WITHOUT_BREAK = '\u2060';

const partsOf = (point: string) => {
  const [year = '', month, day] = point.slice(0, 10).split('-');
  return {
    year,
    month: month === undefined ? undefined : MONTHS[Number(month) - 1],
    day: day === undefined ? undefined : String(Number(day)),
  };
};

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\u00a0');

/** An ISO 8601 date at the precision told: `2024-05-27` → "27 May 2024". */
export const dayText = (point: string): string => {
  const { year, month, day } = partsOf(point);
  return joined(day, month, year);
};

const periodText = (start: string, end: string): string => {
  if (start === end) return dayText(start);
  const [a, b] = [partsOf(start), partsOf(end)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return a.year === b.year ? a.year : `${a.year}–${b.year}`;
  if (a.year !== b.year) return `${dayText(start)}–${dayText(end)}`;
  if (a.month !== b.month || a.day === undefined)
    return `${joined(a.day, a.month)}–${joined(b.day, b.month)}\u00a0${a.year}`;
  return `${a.day}–${WITHOUT_BREAK}${joined(b.day, b.month, a.year)}`;
};

/** A date or period: "27 May 2024", "Jan–Apr 2024", "26–27 May 2024", "since 2020", "until 2030". */
export const dateText = (date: DateValue): string => {
  if (typeof date === 'string') return dayText(date);
  const { start, end } = date;
  if (start !== undefined && end !== undefined) return periodText(start, end);
  return start === undefined ? (end === undefined ? '' : `until ${dayText(end)}`) : `since ${dayText(start)}`;
};

const isEnd = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** Whether a slot's value is a date or a period. */
export const isDate = (value: unknown): value is DateValue =>
  typeof value === 'string'
    ? /^\d{4}(?:-\d{2}){0,2}$/u.test(value)
    : typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      ('start' in value || 'end' in value) &&
      isEnd('start' in value ? value.start : undefined) &&
      isEnd('end' in value ? value.end : undefined);
