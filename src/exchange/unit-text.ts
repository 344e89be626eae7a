import { currenciesOfNoun, currencyCodes, currencyNoun } from '../codes/currencies.js';
import { magnitudes } from '../codes/numerals.js';
import { unitOf } from '../codes/units.js';
import { lookUp } from '../model/look-up.js';

/** A unit and how many of it one of the table's is: "USD million" → `USD`, 1e6. */
export interface TableUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Sizes as tables alone write them: "thsd EUR", "000s", "in units". */
const SCALES: Readonly<Record<string, number>> = {
  thsd: 1e3,
  thous: 1e3,
  tsd: 1e3,
  '000s': 1e3,
  '1,000': 1e3,
  mill: 1e6,
  bio: 1e9,
  unit: 1,
  units: 1,
  one: 1,
  ones: 1,
};

/** How many a word of size stands for: "mn" → 1e6; a number stands for itself. */
export const scaleOf = (word: string): number | undefined => {
  const name = word.trim().toLowerCase().replace(/\.$/u, '');
  const scale = SCALES[name] ?? magnitudes[name];
  if (scale !== undefined) return scale;
  const value = Number(word);
  return word.trim() !== '' && Number.isFinite(value) && value > 0 ? value : undefined;
};

/** Names of money in tables that are no codes. */
const MONEY: Readonly<Record<string, string>> = { us$: 'USD', $: 'USD', us: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

const COUNTS = /^(?:1|number|numbers|count|persons?|people|heads?|pieces?|pcs|nr|no\.?|items?)$/iu;
/** What says in which year's money an amount is, or in whose. */
const QUALIFIERS = /\b(?:current|constant|nominal|at current prices|prices|fob|cif|usdollars?)\b/giu;

const bare = (text: string): string | undefined => {
  const lower = text.toLowerCase();
  const code = text.toUpperCase();
  if (currencyCodes.has(code)) return code;
  const money = lookUp(MONEY, lower);
  if (money !== undefined) return money;
  if (COUNTS.test(text)) return '1';
  if (/^(?:pct|pc|percent|per cent|%)$/iu.test(text)) return 'percent';
  if (/^(?:us|u\.s\.) dollars?$/iu.test(text)) return 'USD';
  const noun = currencyNoun(text);
  const named = noun === undefined ? [] : [...new Set(currenciesOfNoun(noun).map((currency) => currency.code))];
  return named.length === 1 ? named[0] : undefined;
};

/**
 * The unit that a cell or a heading writes, with its size: "USD million", "mn EUR", "1000 t", "US$", "MIO_EUR", "percent". Undefined
 * for what is none.
 *
 * @example readUnit('USD million') // { unit: 'USD', factor: 1e6 }
 */
export const readUnit = (text: string): TableUnit | undefined => {
  const words = text
    .replace(/[_()]/gu, ' ')
    .replace(QUALIFIERS, ' ')
    .replace(/\bof\b/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (words === '') return undefined;
  const whole = bare(words);
  if (whole !== undefined) return { unit: whole, factor: 1 };
  const measure = unitOf(words);
  if (measure !== undefined) return { unit: measure.unit, factor: measure.factor };
  const parts = words.split(' ');
  for (const at of [0, parts.length - 1]) {
    const scale = scaleOf(parts[at] ?? '');
    const rest = parts.filter((_, place) => place !== at).join(' ');
    const unit = scale === undefined || rest === '' ? undefined : readUnit(rest);
    if (scale !== undefined && unit !== undefined) return { unit: unit.unit, factor: unit.factor * scale };
  }
  return undefined;
};
