import type { ReportContext } from '../context/report-context.js';
import { argumentsOf, isPassive, subjectsOf } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import { SPEECH_VERBS } from '../frames/speech.js';
import { childrenOf, hasChild, headOf, relation, type Tree, tokenAt } from '../frames/tree.js';
import { ANCHOR_WORDS } from '../instruments/anchor.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import { whoAt } from './actors.js';
import {
  DEEDS,
  GIVING_VERBS,
  NO_DEEDS,
  OTHER_TYPES,
  PROMISED_MONEY,
  REPRISALS,
  type Stage,
  type Strength,
  UNDERTAKINGS,
  type Undertaking,
} from './undertakings.js';

/** A deed that somebody undertakes. */
export interface Undertaken {
  /** The verb of the deed, or the noun of money promised. */
  readonly deed: number;
  readonly actors: readonly string[];
  readonly strength: Strength;
  readonly stage: Stage;
  readonly rule: string;
  /** What the deed is done to, where it stands as the subject of a passive or before a relative clause. */
  readonly object?: number;
  readonly doubts?: readonly string[];
}

const BY_WORD: ReadonlyMap<string, Undertaking> = new Map(
  UNDERTAKINGS.flatMap((u) => u.words.map((w) => [w, u] as const)),
);
const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();
const formOf = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? '';

const firstVerb = (tree: Tree, verb: number): number => {
  let at = verb;
  while (
    relation(tokenAt(tree, at)) === 'conj' &&
    headOf(tree, at) >= 0 &&
    tokenAt(tree, headOf(tree, at)).upos === 'VERB'
  )
    at = headOf(tree, at);
  return at;
};

const markOf = (tree: Tree, verb: number): number | undefined => childrenOf(tree, verb, 'mark')[0];
const isToInfinitive = (tree: Tree, verb: number): boolean => formOf(tree, markOf(tree, verb) ?? -1) === 'to';

/** "will", "shall", "would" of a verb, its own or shared with the verb it is coordinated with. */
const modalOf = (tree: Tree, verb: number): 'will' | 'would' | undefined => {
  const forms = childrenOf(tree, verb, 'aux').map((a) => formOf(tree, a));
  if (forms.some((f) => ['will', 'shall', "'ll", 'wo'].includes(f))) return 'will';
  if (forms.includes('would')) return 'would';
  const first = firstVerb(tree, verb);
  if (first !== verb && forms.length === 0 && !isToInfinitive(tree, verb) && !hasChild(tree, verb, 'nsubj'))
    return modalOf(tree, first);
  return undefined;
};

/** "are to fight": a form of "be" right before the "to" of the infinitive. */
const isToBe = (tree: Tree, verb: number): boolean => {
  const mark = markOf(tree, verb);
  return mark !== undefined && formOf(tree, mark) === 'to' && /^(?:is|are|was|were)$/u.test(formOf(tree, mark - 1));
};

/** The undertaking word that directly governs a verb: "agreed to V", "ready to V", "agreed that X would V". */
const governorOf = (tree: Tree, verb: number): { word: number; undertaking: Undertaking } | undefined => {
  const own = firstVerb(tree, verb);
  const rel = relation(tokenAt(tree, own));
  const head = headOf(tree, own);
  if (
    head < 0 ||
    head > own ||
    !['xcomp', 'ccomp', 'acl', 'csubj', 'advcl'].includes(rel) ||
    tokenAt(tree, own).deprel === 'acl:relcl'
  )
    return undefined;
  const undertaking = BY_WORD.get(lemmaOf(tree, head)) ?? BY_WORD.get(formOf(tree, head));
  if (!undertaking) return undefined;
  const near = own - head < 14;
  const infinitive = isToInfinitive(tree, own);
  const clause = rel === 'ccomp' && (modalOf(tree, own) !== undefined || undertaking.joint === 'agreed');
  if (rel === 'advcl' && (!infinitive || own - head > 6)) return undefined;
  return near && (infinitive || clause) ? { word: head, undertaking } : undefined;
};

/** What an instrument says its parties will do is told by the agreement already: "a contract under which Oman will build". */
const underInstrument = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).deprel.startsWith('acl') && ANCHOR_WORDS.has(lemmaOf(tree, Math.max(0, headOf(tree, verb))));

const withoutStanding = (tree: Tree, word: number): boolean => {
  // "is meant to serve": what a thing is for, nobody's undertaking
  if (isPassive(tree, word) && /^(?:mean|aim|intend|plan|design)$/u.test(lemmaOf(tree, word))) return true;
  const { negated, mode } = factualityOf(tree, word);
  return negated || mode === 'wished' || mode === 'possible';
};

/** Who undertakes, by the word that governs the deed; the parties of the report for "it was agreed to". */
const governedActors = (context: ReportContext, tree: Tree, verb: number, word: number): string[] => {
  const own = childrenOf(tree, firstVerb(tree, verb), 'nsubj');
  if (own.length > 0 && !isPassive(tree, verb)) {
    const named = whoAt(context, tree, own);
    if (named.length > 0) return named;
  }
  if (tokenAt(tree, word).upos !== 'VERB') {
    const above = headOf(tree, word);
    return above >= 0
      ? whoAt(context, tree, subjectsOf(tree, tokenAt(tree, word).upos === 'NOUN' ? above : word))
      : whoAt(context, tree, subjectsOf(tree, word));
  }
  const subjects = subjectsOf(tree, word).filter((s) => formOf(tree, s) !== 'it' || !isPassive(tree, word));
  const named = whoAt(context, tree, subjects);
  if (named.length > 0) return named;
  return isPassive(tree, word) ? [...mainOccasion(context).parties] : [];
};

