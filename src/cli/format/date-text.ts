import { MONTH_NAMES } from '../../codes/numerals.js';
import type { DateValue } from '../../model/mention.js';

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3));

const monthOf = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? date.slice(5, 7);

const point = (date: string): string => {
  if (date.length === 4) return date;
  const month = `${monthOf(date)} ${date.slice(0, 4)}`;
  return date.length === 7 ? month : `${Number(date.slice(8, 10))} ${month}`;
};

const period = (start: string, end: string): string => {
  if (start === end) return point(start);
  if (start.slice(0, 4) !== end.slice(0, 4) || start.length !== end.length) {
    return start.length === 4 && end.length === 4 ? `${start}–${end}` : `${point(start)} – ${point(end)}`;
  }
  if (start.length === 7) return `${monthOf(start)}–${point(end)}`;
  return start.slice(0, 7) === end.slice(0, 7)
    ? `${Number(start.slice(8, 10))}–${point(end)}`
    : `${Number(start.slice(8, 10))} ${monthOf(start)} – ${point(end)}`;
};

/**
 * A date or period, short, for people.
 *
 * @example dateText({ start: '2024-01', end: '2024-04' }) // 'Jan–Apr 2024'
 */
export const dateText = (date: DateValue): string => {
  if (typeof date === 'string') return point(date);
  const { start, end } = date;
  if (start !== undefined && end !== undefined) return period(start, end);
  if (start !== undefined) return `from ${point(start)}`;
  return end === undefined ? '' : `until ${point(end)}`;
};
