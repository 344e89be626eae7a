import { childrenOf, subtreeOf, type Tree, tokenAt } from '../../language/walk.js';
import { argumentsOf } from '../frames/arguments.js';
import type { Factuality } from '../frames/factuality.js';
import { ANCHOR_WORDS, type Anchor } from './anchor.js';
import { byPredicate, byVerb, isVerbal, lemmaOf, type Standing, standing, subjectStatus } from './standing.js';
import { statusAsObject, statusAsPredicate } from './status-verbs.js';

/**
 * "an accord signed in Riyadh", "the treaty that both inked last year", "which both initialled in 1998 and let lapse in 2004": what
 * its own participle or relative clauses tell, the last one where several do.
 */
export const ownStanding = (anchor: Anchor): Standing | undefined => {
  const { tree, token } = anchor;
  let found = strayStanding(tree, token) ?? surfaceStanding(tree, token) ?? asideStanding(anchor);
  for (const clause of childrenOf(tree, token, 'acl', 'acl:relcl')) {
    if (clause < token) continue;
    for (const verb of [clause, ...childrenOf(tree, clause, 'conj')]) {
      if (isVerbal(tree, verb)) found = byVerb(tree, verb, token) ?? sharedSubject(tree, clause, verb, token) ?? found;
      else found = byPredicate(tree, verb) ?? found;
    }
  }
  return found;
};

/** What is done to instruments only: a clause with one of these that hangs on a noun of the matter belongs to the instrument. */
const INSTRUMENTS_ONLY = new Set(['sign', 'ink', 'initial', 'initiall', 'ratify', 'conclude', 'cosign', 'co-sign']);

/** "the treaty on the border which the two signed", "between A and B, signed in May": hung by the parser on "border", on "B". */
const strayStanding = (tree: Tree, token: number): Standing | undefined => {
  const below = subtreeOf(
    tree,
    token,
    (child, parent) => ANCHOR_WORDS.has(lemmaOf(tree, child)) || (parent === token && child < token),
  );
  for (const noun of below) {
    if (noun === token || isVerbal(tree, noun)) continue;
    for (const verb of childrenOf(tree, noun, 'acl', 'acl:relcl')) {
      if (!isVerbal(tree, verb) || !INSTRUMENTS_ONLY.has(lemmaOf(tree, verb))) continue;
      const status = statusAsObject(lemmaOf(tree, verb));
      const args = argumentsOf(tree, verb);
      if (status && args.patients.includes(noun)) return standing(tree, status, verb, args.agents);
    }
  }
  return undefined;
};

/** "a free trade deal between A and B, |in the works since 2018,": an aside right after its phrase. */
const asideStanding = ({ tree, phrase, token }: Anchor): Standing | undefined => {
  const last = Math.max(token, ...phrase);
  for (let i = token + 1; i <= last + 2; i++) {
    const [mark, preposition, noun, after] = [i, i + 1, i + 2, i + 3].map(
      (k) => tree.tokens[k]?.form.toLowerCase() ?? '',
    );
    if (mark !== ',' || !/^(?:in|under|on)$/u.test(preposition ?? '')) continue;
    const status = statusAsPredicate((noun === 'the' ? after : noun) ?? '');
    if (status === 'negotiating') return { status, tree, predicate: i + 1, agents: [], factuality: PAST };
  }
  return undefined;
};

const PAST: Factuality = { time: 'past', mode: 'asserted', negated: false };

const onlyDoneToInstruments = (tree: Tree, i: number): boolean =>
  tree.tokens[i] !== undefined && tokenAt(tree, i).upos === 'VERB' && INSTRUMENTS_ONLY.has(lemmaOf(tree, i));

/** By the surface, where the parser lost the clause: ", signed in May, …", "that the two countries signed last October". */
const surfaceStanding = (tree: Tree, token: number): Standing | undefined => {
  const after = tree.tokens[token + 1]?.form === ',' ? token + 2 : token + 1;
  const told = (verb: number, agents: readonly number[]): Standing | undefined => {
    const status = statusAsObject(lemmaOf(tree, verb));
    return status && { status, tree, predicate: verb, agents, factuality: PAST };
  };
  if (after === token + 2 && onlyDoneToInstruments(tree, after)) {
    const next = tree.tokens[after + 1];
    return next && /^(?:ADP|ADV|PROPN|NUM|PUNCT)$/u.test(next.upos) ? told(after, []) : undefined;
  }
  // "The accord concluded by Peru and Chile provides for …": taken for the main verb by the parser
  if (onlyDoneToInstruments(tree, after) && /^(?:by|between)$/iu.test(tree.tokens[after + 1]?.form ?? ''))
    return told(after, childrenOf(tree, after, 'obl'));
  if (!/^(?:that|which)$/iu.test(tree.tokens[after]?.form ?? '')) return undefined;
  const agents: number[] = [];
  for (let i = after + 1; i < Math.min(after + 12, tree.tokens.length); i++) {
    if (onlyDoneToInstruments(tree, i)) return told(i, agents);
    const { upos, form } = tokenAt(tree, i);
    if (upos === 'VERB' || /^(?:[.;:]|will|would|not|was|were|is|are)$/iu.test(form)) return undefined;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') agents.push(i);
  }
  return undefined;
};

/** "was initialled and lapsed": the second verb takes the first one's subject. */
const sharedSubject = (tree: Tree, first: number, verb: number, token: number): Standing | undefined => {
  if (verb === first || childrenOf(tree, verb, 'nsubj').length > 0) return undefined;
  const args = argumentsOf(tree, first);
  const status = subjectStatus(tree, verb);
  return status && (args.patients.includes(token) || args.agents.includes(token))
    ? standing(tree, status, verb, [])
    : undefined;
};
