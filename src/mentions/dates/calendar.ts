import type { DateValue } from '../../model/mention.js';

/** An ISO 8601 date taken apart; `month` and `day` are missing where the precision is a year or a month. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days in a month of the proleptic Gregorian calendar: 29 for February 2024. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the parts are a real date between the years 1500 and 2200. */
export const isDate = ({ year, month, day }: DateParts): boolean =>
  year >= 1500 &&
  year <= 2200 &&
  (month === undefined ||
    (month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysInMonth(year, month)))));

/** `{ year: 2024, month: 5 }` → "2024-05". */
export const isoOf = ({ year, month, day }: DateParts): string =>
  [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(month === undefined || day === undefined ? [] : [two(day)]),
  ].join('-');

/** "2024-05" → `{ year: 2024, month: 5 }`. */
export const partsOf = (point: string): DateParts => {
  const [year = 0, month, day] = point.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
};

/** The day `days` after a date of day precision. */
export const addDays = (day: string, days: number): string => {
  const { year, month = 1, day: date = 1 } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
};

/** The date `months` later at the precision of `point`; a year stays where it is. A day past the month's end becomes its last. */
export const addMonths = (point: string, months: number): string => {
  const { year, month, day } = partsOf(point);
  if (month === undefined) return point;
  const index = year * 12 + month - 1 + months;
  const moved = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return isoOf(day === undefined ? moved : { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) });
};

/** The date `years` later at the precision of `point`: ("2024-05", 6) → "2030-05". */
export const addYears = (point: string, years: number): string => {
  const { year, month, day } = partsOf(point);
  if (month === undefined) return isoOf({ year: year + years });
  return day === undefined ? isoOf({ year: year + years, month }) : addMonths(point, years * 12);
};

/** ISO weekday of a day: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => {
  const { year, month = 1, day: date = 1 } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
};

/** Monday to Sunday of the week that lies `weeks` from that of `day`. */
export const weekOf = (day: string, weeks = 0): { start: string; end: string } => {
  const start = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  return { start, end: addDays(start, 6) };
};

/** First day of a point: "2024-05" → "2024-05-01". */
export const firstDay = (point: string): string => {
  const { year, month = 1, day = 1 } = partsOf(point);
  return isoOf({ year, month, day });
};

/** A quarter's months: (2024, 2) → `{ start: "2024-04", end: "2024-06" }`. */
export const quarterOf = (year: number, quarter: number): { start: string; end: string } =>
  monthsOf(year, quarter * 3 - 2, quarter * 3);

/** A span of months of one year: (2024, 1, 4) → `{ start: "2024-01", end: "2024-04" }`. */
export const monthsOf = (year: number, first: number, last: number): { start: string; end: string } => ({
  start: isoOf({ year, month: first }),
  end: isoOf({ year, month: last }),
});

/** One point for a value: itself, else the end it is anchored at; undefined for a period open on both sides. */
export const pointOf = (value: DateValue): string | undefined =>
  typeof value === 'string' ? value : (value.start ?? value.end);

/** Closes a period that is open towards the present with the publication date: `{ start: "2019" }`, "2025-10-06" → `{ start: "2019", end: "2025" }`. */
export const closedBy = (value: DateValue, published: string): DateValue =>
  typeof value === 'string' || value.start === undefined || value.end !== undefined
    ? value
    : { start: value.start, end: published.slice(0, value.start.length) };

/** Moves a value by whole years: a period keeps its shape. */
export const shiftYears = (value: DateValue, years: number): DateValue =>
  typeof value === 'string'
    ? addYears(value, years)
    : {
        ...(value.start === undefined ? {} : { start: addYears(value.start, years) }),
        ...(value.end === undefined ? {} : { end: addYears(value.end, years) }),
      };
