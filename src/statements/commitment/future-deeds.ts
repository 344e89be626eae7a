import { childrenOf, hasChild, headOf, relation, spanOf, subtreeOf, type Tree, tokenAt } from '../../language/walk.js';
import { resolveDeadline } from '../../mentions/dates/date-role.js';
import { type ReportContext, within } from '../context/report-context.js';
import { argumentsOf, isPassive, subjectsOf } from '../frames/arguments.js';
import { SPEECH_VERBS } from '../frames/speech.js';
import { ANCHOR_WORDS } from '../instruments/anchor.js';
import { isParty, jointParties, whoAt, whoSays } from './actors.js';
import { isAhead } from './measured.js';
import { standingOfWill, type Undertaken } from './undertaken.js';
import { DEEDS, INCHOATIVES, NO_DEEDS } from './undertakings.js';
import {
  deedLemmaOf,
  formOf,
  gapObjectOf,
  isToBe,
  isToInfinitive,
  leadOf,
  lemmaOf,
  markFormOf,
  modalOf,
  sayingOf,
  wasToHave,
} from './verb-group.js';

/** What an instrument says its parties will do is told by the agreement already: "a contract under which Oman will build". */
const underInstrument = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).deprel.startsWith('acl') && ANCHOR_WORDS.has(lemmaOf(tree, Math.max(0, headOf(tree, verb))));

/** "if", "unless", "before" and the like: what stands in such a clause is no undertaking. */
const isSubordinate = (tree: Tree, lead: number): boolean => {
  if (relation(tokenAt(tree, lead)) !== 'advcl') return false;
  const mark = markFormOf(tree, lead);
  return mark !== '' && !/^(?:while|whereas|as|with)$/u.test(mark);
};

const hasCondition = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advcl').some((c) => /^(?:if|unless|were)$/u.test(markFormOf(tree, c)));

/** Whether a number or a date that lies ahead stands in the clause of a verb. */
const isMeasured = (context: ReportContext, tree: Tree, verb: number): boolean => {
  const clause = spanOf(
    tree,
    subtreeOf(tree, verb, (c, p) => p === verb && relation(tokenAt(tree, c)) === 'parataxis'),
  );
  const isDated = within(context.dates, clause).some((mention) => {
    const end = resolveDeadline(mention);
    return end !== undefined && isAhead(context, end);
  });
  return isDated || within(context.quantities, clause).length > 0;
};

/** A clause that tells what will be done: by "will", by "is to", or by "would" in somebody's words. */
interface FutureClause {
  readonly kind: 'will' | 'would' | 'to-be' | 'failed';
  readonly saying?: number;
}

/** "Petronas to supply 40,000 barrels a day": a name and a bare infinitive, as in headlines and notes. */
const isHeadline = (tree: Tree, verb: number): boolean => {
  const head = headOf(tree, verb);
  if (!isToInfinitive(tree, verb) || formOf(tree, verb - 1) !== 'to') return false;
  if (head >= 0 && tokenAt(tree, head).upos === 'VERB') return false;
  if (head >= 0 && head === verb - 2 && tokenAt(tree, head).upos === 'PROPN') return head === tree.root;
  return childrenOf(tree, verb, 'nsubj').some((s) => s === verb - 2 && tokenAt(tree, s).upos === 'PROPN');
};

const futureAt = (tree: Tree, verb: number): FutureClause | undefined => {
  const lead = leadOf(tree, verb);
  if (wasToHave(tree, verb)) return { kind: 'failed' };
  const modal = modalOf(tree, verb);
  const toBe = isToBe(tree, verb) || isToBe(tree, lead) || isHeadline(tree, verb);
  const kind = modal ?? (toBe ? 'to-be' : undefined);
  if (!kind || underInstrument(tree, lead) || isSubordinate(tree, lead) || hasCondition(tree, verb)) return undefined;
  const saying = sayingOf(tree, verb);
  return { kind, ...(saying === undefined ? {} : { saying }) };
};

/** Whether "would" tells an undertaking: in somebody's words, reported or run on ("His country would from May waive visas"). */
const wouldCounts = (context: ReportContext, tree: Tree, verb: number, saying: number | undefined): boolean => {
  if (saying !== undefined) return true;
  const lead = leadOf(tree, verb);
  if (tokenAt(tree, lead).deprel === 'acl:relcl')
    return SPEECH_VERBS.has(lemmaOf(tree, headOf(tree, headOf(tree, lead))));
  if (lead !== tree.root && tokenAt(tree, lead).deprel !== 'conj') return false;
  return isMeasured(context, tree, verb) || whoAt(context, tree, subjectsOf(tree, lead)).length > 1;
};

/** Whether a clause hangs on a noun that does what it tells: "the team that will join". */
const isRelative = (tree: Tree, verb: number): boolean => {
  const lead = leadOf(tree, verb);
  return tokenAt(tree, lead).deprel === 'acl:relcl' && subjectsOf(tree, lead).includes(headOf(tree, lead));
};

const FAILED = { strength: 'agreed', stage: 'cancelled' } as const;
const RULES = { will: 'will', would: 'will', 'to-be': 'is-to', failed: 'was-to-have' } as const;

/** Organs that do what a speaker says will be done: "he replied that |a team would look into it within 30 days". */
const ORGANS =
  /^(?:team|committee|commission|group|ministry|office|agency|authority|embassy|consulate|board|panel|task)$/u;

