import { smallNumbers } from '../codes/numerals.js';
import { unitOf } from '../codes/units.js';
import { lookUp } from '../model/look-up.js';

/** Words that multiply the number in front of them. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
  hundred: 100,
};

/** Words that are numbers, or changes of so many per cent. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...smallNumbers,
  first: 1,
  second: 2,
  third: 3,
  a: 1,
  an: 1,
  half: 0.5,
  double: 100,
  doubled: 100,
  doubling: 100,
  triple: 200,
  tripled: 200,
  tripling: 200,
  quadrupled: 300,
  quarter: 25,
  dozen: 12,
  pair: 2,
  both: 2,
  halved: 50,
  twofold: 100,
  threefold: 200,
  fourfold: 300,
};

/** Shares in per cent, as figures have them. */
const SHARES: Readonly<Record<string, number>> = {
  half: 50,
  third: 33.3,
  thirds: 33.3,
  quarter: 25,
  quarters: 25,
  fifth: 20,
  tenth: 10,
};

/** "3.8 billion", "30-40 million", "1,250", "11 bcm", "fifteen hundred". */
export const NUMBER = /(?<![\w.,])(?:[$€£¥₹]|[A-Z]{2,3}\$?)?(?<digits>\d[\d,. \u00a0]*\d|\d)(?<tail>[ -]?[a-z]+)?/giu;
const WORD_NUMBER = /\b(?<words>(?:[a-z]+[- ])?[a-z]+)\b/giu;

/** All values that a written number can stand for: "1.250" is both 1.25 and 1250. */
export const readings = (digits: string): number[] => {
  const plain = digits.replace(/[ \u00a0]/gu, '');
  return [plain.replace(/,/gu, ''), plain.replace(/[.,]/gu, ''), plain.replace(/\./gu, '').replace(',', '.')]
    .map(Number)
    .filter((value) => !Number.isNaN(value));
};

const scaleOf = (tail: string): number => {
  const word = tail.trim().replace(/^-/u, '').toLowerCase();
  return lookUp(SCALES, word) ?? unitOf(word)?.factor ?? 1;
};

/** Every number a source's words can be read to tell. */
export const numbersTold = (text: string): number[] => {
  const told: number[] = [];
  // The scale behind the second number of a range holds for the first as well.
  const scales = [
    ...new Set([...text.matchAll(/\p{L}+/gu)].map(([word]) => scaleOf(word)).filter((scale) => scale !== 1)),
    1,
  ];
  for (const match of text.matchAll(NUMBER)) {
    const digits = match.groups?.digits ?? '';
    const parts = [digits, ...digits.split(/[ \u00a0]/u)];
    for (const value of parts.flatMap(readings)) for (const scale of scales) told.push(value * scale);
  }
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/gu)) {
    const value = lookUp(NUMBER_WORDS, word);
    if (value !== undefined) for (const scale of scales) told.push(value * scale);
    // Shares in words: "half of all imports", "a third", "two thirds".
    const share = lookUp(SHARES, word);
    if (share !== undefined) told.push(share, share * 2, share * 3);
  }
  for (const { groups } of text.toLowerCase().matchAll(WORD_NUMBER)) {
    const [tens = '', ones = ''] = (groups?.words ?? '').split(/[- ]/u);
    const [whole, rest] = [lookUp(NUMBER_WORDS, tens), lookUp(NUMBER_WORDS, ones)];
    if (whole !== undefined && rest !== undefined) told.push(whole + rest);
  }
  return told;
};
