import { currencyCodes } from '../../codes/currencies.js';
import type { Quantity } from '../../model/mention.js';
import { rateOf } from './exchange-rates.js';

/**
 * How two amounts stand to one another. `compatible`: a bound, a range or a rounding lets both be right;
 * `converted`: different currencies, and the rate makes them about equal; `other-unit`: nothing can be said;
 * `contradict`: one unit, two values.
 */
export type QuantityRelation = 'equal' | 'compatible' | 'converted' | 'other-unit' | 'contradict';

/** How far "about" may be off. */
const ABOUT = 0.1;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The values that a telling leaves open: "more than 20" is 20 and up, but hardly more than half as much again. */
const openTo = ({ value, max, bound }: Quantity): Interval => {
  const top = max ?? value;
  switch (bound) {
    case 'at-least':
      return { low: value, high: Math.max(top, value * 1.5) };
    case 'at-most':
      return { low: value / 1.5, high: top };
    case 'about':
      return { low: value * (1 - ABOUT), high: top * (1 + ABOUT) };
    default:
      return { low: value, high: top };
  }
};

/** Significant digits of a value as told: 12 has two, 12300000000 three. */
const digits = (value: number): number => {
  const [mantissa = ''] = value.toExponential().split('e');
  return mantissa.replace(/[-.]/gu, '').length;
};

/** Whether one value is the other rounded: 12 billion and 12.3 billion. Whole numbers below a thousand are counts and are not rounded. */
const isRounding = (a: number, b: number): boolean => {
  const [rough, fine] = digits(a) <= digits(b) ? [a, b] : [b, a];
  if (Math.abs(rough) < 1000 && Number.isInteger(rough) && Number.isInteger(fine)) return false;
  return digits(rough) >= 2 && Number(fine.toPrecision(digits(rough))) === rough;
};

export const isMoney = (unit: string): boolean => currencyCodes.has(unit);

const inDollars = ({ value, unit }: Quantity): number | undefined => {
  const rate = rateOf(unit);
  return rate === undefined ? undefined : value / rate.perDollar;
};

/** The smaller of two amounts as a share of the greater; undefined where their units cannot be brought together. */
export const ratio = (a: Quantity, b: Quantity): number | undefined => {
  const [x, y] = a.unit === b.unit ? [a.value, b.value] : [inDollars(a), inDollars(b)];
  return x === undefined || y === undefined || x <= 0 || y <= 0 ? undefined : Math.min(x, y) / Math.max(x, y);
};

const isLoose = ({ bound = 'exactly' }: Quantity): boolean => bound !== 'exactly';

/** Relation of two amounts. */
export const quantityRelation = (a: Quantity, b: Quantity): QuantityRelation => {
  if (a.unit !== b.unit) {
    const slack = (rateOf(a.unit)?.slack ?? 0) + (rateOf(b.unit)?.slack ?? 0) + (isLoose(a) || isLoose(b) ? ABOUT : 0);
    const share = ratio(a, b);
    return share === undefined ? 'other-unit' : 1 - share <= slack ? 'converted' : 'contradict';
  }
  if (a.value === b.value && (a.max ?? a.value) === (b.max ?? b.value)) return 'equal';
  const [x, y] = [openTo(a), openTo(b)];
  if (x.low <= y.high && y.low <= x.high) return 'compatible';
  return isRounding(a.value, b.value) ? 'compatible' : 'contradict';
};

/** Whether a number is told finely enough that two reports will hardly give it by chance: three digits and more, or two for a great sum. */
export const isTelling = ({ value, unit }: Quantity): boolean =>
  digits(value) >= 3 || (digits(value) === 2 && isMoney(unit));
