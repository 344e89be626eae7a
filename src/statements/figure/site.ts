import { headIn, headOf, relation, type Tree, tokenAt, tokensIn } from '../../language/walk.js';
import type { Quantity, QuantityMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Block } from '../context/layout.js';
import { type UnitClass, unitClass } from './unit-class.js';

/** An amount (or a word that tells a change, such as "doubled") where it stands: its sentence's tree, its tokens and its line. */
export interface Site {
  readonly span: Span;
  readonly quantity?: Quantity;
  readonly units: UnitClass;
  readonly tree: Tree;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly block?: Block;
}

/** Places an amount in its sentence; undefined where no token of the sentence belongs to it. */
export const siteOf = (mention: QuantityMention, tree: Tree, block?: Block): Site | undefined => {
  const tokens = tokensIn(tree, mention.span);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    span: mention.span,
    quantity: mention.value,
    units: unitClass(mention.value.unit),
    tree,
    first,
    last,
    head: headIn(tree, tokens),
    ...(block ? { block } : {}),
  };
};

/** The word at token `i`, lower case; empty outside the sentence. */
export const wordAt = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? '';

/** The lemma at token `i`, lower case; empty outside the sentence. */
export const lemmaAt = (tree: Tree, i: number): string => tree.tokens[i]?.lemma.toLowerCase() ?? '';

/** The words between two tokens, both left out, lower case. */
export const wordsBetween = (tree: Tree, from: number, to: number): string[] =>
  tree.tokens.slice(from + 1, to).map((token) => token.form.toLowerCase());

/** Words that bound or soften an amount and say nothing else: "some $3 bn", "by about 4 percent". */
export const BOUND_WORDS: ReadonlySet<string> = new Set([
  'about',
  'almost',
  'an',
  'a',
  'another',
  'approximately',
  'around',
  'at',
  'barely',
  'close',
  'combined',
  'estimated',
  'even',
  'exactly',
  'further',
  'just',
  'least',
  'less',
  'little',
  'mere',
  'more',
  'most',
  'much',
  'nearly',
  'no',
  'not',
  'only',
  'over',
  'record',
  'roughly',
  'some',
  'than',
  'the',
  'under',
  'upwards',
  'well',
  'whopping',
  'as',
  'fewer',
  'total',
  'modest',
  'steep',
  'sharp',
  'circa',
  'ca',
  '~',
  'annual',
  'yearly',
]);

/** The first token to the left of the amount that is no bound word; -1 at the sentence's start. */
export const wordBefore = (site: Site): number => {
  let at = site.first - 1;
  while (at >= 0 && BOUND_WORDS.has(wordAt(site.tree, at)) && site.first - at < 8) at--;
  return at;
};

/** The nearest verb (or predicate with a copula) that governs token `i`; -1 where there is none. */
export const predicateOver = (tree: Tree, i: number): number => {
  let at = i;
  for (let steps = 0; steps < 24 && at >= 0; steps++) {
    const token = tokenAt(tree, at);
    const copula = (tree.children[at] ?? []).some((c) => relation(tokenAt(tree, c)) === 'cop');
    if (token.upos === 'VERB' || copula) return at;
    at = headOf(tree, at);
  }
  return -1;
};
