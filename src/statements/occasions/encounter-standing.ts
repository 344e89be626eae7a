import { childrenOf, hasChild, headOf, prepositionOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import type { DateMention, DateValue } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { MeetingStatus } from '../../model/statement.js';
import type { ReportContext } from '../context/report-context.js';
import { factualityOf } from '../frames/factuality.js';
import type { Found } from './encounter.js';
import { governorOf } from './encounter-time.js';
import { CALL_OFF, CALLED_OFF, MOVED } from './encounter-words.js';

const startOf = (value: DateValue): string | undefined => (typeof value === 'string' ? value : value.start);

/** Prepositions of a noun that frames a clause rather than being what its verb is about: "agreed during the visit". */
const ADJUNCT = new Set(['during', 'after', 'following', 'before', 'since', 'on', 'at', 'in', 'ahead of']);

/**
 * What a clause says of the meeting's standing; undefined where it is no meeting at all: denied, wished, merely possible,
 * or what would have been.
 */
export const standingOf = (
  context: ReportContext,
  tree: Tree,
  found: Found,
  clause: Span,
  date: DateMention | undefined,
): MeetingStatus | undefined => {
  const words = context.text.slice(clause.start, clause.end);
  const { published } = context;
  const start = date === undefined ? undefined : startOf(date.value);
  const future = start !== undefined && published !== undefined && start > published.slice(0, start.length);
  const governor = governorOf(tree, found.predicate);
  const lemma = governor === undefined ? '' : tokenAt(tree, governor).lemma;
  if (future && MOVED.has(lemma)) return 'planned';
  if (CALL_OFF.has(lemma) || CALL_OFF.has(tokenAt(tree, found.predicate).lemma)) return 'cancelled';
  if (CALLED_OFF.test(words)) return 'cancelled';
  const { mode, time, negated } = factualityOf(tree, aimedAt(tree, found.predicate));
  const rel = relation(tokenAt(tree, found.predicate));
  // "the trip produced no accord" denies the accord, not the trip
  const subject = rel === 'nsubj' && found.kind === 'movement' && mode === 'asserted';
  const adjunct = subject || (ADJUNCT.has(prepositionOf(tree, found.predicate)) && rel === 'obl');
  if (adjunct && !future && !(found.expected === true))
    return time === 'future' && mode === 'planned' && start === undefined ? 'planned' : 'held';
  if (isInvited(tree, found)) return isAccepted(context, tree) ? 'planned' : undefined;
  if (negated || mode === 'wished' || mode === 'possible') return undefined;
  if (isFirstTo(tree, found.predicate)) return 'held';
  const forms = childrenOf(tree, found.predicate, 'aux').map((a) => tokenAt(tree, a).form.toLowerCase());
  if (forms.includes('would') && (forms.includes('have') || forms.includes('been'))) return undefined;
  if (found.expected === true || mode !== 'asserted' || time === 'future') return 'planned';
  if (IS_DUE.test(words)) return 'planned';
  if (time === 'present' && found.kind === 'movement' && LATER_TODAY.test(words)) return 'planned';
  return future ? 'planned' : 'held';
};

/** "is due in Tallinn in the spring". */
const IS_DUE = /\b(?:is|are) (?:due|pencill?ed in|scheduled|slated|planned|foreseen)\b/iu;

/** "flies on this evening": told in the present, still to come. */
const LATER_TODAY = /\b(?:this evening|tonight|later today|tomorrow)\b/iu;

/** Whether it is what somebody is invited to. */
const isInvited = (tree: Tree, found: Found): boolean => {
  if (found.invited === true) return true;
  let at = found.predicate;
  for (let n = 0; n < 3 && at >= 0; n++, at = headOf(tree, at))
    if (/^(?:invite|invitation)$/u.test(tokenAt(tree, at).lemma)) return true;
  return false;
};

const ACCEPTED = /\baccept(?:ed|s|ing)\b/iu;

/** Whether the sentence, or the start of the next, says that an invitation was accepted. */
const isAccepted = (context: ReportContext, tree: Tree): boolean => {
  const { start, end } = tree.sentence.span;
  return ACCEPTED.test(context.text.slice(start, end + 80));
};

/** The predicate itself, or for "flew in to meet the premier" the verb of the journey it is the aim of. */
const aimedAt = (tree: Tree, predicate: number): number => {
  const token = tokenAt(tree, predicate);
  const above = headOf(tree, predicate);
  const aim = token.feats['VerbForm'] === 'Inf' && ['xcomp', 'advcl'].includes(token.deprel);
  return aim &&
    above >= 0 &&
    /^(?:go|come|travel|fly|arrive|visit|return)$/u.test(tokenAt(tree, above).lemma) &&
    !hasChild(tree, above, 'aux')
    ? above
    : predicate;
};

/** "the first premier to come to Fiji": has come. */
const isFirstTo = (tree: Tree, predicate: number): boolean => {
  const token = tokenAt(tree, predicate);
  if (relation(token) !== 'acl' || token.feats['VerbForm'] !== 'Inf') return false;
  return childrenOf(tree, headOf(tree, predicate), 'amod', 'det').some((c) =>
    /^(?:first|last|only|latest)$/iu.test(tokenAt(tree, c).form),
  );
};
