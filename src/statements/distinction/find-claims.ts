import type { Tree } from '../../language/walk.js';
import { CLAIM_WORDS, type ClaimForm, type ClaimWords, type DistinctionKind } from './claim-words.js';

/** A claim word or phrase in a sentence: tokens `[from, to)`. */
export interface Claim {
  readonly kind: DistinctionKind;
  readonly form: ClaimForm;
  readonly from: number;
  readonly to: number;
  /** "First ever", "all-time": for all time by its own words. */
  readonly ever: boolean;
  readonly words: ClaimWords;
}

const PHRASES: readonly { readonly tokens: readonly string[]; readonly row: ClaimWords }[] = CLAIM_WORDS.flatMap(
  (row) => row.phrases.map((phrase) => ({ tokens: phrase.split(' '), row })),
).sort((a, b) => b.tokens.length - a.tokens.length);

const BY_FIRST_TOKEN = new Map<string, typeof PHRASES>();
for (const phrase of PHRASES) {
  const key = phrase.tokens[0] ?? '';
  BY_FIRST_TOKEN.set(key, [...(BY_FIRST_TOKEN.get(key) ?? []), phrase]);
}

const HYPHENS = new Set(['‐', '‑', '–']);

/** Form of token `i` as the phrases spell it: lower case, any hyphen or dash as "-"; empty outside the sentence. */
export const formAt = (tree: Tree, i: number): string =>
  HYPHENS.has(tree.tokens[i]?.form ?? '') ? '-' : (tree.tokens[i]?.form ?? '').toLowerCase();

/** The claim words of a sentence, in order: "first", "No. 1", "record high". */
export const findClaims = (tree: Tree): Claim[] => {
  const out: Claim[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const fitting = BY_FIRST_TOKEN.get(formAt(tree, i))?.find(({ tokens }) =>
      tokens.every((form, n) => formAt(tree, i + n) === form),
    );
    if (fitting === undefined) continue;
    let to = i + fitting.tokens.length;
    const own = fitting.tokens.join(' ');
    let ever = /\bever\b|all - time|its - kind|before|maiden|historic/u.test(own);
    while (/^(?:ever|yet)$/u.test(formAt(tree, to))) {
      ever = true;
      to++;
    }
    out.push({ kind: fitting.row.kind, form: fitting.row.form, from: i, to, ever, words: fitting.row });
    i = to - 1;
  }
  return out;
};

/** Lower-case forms of the `n` tokens before a claim, joined by spaces. */
export const formsBefore = (tree: Tree, from: number, n: number): string =>
  tree.tokens
    .slice(Math.max(0, from - n), from)
    .map((t) => t.form.toLowerCase())
    .join(' ');

/** The lemma of token `i`, lower case; empty outside the sentence. */
export const lemmaAt = (tree: Tree, i: number): string => tree.tokens[i]?.lemma.toLowerCase() ?? '';

/** Part of speech of token `i`; empty outside the sentence. */
export const uposAt = (tree: Tree, i: number): string => tree.tokens[i]?.upos ?? '';
