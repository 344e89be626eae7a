import { childrenOf, headOf, relation, type Tree, tokenAt, treeOf } from '../../language/walk.js';
import type { Sentence } from '../../model/sentence.js';
import type { ReportContext } from '../context/report-context.js';
import { STANDS_FOR } from './claim-nouns.js';
import { formAt, lemmaAt, uposAt } from './find-claims.js';

const NOUNS = new Set(['NOUN', 'PROPN']);

/** A noun with what makes it up: "state visit", "Consulate-General", "port call by a training squadron". */
const phraseOf = (context: ReportContext, tree: Tree, noun: number, withAgent: boolean): string => {
  let start = noun;
  while (
    start > 0 &&
    ['compound', 'amod'].includes(relation(tokenAt(tree, start - 1))) &&
    ['NOUN', 'ADJ', 'PROPN'].includes(uposAt(tree, start - 1)) &&
    formAt(tree, start - 2) !== '-'
  )
    start--;
  let end = noun + 1;
  while (formAt(tree, end) === '-' && NOUNS.has(uposAt(tree, end + 1)) && adjoins(tree, end)) end += 2;
  if (withAgent && /^(?:by|of)$/u.test(formAt(tree, end))) {
    let i = end + 1;
    while (
      i < tree.tokens.length &&
      (['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(uposAt(tree, i)) ||
        formAt(tree, i) === 'of' ||
        formAt(tree, i) === '-')
    )
      i++;
    end = i;
  }
  return context.text.slice(tokenAt(tree, start).span.start, tokenAt(tree, end - 1).span.end).replace(/\s+/gu, ' ');
};

const adjoins = (tree: Tree, i: number): boolean => tokenAt(tree, i).span.start === tokenAt(tree, i - 1).span.end;

const lastDeed = (tree: Tree, before: number): number | undefined => {
  for (let i = before - 1; i >= 0; i--) if (NOUNS.has(uposAt(tree, i)) && STANDS_FOR.has(lemmaAt(tree, i))) return i;
  return undefined;
};

/** The noun of the clause that "the first …" is set beside or told of, by the tree. */
const byTree = (tree: Tree, word: number): number | undefined => {
  const head = headOf(tree, word);
  if (head < 0) return childrenOf(tree, word, 'nsubj').find((c) => NOUNS.has(uposAt(tree, c)));
  const own = childrenOf(tree, word, 'nsubj').find((c) => NOUNS.has(uposAt(tree, c)));
  if (own !== undefined) return own;
  if (relation(tokenAt(tree, word)) === 'appos' && NOUNS.has(uposAt(tree, head))) return head;
  return undefined;
};

/**
 * What "the first by …" or "the first of its kind" stands for: "visit" in "a state visit, the first by a Danish premier". Undefined where
 * nothing near can be meant.
 */
export const standsFor = (
  context: ReportContext,
  tree: Tree,
  {
    word,
    before,
    withAgent,
  }: { readonly word: number; readonly before: Sentence | undefined; readonly withAgent: boolean },
): string | undefined => {
  const direct = byTree(tree, word);
  if (direct !== undefined && direct < word && STANDS_FOR.has(lemmaAt(tree, direct)))
    return phraseOf(context, tree, direct, withAgent);
  const deed = lastDeed(tree, word);
  if (deed !== undefined) return phraseOf(context, tree, deed, withAgent);
  const pronoun = childrenOf(tree, word, 'nsubj').some((c) => /^(?:it|this|that)$/u.test(formAt(tree, c)));
  if (pronoun && before !== undefined) {
    const earlier = treeOf(before);
    const noun = lastDeed(earlier, earlier.tokens.length);
    if (noun !== undefined) return phraseOf(context, earlier, noun, withAgent);
  }
  return undefined;
};
