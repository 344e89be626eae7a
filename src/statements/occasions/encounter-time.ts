import {
  askedOnce,
  childrenOf,
  hasChild,
  headIn,
  headOf,
  relation,
  spanOf,
  subtreeOf,
  type Tree,
  tokenAt,
  tokensIn,
} from '../../language/walk.js';
import { type DateRole, dateRole } from '../../mentions/dates/date-role.js';
import type { DateMention, DateValue } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { lineDate } from '../context/line-date.js';
import { type ReportContext, within } from '../context/report-context.js';
import type { Found } from './encounter.js';
import { MOVED } from './encounter-words.js';

/** The clause a predicate heads: its subtree without other clauses coordinated with it or hung on as comments. */
export const clauseSpan = askedOnce(
  (tree: Tree, predicate: number): Span =>
    spanOf(
      tree,
      subtreeOf(
        tree,
        predicate,
        (child, parent) =>
          parent === predicate &&
          ['conj', 'parataxis', 'advcl', 'punct'].includes(relation(tokenAt(tree, child))) &&
          (tokenAt(tree, child).upos === 'VERB' || relation(tokenAt(tree, child)) === 'punct'),
      ),
    ),
);

const isClauseHead = (tree: Tree, i: number): boolean => tokenAt(tree, i).upos === 'VERB' || hasChild(tree, i, 'cop');

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

const DAYS_AT_MOST = 200;

const days = (start: string, end: string): number => {
  const open = Date.parse(start.padEnd(10, '-01').slice(0, 10));
  const close = Date.parse(end.padEnd(10, '-01').slice(0, 10));
  return (close - open) / 86_400_000;
};

