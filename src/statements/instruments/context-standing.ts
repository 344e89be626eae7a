import type { ReportContext } from '../context/report-context.js';
import { relation, type Tree, tokenAt } from '../frames/tree.js';
import type { Anchor } from './anchor.js';
import { type Standing, standingOf } from './standing.js';
import { statusAsObject } from './status-verbs.js';

/** Openings that carry on what the sentence before told: "Among them are", "The papers cover", "Another". */
const CARRIES_ON =
  /^["“]?(?:(?:in addition|besides|moreover|also),?\s+)?(?:among (?:them|these|those|the)|in (?:these|them|those)\b|they\b|these\b|those\b|others?\b|another\b|one\b|also\b|included\b|the (?:\p{L}+ ){0,2}(?:agreements?|accords?|documents?|papers?|memorand(?:a|ums)|mous|deals|pacts|texts|instruments|list|package|contracts|protocols|first|second|third|latter|last|other)\b|(?:two|three|four|five|six)\b)/iu;

const isFiniteVerb = (tree: Tree, i: number): boolean => {
  const token = tokenAt(tree, i);
  return (token.upos === 'VERB' || token.upos === 'AUX') && token.feats['VerbForm'] === 'Fin';
};

/** Whether a sentence has no verb of its own clause: "A treaty on extradition, a memorandum on cybersecurity." */
const isVerbless = (tree: Tree): boolean => {
  const root = tokenAt(tree, tree.root);
  return (
    root.upos !== 'VERB' &&
    root.upos !== 'AUX' &&
    !tree.tokens.some((t, i) => t.head === tree.root && isFiniteVerb(tree, i) && /^(?:cop|aux)$/u.test(relation(t)))
  );
};

/** What a sentence tells of several instruments together, or asks about: "signed 12 pacts", "What was signed?". */
const tellsOfSeveral = (tree: Tree, anchors: readonly Anchor[], words: string): Standing | undefined => {
  const several = anchors.filter((a) => a.plural && !a.elliptic).map((a) => standingOf(a));
  const found = several.find((s) => s !== undefined);
  if (found) return found;
  if (!words.endsWith('?')) return undefined;
  const verb = tree.tokens.findIndex((t) => t.upos === 'VERB' && statusAsObject(t.lemma) !== undefined);
  const status = verb < 0 ? undefined : statusAsObject(tokenAt(tree, verb).lemma);
  return status === undefined
    ? undefined
    : { status, tree, predicate: verb, agents: [], factuality: { time: 'past', mode: 'asserted', negated: false } };
};

/** How many sentences on a list may go on. */
const REACH = 3;

/**
 * Follows a report sentence by sentence and tells which standing a sentence's instruments take over from the sentences before:
 * "They inked 12 pacts. Among them are a contract on …, a protocol on …" Call once a sentence, in order.
 */
export const contextStanding = (
  context: ReportContext,
): ((tree: Tree, anchors: readonly Anchor[]) => Standing | undefined) => {
  let carried: { readonly standing: Standing; readonly left: number } | undefined;
  return (tree, anchors) => {
    const { span } = tree.sentence;
    const words = context.text.slice(span.start, span.end).trim();
    const goesOn = carried !== undefined && (CARRIES_ON.test(words) || (isVerbless(tree) && anchors.length > 0));
    const inherited = goesOn ? carried?.standing : undefined;
    const own = tellsOfSeveral(tree, anchors, words);
    if (own) carried = { standing: own, left: REACH };
    else if (carried) carried = carried.left > 1 ? { ...carried, left: goesOn ? REACH : carried.left - 1 } : undefined;
    return inherited;
  };
};
