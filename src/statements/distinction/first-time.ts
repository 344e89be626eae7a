import { childrenOf, nounPhraseOf, spanOf, type Tree, tokenAt } from '../../language/walk.js';
import { meantIn, type ReportContext } from '../context/report-context.js';
import { isPassive } from '../frames/arguments.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { clauseOf, everNear, statesAround } from './around-claim.js';
import { type Claim, formAt, formsBefore, lemmaAt, uposAt } from './find-claims.js';
import { clauseEnd, isDuration, textOfStretch } from './phrase-bounds.js';

/** Coming together for the first time is a persons' own first, no claim. */
const MEETING_VERBS = new Set([
  'meet',
  'visit',
  'travel',
  'come',
  'speak',
  'talk',
  'sit',
  'gather',
  'see',
  'arrive',
  'confirm',
  'say',
  'admit',
  'announce',
  'disclose',
  'reveal',
  'acknowledge',
]);
const DENIED = /\b(?:not|n't|n’t|hardly)(?: \S+){0,2}$/u;

/** Whether "since …", "in ten years" behind the claim takes it back. */
const bounded = (context: ReportContext, tree: Tree, at: number): boolean =>
  formAt(tree, at) === 'since' || isDuration(context, tree, at);

const draftOf = (
  context: ReportContext,
  tree: Tree,
  claim: Claim,
  of: { readonly start: number; readonly end: number; readonly lead?: string; readonly joint?: boolean },
): Draft<'distinction'> | undefined => {
  const { start, end, lead } = of;
  if (end <= start) return undefined;
  const words = textOfStretch(context, tree, { start, end }).replace(/[\s,;:–—-]+$/u, '');
  const subject = lead === undefined ? words : `${lead} ${words}`;
  if (subject.split(' ').length < 2) return undefined;
  const meant = meantIn(context, tree.sentence.span).length;
  if (meant === 1 && statesAround(context, tree).size < 2 && !of.joint) return undefined;
  if (meant === 0 && mainOccasion(context).parties.length < 2) return undefined;
  return {
    type: 'distinction',
    rule: 'distinction/first-time',
    evidence: [
      {
        start: tokenAt(tree, Math.min(start, claim.from)).span.start,
        end: tokenAt(tree, Math.max(end, claim.to) - 1).span.end,
      },
    ],
    kind: 'first',
    subject,
  };
};

/** "For the first time", "the first time that …", "never before has …": the clause is what is first. */
export const readFirstTime = (context: ReportContext, tree: Tree, claim: Claim): Draft<'distinction'> | undefined => {
  if (DENIED.test(formsBefore(tree, claim.from, 4))) return undefined;
  const opening = formAt(tree, claim.from);
  if (opening === 'never') {
    if (!/^(?:had|has|have|was|were|is|are|did)$/u.test(formAt(tree, claim.to))) return undefined;
    return draftOf(context, tree, claim, { start: claim.to + 1, end: clauseEnd(context, tree, claim.to + 1) });
  }
  if (opening === 'the') {
    const from = formAt(tree, claim.to) === 'that' ? claim.to + 1 : claim.to;
    if (bounded(context, tree, from) || !['DET', 'PROPN', 'NOUN', 'ADJ', 'PRON'].includes(uposAt(tree, from)))
      return undefined;
    return draftOf(context, tree, claim, {
      start: from,
      end: clauseEnd(context, tree, from),
      joint: mainOccasion(context).parties.length > 1,
    });
  }
  if (bounded(context, tree, claim.to)) return undefined;
  const verb = verbOf(tree, claim);
  if (verb === undefined) return undefined;
  if (MEETING_VERBS.has(lemmaAt(tree, verb)) && !everNear(context, tree, claim)) return undefined;
  const end = verb < claim.from ? claim.from : clauseEnd(context, tree, verb + 1);
  const subjects = isPassive(tree, verb) ? childrenOf(tree, verb, 'nsubj:pass', 'nsubj').slice(0, 1) : [];
  const lead = subjects.map((s) => {
    const span = spanOf(tree, nounPhraseOf(tree, s));
    return context.text
      .slice(span.start, span.end)
      .replace(/\s+/gu, ' ')
      .replace(/^the\s+/iu, '');
  })[0];
  return draftOf(context, tree, claim, { start: verb, end, ...(lead === undefined ? {} : { lead }) });
};

/** Where the clause of a claim starts: behind the last mark before it. */
const clauseStart = (tree: Tree, claim: Claim): number => {
  let at = claim.from;
  while (at > 0 && !/^[,;:.()–—]$/u.test(formAt(tree, at - 1))) at--;
  return at;
};

/** The verb that "for the first time" goes with: above it in the tree, else the nearest before, else the first behind. */
const verbOf = (tree: Tree, claim: Claim): number | undefined => {
  const start = clauseStart(tree, claim);
  // "links Mongla by rail for the first time": a line without a verb the tagger knows
  if (start < claim.from && !tree.tokens.slice(start, claim.from).some((t) => t.upos === 'VERB' || t.upos === 'AUX'))
    return start;
  for (let at = claim.to - 1, n = 0; at >= 0 && n < 4; at = tokenAt(tree, at).head, n++)
    if (uposAt(tree, at) === 'VERB') return at;
  const clause = clauseOf(tree, claim.from);
  if (clause !== undefined && uposAt(tree, clause) === 'VERB') return clause;
  for (let i = claim.from - 1; i >= 0; i--) if (uposAt(tree, i) === 'VERB') return i;
  for (let i = claim.to; i < tree.tokens.length; i++) if (uposAt(tree, i) === 'VERB') return i;
  return undefined;
};
