import { headOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import type { ReportContext } from '../context/report-context.js';
import { REGION } from './claim-words.js';
import { formAt, uposAt } from './find-claims.js';
import {
  clauseEnd,
  coreAt,
  DURATION,
  ENDING,
  isDate,
  isDuration,
  isName,
  isPlaced,
  LIMITS,
  objectEnd,
  type Stretch,
  textOfStretch,
} from './phrase-bounds.js';

/** What follows the words of a claim, cut into what it is claimed of and within what bounds. */
export interface ClaimPhrase {
  /** The noun phrase without what is set behind it; absent in "the first to sign". */
  readonly core?: Stretch;
  /** Its head noun. */
  readonly head?: number;
  readonly subject: readonly Stretch[];
  readonly scope: readonly Stretch[];
  /** A scope of time: "in 36 years", "since the war". */
  readonly time: boolean;
  /** "… ever", "… in history". */
  readonly ever: boolean;
  readonly end: number;
}

const PLACING = new Set(['in', 'among', 'within', 'across', 'outside', 'throughout', 'on', 'anywhere', 'at', 'inside']);
const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose', 'where']);

interface Cut {
  readonly kind: string;
  /** Whether the claim has no noun of its own: "the first to sign". */
  readonly bare: boolean;
  readonly subject: Stretch[];
  readonly scope: Stretch[];
  time: boolean;
  ever: boolean;
  at: number;
}

/** Takes what stands from `cut.at` to `end` into a list; false where that is nothing. */
const takeTo = (cut: Cut, list: Stretch[], end: number): boolean => {
  if (end <= cut.at) return false;
  list.push({ start: cut.at, end });
  cut.at = end;
  return true;
};

/** Takes the phrase at `cut.at` into subject or scope; false where the claim ends there. */
const take = (context: ReportContext, tree: Tree, cut: Cut): boolean => {
  const { at } = cut;
  const form = formAt(tree, at);
  const upos = uposAt(tree, at);
  if (form === '') return false;
  if (form === 'ever' || form === 'yet') {
    cut.ever = true;
    cut.at++;
    return true;
  }
  const rest = textOfStretch(context, tree, { start: at, end: Math.min(tree.tokens.length, at + 6) });
  const always = /^(?:to date|so far|of all time|on record|of its kind|of their kind)\b/iu.exec(rest);
  if (always) {
    const isKind = /kind/u.test(always[0]);
    cut.ever = true;
    if (!isKind || !cut.bare) {
      cut.at += always[0].split(' ').length;
      return true;
    }
    return takeTo(cut, cut.subject, at + 3);
  }
  if (ENDING.has(form)) return false;
  if (/^(?:worldwide|globally|anywhere)$/u.test(form)) return takeTo(cut, cut.scope, at + 1);
  if (form === 'since') {
    if (cut.kind === 'largest') return false;
    cut.time = true;
    return takeTo(cut, cut.scope, sinceEnd(tree, at));
  }
  if (isDuration(context, tree, at)) {
    if (form === 'for' || cut.kind === 'largest') return false;
    cut.time = true;
    let end = at;
    while (!DURATION.test(formAt(tree, end))) end++;
    return takeTo(cut, cut.scope, end + 1);
  }
  if (form === 'to' && (uposAt(tree, at + 1) === 'VERB' || uposAt(tree, at + 1) === 'AUX' || upos === 'PART'))
    return takeTo(cut, cut.subject, clauseEnd(context, tree, at + 1));
  if (RELATIVES.has(form) && upos !== 'DET') return takeRelative(context, tree, cut);
  if (upos === 'ADP' && RELATIVES.has(formAt(tree, at + 1)))
    return takeTo(cut, cut.subject, clauseEnd(context, tree, at + 2));
  if (upos === 'ADP' || upos === 'SCONJ') return takePreposition(context, tree, cut);
  if (upos === 'VERB' && relation(tokenAt(tree, at)) === 'acl' && tokenAt(tree, at).feats['VerbForm'] !== 'Fin')
    return takeParticiple(context, tree, cut);
  const clause = relativeVerbOf(tree, at);
  if (clause !== undefined && !isDate(context, tree, at))
    return takeTo(cut, cut.subject, clauseEnd(context, tree, at + 1));
  return false;
};

/** "built by a state firm | in Central Asia": a region at the end bounds the claim. */
const takeParticiple = (context: ReportContext, tree: Tree, cut: Cut): boolean => {
  const end = clauseEnd(context, tree, cut.at + 1);
  let place = end - 1;
  while (place > cut.at && formAt(tree, place) !== 'in') place--;
  const whole = place > cut.at && objectEnd(context, tree, place) === end;
  const region = whole && REGION.test(textOfStretch(context, tree, { start: place, end }));
  cut.subject.push({ start: cut.at, end: region ? place : end });
  if (region) cut.scope.push({ start: place, end });
  cut.at = end;
  return true;
};

/** "that Japan has made | with an Asian state": who it was made with bounds the claim. */
const takeRelative = (context: ReportContext, tree: Tree, cut: Cut): boolean => {
  const { at } = cut;
  const end = clauseEnd(context, tree, at + 1);
  let partner = at + 2;
  while (
    partner < end &&
    !(formAt(tree, partner) === 'with' && /^(?:an?|any|another)$/u.test(formAt(tree, partner + 1)))
  )
    partner++;
  if (cut.kind !== 'first') partner = end;
  cut.subject.push({ start: at, end: partner });
  if (partner < end) cut.scope.push({ start: partner, end });
  cut.at = end;
  return true;
};

/** "the first accord [Peru has] signed": the verb of a relative clause without a pronoun that starts at `at`. */
const relativeVerbOf = (tree: Tree, at: number): number | undefined => {
  if (!['PROPN', 'NOUN', 'PRON', 'DET'].includes(uposAt(tree, at))) return undefined;
  for (let i = at + 1; i < Math.min(tree.tokens.length, at + 8); i++) {
    if (tokenAt(tree, i).deprel === 'acl:relcl' && headOf(tree, i) < at) return i;
    if (uposAt(tree, i) === 'PUNCT') return undefined;
  }
  return undefined;
};

const sinceEnd = (tree: Tree, at: number): number => {
  let end = at + 1;
  while (end < tree.tokens.length && end - at < 14 && !LIMITS.test(formAt(tree, end)) && formAt(tree, end) !== 'and')
    end++;
  return end;
};

const takePreposition = (context: ReportContext, tree: Tree, cut: Cut): boolean => {
  const { at } = cut;
  const form = formAt(tree, at);
  if (isDate(context, tree, at + 1) || (isDate(context, tree, at) && form !== 'of')) return false;
  if (form === 'as') {
    return cut.kind === 'first' && uposAt(tree, at) === 'ADP'
      ? takeTo(cut, cut.subject, objectEnd(context, tree, at))
      : false;
  }
  const end = objectEnd(context, tree, at);
  if (end <= at + 1) return false;
  const stretch = { start: at, end };
  const words = textOfStretch(context, tree, stretch);
  if (/\bhistory\b/iu.test(words) && form === 'in') {
    cut.ever = true;
    return takeTo(cut, cut.scope, end);
  }
  if (PLACING.has(form) && isPlaced(context, tree, stretch)) return takeTo(cut, cut.scope, end);
  if (form === 'with' && cut.kind === 'first' && /^with (?:a|an|any|another)\b/iu.test(words))
    return takeTo(cut, cut.scope, end);
  if (form === 'for' && DURATION.test(words)) return false;
  const behind = cut.scope.at(-1);
  if (form === 'between' && behind?.end === at && /\bhistory\b/iu.test(textOfStretch(context, tree, behind)))
    return takeTo(cut, cut.scope, end);
  if (form === 'of' && cut.kind === 'largest' && !cut.bare && isName(context, tree, stretch))
    return takeTo(cut, cut.scope, end);
  if (form === 'with' && cut.kind === 'largest') return false;
  if (form === 'at' && !isPlaced(context, tree, stretch)) return false;
  return takeTo(cut, cut.subject, end);
};

/**
 * Cuts what follows the words of a claim: "first | nuclear plant | in Central Asia" → subject "nuclear plant", scope "in Central Asia".
 * It ends before a comma, a joined clause, a date, a verb of the sentence above.
 */
export const claimPhraseAt = (context: ReportContext, tree: Tree, from: number, kind: string): ClaimPhrase => {
  const core = coreAt(context, tree, from);
  const cut: Cut = {
    kind,
    bare: core === undefined,
    subject: [],
    scope: [],
    time: false,
    ever: false,
    at: core?.end ?? from,
  };
  while (cut.at < tree.tokens.length && take(context, tree, cut)) {
    // each turn takes one phrase
  }
  return {
    ...(core ? { core, head: core.end - 1 } : {}),
    subject: cut.subject,
    scope: cut.scope,
    time: cut.time,
    ever: cut.ever,
    end: cut.at,
  };
};
