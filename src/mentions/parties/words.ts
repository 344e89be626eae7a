import { remembering } from '../../model/remembering.js';

/** A word or mark of a text, as the gazetteers see it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Lower case without diacritics, apostrophes and dashes made plain. */
  readonly key: string;
  /** `upper`: a capital first ("Rome"); `caps`: capitals only ("UN", "A"); `digit`; `mark`: no letter, no digit. */
  readonly shape: 'lower' | 'upper' | 'caps' | 'digit' | 'mark';
  /** Whether it stands directly after the word before it. */
  readonly glued: boolean;
  /** Whether a line break or nothing at all stands before it. */
  readonly opensLine: boolean;
}

// "N'Djamena-based" → N, ', Djamena, -, based
const WORD = /[\p{L}\p{M}\p{N}]+|\S/gu;
// Typographic apostrophes and dashes, and letters that no decomposition folds.
const PLAIN: ReadonlyMap<string, string> = new Map(
  [
    ['’‘ʻʼ', "'"],
    ['‐‑–—', '-'],
    ['ı', 'i'],
    ['ø', 'o'],
    ['ł', 'l'],
    ['đ', 'd'],
  ].flatMap(([marks = '', plain = '']) => [...marks].map((mark): [string, string] => [mark, plain])),
);

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
};

/** Lower case, without diacritics: `foldWord('Türkiye')` is `turkiye`. */
export const foldWord = (form: string): string => {
  const lower = form.toLowerCase();
  // Most words are plain ASCII and need no normalization.
  if (isAscii(lower)) return lower;
  let plain = '';
  for (const letter of lower.normalize('NFD').replace(/\p{M}/gu, '')) plain += PLAIN.get(letter) ?? letter;
  return plain;
};

const shapeOf = (form: string): Word['shape'] => {
  if (/^\p{N}/u.test(form)) return 'digit';
  if (!/^\p{L}/u.test(form)) return 'mark';
  if (!/^\p{Lu}/u.test(form)) return 'lower';
  return form === form.toUpperCase() ? 'caps' : 'upper';
};

const breaksLine = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (text[i] === '\n') return true;
  return false;
};

/** The key and the shape of a word: the same words come again and again. */
const known = remembering((form: string) => ({ key: foldWord(form), shape: shapeOf(form) }), 20_000);

/** The words and marks of a text in order. `toWords("Russia's gas")` has the forms `Russia`, `'`, `s`, `gas`. */
export const toWords = (text: string): Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const form = match[0];
    const start = match.index;
    const { key, shape } = known(form);
    const glued = start === end && words.length > 0;
    const opensLine = words.length === 0 || (start > end && breaksLine(text, end, start));
    words.push({ start, end: start + form.length, form, key, shape, glued, opensLine });
    end = start + form.length;
  }
  return words;
};

/** Whether a word begins with a capital letter. */
export const isCapital = (word: Word | undefined): word is Word =>
  word !== undefined && (word.shape === 'upper' || word.shape === 'caps');

/** Whether the two words at `at` are a possessive ending: "'s", or a bare apostrophe after "s". */
export const possessiveLength = (words: readonly Word[], at: number): number => {
  const mark = words[at];
  if (mark?.key !== "'" || !mark.glued) return 0;
  const letter = words[at + 1];
  if (letter?.key === 's' && letter.glued) return 2;
  return words[at - 1]?.key.endsWith('s') === true ? 1 : 0;
};
