import type { DateValue } from '../../model/mention.js';

export const startOf = (value: DateValue): string =>
  typeof value === 'string' ? value : (value.start ?? value.end ?? '');
const endOf = (value: DateValue): string => (typeof value === 'string' ? value : (value.end ?? value.start ?? ''));

const DAY = 86_400_000;

const timeOf = (point: string, last: boolean): number => {
  if (point.length === 10) return Date.parse(point);
  const month = point.length === 7 ? point : `${point}-${last ? '12' : '01'}`;
  return Date.parse(`${month}-${last ? '28' : '01'}`);
};

/** Days of a visit and its talks: how far apart two dates of one meeting may lie. */
const WINDOW = 4;

/** Whether a date is told to the day, or as a stretch of days. */
export const isDay = (value: DateValue | undefined): value is DateValue =>
  value !== undefined && startOf(value).length === 10;

/** Whether two dates can be those of one meeting: days close to each other, or a coarser date that holds the finer. */
export const sameTime = (a: DateValue, b: DateValue): boolean => {
  const slack = isDay(a) && isDay(b) ? WINDOW * DAY : 0;
  return (
    timeOf(startOf(a), false) <= timeOf(endOf(b), true) + slack &&
    timeOf(startOf(b), false) <= timeOf(endOf(a), true) + slack
  );
};

/** Whether the day lies within the stretch, as the day of the talks does within those of the visit. */
export const holds = (stretch: DateValue, day: DateValue): boolean =>
  startOf(stretch) <= startOf(day) && startOf(day) <= endOf(stretch);

/** Whether the first date tells the day better than the second: a day before a stretch of days, a month before a year. */
export const finer = (a: DateValue, b: DateValue): boolean => {
  const rank = (v: DateValue): number => (typeof v === 'string' ? v.length : startOf(v).length - 1);
  return rank(a) > rank(b);
};
