import { meantIn, type ReportContext, within } from '../context/report-context.js';
import { childrenOf, headOf, type Tree, tokenAt } from '../frames/tree.js';
import { mainOccasion } from '../occasions/main-occasion.js';
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
import type { ClaimOwner } from './claim-owner.js';
import type { ClaimPhrase } from './claim-phrase.js';
import { EVER, REGION, WISH_VERBS } from './claim-words.js';
import { type Claim, formAt, formsBefore, lemmaAt, uposAt } from './find-claims.js';
import { textOfStretch } from './phrase-bounds.js';

const TAKEN_BACK =
  /(?:\b(?:not|never|hardly|n't|n’t|no longer|far from|cannot|neither|nor)(?: \S+){0,3}|\b(?:one|some|two|three|several|many|most|each|part) of (?:the|its|their|our)(?: \S+)?|\bamong (?:the|its|their|[\p{L} ]+ ['’]s)|\b(?:at|from|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)(?: -)?|\b(?:second|third|fourth|fifth) only to(?: \S+)?)$/u;

/** Why a claim is none: denied, one of several, wished for, an order. Undefined where nothing takes it back. */
export const takenBack = (tree: Tree, claim: Claim, owner: ClaimOwner): string | undefined => {
  const before = formsBefore(tree, claim.from, 5);
  const ownBefore = formsBefore(tree, owner.start, 5);
  if (claim.form !== 'time' && TAKEN_BACK.test(before)) return 'denied, or one of several';
  if (TAKEN_BACK.test(`${ownBefore}`) && owner.start < claim.from) return 'denied, or one of several';
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
export const ordersOnly = (tree: Tree, claim: Claim, owner: ClaimOwner, phrase: ClaimPhrase): string | undefined => {
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
  if (claim.kind === 'only' && !/^(?:the|its|their|'s)$/u.test(owner.determiner)) return 'an adverb';
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

const REGIONAL_OWNER = (owner: ClaimOwner): boolean => owner.owner !== undefined && REGION.test(owner.owner);

/** States and bodies meant in a sentence, and those its places lie in. */
const meantAround = (context: ReportContext, tree: Tree): Set<string> => {
  const { span } = tree.sentence;
  return new Set([
    ...meantIn(context, span),
    ...within(context.places, span).flatMap((p) => (p.value.state === undefined ? [] : [p.value.state])),
  ]);
};

/** The region that a phrase names beyond one country, in its scope or on its noun. */
const regional = (
  context: ReportContext,
  tree: Tree,
  claim: Claim,
  owner: ClaimOwner,
  phrase: ClaimPhrase,
): boolean => {
  if (REGIONAL_OWNER(owner)) return true;
  const start = tree.tokens[claim.from]?.span.start ?? 0;
  const end = tree.tokens[Math.max(claim.from, phrase.end - 1)]?.span.end ?? start;
  return REGION.test(context.text.slice(start, end));
};

/**
 * Whether a claim is about relations between states and not about one country alone: by its noun, by the states that it or its sentence
 * means, by the region it looks at.
 */
export const betweenStates = (
  context: ReportContext,
  tree: Tree,
  claim: Claim,
  owner: ClaimOwner,
  phrase: ClaimPhrase,
): boolean => {
  const around = meantAround(context, tree);
  const joint = mainOccasion(context).parties.length > 1;
  const lemma = phrase.head === undefined ? '' : lemmaAt(tree, phrase.head);
  const region = regional(context, tree, claim, owner, phrase);
  const ever = claim.ever || phrase.ever;
  if (claim.kind === 'largest') {
    if (claim.words.modest === true && phrase.head !== undefined) {
      const plural = tokenAt(tree, phrase.head).feats['Number'] === 'Plur';
      if (plural || !/^(?:the|its|their|'s)$/u.test(owner.determiner)) return false;
    }
    if (lemma === '') return around.size > 1 || (region && joint);
    if (RELATION_NOUNS.has(lemma))
      return around.size > 1 || (around.size > 0 && joint && !worldwide(owner, context, tree, phrase));
    if (BOND_NOUNS.has(lemma)) return around.size > 1 || joint;
    if (WORK_NOUNS.has(lemma)) return around.size > 1 || (region && joint);
    return ever && around.size > 1;
  }
  if (lemma === '' || BOND_NOUNS.has(lemma) || DEALING_NOUNS.has(lemma)) return around.size > 0 || joint;
  if (RANKED_NOUNS.has(lemma)) return around.size > 1 || joint;
  const known = RELATION_NOUNS.has(lemma) || WORK_NOUNS.has(lemma);
  if (region) return (known || claim.kind === 'first') && (around.size > 0 || joint);
  return (known || ever) && around.size > 1;
};

/** "The world's largest exporter" is no claim about relations. */
const worldwide = (owner: ClaimOwner, context: ReportContext, tree: Tree, phrase: ClaimPhrase): boolean =>
  /\b(?:world|globe|planet)\b/iu.test(owner.owner ?? '') ||
  phrase.scope.some((s) => /\b(?:world(?:wide)?|globe|globally|planet)\b/iu.test(textOfStretch(context, tree, s)));

/** A person's own first ("his first trip abroad") or a first since a dated one, which claims nothing for all time. */
export const onlyForOne = (
  context: ReportContext,
  tree: Tree,
  claim: Claim,
  owner: ClaimOwner,
  phrase: ClaimPhrase,
): boolean => {
  if (claim.kind !== 'first') return false;
  const lemma = phrase.head === undefined ? '' : lemmaAt(tree, phrase.head);
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

/** Whether the clause of a claim or its phrase says "ever" somewhere near behind. */
export const everNear = (context: ReportContext, tree: Tree, claim: Claim): boolean => {
  const from = tokenAt(tree, claim.from).span.start;
  const to = tree.tokens[Math.min(tree.tokens.length - 1, claim.to + 7)]?.span.end ?? from;
  return EVER.test(context.text.slice(from, to).split(/[.;]\s/u)[0] ?? '');
};

/** The verb or noun above a token that has a subject of its own. */
export const clauseOf = (tree: Tree, token: number): number | undefined => {
  for (let at = token, n = 0; at >= 0 && n < 30; at = headOf(tree, at), n++)
    if (childrenOf(tree, at, 'nsubj').some((c) => c < token)) return at;
  return undefined;
};
