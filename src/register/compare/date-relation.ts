import { type DateRange, rangesMeet } from '../../model/date-range.js';

/** How two dates or periods stand to one another. `near`: a day apart, as time zones and day-long visits make them. */
export type DateRelation = 'equal' | 'within' | 'overlap' | 'near' | 'apart' | 'unknown';

const DAY = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Whole days between the ends of two ranges that do not meet; 0 when they do. */
export const daysBetween = (a: DateRange, b: DateRange): number => {
  if (rangesMeet(a, b)) return 0;
  const [first, second] = (a.end ?? '') < (b.start ?? '') ? [a, b] : [b, a];
  return dayNumber(second.start ?? '') - dayNumber(first.end ?? '');
};

/** A day or a visit's length: neighbouring years and months are apart, however near their ends. */
const isBrief = ({ start, end }: DateRange): boolean =>
  start !== undefined && end !== undefined && dayNumber(end) - dayNumber(start) < 10;

/** Relation of two ranges of days. */
export const dateRelation = (a: DateRange | undefined, b: DateRange | undefined): DateRelation => {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.start === b.start && a.end === b.end) return 'equal';
  if (!rangesMeet(a, b)) return daysBetween(a, b) <= 1 && isBrief(a) && isBrief(b) ? 'near' : 'apart';
  const inside = (inner: DateRange, outer: DateRange) =>
    (outer.start ?? '') <= (inner.start ?? '') && (inner.end ?? '9999') <= (outer.end ?? '9999');
  return inside(a, b) || inside(b, a) ? 'within' : 'overlap';
};
