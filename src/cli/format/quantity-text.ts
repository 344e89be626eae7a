import type { Bound, Quantity } from '../../model/mention.js';
import type { Change } from '../../model/statement.js';

/** Currencies that a reader knows by a sign; all others are told by their code. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  TRY: '₺',
  NGN: '₦',
  VND: '₫',
  UAH: '₴',
  KZT: '₸',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  SGD: 'S$',
  HKD: 'HK$',
  BRL: 'R$',
};

/** `m` would be metres where no money is meant. */
const SCALES: readonly (readonly [number, string?])[] = [[1e12, 'tn'], [1e9, 'bn'], [1e6]];

const BOUNDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  'at-least': 'over ',
  'at-most': 'up to ',
  about: 'about ',
};

const UNITS: Readonly<Record<string, string>> = { percent: '%', m3: 'm³', km2: 'km²', m2: 'm²' };

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** Short enough to read, and never another number: scaled only where four decimals keep all of it. */
const scaled = (value: number, million: string): string => {
  for (const [scale, name = million] of SCALES) {
    if (Math.abs(value) >= scale && Number((value / scale).toFixed(4)) === value / scale) {
      return `${numbers.format(value / scale)} ${name}`;
    }
  }
  return numbers.format(value);
};

/**
 * A quantity, short, for people.
 *
 * @example quantityText({ value: 3_800_000_000, unit: 'USD' }) // '$3.8 bn'
 * @example quantityText({ value: 20, unit: '1', bound: 'at-least' }) // 'over 20'
 */
export const quantityText = ({ value, max, unit, bound }: Quantity): string => {
  const words = BOUNDS[bound ?? 'exactly'];
  const money = /^[A-Z]{3}$/u.test(unit);
  const [low, high] = [value, max].map((end) => (end === undefined ? undefined : scaled(end, money ? 'm' : 'million')));
  const amount = high === undefined ? low : `${low}–${high}`;
  const sign = SIGNS[unit];
  if (sign !== undefined) return `${words}${sign}${amount}`;
  if (unit === '1') return `${words}${amount}`;
  return money ? `${words}${unit} ${amount}` : `${words}${amount} ${UNITS[unit] ?? unit}`;
};

/** A change, short. @example changeText({ value: 31, unit: 'percent', direction: 'up' }) // '+31 %' */
export const changeText = ({ value, unit, direction }: Change): string =>
  `${direction === 'up' ? '+' : '−'}${quantityText({ value, unit })}`;
