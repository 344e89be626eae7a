import { type Unit, unitOf, units } from '../../codes/units.js';

const escaped = (literal: string): string =>
  literal.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`[\s-]+`);
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

// "330| MW", "32m| t", "73.54| Mt", "18.4|%"
const symbol = new RegExp(
  String.raw`[\s\u00a0\u2009\u202f-]?(?<written>${longestFirst(units.flatMap((unit) => unit.symbols))})(?![A-Za-z\u00c0-\u024f\d])`,
  'uy',
);
// "330| megawatts", "11 billion| cubic metres", "30|-year"
const word = new RegExp(
  String.raw`[\s\u00a0-]+(?<written>${longestFirst(units.flatMap((unit) => unit.words))})(?![A-Za-z\u00c0-\u024f\d])`,
  'iuy',
);
// "60|pc", "12|km"
const stuck = /(?<written>pct|pc|percent|km|years?|days?|tonnes?)(?![a-z\u00c0-\u024f\d])/iuy;
// rates that keep the plain unit: "1.5 Mt|/y"
const rate = /\/(?:[ya]|yr|year|annum|day|d|month)(?![\p{L}\p{N}])/uy;

/** A unit written after a figure and where it ends. */
export interface UnitWords {
  readonly unit: Unit;
  readonly at: number;
  readonly written: string;
}

/** The unit that follows a figure at `at`: "megawatts" in "330 megawatts"; undefined where none does. */
export const unitAfter = (text: string, at: number): UnitWords | undefined => {
  let best: UnitWords | undefined;
  for (const pattern of [symbol, word, stuck]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const written = match?.groups?.written ?? '';
    const unit = unitOf(written.replace(/\s+/gu, ' ')) ?? unitOf(written.replaceAll('-', ' '));
    if (match && unit && at + match[0].length > (best?.at ?? 0)) best = { unit, at: at + match[0].length, written };
  }
  if (!best) return undefined;
  rate.lastIndex = best.at;
  const per = rate.exec(text);
  return per ? { ...best, at: best.at + per[0].length } : best;
};
