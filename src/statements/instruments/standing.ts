import type { AgreementStatus } from '../../model/statement.js';
import { argumentsOf, isPassive, nominalArgumentsOf } from '../frames/arguments.js';
import { type Factuality, factualityOf } from '../frames/factuality.js';
import {
  ancestorsOf,
  childrenOf,
  firstConjunctOf,
  headOf,
  prepositionOf,
  relation,
  subtreeOf,
  type Tree,
  tokenAt,
} from '../frames/tree.js';
import { ANCHOR_WORDS, type Anchor } from './anchor.js';
import { isFurther } from './status-rank.js';
import { ACTION_NOUNS, SIGNING_IDIOMS, statusAsObject, statusAsPredicate, statusAsSubject } from './status-verbs.js';

/** What was done to an instrument, by which word, and who did it. */
export interface Standing {
  readonly status: AgreementStatus;
  readonly tree: Tree;
  /** The verb or noun of action. */
  readonly predicate: number;
  /** Tokens of those who did it. */
  readonly agents: readonly number[];
  readonly factuality: Factuality;
}

const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();
const isVerbal = (tree: Tree, i: number): boolean => tokenAt(tree, i).upos === 'VERB';

/** "They put their names to a treaty": the verb of an idiom that means "sign", with the instrument in a prepositional phrase. */
const signsByIdiom = (tree: Tree, verb: number): boolean =>
  SIGNING_IDIOMS.some(
    (idiom) =>
      lemmaOf(tree, verb) === idiom.verb &&
      childrenOf(tree, verb, 'obj', 'obl').some((c) => idiom.nouns.includes(tokenAt(tree, c).form.toLowerCase())),
  );

const ADVANCED: ReadonlySet<AgreementStatus> = new Set([
  'signed',
  'agreed',
  'initialled',
  'ratified',
  'in-force',
  'extended',
]);

/** A status told as done, due, agreed upon, wished for or denied: what it leaves of the instrument's standing. */
const tempered = (status: AgreementStatus, { mode, negated }: Factuality): AgreementStatus | undefined => {
  if (negated) {
    if (!ADVANCED.has(status)) return undefined;
    return status === 'ratified' || status === 'in-force' ? 'agreed' : 'negotiating';
  }
  if (mode === 'asserted') return status;
  if (status === 'in-force' || status === 'ratified') return 'agreed';
  if (mode === 'agreed' || mode === 'planned') {
    if (status === 'proposed') return 'proposed';
    return ADVANCED.has(status) || status === 'negotiating' ? 'negotiating' : undefined;
  }
  return ADVANCED.has(status) || status === 'proposed' || status === 'negotiating' ? 'proposed' : undefined;
};

const standing = (
  tree: Tree,
  status: AgreementStatus,
  predicate: number,
  agents: readonly number[],
): Standing | undefined => {
  const factuality = factualityOf(tree, predicate);
  const settled = tempered(status, factuality);
  return settled === undefined ? undefined : { status: settled, tree, predicate, agents, factuality };
};

/** What a verb makes of the token, as its object or its subject. */
const byVerb = (tree: Tree, verb: number, token: number): Standing | undefined => {
  const args = argumentsOf(tree, verb);
  // "Also inked were a contract and a protocol": the parser takes the inverted subject for an object
  const inverted = isPassive(tree, verb) && childrenOf(tree, verb, 'obj').includes(token);
  if (args.patients.includes(token) || inverted) {
    const status = statusAsObject(lemmaOf(tree, verb));
    if (status) return standing(tree, status, verb, args.agents);
  }
  if (args.agents.includes(token)) {
    const status = subjectStatus(tree, verb);
    if (status) return standing(tree, status, verb, []);
  }
  return undefined;
};

/**
 * "an accord signed in Riyadh", "the treaty that both inked last year", "which was signed in 2010 and ran out in 2021": what
 * its own participle or relative clauses tell, the last one where several do.
 */
