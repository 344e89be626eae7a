import { childrenOf, hasChild, headOf, prepositionOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import type { ReportContext } from '../context/report-context.js';
import { isPassive, subjectsOf } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import { isParty, jointParties, whoAt } from './actors.js';
import type { Undertaken } from './undertaken.js';
import { DEEDS, DEEDS_WHEN_BOUND, NO_DEEDS, UNDERTAKING_WORDS, type Undertaking } from './undertakings.js';
import {
  deedLemmaOf,
  formOf,
  gapObjectOf,
  isGerund,
  isToInfinitive,
  leadOf,
  lemmaOf,
  markFormOf,
  modalOf,
} from './verb-group.js';

const undertakingAt = (tree: Tree, i: number): Undertaking | undefined =>
  UNDERTAKING_WORDS.get(lemmaOf(tree, i)) ?? UNDERTAKING_WORDS.get(formOf(tree, i));

const FARTHEST = 22;

/** "told of the decision of the fund to lend": the noun of undertaking that the parser passed over. */
const nounBetween = (tree: Tree, verb: number, head: number): number | undefined =>
  ['advcl', 'xcomp'].includes(relation(tokenAt(tree, verb))) && isToInfinitive(tree, verb)
    ? childrenOf(tree, head, 'obl', 'obj').find(
        (c) => c < verb && tokenAt(tree, c).upos === 'NOUN' && undertakingAt(tree, c) !== undefined,
      )
    : undefined;

const asksHow = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advmod').some((a) => a < verb && /^(?:how|when|where|why)$/u.test(formOf(tree, a)));

/** The undertaking word that directly governs a verb: "agreed to V", "ready to V", "agreed that X would V", "charged with V-ing". */
const governorOf = (tree: Tree, verb: number): { word: number; undertaking: Undertaking } | undefined => {
  const own = leadOf(tree, verb);
  const token = tokenAt(tree, own);
  const head = token.head;
  if (head < 0 || head > own || own - head > FARTHEST || token.deprel === 'acl:relcl') return undefined;
  const rel = relation(token);
  if (!['xcomp', 'ccomp', 'acl', 'csubj', 'advcl', 'nmod', 'obl', 'dep'].includes(rel)) return undefined;
  // "principles that were to settle |how the dam would be filled": a question, no undertaking
  if (/^(?:how|whether|when|where|why|what|who)$/u.test(markFormOf(tree, own)) || asksHow(tree, own)) return undefined;
  const found = undertakingAt(tree, head);
  if (!found) {
    const noun = nounBetween(tree, own, head);
    const passed = noun === undefined ? undefined : undertakingAt(tree, noun);
    return noun !== undefined && passed ? { word: noun, undertaking: passed } : undefined;
  }
  const infinitive = isToInfinitive(tree, own);
  const gerund = isGerund(tree, own);
  // "agreed that the two would cooperate", "it was decided that …": a clause with a subject of its own
  const clause =
    (rel === 'ccomp' || rel === 'csubj' || (rel === 'acl' && markFormOf(tree, own) === 'that')) &&
    (modalOf(tree, own) !== undefined || found.joint === 'agreed');
  if (rel === 'advcl' && !gerund && (!infinitive || own - head > 7)) return undefined;
  if ((rel === 'nmod' || rel === 'obl' || rel === 'dep') && !gerund) return undefined;
  return infinitive || clause || gerund ? { word: head, undertaking: found } : undefined;
};

/** Words that make an undertaking only in a construction of their own: "is set to", "is going to", "is due to". */
const standsAlone = (tree: Tree, word: number): boolean => {
  const lemma = lemmaOf(tree, word);
  if (lemma === 'go') return !/ing$/u.test(formOf(tree, word));
  if (lemma === 'set') return !hasChild(tree, word, 'cop', 'aux', 'aux:pass');
  if (lemma === 'schedule' || lemma === 'slate' || lemma === 'expect') return !isPassive(tree, word);
  // "word to", "resolve to" as nouns want an owner
  if (lemma === 'word') return !hasChild(tree, word, 'nmod:poss');
  return false;
};

/** "The presidents directed their ministers to …": to those who act for the parties; "charged with plotting" bids nobody. */
const bidsOrgan = (tree: Tree, word: number): boolean => {
  const charged = isPassive(tree, word) ? childrenOf(tree, word, 'nsubj:pass') : childrenOf(tree, word, 'obj');
  return tokenAt(tree, word).upos === 'VERB' && charged.some((c) => ORGANS.test(formOf(tree, c)));
};
const ORGANS =
  /^(?:ministers?|ministr(?:y|ies)|governments?|committees?|commissions?|groups?|councils?|delegations|experts|co-chairs|officials|agenc(?:y|ies)|services|secretariats?|bod(?:y|ies)|teams?|departments?|sides|parties|chambers?|embass(?:y|ies)|ambassadors?|cabinets?|authorities)$/iu;

const withoutStanding = (tree: Tree, word: number, undertaking: Undertaking): boolean => {
  if (standsAlone(tree, word) || (undertaking.bidding === true && !bidsOrgan(tree, word))) return true;
  // "is meant to serve": what a thing is for, nobody's undertaking
  if (isPassive(tree, word) && /^(?:mean|aim|intend|plan|design)$/u.test(lemmaOf(tree, word))) return true;
  const { negated, mode } = factualityOf(tree, word);
  return negated || mode === 'wished' || mode === 'possible';
};

/** Whose a noun of undertaking is: "the decision of the fund to lend", "its promise to lend", "voiced readiness to lend". */
const ownersOf = (context: ReportContext, tree: Tree, noun: number): string[] => {
  // "plans" taken for a noun has the subject of a verb
  const subject = whoAt(context, tree, [
    ...childrenOf(tree, noun, 'nsubj'),
    ...(noun === tree.root ? childrenOf(tree, noun, 'compound').filter((c) => c === noun - 1) : []),
  ]);
  if (subject.length > 0) return subject;
  const own = whoAt(
    context,
    tree,
    childrenOf(tree, noun, 'nmod').filter(
      (c) => tokenAt(tree, c).deprel === 'nmod:poss' || /^(?:of|by|from|between)$/u.test(prepositionOf(tree, c)),
    ),
  );
  if (own.length > 0) return own;
  const above = headOf(tree, noun);
  if (above < 0) return [];
  const passive = relation(tokenAt(tree, noun)) === 'nsubj' && isPassive(tree, above);
  if (passive) {
    const by = childrenOf(tree, above, 'obl').filter((o) => prepositionOf(tree, o) === 'by');
    const agents = whoAt(context, tree, by);
    return agents.length > 0 ? agents : jointParties(context);
  }
  return whoAt(context, tree, subjectsOf(tree, above));
};

/** Who undertakes, by the word that governs the deed; the parties of the report for "it was agreed to". */
const governedActors = (context: ReportContext, tree: Tree, verb: number, word: number): string[] => {
  const own = childrenOf(tree, leadOf(tree, verb), 'nsubj').concat(
    verb === leadOf(tree, verb) ? [] : childrenOf(tree, verb, 'nsubj'),
  );
  if (own.length > 0 && !isPassive(tree, verb)) {
    const named = whoAt(context, tree, own);
    if (named.length > 0) return named;
  }
  const upos = tokenAt(tree, word).upos;
  if (upos === 'NOUN') return ownersOf(context, tree, word);
  if (upos !== 'VERB') return whoAt(context, tree, subjectsOf(tree, word));
  const subjects = subjectsOf(tree, word).filter((s) => formOf(tree, s) !== 'it' || !isPassive(tree, word));
  const named = whoAt(context, tree, subjects);
  if (named.length > 0) return named;
  return isPassive(tree, word) || subjects.some((s) => /s$/u.test(formOf(tree, s))) ? jointParties(context) : [];
};

/** The deed that a word of undertaking governs: "Kenya agreed to build …", "its readiness to lend". */
export const governedDeed = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const lemma = deedLemmaOf(tree, verb);
  if (!/^\p{L}/u.test(lemma)) return undefined;
  // "agreed …, undertaking to send": the word that undertakes is not what is undertaken
  if (undertakingAt(tree, verb) && childrenOf(tree, verb, 'xcomp', 'ccomp').some((c) => isToInfinitive(tree, c)))
    return undefined;
  if (NO_DEEDS.has(lemma) && !(DEEDS_WHEN_BOUND.has(lemma) && hasChild(tree, verb, 'obj', 'obl', 'ccomp')))
    return undefined;
  const governor = governorOf(tree, verb);
  if (!governor || withoutStanding(tree, governor.word, governor.undertaking)) return undefined;
  const { word, undertaking } = governor;
  if (undertaking.alone === 'expectation' && !DEEDS.has(lemma)) return undefined;
  // "the railway is expected to carry": what a thing will do by itself
  if (
    undertaking.alone === 'expectation' &&
    !isPassive(tree, verb) &&
    !subjectsOf(tree, word).some((s) => isParty(context, tree, s))
  )
    return undefined;
  const patient = passivePatient(tree, verb, word);
  const named = governedActors(context, tree, verb, word);
  const actors = named.length === 0 && patient !== undefined ? jointParties(context) : named;
  if (actors.length === 0) return undefined;
  const joint = actors.length > 1;
  const object = patient ?? gapObjectOf(tree, verb);
  return {
    deed: verb,
    told: 'verb',
    actors,
    strength: joint ? undertaking.joint : undertaking.alone,
    stage: joint && undertaking.joint === 'agreed' ? 'commitment' : undertaking.stage,
    rule: `commitment/${lemmaOf(tree, word)}`,
    ...(object === undefined ? {} : { object }),
  };
};

/** What is done to in "the line is due to be reopened", "agreed that a college would be founded". */
const passivePatient = (tree: Tree, verb: number, word: number): number | undefined => {
  if (!isPassive(tree, verb)) return undefined;
  return (
    childrenOf(tree, verb, 'nsubj:pass')[0] ??
    childrenOf(tree, leadOf(tree, verb), 'nsubj:pass')[0] ??
    (isPassive(tree, word) || tokenAt(tree, word).upos === 'ADJ' ? subjectsOf(tree, word)[0] : undefined)
  );
};
