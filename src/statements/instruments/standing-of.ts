import {
  ancestorsOf,
  childrenOf,
  firstConjunctOf,
  headOf,
  prepositionOf,
  relation,
  type Tree,
  tokenAt,
} from '../../language/walk.js';
import type { AgreementStatus } from '../../model/statement.js';
import { argumentsOf, isPassive, nominalArgumentsOf } from '../frames/arguments.js';
import { ANCHOR_WORDS, type Anchor, anchorsIn } from './anchor.js';
import { ownStanding } from './own-standing.js';
import { byPredicate, byVerb, isVerbal, lemmaOf, type Standing, standing } from './standing.js';
import { isFurther } from './status-rank.js';
import { ACTION_NOUNS, SIGNING_IDIOMS, statusAsObject } from './status-verbs.js';

/** "They put their names to a treaty": the verb of an idiom that means "sign", with the instrument in a prepositional phrase. */
const signsByIdiom = (tree: Tree, verb: number): boolean =>
  SIGNING_IDIOMS.some(
    (idiom) =>
      lemmaOf(tree, verb) === idiom.verb &&
      childrenOf(tree, verb, 'obj', 'obl').some((c) => idiom.nouns.includes(tokenAt(tree, c).form.toLowerCase())),
  );

/** Whether a noun stands for other instruments and only introduces this one: "27 documents, among them a contract". */
const introduces = (tree: Tree, i: number): boolean =>
  ANCHOR_WORDS.has(lemmaOf(tree, i)) ||
  /^(?:one|number|series|raft|clutch|sheaf|bundle|bunch|batch|stack|handful|range|dozen|package|string|set|list|draft|text|copy|version|total|head|term)$/u.test(
    lemmaOf(tree, i),
  );
const INTRODUCING = new Set([
  'including',
  'among',
  'such as',
  'like',
  'of',
  'with',
  'as',
  'besides',
  'alongside',
  'and',
  'as well as',
  'together with',
]);

/** "an accord on diplomas and memoranda on …": an instrument that the parser joined to the matter of another goes with the other. */
const conjunctOf = (tree: Tree, token: number): number => {
  const first = firstConjunctOf(tree, token);
  if (ANCHOR_WORDS.has(lemmaOf(tree, first))) return first;
  const whole = ancestorsOf(tree, first).find(
    (a) => !/^(?:NOUN|PROPN)$/u.test(tokenAt(tree, a).upos) || isInstrument(tree, a),
  );
  return whole !== undefined && isInstrument(tree, whole) ? whole : first;
};

const isInstrument = (tree: Tree, i: number): boolean =>
  /^(?:NOUN|PROPN)$/u.test(tokenAt(tree, i).upos) && ANCHOR_WORDS.get(lemmaOf(tree, i))?.strength === 'strong';

/** Where the instrument stands for what governs it: up through coordination, apposition and "including". */
const carrierOf = (tree: Tree, token: number): number => {
  let at = token;
  for (let depth = 0; depth < 6; depth++) {
    const rel = relation(tokenAt(tree, at));
    const head = headOf(tree, at);
    if (head < 0) return at;
    const including = lemmaOf(tree, head) === 'include' && rel === 'obj' ? headOf(tree, head) : -1;
    // "27 documents, including agreements on …"
    if (including >= 0 && introduces(tree, including)) at = including;
    else if (rel === 'conj') at = conjunctOf(tree, at);
    else if (/^(?:appos|parataxis|list|dep)$/u.test(rel) && tokenAt(tree, head).upos !== 'VERB') at = head;
    else if (rel === 'nmod' && introduces(tree, head) && INTRODUCING.has(prepositionOf(tree, at))) at = head;
    else return at;
  }
  return at;
};

/** Verbs that tell the fate of talks, not of the instrument itself: "talks on a deal have been frozen". */
const FATE_OF_TALKS = new Set<AgreementStatus>(['suspended', 'ended']);

const PUT_OFF = /^(?:put|postpone|delay|defer|block|hamper|await|obstruct|call)$/u;
const isPutOff = (tree: Tree, verb: number): boolean =>
  !/^(?:put|call)$/u.test(lemmaOf(tree, verb)) ||
  childrenOf(tree, verb).some((c) => /^(?:off|back)$/u.test(tokenAt(tree, c).form.toLowerCase()));