/** Whether a date can be that of a meeting: no start, limit or length of something, no stretch of years, no year of a name. */
const canDate = (context: ReportContext, date: DateMention, moved = false): boolean => {
  const role: DateRole = dateRole(context.text, date);
  if (!moved && ['deadline', 'since', 'until', 'duration'].includes(role)) return false;
  const { value } = date;
  if (typeof value !== 'string')
    return value.start !== undefined && value.end !== undefined && days(value.start, value.end) <= DAYS_AT_MOST;
  const before = context.text.slice(Math.max(0, date.span.start - 12), date.span.start);
  if (value.length === 4)
    return (
      /(?:\b(?:in|of|during|early|late|around)|,|\()\s*$/iu.test(before) ||
      !/^\d/u.test(context.text.slice(date.span.start))
    );
  return true;
};

/** Verbs of a clause that says when its noun is held: "a visit that began on Monday", "the session held in May". */
const HELD = new Set(
  'hold begin start open end close take schedule plan set run convene conclude pay make last'.split(' '),
);
const EVENTS = new Set('talk visit trip meeting summit session'.split(' '));

/** Whether a token hangs on the predicate without another clause between; clauses that say when an event is held may stand between. */
export const hangsOn = (tree: Tree, from: number, predicate: number): boolean => {
  let at = from;
  for (let n = 0; n < 14 && at >= 0; n++) {
    if (at === predicate) return true;
    if (at !== from && isClauseHead(tree, at)) {
      const { deprel, lemma, head } = tokenAt(tree, at);
      const held = HELD.has(lemma) && /^(?:acl|advcl)/u.test(deprel);
      if (head !== predicate || !(held || deprel === 'xcomp')) return false;
    }
    if (at !== from && EVENTS.has(tokenAt(tree, at).lemma)) return false;
    at = headOf(tree, at);
  }
  return false;
};

const below = (
  context: ReportContext,
  tree: Tree,
  predicate: number,
  dates: readonly DateMention[],
  at: Span = tokenAt(tree, predicate).span,
): DateMention | undefined => {
  return dates
    .filter((d) => hangsOn(tree, headIn(tree, tokensIn(tree, d.span)), predicate))
    .sort((a, b) => precision(b.value) - precision(a.value) || distance(a.span, at) - distance(b.span, at))
    .find((d) => canDate(context, d));
};

const precision = (value: DateValue): number => (typeof value === 'string' ? value.length : (value.start?.length ?? 0));

const TIME_MARKS = new Set(['when', 'while', 'as', 'where', 'whereupon', 'during', 'after', 'following']);

/** The clause that frames a predicate's own: where "was in Lima" says when the visit was, or "On Monday X met Y and called on Z". */
const framesOf = askedOnce((tree: Tree, predicate: number): { at: number; before?: number } | undefined => {
  let at = predicate;
  for (let n = 0; n < 4; n++) {
    const token = tokenAt(tree, at);
    const rel = relation(token);
    const above = headOf(tree, at);
    if (above < 0) return undefined;
    if (at === predicate && isClauseHead(tree, predicate)) {
      if (rel === 'xcomp') return { at: above };
      if (rel === 'conj' && isClauseHead(tree, above)) return { at: above, before: tokenAt(tree, above).span.start };
      // "the last time an envoy came to Lima was in May"
      if (rel === 'acl' && /^(?:time|occasion|day|year|month)$/u.test(tokenAt(tree, above).lemma)) {
        at = above;
        continue;
      }
      const mark = childrenOf(tree, at, 'mark', 'advmod').map((m) => tokenAt(tree, m).form.toLowerCase());
      if (rel === 'advcl' && mark.some((m) => TIME_MARKS.has(m))) return { at: above };
      return undefined;
    }
    if (isClauseHead(tree, above)) return ['ccomp', 'parataxis'].includes(rel) ? undefined : { at: above };
    at = above;
  }
  return undefined;
});

/** The clause in which an encounter's own words stand: its verb's, or for a noun that of the verb it hangs on. */
export const wideClause = (tree: Tree, predicate: number): Span => {
  const frame = isClauseHead(tree, predicate) ? undefined : framesOf(tree, predicate);
  return frame === undefined ? clauseSpan(tree, predicate) : clauseSpan(tree, frame.at);
};

/** A predicate and the clause that frames it: where its date and place may hang. */
export const framesFor = (tree: Tree, predicate: number): number[] => {
  const frame = framesOf(tree, predicate);
  return frame === undefined || frame.before !== undefined ? [predicate] : [predicate, frame.at];
};

/** The coming October where "has been moved to October" was taken for the last. */
const nextYearOf = (context: ReportContext, date: DateMention): DateMention => {
  const { value } = date;
  const { published } = context;
  if (typeof value !== 'string' || published === undefined || value.length !== 7 || value >= published.slice(0, 7))
    return date;
  const told = context.text.slice(date.span.start, date.span.end);
  return /\d{4}/u.test(told) ? date : { ...date, value: `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` };
};

/** When an encounter took place, as its clause tells: what hangs on it, else on the clause that frames it, else the nearest in its clause. */
export const whenMet = (context: ReportContext, tree: Tree, found: Found): DateMention | undefined => {
  const { predicate } = found;
  const dates = within(context.dates, tree.sentence.span);
  const governor = governorOf(tree, predicate);
  if (governor !== undefined && MOVED.has(tokenAt(tree, governor).lemma)) {
    const { end } = tokenAt(tree, governor).span;
    const moved = dates.find((d) => d.span.start >= end && canDate(context, d, true));
    if (moved) return nextYearOf(context, moved);
  }
  const own = below(context, tree, predicate, dates);
  if (own) return own;
  const frame = framesOf(tree, predicate);
  if (frame !== undefined) {
    const before = frame.before;
    const framing = before === undefined ? dates : dates.filter((d) => d.span.end <= before);
    const framed = below(context, tree, frame.at, framing, tokenAt(tree, predicate).span);
    if (framed) return framed;
  }
  // an event that the parser has parted from its verb: "as the ninth session … drew to a close on Friday"
  if (found.kind === 'event') return nearest(context, tree, dates, tokenAt(tree, predicate).span);
  return (
    nearest(context, tree, within(context.dates, clauseSpan(tree, predicate)), tokenAt(tree, predicate).span) ??
    lineDate(context, tokenAt(tree, predicate).span)
  );
};

/** "Khan, who is to fly home on Friday, was received by the king": the date of a relative clause that the predicate is not in. */
const inAside = (tree: Tree, date: DateMention, at: Span): boolean => {
  let i = headIn(tree, tokensIn(tree, date.span));
  for (let n = 0; n < 12 && i >= 0; n++, i = headOf(tree, i)) {
    if (tokenAt(tree, i).deprel !== 'acl:relcl') continue;
    const clause = spanOf(tree, subtreeOf(tree, i));
    return at.start < clause.start || at.start >= clause.end;
  }
  return false;
};

/** The nearest date, one after the predicate before one ahead of it. */
const nearest = (
  context: ReportContext,
  tree: Tree,
  dates: readonly DateMention[],
  at: Span,
): DateMention | undefined => {
  const order = dates
    .filter((d) => canDate(context, d) && !inAside(tree, d, at))
    .sort((a, b) => distance(a.span, at) - distance(b.span, at));
  return order.find((d) => d.span.start > at.end) ?? order[0];
};

/** Verbs above a noun or infinitive, as far as they act on it: "cancelled a visit", "the visit has been postponed". */
export const governorOf = (tree: Tree, predicate: number): number | undefined => {
  const { deprel } = tokenAt(tree, predicate);
  const above = headOf(tree, predicate);
  if (above < 0 || tokenAt(tree, above).upos !== 'VERB') return undefined;
  return ['obj', 'nsubj:pass', 'xcomp'].includes(deprel) ? above : undefined;
};
