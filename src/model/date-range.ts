import type { DateValue } from './mention.js';

/** Days `YYYY-MM-DD`, both included; an open end is absent. */
export interface DateRange {
  readonly start?: string;
  readonly end?: string;
}

const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
};

/** First day of a date at any precision. @example firstDay('2024') // '2024-01-01' */
export const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** Last day of a date at any precision. @example lastDay('2024-02') // '2024-02-29' */
export const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? lastDayOf(date) : date;

/** The days that a date or a period covers. @example dateRange('2024-05') // { start: '2024-05-01', end: '2024-05-31' } */
export const dateRange = (value: DateValue): DateRange =>
  typeof value === 'string'
    ? { start: firstDay(value), end: lastDay(value) }
    : {
        ...(value.start === undefined ? {} : { start: firstDay(value.start) }),
        ...(value.end === undefined ? {} : { end: lastDay(value.end) }),
      };

/** Whether two ranges share a day. */
export const rangesMeet = (a: DateRange, b: DateRange): boolean =>
  (a.start ?? '') <= (b.end ?? '9999') && (b.start ?? '') <= (a.end ?? '9999');
