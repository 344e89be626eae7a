import { dateRange, lastDay } from './date-range.js';
import type { DateValue } from './mention.js';

/**
 * How many whole months a date value covers, where both its ends are known and fall on ends of months; a day covers none.
 *
 * @example monthsCovered({ start: '2024-01', end: '2024-04' }) // 4
 */
export const monthsCovered = (date: DateValue): number | undefined => {
  const { start, end } = dateRange(date);
  if (start === undefined || end === undefined || !start.endsWith('-01') || end !== lastDay(end.slice(0, 7)))
    return undefined;
  const [from = 0, fromMonth = 0] = start.split('-').map(Number);
  const [to = 0, toMonth = 0] = end.split('-').map(Number);
  return (to - from) * 12 + (toMonth - fromMonth) + 1;
};
