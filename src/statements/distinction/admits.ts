import { type Tree, tokenAt } from '../../language/walk.js';
import { type ReportContext, within } from '../context/report-context.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import { statesAround } from './around-claim.js';
import {
  BOND_NOUNS,
  DEALING_NOUNS,
  ENCOUNTER,
  OFTEN_ORDERED,
  ORDERED_NOUNS,
  RANKED_NOUNS,
  RELATION_NOUNS,
  TITLE_NOUNS,
  WORK_NOUNS,
} from './claim-nouns.js';
import { type ClaimOwner, isDefinite } from './claim-owner.js';
import type { ClaimPhrase } from './claim-phrase.js';
import { REGION, WISH_VERBS } from './claim-words.js';
import { type Claim, formAt, formsBefore, lemmaAt, uposAt } from './find-claims.js';
import { textOfStretch } from './phrase-bounds.js';

/** A claim with whose it is and what it is claimed of. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly owner: ClaimOwner;
  readonly phrase: ClaimPhrase;
}

const nounOf = (tree: Tree, { head }: ClaimPhrase): string => (head === undefined ? '' : lemmaAt(tree, head));

const TAKEN_BACK =
  /(?:\b(?:not|never|hardly|n't|n’t|no longer|far from|cannot|neither|nor)(?: \S+){0,3}|\b(?:one|some|two|three|several|many|most|each|part) of (?:the|its|their|our)(?: \S+)?|\bamong (?:the|its|their|[\p{L} ]+ ['’]s)|\b(?:at|from|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)(?: -)?|\b(?:second|third|fourth|fifth) only to(?: \S+)?)$/u;

/** Why a claim is none: denied, one of several, wished for, an order. Undefined where nothing takes it back. */
export const takenBack = (tree: Tree, claim: Claim, owner: ClaimOwner): string | undefined => {
  const before = formsBefore(tree, claim.from, 5);
  const ownBefore = formsBefore(tree, owner.start, 5);
  if (claim.form !== 'time' && TAKEN_BACK.test(before)) return 'denied, or one of several';
  if (TAKEN_BACK.test(ownBefore) && owner.start < claim.from) return 'denied, or one of several';
  if (/\d(?:st|nd|rd|th)?(?: -)?$/u.test(formsBefore(tree, claim.from, 2)) && claim.kind === 'largest')
    return 'ranks, and not at the top';
  for (let i = owner.start - 1; i >= Math.max(0, owner.start - 6); i--) {
    const lemma = lemmaAt(tree, i);
    if ((lemma === 'become' || lemma === 'be') && WISH_VERBS.has(lemmaAt(tree, i - 2)) && formAt(tree, i - 1) === 'to')
      return 'a wish';
  }
  return undefined;
};

/** Whether "first", "largest" or "only" on this phrase orders, counts or titles rather than claims. */
export const ordersOnly = (tree: Tree, { claim, owner, phrase }: PlacedClaim): string | undefined => {
  const { head, core } = phrase;
  const next = claim.to;
  const ever = claim.ever || phrase.ever;
  if (owner.determiner === 'a' || owner.determiner === 'an') {
    if (!ever && claim.kind !== 'record' && claim.kind !== 'largest') return 'one of a row';
    if (claim.kind === 'largest') return 'claims nothing with an indefinite article';
  }
  if (formAt(tree, next) === '-' && core === undefined) return 'part of a compound';
  if (claim.kind === 'first' && formAt(tree, next) === '-') return 'part of a compound';
  const proper = /^\p{Lu}/u.test(tree.tokens[claim.from]?.form ?? '') && claim.from > 0 && claim.kind !== 'record';
  if (
    proper &&
    /^(?:First|Only|Top|Leading|Main|Chief|Principal|Premier|Primary)$/u.test(tokenAt(tree, claim.from).form) &&
    /^\p{Lu}/u.test(tree.tokens[next]?.form ?? '')
  )
    return 'part of a name';
  if (claim.kind === 'only' && !isDefinite(owner)) return 'an adverb';
  if (core === undefined || head === undefined) return undefined;
  if (uposAt(tree, core.start) === 'NUM' && formAt(tree, core.start) !== 'one') return 'counts';
  if (uposAt(tree, core.start) === 'SYM' || formAt(tree, core.start) === '$') return 'counts';
  if (claim.kind !== 'first') return undefined;
  const lemma = lemmaAt(tree, head);
  if (owner.determiner === '' && !ever) return 'orders';
  if (
    tokenAt(tree, head).feats['Number'] === 'Plur' &&
    !ever &&
    !phrase.subject.some((s) => formAt(tree, s.start) === 'to')
  )
    return 'orders';
  if (TITLE_NOUNS.has(lemmaAt(tree, core.start)) && core.end - core.start <= 3 && !ever) return 'a title';
  if (ORDERED_NOUNS.has(lemmaAt(tree, core.start)) || ORDERED_NOUNS.has(lemma) || ORDERED_NOUNS.has(formAt(tree, head)))
    return 'orders';
  if (OFTEN_ORDERED.has(lemma) && !ever && !phrase.time) return 'orders';
  return undefined;
};

