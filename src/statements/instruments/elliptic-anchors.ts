import { childrenOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import { type Anchor, anchorAt } from './anchor.js';
import { formAt } from './surface.js';

const NOMINAL_ROLES = new Set(['nsubj', 'obj', 'conj', 'appos', 'obl', 'nmod', 'root', 'list', 'parataxis', 'dep']);
const AFTER_ONE = /^(?:on|for|with|between|about|under|concerning|covering|of|to|,|was|is|were|will|has)$/iu;
const COUNTING = new Set('other second third fourth fifth first latter former last further'.split(' '));
const ONES = new Set(['another', 'one', 'theirs']);
const STANDS_FOR = new Set([...COUNTING, ...ONES, 'that', 'those']);
/** What makes "one" stand for an instrument before a verb: "a second one followed". */
const BEFORE_ONE = /^(?:another|further|second|third|fourth|similar|new|earlier|previous|separate|comparable)$/u;

/** Verbs that are said of instruments only, where "it" is what they are said of. */
const SAID_OF_IT = new Set(
  'sign ink initial initiall ratify cosign countersign denounce suspend terminate rescind annul renew prolong extend expire lapse'.split(
    ' ',
  ),
);

/** "another on fisheries", "one with Nauru", "as well as one linking the archives". */
const isOne = (tree: Tree, i: number): boolean => {
  const form = formAt(tree, i);
  if (!ONES.has(form) || !NOMINAL_ROLES.has(relation(tokenAt(tree, i)))) return false;
  const next = formAt(tree, i + 1);
  const another = form === 'another';
  const verb =
    form === 'one' && BEFORE_ONE.test(formAt(tree, i - 1)) && /^(?:VERB|AUX)$/u.test(tree.tokens[i + 1]?.upos ?? '');
  const opens = AFTER_ONE.test(next) || next.endsWith('ing') || form === 'theirs' || verb;
  return !(another && next === 'one') && opens && (next !== 'of' || another);
};

/** "that with Chile", "those with Malta and Ghana". */
const isThat = (tree: Tree, i: number): boolean =>
  ['that', 'those'].includes(formAt(tree, i)) &&
  tokenAt(tree, i).upos !== 'SCONJ' &&
  !/^(?:after|following|like|than|unlike|besides|alongside|to|as|from|of)$/u.test(formAt(tree, i - 1)) &&
  /^(?:with|between|among)$/u.test(formAt(tree, i + 1));

/** "the other on customs", "the second concerns archives", "a third is being negotiated". */
const isCounted = (tree: Tree, i: number): boolean => {
  if (!COUNTING.has(formAt(tree, i)) || !/^(?:the|a)$/u.test(formAt(tree, i - 1))) return false;
  const next = tree.tokens[i + 1];
  if (!next) return false;
  // "a pair of accords, the first on cocoa"
  return /^(?:on|for|with|between|concerning|covering)$/iu.test(next.form) || /^(?:VERB|AUX)$/u.test(next.upos);
};

/** "it was signed in May", "it lapsed in 2015": only what is said of instruments alone. */
const isIt = (tree: Tree, i: number): boolean => {
  const token = tokenAt(tree, i);
  if (!token.deprel.startsWith('nsubj') || token.head < 0 || !['it', 'that'].includes(formAt(tree, i))) return false;
  const verb = tokenAt(tree, token.head);
  const lemma = verb.lemma.toLowerCase();
  if (verb.upos !== 'VERB') return false;
  const passive = token.deprel === 'nsubj:pass';
  if (SAID_OF_IT.has(lemma)) return passive || /^(?:expire|lapse)$/u.test(lemma);
  return (
    /^(?:enter|take|come)$/u.test(lemma) &&
    childrenOf(tree, token.head, 'obj', 'obl').some((c) => /^(?:force|effect)$/u.test(formAt(tree, c)))
  );
};

/**
 * Anchors without a noun, which stand for the instrument named before: "another on fisheries", "that with Chile", "the other on
 * customs", "it was initialled". `near` tells whether that instrument stands in the sentence or in the one before.
 */
export const ellipticAnchorsIn = (tree: Tree, before: Anchor | undefined, near: boolean): Anchor[] =>
  before === undefined
    ? []
    : tree.tokens.flatMap((_, i): Anchor[] => {
        if (!STANDS_FOR.has(formAt(tree, i))) return [];
        const that = near && isThat(tree, i);
        if (!isOne(tree, i) && !that && !(near && isCounted(tree, i))) return [];
        const plural = that && formAt(tree, i) === 'those';
        return [{ ...anchorAt(tree, i, before.word), plural, determiner: '', elliptic: true }];
      });

/** Where "it" stands for an instrument named just before: "it was signed in May". */
export const pronounsIn = (tree: Tree): number[] => tree.tokens.flatMap((_, i) => (isIt(tree, i) ? [i] : []));

/** Whether a verb says of an elliptic anchor that it came too: "a second one followed in 2016". */
export const followsSuit = (tree: Tree, verb: number): boolean =>
  /^(?:follow|join)$/u.test(tokenAt(tree, verb).lemma.toLowerCase());