const ownStanding = (anchor: Anchor): Standing | undefined => {
  const { tree, token } = anchor;
  let found = strayStanding(tree, token) ?? surfaceStanding(tree, token);
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

/** "was signed in 2010 and ran out": the second verb takes the first one's subject. */
const sharedSubject = (tree: Tree, first: number, verb: number, token: number): Standing | undefined => {
  if (verb === first || childrenOf(tree, verb, 'nsubj').length > 0) return undefined;
  const args = argumentsOf(tree, first);
  const status = subjectStatus(tree, verb);
  return status && (args.patients.includes(token) || args.agents.includes(token))
    ? standing(tree, status, verb, [])
    : undefined;
};

/** "entered into force", "took effect", "ran out", "expired". */
const subjectStatus = (tree: Tree, verb: number): AgreementStatus | undefined => {
  const lemma = lemmaOf(tree, verb);
  const status = statusAsSubject(lemma);
  const words = childrenOf(tree, verb, 'obl', 'obj', 'xcomp', 'compound', 'advmod').map((c) => lemmaOf(tree, c));
  if (lemma === 'run') return words.includes('out') ? status : undefined;
  if (lemma === 'remain' || lemma === 'stay' || lemma === 'go')
    return words.map((w) => statusAsPredicate(w)).find((s) => s !== undefined);
  if (status !== 'in-force') return status;
  return words.some((w) => ['force', 'effect', 'valid', 'operation'].includes(w)) ? 'in-force' : undefined;
};

/** "is in force", "is under negotiation", "is dead": what a nominal predicate says. */
const byPredicate = (tree: Tree, i: number): Standing | undefined => {
  const status = statusAsPredicate(lemmaOf(tree, i));
  if (!status || isVerbal(tree, i)) return undefined;
  const prepositional = childrenOf(tree, i, 'case').length > 0;
  const bare = tokenAt(tree, i).upos === 'ADJ' || tokenAt(tree, i).upos === 'ADV';
  return prepositional || bare ? standing(tree, status, i, []) : undefined;
};

/** Whether a noun stands for other instruments and only introduces this one: "27 documents, among them a contract". */
const introduces = (tree: Tree, i: number): boolean =>
  ANCHOR_WORDS.has(lemmaOf(tree, i)) ||
  /^(?:one|number|series|raft|clutch|package|string|set|list|draft|text|copy|version|total|head|term)$/u.test(
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
    else if (rel === 'conj') at = firstConjunctOf(tree, at);
    else if (/^(?:appos|parataxis|list|dep)$/u.test(rel) && tokenAt(tree, head).upos !== 'VERB') at = head;
    else if (rel === 'nmod' && introduces(tree, head) && INTRODUCING.has(prepositionOf(tree, at))) at = head;
    else return at;
  }
  return at;
};

/** Verbs that tell the fate of talks, not of the instrument itself: "talks on a deal have been frozen". */
const FATE_OF_TALKS = new Set<AgreementStatus>(['suspended', 'ended']);

/** What a noun of action makes of the instrument: "the signing of an accord", "talks on a treaty are frozen". */
const byActionNoun = (tree: Tree, noun: number): Standing | undefined => {
  const lemma = lemmaOf(tree, noun);
  const status = ACTION_NOUNS.has(lemma) ? statusAsObject(lemma) : undefined;
  if (!status) return undefined;
  const verb = headOf(tree, noun);
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

/**
 * What was done to the instrument of an anchor whose noun phrase begins at `start`. `undefined` where the sentence does not
 * say: then it is only spoken of. "Peru and Chile inked a protocol" → signed by Peru, Chile.
 */
export const standingOf = (anchor: Anchor, start = anchor.token): Standing | undefined => {
  const { tree, token } = anchor;
  const own = ownStanding(anchor);
  const carrier = carrierOf(tree, token);
  if (own) {
    // "sought for years, is still under discussion": the further of the two
    const main = headOf(tree, token) === headOf(tree, carrier) ? byHead(tree, carrier) : undefined;
    return main && isFurther(main.status, own.status) ? main : own;
  }
  if (carrier !== token && ANCHOR_WORDS.has(lemmaOf(tree, carrier))) {
    const carried = ownStanding({ ...anchor, token: carrier });
    if (carried) return carried;
  }
  return byHead(tree, carrier) ?? coordinatedStanding(anchor, start);
};
