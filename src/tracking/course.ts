import { calculate, significant } from '../model/arithmetic.js';
import { dateRange } from '../model/date-range.js';
import type { Course, Series, SeriesPoint } from './tracking.js';

/** Growth is taken from at most so many years back. */
const LOOK_BACK = 5;

/** A part of a year shorter than this says too little of the year. */
const SHORTEST_PART = 3;

/** The point from which the course is reckoned: the latest year, or a later part of a year set on a yearly footing. */
export const latestPoint = ({ years, parts }: Series): SeriesPoint | undefined => {
  const year = years.at(-1);
  const part = parts.filter(({ months }) => months >= SHORTEST_PART).at(-1);
  if (year === undefined) return part;
  return part !== undefined && part.year > year.year && part.months >= 6 ? part : year;
};

/** A value as it would be for twelve months. */
export const yearlyValue = ({ value, months }: SeriesPoint): number =>
  months === 12 ? value : significant(calculate('annualized', [value, months]).result, 3);

/** Growth a year with one decimal: 17.53 → 17.5. */
export const growth = (from: number, to: number, years: number): number =>
  Math.round(calculate('yearly-growth', [from, to, years]).result * 10) / 10;

/** The growth that the register shows: over the last years, or the change that the latest figure is told with. */
const growthSeen = (series: Series, latest: SeriesPoint): Course['seen'] => {
  const earlier = series.years.filter(
    (point) => point !== latest && point.year < latest.year && point.year >= latest.year - LOOK_BACK && point.value > 0,
  );
  const [base] = earlier;
  const end = latest.months === 12 ? latest : series.years.at(-1);
  if (base !== undefined && end !== undefined && end.year > base.year) {
    return { rate: growth(base.value, end.value, end.year - base.year), from: base.year, to: end.year };
  }
  return latest.change === undefined ? undefined : { rate: latest.change, from: latest.year - 1, to: latest.year };
};

/** How a series stands towards a goal for a year; `undefined` where it has no value to start from. */
export const courseOf = (series: Series, goal: number, year: number | undefined): Course | undefined => {
  const latest = latestPoint(series);
  if (latest === undefined || latest.value <= 0) return undefined;
  const value = yearlyValue(latest);
  const seen = growthSeen(series, latest);
  const base = {
    latest: { value, year: latest.year, period: latest.period, annualized: latest.months !== 12 },
    ...(seen === undefined ? {} : { seen }),
  };
  const yearsLeft = year === undefined ? undefined : year - latest.year;
  if (yearsLeft === undefined || yearsLeft <= 0) return base;
  return {
    ...base,
    yearsLeft,
    needed: growth(value, goal, yearsLeft),
    ...(seen === undefined ? {} : { projected: significant(value * (1 + seen.rate / 100) ** yearsLeft, 3) }),
  };
};

/** The last day of the period of a point. */
export const endOfPoint = ({ period }: SeriesPoint): string => dateRange(period).end ?? '';