const speakersOf = (context: ReportContext, tree: Tree, verb: number, future: FutureClause): string[] =>
  future.saying !== undefined &&
  DEEDS.has(lemmaOf(tree, verb)) &&
  isMeasured(context, tree, verb) &&
  subjectsOf(tree, verb).some((s) => ORGANS.test(lemmaOf(tree, s)))
    ? whoSays(context, tree, future.saying)
    : [];

/** "Lima will waive …", "they would study …": a modal or "is to" with a party for its subject. */
const activeDeed = (context: ReportContext, tree: Tree, verb: number, future: FutureClause): Undertaken | undefined => {
  const lemma = lemmaOf(tree, verb);
  const own = hasChild(tree, verb, 'obj', 'xcomp', 'ccomp') || gapObjectOf(tree, verb) !== undefined;
  if (!DEEDS.has(lemma) && !own) return undefined;
  const doers = hasChild(tree, verb, 'nsubj') ? subjectsOf(tree, verb) : subjectsOf(tree, leadOf(tree, verb));
  // "a committee that will look into …": what an organ is for, told with the organ
  if (isRelative(tree, verb) && !doers.some((d) => isParty(context, tree, d))) return undefined;
  const named = whoAt(context, tree, doers);
  const actors = named.length > 0 ? named : speakersOf(context, tree, verb, future);
  if (actors.length === 0) return undefined;
  const object = gapObjectOf(tree, verb);
  return {
    deed: verb,
    told: 'verb',
    actors,
    ...(future.kind === 'failed' ? FAILED : standingOfWill(actors)),
    rule: `commitment/${RULES[future.kind]}`,
    ...(object === undefined ? {} : { object }),
    ...(future.saying === undefined ? { doubts: ['bare-modal'] } : {}),
  };
};

/** Whom a deed without a told doer falls to: the speaker who announces it, else the parties of the report. */
const unnamedActors = (context: ReportContext, tree: Tree, future: FutureClause): string[] => {
  const speakers = future.saying === undefined ? [] : whoSays(context, tree, future.saying);
  return speakers.length > 0 ? speakers : jointParties(context);
};

/** What a passive is done to: its own subject or that of the verb it is coordinated with, the noun before a relative clause. */
const patientOf = (tree: Tree, verb: number): number | undefined => {
  const lead = leadOf(tree, verb);
  const own = [...childrenOf(tree, verb, 'nsubj:pass'), ...childrenOf(tree, lead, 'nsubj:pass')][0];
  if (own === undefined || tokenAt(tree, own).upos !== 'PRON') return own;
  return /^(?:which|that)$/iu.test(tokenAt(tree, own).form) && tokenAt(tree, lead).deprel === 'acl:relcl'
    ? headOf(tree, lead)
    : own;
};

/** "A college will be founded by Oman", "plants are to be put up": what will be done to something. */
const passiveDeed = (
  context: ReportContext,
  tree: Tree,
  verb: number,
  future: FutureClause,
): Undertaken | undefined => {
  if (!DEEDS.has(deedLemmaOf(tree, verb))) return undefined;
  const args = argumentsOf(tree, verb);
  const object = patientOf(tree, verb);
  if (object === undefined || tokenAt(tree, object).upos === 'PRON') return undefined;
  // "the team will be made up of …", "the text will be put up on the website"
  if (
    /^(?:make|put)$/u.test(lemmaOf(tree, verb)) &&
    formOf(tree, verb + 1) === 'up' &&
    /^(?:of|on|for)$/u.test(formOf(tree, verb + 2))
  )
    return undefined;
  // "by 2034" is no doer
  const agents = args.agents.filter((a) => within(context.dates, tokenAt(tree, a).span).length === 0);
  const named = whoAt(context, tree, agents);
  if (agents.length > 0 && named.length === 0) return undefined;
  const actors = named.length > 0 ? named : unnamedActors(context, tree, future);
  if (actors.length === 0) return undefined;
  return {
    deed: verb,
    told: 'verb',
    actors,
    ...standingOfWill(actors),
    rule: named.length > 0 ? 'commitment/will-passive' : 'commitment/will-agentless',
    object,
    doubts: named.length > 0 ? ['bare-modal'] : ['bare-modal', 'parties-inherited'],
  };
};

/** "Construction would begin before the end of the year", "the line will open by 2031": the thing as its own subject. */
const inchoativeDeed = (
  context: ReportContext,
  tree: Tree,
  verb: number,
  future: FutureClause,
): Undertaken | undefined => {
  if (!INCHOATIVES.has(lemmaOf(tree, verb)) || hasChild(tree, verb, 'obj')) return undefined;
  const subject = subjectsOf(tree, verb)[0];
  if (subject === undefined || tokenAt(tree, subject).upos !== 'NOUN') return undefined;
  if (future.saying === undefined && !isMeasured(context, tree, verb)) return undefined;
  const actors = lemmaOf(tree, verb) === 'continue' ? unnamedActors(context, tree, future) : jointParties(context);
  return actors.length === 0
    ? undefined
    : {
        deed: verb,
        told: 'verb',
        actors,
        ...standingOfWill(actors),
        rule: 'commitment/begins',
        object: subject,
        doubts: ['bare-modal', 'parties-inherited'],
      };
};

/** What a verb says will be done. */
export const futureDeed = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  if (NO_DEEDS.has(lemmaOf(tree, verb))) return undefined;
  const future = futureAt(tree, verb);
  if (!future) return undefined;
  if (future.kind === 'would' && !wouldCounts(context, tree, verb, future.saying)) return undefined;
  if (isPassive(tree, verb)) return passiveDeed(context, tree, verb, future);
  return activeDeed(context, tree, verb, future) ?? inchoativeDeed(context, tree, verb, future);
};
