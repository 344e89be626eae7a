import { fractions, smallNumbers } from '../../codes/numerals.js';
import { currencyAfter, currencyBefore } from './read-currency.js';
import { readCardinal, readDigits, readMagnitude, readPart, valueOfDigits } from './read-number.js';
import { unitAfter } from './read-unit.js';

/** One figure with the words that belong to it, not yet judged. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit?: string;
  readonly kind: 'money' | 'measure' | 'duration' | 'percent' | 'fraction' | 'bare';
  readonly factor: number;
  readonly scaled: boolean;
  readonly round: boolean;
  readonly digits: boolean;
  readonly grouped: boolean;
  readonly decimal: boolean;
}

const words = Object.keys(smallNumbers).join('|');
const parts = Object.keys(fractions).join('|');
// every place where a figure may start: "27", "twenty", "half a billion"
const start = String.raw`\d+|(?<![A-Za-z\u00c0-\u024f\d-])(?:${words}|hundred|half|dozen|an?[\s-]+(?:dozen|hundred|thousand|million|billion|trillion|${parts}))(?![A-Za-z\u00c0-\u024f])`;
const startAhead = new RegExp(start, 'giu');
const startHere = new RegExp(start, 'iuy');
const inBrackets = /\s?\(\d[\dx×\s]*\)/uy;

/** What a sticky pattern matches right at `at`. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

/** The next place from `from` on where a figure may start, and its first word. */
export const nextStart = (text: string, from: number): { readonly at: number; readonly word: string } | undefined => {
  startAhead.lastIndex = from;
  const match = startAhead.exec(text);
  return match ? { at: match.index, word: match[0] } : undefined;
};

/** Whether a figure may start right at `at`. */
export const startsAt = (text: string, at: number): boolean => matchAt(startHere, text, at) !== undefined;

/** A number without the noise of floating-point arithmetic. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** Reads one figure whose digits or words start at `at`. */
export const readFigure = (text: string, at: number, joined = false): Figure | undefined => {
  const isDigit = /\d/u.test(text.charAt(at));
  const sign = currencyBefore(text, at);
  const before = text.charAt(at - 1);
  if (
    isDigit &&
    !sign &&
    !joined &&
    (/[\p{L}_#/:@'’]/u.test(before) || (/[-‑+×]/u.test(before) && /[\p{L}\d]/u.test(text.charAt(at - 2))))
  )
    return undefined;

  let value: number;
  let end: number;
  let scaled = false;
  let round = false;
  let fraction = false;
  let grouped = false;
  let factor = 1;
  let written = '';
  if (isDigit) {
    const digits = readDigits(text, at);
    if (!digits) return undefined;
    written = digits.written;
    end = digits.end;
    grouped = /[,.\s']\d{3}(?!\d)/u.test(written);
    value = valueOfDigits(written) ?? Number.NaN;
    if (Number.isNaN(value)) return undefined;
  } else {
    const number = readPart(text, at) ?? readCardinal(text, at);
    if (!number) return undefined;
    ({ value, end, scaled } = number);
    round = number.round ?? false;
    fraction = number.form === 'fraction';
  }

  // "1320 (2x660) MW", "three (3) memoranda"
  const aside = matchAt(inBrackets, text, end);
  let tail = end;
  let named = sign && !sign.weak ? undefined : unitAfter(text, tail);
  if (!named && isDigit) {
    const scale = readMagnitude(text, end, { letters: true, money: sign !== undefined });
    ({ factor } = scale);
    scaled = factor > 1;
    end = tail = scale.end;
    named = unitAfter(text, tail);
  }
  if (!named && aside && factor === 1) {
    tail = end + aside[0].length;
    named = unitAfter(text, tail);
  }
  // "3.8 bln. euros"
  const money = sign && !(sign.weak && !scaled && !grouped && !written.includes('.')) ? sign : undefined;
  const noun = money
    ? undefined
    : (currencyAfter(text, end) ?? (text[end] === '.' && scaled ? currencyAfter(text, end + 1) : undefined));
  const paid = noun && !(noun.weak && !scaled && value < 1000) ? noun : undefined;
  if (isDigit && sign && !money && /\p{L}/u.test(before)) return undefined;
  // a lone group of three behind a point: thousands in "25.000 people", a decimal in "1.899 billion"
  if (
    isDigit &&
    !scaled &&
    /^\d{1,3}\.\d{3}$/u.test(written) &&
    (written.endsWith('000') || (!named && !(money && money.code === 'USD')))
  ) {
    value = valueOfDigits(written, true) ?? value;
  }
  // "three yen loans": three of them, not 3 yen
  const isLoans =
    paid !== undefined &&
    !isDigit &&
    !scaled &&
    value < 100 &&
    /^\s+(?:loans?|bonds?|credits?|notes?|swaps?)(?![a-z\u00c0-\u024f])/iu.test(text.slice(paid.at, paid.at + 10));
  const shared = {
    value: clean(value * factor),
    factor,
    scaled,
    round,
    digits: isDigit,
    grouped,
    decimal: /\.\d{1,2}$/u.test(written),
  };
  if (money) {
    // "$200 million dollars" tells the money twice
    return { ...shared, start: money.at, end: currencyAfter(text, end)?.at ?? end, unit: money.code, kind: 'money' };
  }
  if (paid && !isLoans) return { ...shared, start: at, end: paid.at, unit: paid.code, kind: 'money' };
  if (fraction)
    return { ...shared, value: Math.round(value * 10) / 10, start: at, end, unit: 'percent', kind: 'fraction' };
  if (named) {
    const kind =
      named.unit.dimension === 'time' ? 'duration' : named.unit.dimension === 'ratio' ? 'percent' : 'measure';
    return {
      ...shared,
      value: clean(shared.value * named.unit.factor),
      factor: factor * named.unit.factor,
      start: at,
      end: named.at,
      unit: named.unit.unit,
      kind,
    };
  }
  // "three (3) memoranda"
  const repeats = !isDigit && aside !== undefined && Number(aside[0].replace(/\D/gu, '')) === shared.value;
  return { ...shared, start: at, end: repeats ? end + aside[0].length : end, kind: 'bare' };
};