/** What a noun of action makes of the instrument: "the signing of an accord", "talks on a treaty are frozen". */
const byActionNoun = (tree: Tree, noun: number): Standing | undefined => {
  const lemma = lemmaOf(tree, noun);
  const status = ACTION_NOUNS.has(lemma) ? statusAsObject(lemma) : undefined;
  if (!status) return undefined;
  const verb = headOf(tree, noun);
  // "put off the signature of an accord": not signed
  if (status !== 'negotiating' && verb >= 0 && PUT_OFF.test(lemmaOf(tree, verb)) && isPutOff(tree, verb))
    return standing(tree, 'negotiating', verb, argumentsOf(tree, verb).agents);
  if (status === 'negotiating' && verb >= 0 && isVerbal(tree, verb)) {
    const fate = byVerb(tree, verb, noun);
    if (fate && FATE_OF_TALKS.has(fate.status)) return fate;
  }
  const args = nominalArgumentsOf(tree, noun);
  const above = verb >= 0 && isVerbal(tree, verb) ? argumentsOf(tree, verb).agents.filter((a) => a !== noun) : [];
  return standing(tree, status, noun, args.agents.length > 0 ? args.agents : above);
};

/** Prepositions with which a verb reaches an instrument: "talk about a treaty", "agree on a protocol", "quit". */
const REACHING = new Set(['on', 'about', 'to', 'from', 'over', 'upon', 'at', 'out of', 'into']);

/** What a visit or talks are said to have come to: the instrument is the predicate. */
const OUTCOMES = new Set(
  'outcome result centrepiece centerpiece highlight fruit achievement upshot deliverable'.split(' '),
);
/** "The centrepiece of the visit was an accord on visas". */
const asOutcome = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'cop').length > 0 &&
  childrenOf(tree, token, 'nsubj').some((s) => OUTCOMES.has(lemmaOf(tree, s)));

/** "came to an arrangement on water rights", "arrived at an understanding": reached. */
const ARRIVES = /^(?:come|arrive|get)$/u;

/** "Negotiations began |on a customs accord", "talks are to start on": proposed while they have not begun. */
const byTalks = (tree: Tree, verb: number): Standing | undefined => {
  if (!/^(?:start|begin|open|launch|resume|restart|continue|proceed|advance)$/u.test(lemmaOf(tree, verb)))
    return undefined;
  const { agents, patients } = argumentsOf(tree, verb);
  const talks = [...agents, ...patients].some((a) =>
    /^(?:talk|talks|negotiation|consultation)$/u.test(lemmaOf(tree, a)),
  );
  const told = talks ? standing(tree, 'negotiating', verb, []) : undefined;
  const yet = told?.factuality.mode === 'planned' && /^(?:start|begin|open|launch)$/u.test(lemmaOf(tree, verb));
  return told && yet ? { ...told, status: 'proposed' } : told;
};

const byHead = (tree: Tree, carrier: number): Standing | undefined => {
  const head = headOf(tree, carrier);
  if (asOutcome(tree, carrier)) return standing(tree, 'agreed', carrier, []);
  if (head < 0) return byPredicate(tree, carrier) ?? verblessStanding(tree, carrier);
  const rel = relation(tokenAt(tree, carrier));
  if (isVerbal(tree, head)) {
    if (signsByIdiom(tree, head) && (rel === 'obl' || rel === 'nmod'))
      return standing(tree, 'signed', head, argumentsOf(tree, head).agents);
    const direct = byVerb(tree, head, carrier);
    if (direct) return direct;
    if (isPassive(tree, head) && signsByIdiom(tree, head) && argumentsOf(tree, head).patients.includes(carrier))
      return standing(tree, 'signed', head, argumentsOf(tree, head).agents);
    if (rel === 'obl' && ARRIVES.test(lemmaOf(tree, head)) && /^(?:to|at)$/u.test(prepositionOf(tree, carrier)))
      return standing(tree, 'agreed', head, argumentsOf(tree, head).agents);
    const begun = rel === 'obl' && prepositionOf(tree, carrier) === 'on' ? byTalks(tree, head) : undefined;
    if (begun) return begun;
    const status =
      rel === 'obl' && REACHING.has(prepositionOf(tree, carrier)) ? statusAsObject(lemmaOf(tree, head)) : undefined;
    // "put pen to paper on a treaty" hangs the treaty on "paper"; "signed at the treaty table" is no signing of it
    return status && prepositionOf(tree, carrier) !== 'at'
      ? standing(tree, status, head, argumentsOf(tree, head).agents)
      : undefined;
  }
  if (rel === 'nsubj') return byPredicate(tree, head);
  if (rel !== 'nmod' && rel !== 'obl' && rel !== 'compound') return undefined;
  // "the ceremony of exchange of six documents": hung on "ceremony", but "exchange" stands before
  const of = childrenOf(tree, carrier, 'case')[0];
  const nearest = of !== undefined && of > 0 && of - 1 !== head ? byActionNoun(tree, of - 1) : undefined;
  if (nearest) return nearest;
  const above = ancestorsOf(tree, carrier).find((a) => isVerbal(tree, a));
  if (above !== undefined && signsByIdiom(tree, above) && prepositionOf(tree, carrier) !== 'of')
    return standing(tree, 'signed', above, argumentsOf(tree, above).agents);
  return byActionNoun(tree, head);
};

