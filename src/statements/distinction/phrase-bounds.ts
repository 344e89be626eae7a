import { headOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import { overlaps, type Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { LAND, REGION } from './claim-words.js';
import { formAt, uposAt } from './find-claims.js';

/** A stretch of tokens `[start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN']);
const LONGEST_CLAUSE = 28;

const spanOfStretch = (tree: Tree, { start, end }: Stretch): Span => ({
  start: tokenAt(tree, start).span.start,
  end: tokenAt(tree, Math.max(start, end - 1)).span.end,
});
export const textOfStretch = (context: ReportContext, tree: Tree, stretch: Stretch): string => {
  const span = spanOfStretch(tree, stretch);
  return context.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
};

/** Months, weekdays and years: times even where no date can be made of them. */
const TIME_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)$/u;

export const isDate = (context: ReportContext, tree: Tree, i: number): boolean =>
  tree.tokens[i] !== undefined &&
  (within(context.dates, tokenAt(tree, i).span).length > 0 || TIME_WORD.test(tokenAt(tree, i).form));

/** The noun phrase at `from`: adjectives, nouns, numbers, participles before a noun, hyphened parts. */
export const coreAt = (context: ReportContext, tree: Tree, from: number): Stretch | undefined => {
  let end = from;
  for (let i = from; i < tree.tokens.length; i++) {
    const upos = uposAt(tree, i);
    const form = formAt(tree, i);
    if (isDate(context, tree, i)) break;
    if (NOMINAL.has(upos)) {
      end = i + 1;
      continue;
    }
    if (upos === 'ADJ' || upos === 'NUM' || upos === 'X' || form === '-' || (upos === 'SYM' && form !== '$')) {
      if (form === '-' && !tokenGlued(tree, i)) break;
      continue;
    }
    if ((form === "'s" || form === '’s') && i > from) continue;
    const opens = end === from || ['amod', 'compound', 'advmod'].includes(relation(tokenAt(tree, i)));
    if ((upos === 'VERB' || upos === 'ADV' || upos === 'PART') && opens && nounFollows(tree, i)) continue;
    if (upos === 'VERB' && formAt(tree, i - 1) === '-') continue;
    if ((upos === 'ADP' || upos === 'CCONJ' || upos === 'DET') && formAt(tree, i - 1) === '-') continue;
    if ((form === 'and' || form === '&') && headOf(tree, lastNominal(tree, from, i)) > i) continue;
    break;
  }
  return end > from ? { start: from, end } : undefined;
};

/** Whether only what may stand before a noun lies between `at` and the next one. */
const nounFollows = (tree: Tree, at: number): boolean => {
  for (let i = at + 1; i < at + 5; i++) {
    if (NOMINAL.has(uposAt(tree, i))) return true;
    const before = ['ADJ', 'ADV'].includes(uposAt(tree, i)) || formAt(tree, i) === '-';
    if (!before && !(uposAt(tree, i) === 'VERB' && relation(tokenAt(tree, i)) === 'amod')) return false;
  }
  return false;
};

const lastNominal = (tree: Tree, from: number, to: number): number => {
  for (let i = to - 1; i > from; i--) if (uposAt(tree, i) !== 'PUNCT') return i;
  return from;
};

const tokenGlued = (tree: Tree, i: number): boolean => {
  const own = tree.tokens[i];
  const before = tree.tokens[i - 1];
  const after = tree.tokens[i + 1];
  return own?.span.start === before?.span.end && own?.span.end === after?.span.start;
};

export const DURATION =
  /\b(?:years?|decades?|months?|weeks?|centur(?:y|ies)|generations?|half-century|quarter-century|quarter of a century)\b/iu;
export const ENDING = new Set([
  'after',
  'despite',
  'amid',
  'under',
  'during',
  'following',
  'until',
  'till',
  'before',
  'because',
  'when',
  'while',
  'although',
  'though',
  'if',
  'ahead',
  'behind',
  'followed',
  'accounting',
  'according',
  'so',
  'thanks',
  'due',
]);
export const LIMITS = /^[,;:.!?()[\]–—…]$|^--$/u;

/** Where a clause behind the noun ends: at a mark, at a joined clause of the sentence above, at a time, after too many words. */
export const clauseEnd = (context: ReportContext, tree: Tree, from: number): number => {
  for (let i = from; i < tree.tokens.length; i++) {
    const form = formAt(tree, i);
    if (i - from >= LONGEST_CLAUSE || (LIMITS.test(form) && !tokenGlued(tree, i))) return i;
    if (form === ',' || form === ';') return i;
    if (i > from + 1 && (ENDING.has(form) || form === 'since' || (form === 'as' && uposAt(tree, i) === 'SCONJ')))
      return i;
    if (uposAt(tree, i) === 'ADP' && (isDate(context, tree, i + 1) || isDuration(context, tree, i))) return i;
    if (i > from && isDate(context, tree, i)) return i;
    if (uposAt(tree, i) === 'CCONJ' && headOf(tree, headOf(tree, i)) < from) return i;
  }
  return tree.tokens.length;
};

/** The end of the noun phrase behind a preposition at `at`, with the "of" and "and" phrases in it. */
export const objectEnd = (context: ReportContext, tree: Tree, at: number): number => {
  let i = at + 1;
  for (; i < tree.tokens.length; i++) {
    const upos = uposAt(tree, i);
    const form = formAt(tree, i);
    if (NOMINAL.has(upos) || ['ADJ', 'NUM', 'DET', 'SYM', 'X'].includes(upos)) {
      if (i > at + 1 && isDate(context, tree, i) && !isDate(context, tree, at + 1)) break;
      if (upos === 'DET' && NOMINAL.has(uposAt(tree, i - 1))) break;
      continue;
    }
    if (form === "'s" || form === '’s' || form === "'" || (form === '-' && tokenGlued(tree, i))) continue;
    if (form === '.' && tokenGlued(tree, i)) continue;
    if (upos === 'PRON' && i === at + 1) continue;
    if (upos === 'PRON' && /^(?:its|their|his|her|our)$/u.test(form)) continue;
    if (upos === 'ADP' && form === 'of' && i > at + 1) continue;
    if (upos === 'ADV' && i === at + 1) continue;
    if (upos === 'ADV' && NOMINAL.has(uposAt(tree, i + 1)) && !/^(?:ever|yet|so)$/u.test(form)) continue;
    if (upos === 'VERB' && NOMINAL.has(uposAt(tree, i + 1)) && relation(tokenAt(tree, i)) === 'amod') continue;
    if (upos === 'VERB' && formAt(tree, i - 1) === '-') continue;
    if ((form === 'and' || form === 'or') && headOf(tree, headOf(tree, i)) > at) continue;
    break;
  }
  while (i > at + 1 && ['DET', 'CCONJ', 'ADP'].includes(uposAt(tree, i - 1))) i--;
  return i;
};

export const isDuration = (context: ReportContext, tree: Tree, at: number): boolean => {
  const form = formAt(tree, at);
  if (form !== 'in' && form !== 'for' && form !== 'within' && form !== 'over') return false;
  let end = at + 1;
  while (
    end < at + 9 &&
    (['NUM', 'DET', 'ADJ', 'ADP', 'ADV', 'NOUN', 'CCONJ', 'SCONJ'].includes(uposAt(tree, end)) ||
      formAt(tree, end) === '-')
  ) {
    if (DURATION.test(formAt(tree, end))) {
      const words = textOfStretch(context, tree, { start: at + 1, end: end + 1 });
      return !/^(?:the (?!past|last)|recent|coming|next|future|early|later)/iu.test(words);
    }
    end++;
  }
  return false;
};

const PLACE_NOUN = new RegExp(String.raw`\b(?:${LAND}|history|area|sphere|field)\b`, 'iu');
/** "the kingdom", "both nations": what stands for a name. */
const NAMELESS = new RegExp(String.raw`^(?:${LAND}|region|continent|two(?: \w+)?|both(?: \w+)?)$`, 'iu');

/** Whether a prepositional phrase bounds the claim: "in Central Asia", "in 36 years", "among the Gulf states". */
export const isPlaced = (context: ReportContext, tree: Tree, stretch: Stretch): boolean => {
  const span = spanOfStretch(tree, { start: stretch.start + 1, end: stretch.end });
  const words = context.text.slice(span.start, span.end);
  return (
    within(context.places, span).length > 0 ||
    context.parties.some((m) => overlaps(m.span, span) && (m.value.type === 'state' || m.value.type === 'body')) ||
    REGION.test(words) ||
    PLACE_NOUN.test(words)
  );
};

/** Whether a phrase is a state's, body's or place's name and no more: "of Albania", "of both nations". */
export const isName = (context: ReportContext, tree: Tree, { start, end }: Stretch): boolean => {
  const words = textOfStretch(context, tree, { start: start + 1, end }).replace(/^the\s+/iu, '');
  if (NAMELESS.test(words)) return true;
  const span = spanOfStretch(tree, { start: start + 1, end });
  return [...within(context.parties, span), ...within(context.places, span)].some(
    (m) =>
      !(m.kind === 'party' && m.value.via === 'demonym') &&
      context.text.slice(m.span.start, m.span.end).replace(/^the\s+/iu, '') === words,
  );
};
