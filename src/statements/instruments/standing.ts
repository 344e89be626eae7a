import type { AgreementStatus } from '../../model/statement.js';
import { argumentsOf, nominalArgumentsOf } from '../frames/arguments.js';
import { type Factuality, factualityOf } from '../frames/factuality.js';
import {
  ancestorsOf,
  childrenOf,
  firstConjunctOf,
  headOf,
  prepositionOf,
  relation,
  type Tree,
  tokenAt,
} from '../frames/tree.js';
import { ANCHOR_WORDS, type Anchor } from './anchor.js';
import { SIGNING_IDIOMS, statusAsObject, statusAsSubject } from './status-verbs.js';

/** What was done to an instrument, by which word, and who did it. */
export interface Standing {
  readonly status: AgreementStatus;
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

/** A status told as done, due, agreed upon, wished for or denied: what it leaves of the instrument's standing. */
const tempered = (status: AgreementStatus, { mode, negated }: Factuality): AgreementStatus | undefined => {
  const advanced = ['signed', 'agreed', 'initialled', 'ratified', 'in-force', 'extended'].includes(status);
  if (negated) return advanced ? (status === 'signed' || status === 'agreed' ? 'negotiating' : 'signed') : undefined;
  switch (mode) {
    case 'asserted':
      return status;
    case 'agreed':
    case 'planned':
      if (status === 'in-force' || status === 'ratified') return 'signed';
      return status === 'proposed'
        ? 'proposed'
        : advanced
          ? 'negotiating'
          : status === 'negotiating'
            ? 'negotiating'
            : undefined;
    case 'wished':
    case 'possible':
      if (status === 'in-force' || status === 'ratified') return 'signed';
      return advanced || status === 'proposed' || status === 'negotiating' ? 'proposed' : undefined;
  }
};

const standing = (
  tree: Tree,
  status: AgreementStatus,
  predicate: number,
  agents: readonly number[],
): Standing | undefined => {
  const factuality = factualityOf(tree, predicate);
  const settled = tempered(status, factuality);
  return settled === undefined ? undefined : { status: settled, predicate, agents, factuality };
};

/** "an accord signed in Riyadh", "the treaty that both inked last year": what its own participle or relative clause tells. */
const ownStanding = (anchor: Anchor): Standing | undefined => {
  const { tree, token } = anchor;
  let last: Standing | undefined;
  for (const clause of childrenOf(tree, token, 'acl', 'acl:relcl')) {
    if (clause < token) continue;
    for (const verb of [clause, ...childrenOf(tree, clause, 'conj')]) {
      if (!isVerbal(tree, verb)) continue;
      const args = argumentsOf(tree, verb);
      const asObject = args.patients.includes(token) ? statusAsObject(lemmaOf(tree, verb)) : undefined;
      const asSubject = args.agents.includes(token) ? subjectStatus(tree, verb) : undefined;
      const status = asObject ?? asSubject;
      // "signed in 2010 and ended in 2021": what came last counts
      if (status) last = standing(tree, status, verb, asObject ? args.agents : []) ?? last;
    }
  }
  return last;
};

/** "entered into force", "took effect", "is in force", "expired". */
const subjectStatus = (tree: Tree, verb: number): AgreementStatus | undefined => {
  const status = statusAsSubject(lemmaOf(tree, verb));
  if (status !== 'in-force') return status;
  const words = childrenOf(tree, verb, 'obl', 'obj', 'xcomp', 'compound').map((c) => lemmaOf(tree, c));
  return words.some((w) => ['force', 'effect', 'valid', 'operation'].includes(w)) ? 'in-force' : undefined;
};

/** Whether a noun stands for other instruments and only introduces this one: "27 documents, among them a contract". */
const introduces = (tree: Tree, i: number): boolean =>
  ANCHOR_WORDS.has(lemmaOf(tree, i)) ||
  /^(?:one|number|series|raft|clutch|package|string|set|list)$/u.test(lemmaOf(tree, i));
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
]);

/** Where the instrument stands for what governs it: up through coordination, apposition and "including". */
const carrierOf = (tree: Tree, token: number): number => {
  let at = token;
  for (let depth = 0; depth < 6; depth++) {
    const rel = relation(tokenAt(tree, at));
    const head = headOf(tree, at);
    if (head < 0) return at;
    // "27 documents, including agreements on …"
    const including = tokenAt(tree, head).lemma.toLowerCase() === 'include' && rel === 'obj' ? headOf(tree, head) : -1;
    if (including >= 0 && introduces(tree, including)) at = including;
    else if (rel === 'conj') at = firstConjunctOf(tree, at);
    else if (
      (rel === 'appos' || rel === 'parataxis' || rel === 'list' || rel === 'dep') &&
      tokenAt(tree, head).upos !== 'VERB'
    )
      at = head;
    else if (rel === 'nmod' && introduces(tree, head) && INTRODUCING.has(prepositionOf(tree, at))) at = head;
    else return at;
  }
  return at;
};

