import type { DateValue } from './mention.js';

/** First and last day of what a date value covers; an open end is absent. */
export interface DateBounds {
  readonly from?: string;
  readonly to?: string;
}

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const firstDayOf = (point: string): string => {
  const [year = '', month = '01', day = '01'] = point.split('-');
  return `${year}-${month}-${day}`;
};

const lastDayOf = (point: string): string => {
  const [year = '', month = '12', day] = point.split('-');
  const last = day ?? String(lastDayOfMonth(Number(year), Number(month))).padStart(2, '0');
  return `${year}-${month}-${last}`;
};

/**
 * The days that a date value covers: `2024-05` → 1 to 31 May 2024.
 * ISO 8601 days compare as strings.
 */
export const dateBounds = (date: DateValue): DateBounds => {
  if (typeof date === 'string') return { from: firstDayOf(date), to: lastDayOf(date) };
  return {
    ...(date.start === undefined ? {} : { from: firstDayOf(date.start) }),
    ...(date.end === undefined ? {} : { to: lastDayOf(date.end) }),
  };
};

/** How many whole months a date value covers, if both its ends are known and fall on months: `2024` → 12, a day → undefined. */
export const monthsCovered = (date: DateValue): number | undefined => {
  const { from, to } = dateBounds(date);
  if (from === undefined || to === undefined || !from.endsWith('-01')) return undefined;
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number);
  if (day !== lastDayOfMonth(year, month)) return undefined;
  const [startYear = 0, startMonth = 0] = from.split('-').map(Number);
  return (year - startYear) * 12 + (month - startMonth) + 1;
};
