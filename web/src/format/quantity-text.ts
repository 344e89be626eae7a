import type { Bound, Quantity } from '../../../src/model/mention.js';

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };
const BOUNDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  'at-least': 'over ',
  'at-most': 'up to ',
  about: 'about ',
};
const SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A number short: 3800000000 → "3.8 bn". What does not come out even is written in full. */
const shortNumber = (value: number, isMoney: boolean): string => {
  for (const [size, name] of SCALES) {
    if (Math.abs(value) < size || (size < 1e7 && !isMoney)) continue;
    const scaled = Number((value / size).toPrecision(12));
    if (Number(scaled.toFixed(3)) === scaled) return `${number.format(scaled)}\u00a0${name}`;
  }
  return number.format(value);
};

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit) && unit !== 'TEU';

/** A value with its unit: "$3.8 bn", "330 MW", "31 %", "INR 40 bn", "27". */
export const amountText = (value: number, unit: string): string => {
  const sign = SIGNS[unit];
  if (sign !== undefined) return `${value < 0 ? '−' : ''}${sign}${shortNumber(Math.abs(value), true)}`;
  if (isMoney(unit)) return `${unit}\u00a0${shortNumber(value, true)}`;
  if (unit === '1') return shortNumber(value, false);
  return `${shortNumber(value, false)}\u00a0${unit === 'percent' ? '%' : unit}`;
};

/** A value for an axis or a label beside a point: at most three digits and the unit. */
export const roundedText = (value: number, unit: string): string => amountText(Number(value.toPrecision(3)), unit);

/** A quantity with its bound: "over 30", "$30–40 bn". */
export const quantityText = ({ value, max, unit, bound = 'exactly' }: Quantity): string =>
  `${BOUNDS[bound]}${amountText(value, unit)}${max === undefined ? '' : ` to ${amountText(max, unit)}`}`;

/** Whether a slot's value is a quantity. */
export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value && !('direction' in value);

/** Growth with its sign: 12.4 → "+12.4 %". */
export const growthText = (percent: number): string =>
  `${percent < 0 ? '−' : '+'}${number.format(Math.abs(Number(percent.toFixed(1))))}\u00a0%`;