/** The noun of a claim and what its sentence tells of states. */
interface Bearing {
  /** Lemma of the noun, empty for a bare "the first". */
  readonly noun: string;
  readonly states: number;
  /** Whether the report is about two states or more. */
  readonly joint: boolean;
  /** Whether it looks at a region beyond one country, in its scope, its owner or on its noun. */
  readonly region: boolean;
  readonly ever: boolean;
}

const bearingOf = (context: ReportContext, tree: Tree, { claim, owner, phrase }: PlacedClaim): Bearing => {
  const words = textOfStretch(context, tree, { start: claim.from, end: Math.max(claim.from + 1, phrase.end) });
  return {
    noun: nounOf(tree, phrase),
    states: statesAround(context, tree).size,
    joint: mainOccasion(context).parties.length > 1,
    region: (owner.owner !== undefined && REGION.test(owner.owner)) || REGION.test(words),
    ever: claim.ever || phrase.ever,
  };
};

/** "The largest loan", "the main buyer": by what states are to one another, make or build together. */
const largestBetween = ({ noun, states, joint, region, ever }: Bearing, worldwide: boolean): boolean => {
  const relation = RELATION_NOUNS.has(noun);
  const bond = BOND_NOUNS.has(noun);
  const work = noun === '' || WORK_NOUNS.has(noun);
  if (states > 1) return relation || bond || work || ever;
  if (relation) return states > 0 && joint && !worldwide;
  return joint && (bond || (work && region));
};

const othersBetween = ({ noun, states, joint, region, ever }: Bearing, kind: Claim['kind']): boolean => {
  const told = states > 0 || joint;
  if (noun === '' || BOND_NOUNS.has(noun) || DEALING_NOUNS.has(noun)) return told;
  if (RANKED_NOUNS.has(noun)) return states > 1 || joint;
  const known = RELATION_NOUNS.has(noun) || WORK_NOUNS.has(noun);
  return region ? told && (known || kind === 'first') : states > 1 && (known || ever);
};

/**
 * Whether a claim is about relations between states and not about one country alone: by its noun, by the states that it or its sentence
 * means, by the region it looks at.
 */
export const betweenStates = (context: ReportContext, tree: Tree, placed: PlacedClaim): boolean => {
  const { claim, owner, phrase } = placed;
  if (claim.kind !== 'largest') return othersBetween(bearingOf(context, tree, placed), claim.kind);
  if (claim.words.modest === true && phrase.head !== undefined) {
    const plural = tokenAt(tree, phrase.head).feats['Number'] === 'Plur';
    if (plural || !isDefinite(owner)) return false;
  }
  return largestBetween(bearingOf(context, tree, placed), isWorldwide(context, tree, placed));
};

/** "The world's largest exporter" is no claim about relations. */
const isWorldwide = (context: ReportContext, tree: Tree, { owner, phrase }: PlacedClaim): boolean =>
  /\b(?:world|globe|planet)\b/iu.test(owner.owner ?? '') ||
  phrase.scope.some((s) => /\b(?:world(?:wide)?|globe|globally|planet)\b/iu.test(textOfStretch(context, tree, s)));

/** A person's own first ("his first trip abroad") or a first since a dated one, which claims nothing for all time. */
export const onlyForOne = (context: ReportContext, tree: Tree, { claim, owner, phrase }: PlacedClaim): boolean => {
  if (claim.kind !== 'first') return false;
  const lemma = nounOf(tree, phrase);
  if (owner.person) return !claim.ever;
  if (ENCOUNTER.has(lemma) && phrase.subject.some((s) => formAt(tree, s.start) === 'as')) return true;
  if (
    phrase.time &&
    (lemma === '' || ENCOUNTER.has(lemma)) &&
    !phrase.scope.some((s) => formAt(tree, s.start) === 'since')
  )
    return true;
  const since = phrase.scope.find((s) => formAt(tree, s.start) === 'since');
  if (since === undefined) return false;
  const dated =
    within(context.dates, { start: tokenAt(tree, since.start).span.start, end: tokenAt(tree, since.end - 1).span.end })
      .length > 0;
  return dated && (lemma === '' || ENCOUNTER.has(lemma));
};