/**
 * What was done to the instrument of an anchor. `undefined` where the sentence does not say: then it is only spoken of.
 * "Peru and Chile inked a protocol" → signed by Peru, Chile.
 */
export const standingOf = (anchor: Anchor): Standing | undefined => {
  const own = ownStanding(anchor);
  if (own) return own;
  const { tree } = anchor;
  const carrier = carrierOf(tree, anchor.token);
  const head = headOf(tree, carrier);
  if (carrier !== anchor.token) {
    const carried = ANCHOR_WORDS.has(lemmaOf(tree, carrier)) ? ownStanding({ ...anchor, token: carrier }) : undefined;
    if (carried) return carried;
  }
  if (head < 0) return rootStanding(tree, carrier);
  const rel = relation(tokenAt(tree, carrier));
  const lemma = lemmaOf(tree, head);
  if (isVerbal(tree, head)) {
    const args = argumentsOf(tree, head);
    if (signsByIdiom(tree, head) && (rel === 'obl' || rel === 'nmod'))
      return standing(tree, 'signed', head, args.agents);
    if (args.patients.includes(carrier)) {
      const status = statusAsObject(lemma);
      if (status) return standing(tree, status, head, args.agents);
    }
    if (args.agents.includes(carrier)) {
      const status = subjectStatus(tree, head);
      if (status) return standing(tree, status, head, []);
    }
    if (rel === 'obl') {
      const preposition = prepositionOf(tree, carrier);
      const status = statusAsObject(lemma);
      // "talk about a treaty", "agree on a protocol", "withdraw from the pact"
      if (status && ['on', 'about', 'to', 'from', 'over', 'upon', 'at'].includes(preposition))
        return standing(tree, status, head, args.agents);
    }
    // "lend $2 million under an accord": spoken of only
  } else if (rel === 'nsubj') {
    const status = nominalStatus(tree, head);
    if (status) return standing(tree, status, head, []);
  } else if (rel === 'nmod') {
    const status = statusAsObject(lemma);
    if (status) {
      const args = nominalArgumentsOf(tree, head);
      const actor = args.agents.length > 0 ? args.agents : agentsOfLightVerb(tree, head);
      return standing(tree, status, head, actor);
    }
    // "put pen to paper on a treaty"
    const verb = headOf(tree, head);
    if (verb >= 0 && isVerbal(tree, verb) && signsByIdiom(tree, verb))
      return standing(tree, 'signed', verb, argumentsOf(tree, verb).agents);
    // "the two sides moved to the conclusion of …" is met above; "copies of the agreement", "terms of the deal": spoken of only
    const above = ancestorsOf(tree, carrier).find((a) => isVerbal(tree, a));
    if (
      above !== undefined &&
      ['exchange', 'sign'].includes(lemmaOf(tree, above)) &&
      /^(?:copy|text|instrument|draft)$/u.test(lemma)
    ) {
      return standing(tree, 'signed', above, argumentsOf(tree, above).agents);
    }
  }
  return undefined;
};

/** "is under negotiation", "has been in force since 2003": a prepositional phrase as the predicate. */
const nominalStatus = (tree: Tree, noun: number): AgreementStatus | undefined => {
  const preposition = prepositionOf(tree, noun);
  const lemma = lemmaOf(tree, noun);
  if (preposition === 'in' && /^(?:force|effect|operation)$/u.test(lemma)) return 'in-force';
  if (
    preposition === 'under' &&
    /^(?:negotiation|discussion|consideration|preparation|review|elaboration|way)$/u.test(lemma)
  )
    return 'negotiating';
  return undefined;
};

/** A headline or a line without a verb: "Signing of an accord", "Accord on fisheries signed". */
const rootStanding = (tree: Tree, token: number): Standing | undefined => {
  for (const verb of childrenOf(tree, token, 'acl', 'parataxis', 'dep')) {
    const status = isVerbal(tree, verb) ? statusAsObject(lemmaOf(tree, verb)) : undefined;
    if (status && tokenAt(tree, verb).feats['VerbForm'] === 'Part')
      return standing(tree, status, verb, argumentsOf(tree, verb).agents);
  }
  return undefined;
};

/** "oversaw the signing", "held a ceremony for the exchange of": the subject of the verb above acts, if it is a party. */
const agentsOfLightVerb = (tree: Tree, noun: number): readonly number[] => {
  const verb = headOf(tree, noun);
  return verb >= 0 && isVerbal(tree, verb) ? argumentsOf(tree, verb).agents : [];
};