/** A headline or a line without a verb: "Signing of an accord", "Accord on fisheries signed". */
const verblessStanding = (tree: Tree, token: number): Standing | undefined => {
  for (const verb of childrenOf(tree, token, 'acl', 'parataxis', 'dep')) {
    const status = isVerbal(tree, verb) ? statusAsObject(lemmaOf(tree, verb)) : undefined;
    if (status && tokenAt(tree, verb).feats['VerbForm'] === 'Part')
      return standing(tree, status, verb, argumentsOf(tree, verb).agents);
  }
  return undefined;
};

/**
 * By the surface, where the parser lost the coordination: "signed a memorandum on A, a convention for B and an agreement on
 * C" gives all three to the verb. `start` is the first token of the noun phrase.
 */
const coordinatedStanding = (anchor: Anchor, start: number): Standing | undefined => {
  const { tree, token: noun } = anchor;
  if (relation(tokenAt(tree, noun)) === 'nsubj') return undefined;
  let first = start;
  while (first > 0 && /^(?:DET|NUM)$/u.test(tokenAt(tree, first - 1).upos)) first--;
  const coordinated = /^(?:[,;&:]|and|as|or)$/u.test(tree.tokens[first - 1]?.form ?? '');
  for (let i = first - 1; i >= 0; i--) {
    const token = tokenAt(tree, i);
    // "signed with Lima and Quito a framework agreement": only names in between
    if (!coordinated && !/^(?:ADP|PROPN|CCONJ|DET|ADV|VERB|PUNCT|NUM|ADJ)$/u.test(token.upos)) return undefined;
    if (/^[.!?]$/u.test(token.form)) return undefined;
    if (token.upos === 'AUX' && token.feats['VerbForm'] === 'Fin' && !isVerbal(tree, Math.max(token.head, 0)))
      return undefined;
    if (token.upos !== 'VERB') continue;
    const told = token.feats['VerbForm'] === 'Fin' || childrenOf(tree, i, 'aux').length > 0;
    const status = told ? statusAsObject(token.lemma.toLowerCase()) : undefined;
    if (!status) {
      if (token.feats['VerbForm'] === 'Fin') return undefined;
      continue;
    }
    const inverted = isPassive(tree, i) && i < start && childrenOf(tree, i, 'nsubj:pass').every((c) => c > i);
    return isPassive(tree, i) && !inverted ? undefined : standing(tree, status, i, argumentsOf(tree, i).agents);
  }
  return undefined;
};

/** "signed a treaty on tuna, one of 14 texts that …": what was done to the part was done to the whole. */
const wholeStanding = (anchor: Anchor, start: number): Standing | undefined => {
  const { tree } = anchor;
  if (!anchor.plural) return undefined;
  let of = start - 1;
  while (of > 0 && /^(?:DET|NUM|ADJ)$/u.test(tokenAt(tree, of).upos)) of--;
  const [part, mark] = [tree.tokens[of - 1], tree.tokens[of - 2]];
  if (tree.tokens[of]?.form.toLowerCase() !== 'of' || part?.upos !== 'NUM' || mark?.form !== ',') return undefined;
  return anchorsIn(tree)
    .filter((a) => a.token < of)
    .map((a) => standingOf(a))
    .findLast((s) => s !== undefined);
};

/**
 * What was done to the instrument of an anchor whose noun phrase begins at `start`. `undefined` where the sentence does not
 * say: then it is only spoken of. "Peru and Chile inked a protocol" → signed by Peru, Chile.
 */
export const standingOf = (anchor: Anchor, start = anchor.token): Standing | undefined => {
  const { tree, token } = anchor;
  const own = ownStanding(anchor);
  const carrier = carrierOf(tree, token);
  if (own) {
    // "wanted since 2009, is being discussed": the further of the two
    const main = headOf(tree, token) === headOf(tree, carrier) ? byHead(tree, carrier) : undefined;
    return main && isFurther(main.status, own.status) ? main : own;
  }
  if (carrier !== token && ANCHOR_WORDS.has(lemmaOf(tree, carrier))) {
    const carried = ownStanding({ ...anchor, token: carrier });
    if (carried) return carried;
  }
  return byHead(tree, carrier) ?? coordinatedStanding(anchor, start) ?? wholeStanding(anchor, start);
};