const governed = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const governor = governorOf(tree, verb);
  if (!governor || withoutStanding(tree, governor.word)) return undefined;
  const { word, undertaking } = governor;
  const actors = governedActors(context, tree, verb, word);
  if (actors.length === 0) return undefined;
  return {
    deed: verb,
    actors,
    strength: actors.length > 1 ? undertaking.joint : undertaking.alone,
    stage: actors.length > 1 && undertaking.joint === 'agreed' ? 'commitment' : undertaking.stage,
    rule: `commitment/${lemmaOf(tree, word)}`,
  };
};

/** "Canberra will supply …", "they would look into …": a bare modal with a party for its subject. */
const modal = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const kind = modalOf(tree, verb);
  const toBe = isToBe(tree, firstVerb(tree, verb));
  if ((!kind && !toBe) || !DEEDS.has(lemmaOf(tree, verb))) return undefined;
  const first = firstVerb(tree, verb);
  if (underInstrument(tree, first)) return undefined;
  const rel = tokenAt(tree, first).deprel;
  const mark = formOf(tree, markOf(tree, first) ?? -1);
  if (relation(tokenAt(tree, first)) === 'advcl' && mark !== '' && mark !== 'while' && mark !== 'whereas' && !toBe)
    return undefined;
  if (rel === 'acl:relcl' && !toBe && kind !== 'will') return undefined;
  const reported =
    SPEECH_VERBS.has(lemmaOf(tree, Math.max(0, headOf(tree, first)))) &&
    ['ccomp', 'parataxis'].includes(relation(tokenAt(tree, first)));
  if (kind === 'would' && !reported) return undefined;
  const passive = isPassive(tree, verb);
  const args = argumentsOf(tree, verb);
  if (passive && args.agents.length === 0) return undefined;
  const actors = whoAt(context, tree, args.agents);
  if (actors.length === 0 || (toBe && !kind && actors.length < 2)) return undefined;
  const object = passive ? args.patients[0] : undefined;
  return {
    deed: verb,
    actors,
    strength: actors.length > 1 ? 'agreed' : 'pledge',
    stage: actors.length > 1 ? 'commitment' : 'pledge',
    rule: 'commitment/will',
    ...(object === undefined ? {} : { object }),
    ...(reported || passive ? {} : { doubts: ['bare-modal'] }),
  };
};

/** "Japan promised a loan of …", "announced a $10 bn fund": money as the object of a verb of giving. */
const money = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const giving = GIVING_VERBS.get(lemmaOf(tree, verb));
  if (!giving || withoutStanding(tree, verb)) return undefined;
  const args = argumentsOf(tree, verb);
  const noun = args.patients.find(
    (p) =>
      PROMISED_MONEY.has(lemmaOf(tree, p)) ||
      childrenOf(tree, p, 'compound').some((c) => PROMISED_MONEY.has(lemmaOf(tree, c))),
  );
  if (noun === undefined) return undefined;
  const actors = whoAt(context, tree, args.agents);
  return actors.length === 0
    ? undefined
    : { deed: noun, actors, strength: giving.strength, stage: giving.stage, rule: 'commitment/money' };
};

/** "froze all new trade", "has suspended the payment": what a party has stopped. */
const reprisal = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const lemma = lemmaOf(tree, verb);
  if (!REPRISALS.has(lemma) || isPassive(tree, verb)) return undefined;
  const { mode, negated } = factualityOf(tree, verb);
  if (mode !== 'asserted' || negated || tokenAt(tree, verb).feats['VerbForm'] === 'Inf') return undefined;
  const args = argumentsOf(tree, verb);
  const actors = whoAt(context, tree, args.agents);
  if (actors.length === 0 || args.patients.length + args.complements.length === 0) return undefined;
  const payment = args.patients.find((p) =>
    /^(?:payment|aid|funding|grant|loan|assistance|support|disbursement|tranche)$/u.test(lemmaOf(tree, p)),
  );
  if (payment !== undefined)
    return {
      deed: verb,
      object: payment,
      actors,
      strength: 'pledge',
      stage: 'suspended',
      rule: 'commitment/suspended',
    };
  return {
    deed: verb,
    actors,
    strength: 'pledge',
    stage: 'implementation',
    rule: 'commitment/reprisal',
    doubts: ['reprisal'],
  };
};

/** "Norway is drilling 40 wells in Malawi": a measured deed under way. */
const underWay = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const { feats } = tokenAt(tree, verb);
  if (!DEEDS.has(lemmaOf(tree, verb)) || feats.Tense !== 'Pres' || feats.VerbForm !== 'Part') return undefined;
  if (!childrenOf(tree, verb, 'aux').some((a) => /^(?:is|are|am)$/u.test(formOf(tree, a)))) return undefined;
  const args = argumentsOf(tree, verb);
  const measured = args.patients.some((p) => hasChild(tree, p, 'nummod'));
  const actors = measured ? whoAt(context, tree, args.agents) : [];
  return actors.length === 0
    ? undefined
    : {
        deed: verb,
        actors,
        strength: 'pledge',
        stage: 'implementation',
        rule: 'commitment/under-way',
        doubts: ['under-way'],
      };
};

/** The promise that a verb of a sentence makes, if any. */
export const promiseAt = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const lemma = lemmaOf(tree, verb);
  const given = money(context, tree, verb);
  if (given) return given;
  if (OTHER_TYPES.has(lemma) || NO_DEEDS.has(lemma)) return undefined;
  return (
    governed(context, tree, verb) ??
    modal(context, tree, verb) ??
    reprisal(context, tree, verb) ??
    underWay(context, tree, verb)
  );
};
