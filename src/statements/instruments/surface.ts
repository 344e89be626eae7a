import { spanOf, type Tree, tokenAt } from '../../language/walk.js';
import type { Span } from '../../model/span.js';
import type { ReportContext } from '../context/report-context.js';
import type { Anchor } from './anchor.js';

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A sentence that is read along its surface from the noun of an anchor on. */
export interface Scan {
  readonly context: ReportContext;
  readonly tree: Tree;
  readonly anchor: Anchor;
}

/** The token's form in lower case; empty outside the sentence. */
export const formAt = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? '';

/** Whether token `i` is written as one of `marks`. */
export const isMark = (tree: Tree, i: number, marks: RegExp): boolean => marks.test(tree.tokens[i]?.form ?? '');

/** Whether token `i` is a finite verb or auxiliary. */
export const isFiniteAt = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  return token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX') && token.feats['VerbForm'] === 'Fin';
};

/** The first token from `from` on that begins at `offset` or after it. */
export const tokenAfter = (tree: Tree, from: number, offset: number): number => {
  let i = from;
  while (i < tree.tokens.length && tokenAt(tree, i).span.start < offset) i++;
  return i;
};

/** `from`, `from` + 1, … up to but without `to`. */
export const rangeOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** The words of a stretch as a span of the text. */
export const stretchSpan = (tree: Tree, { from, to }: Stretch): Span => spanOf(tree, rangeOf(from, to));

/** A dash with white space on both sides. */
export const isSpaced = (tree: Tree, i: number): boolean => {
  const [before, at, after] = [tree.tokens[i - 1], tree.tokens[i], tree.tokens[i + 1]];
  return (
    before !== undefined &&
    at !== undefined &&
    after !== undefined &&
    before.span.end < at.span.start &&
    at.span.end < after.span.start
  );
};

/** Whether a quotation mark opens: white space before it, none after. */
export const opensQuote = (tree: Tree, i: number): boolean => {
  const [before, at] = [tree.tokens[i - 1], tree.tokens[i]];
  return before !== undefined && at !== undefined && before.span.end < at.span.start;
};
