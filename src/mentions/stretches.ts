import type { Span } from '../model/span.js';

/** Characters on either side of a hint within which the whole of what it hints at stands. */
const REACH = 80;

/** Adds the stretch around a place to those before it, joining what touches. Places come in order. */
export const widen = (stretches: Span[], start: number, end: number): void => {
  const last = stretches.at(-1);
  const from = Math.max(0, start - REACH);
  if (last && last.end >= from) stretches[stretches.length - 1] = { start: last.start, end: end + REACH };
  else stretches.push({ start: from, end: end + REACH });
};

/** The stretches of a text around the matches of a hint: in order, apart from one another. */
export const stretchesAround = (hints: Iterable<RegExpMatchArray>): Span[] => {
  const stretches: Span[] = [];
  for (const hint of hints) widen(stretches, hint.index ?? 0, (hint.index ?? 0) + hint[0].length);
  return stretches;
};

/** All matches of a pattern in some stretches of a text: those that the whole text has, where each holds a hint. `pattern` is global. */
export const matchesNear = (text: string, pattern: RegExp, stretches: readonly Span[]): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  for (const { start, end } of stretches) {
    const upTo = text.slice(0, end);
    pattern.lastIndex = start;
    for (let match = pattern.exec(upTo); match; match = pattern.exec(upTo)) found.push(match);
  }
  return found;
};
