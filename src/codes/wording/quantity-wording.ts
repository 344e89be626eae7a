import type { Bound, Quantity } from '../../model/mention.js';
import { CARDINALS } from '../numerals.js';

/** Currencies that are usually written with a sign; all others are written out. */
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** Units of statements in words; what is not listed is written as it is. */
const UNITS: Readonly<Record<string, string>> = {
  W: 'watts',
  kW: 'kilowatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  TW: 'terawatts',
  kWh: 'kilowatt-hours',
  MWh: 'megawatt-hours',
  GWh: 'gigawatt-hours',
  TWh: 'terawatt-hours',
  m: 'metres',
  km: 'kilometres',
  mi: 'miles',
  m2: 'square metres',
  km2: 'square kilometres',
  ha: 'hectares',
  m3: 'cubic metres',
  l: 'litres',
  kg: 'kilograms',
  t: 'tonnes',
  bbl: 'barrels',
  'bbl/d': 'barrels a day',
  't/a': 'tonnes a year',
  TEU: 'TEU',
  h: 'hours',
  d: 'days',
  a: 'years',
};

const BOUNDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  'at-least': 'more than ',
  'at-most': 'up to ',
  about: 'about ',
};

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Numbers written out in running text: up to twelve. */
const NUMBER_WORDS = CARDINALS.slice(0, 13);

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit) && unit !== 'TEU';

const grouped = (value: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }).format(value);

/** A plain number as running text has it: 3800000000 → "3.8 billion", 968000 → "968,000". Never rounds. */
export const numberInWords = (value: number): string => {
  for (const [size, name] of SCALES) {
    if (Math.abs(value) < size) continue;
    // A figure such as 102,815,576 is not rounded to millions.
    const scaled = Number((value / size).toPrecision(12));
    if (Number(scaled.toFixed(3)) === scaled) return `${grouped(scaled)} ${name}`;
    return grouped(value);
  }
  return grouped(value);
};

/** A count below thirteen as a word, others in digits: 6 → "six", 27 → "27". */
export const countInWords = (value: number): string => NUMBER_WORDS[value] ?? numberInWords(value);

const currencyName = (unit: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency: unit, currencyDisplay: 'name' })
    .formatToParts(2)
    .find((part) => part.type === 'currency')?.value ?? unit;

const amount = (value: number, unit: string): string => {
  if (unit === 'percent') return `${grouped(value)} %`;
  if (unit === '1') return numberInWords(value);
  const sign = SIGNS[unit];
  if (sign !== undefined) return `${sign}${numberInWords(value)}`;
  if (isMoney(unit)) return `${numberInWords(value)} ${currencyName(unit)}`;
  const name = UNITS[unit] ?? unit;
  return `${numberInWords(value)} ${value === 1 ? name.replace(/s$/u, '') : name}`;
};

/** A quantity without its bound: "$3.8 billion", "330 megawatts", "31 %". */
export const amountInWords = ({ value, max, unit }: Quantity): string =>
  max === undefined ? amount(value, unit) : `${amount(value, unit)} to ${amount(max, unit)}`;

/** A quantity with its bound: `{value: 30, unit: '1', bound: 'at-least'}` → "more than 30"; a range → "$30 billion to $40 billion". */
export const quantityInWords = (quantity: Quantity): string =>
  `${BOUNDS[quantity.bound ?? 'exactly']}${amountInWords(quantity)}`;
