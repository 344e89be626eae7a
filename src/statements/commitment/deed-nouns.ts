import { childrenOf, hasChild, headOf, prepositionOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import { type ReportContext, within } from '../context/report-context.js';
import { argumentsOf, isPassive, subjectsOf } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import { ANCHOR_WORDS } from '../instruments/anchor.js';
import { jointParties, whoAt } from './actors.js';
import { isMeasuredNoun } from './measured.js';
import type { Undertaken } from './undertaken.js';
import { DEED_NOUNS, type Stage, type Strength } from './undertakings.js';
import { formOf, lemmaOf } from './verb-group.js';

interface Telling {
  readonly strength: Strength;
  readonly stage: Stage;
  /** Prepositions of the thing told ("agreed on the opening"), beside the object. */
  readonly prepositions: readonly string[];
  /** Whether any measured thing will do ("offered 400 hectares") or only a noun of a deed. */
  readonly anything: boolean;
}

/** Verbs that take what is undertaken as a noun. */
const TELLINGS: ReadonlyMap<string, Telling> = new Map<string, Telling>([
  ['agree', { strength: 'agreed', stage: 'commitment', prepositions: ['on', 'upon', 'to', 'about'], anything: false }],
  ['decide', { strength: 'agreed', stage: 'commitment', prepositions: ['on', 'upon'], anything: false }],
  ['announce', { strength: 'pledge', stage: 'pledge', prepositions: [], anything: false }],
  ['confirm', { strength: 'pledge', stage: 'pledge', prepositions: [], anything: false }],
  ['promise', { strength: 'pledge', stage: 'pledge', prepositions: [], anything: true }],
  ['pledge', { strength: 'pledge', stage: 'pledge', prepositions: [], anything: true }],
  ['offer', { strength: 'offer', stage: 'pledge', prepositions: [], anything: true }],
  ['propose', { strength: 'offer', stage: 'pledge', prepositions: [], anything: false }],
]);

/** "a proposal of a visit by …": what was proposed, where it was accepted. */
const accepted = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  if (lemmaOf(tree, verb) !== 'accept' || isPassive(tree, verb)) return undefined;
  const proposal = childrenOf(tree, verb, 'obj').find((o) => /^(?:proposal|offer|request)$/u.test(lemmaOf(tree, o)));
  const noun =
    proposal === undefined
      ? undefined
      : childrenOf(tree, proposal, 'nmod').find((n) => prepositionOf(tree, n) === 'of');
  const actors = whoAt(context, tree, subjectsOf(tree, verb));
  if (noun === undefined || actors.length === 0) return undefined;
  return { deed: noun, told: 'noun', actors, strength: 'agreed', stage: 'pledge', rule: 'commitment/accepted' };
};

/** "Agreement was reached on the training of judges", "consensus on opening". */
const reached = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  if (!/^(?:reach|come)$/u.test(lemmaOf(tree, verb))) return undefined;
  const word = [...childrenOf(tree, verb, 'nsubj', 'obj')].find((n) =>
    /^(?:agreement|consensus|understanding)$/u.test(lemmaOf(tree, n)),
  );
  if (
    word === undefined ||
    hasChild(tree, word, 'nummod') ||
    childrenOf(tree, word, 'det').some((d) => formOf(tree, d) !== 'an')
  )
    return undefined;
  const { negated, mode } = factualityOf(tree, verb);
  if (negated || mode !== 'asserted') return undefined;
  const noun = [...childrenOf(tree, verb, 'obl'), ...childrenOf(tree, word, 'nmod')].find(
    (n) => prepositionOf(tree, n) === 'on' && within(context.dates, tokenAt(tree, n).span).length === 0,
  );
  if (noun === undefined || ANCHOR_WORDS.has(lemmaOf(tree, noun))) return undefined;
  const subjects = isPassive(tree, verb) ? [] : whoAt(context, tree, subjectsOf(tree, verb));
  const actors = subjects.length > 1 ? subjects : jointParties(context);
  return {
    deed: noun,
    told: 'noun',
    actors,
    strength: 'agreed',
    stage: 'commitment',
    rule: 'commitment/agreement-reached',
  };
};

/** The things a verb tells as undertaken: its objects, its obliques, or the subject of its passive. */
const thingsTold = (tree: Tree, verb: number, telling: Telling): number[] =>
  isPassive(tree, verb)
    ? childrenOf(tree, verb, 'nsubj:pass')
    : [
        ...childrenOf(tree, verb, 'obj'),
        ...childrenOf(tree, verb, 'obl').filter((o) => ['', ...telling.prepositions].includes(prepositionOf(tree, o))),
      ];

const isDeedOrThing = (context: ReportContext, tree: Tree, noun: number, telling: Telling): boolean => {
  if (ANCHOR_WORDS.has(lemmaOf(tree, noun)) || tokenAt(tree, noun).upos !== 'NOUN') return false;
  const ofWhat = childrenOf(tree, noun, 'nmod').some((n) => /^(?:of|by|for)$/u.test(prepositionOf(tree, n)));
  return (DEED_NOUNS.has(lemmaOf(tree, noun)) && ofWhat) || (telling.anything && isMeasuredNoun(context, tree, noun));
};

/** What is undertaken by a noun: "announced the reopening of the ferry", "the creation of a laboratory was agreed upon". */
export const deedNoun = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const telling = TELLINGS.get(lemmaOf(tree, verb));
  if (!telling) return accepted(context, tree, verb) ?? reached(context, tree, verb);
  const { negated, mode } = factualityOf(tree, verb);
  if (negated || mode === 'wished' || mode === 'possible' || mode === 'planned') return undefined;
  const noun = thingsTold(tree, verb, telling).find((n) => isDeedOrThing(context, tree, n, telling));
  if (noun === undefined) return undefined;
  const joint = telling.strength === 'agreed';
  const agents = whoAt(context, tree, argumentsOf(tree, verb).agents);
  const passive = isPassive(tree, verb);
  const actors = agents.length > 0 ? agents : passive && joint ? jointParties(context) : [];
  if (actors.length === 0 || (relation(tokenAt(tree, verb)) === 'acl' && headOf(tree, verb) === noun)) return undefined;
  return {
    deed: noun,
    told: 'noun',
    actors,
    strength: actors.length > 1 && telling.strength === 'pledge' ? 'agreed' : telling.strength,
    stage: telling.stage,
    rule: `commitment/${lemmaOf(tree, verb)}-noun`,
  };
};
