import type { DateMention } from '../../model/mention.js';

/** What a date does in its sentence: the day something happens, its limit, a start, an end, a length of time, or the time covered. */
export type DateRole = 'point' | 'deadline' | 'since' | 'until' | 'duration' | 'period';

const modifiers = String.raw`(?:(?:the|early|late|mid|end|at|on|about|around|very|end\s+of|the\s+end\s+of|a\s+period\s+of)[\s-]+)*`;
const before = (words: string): RegExp =>
  new RegExp(String.raw`(?<![A-Za-z\u00c0-\u024f])(?:${words})\s+${modifiers}$`, 'iu');

// "by |2030", "no later than |June", "within |five years", "before |the end of the decade"
const deadline = before(
  String.raw`by|before|no\s+later\s+than|not\s+later\s+than|at\s+the\s+latest\s+(?:by|in|on)|within|not\s+until|prior\s+to|ahead\s+of|due\s+(?:in|on|by)|by\s+no\s+later\s+than`,
);
const since = before(
  String.raw`from|since|as\s+of|as\s+from|starting(?:\s+(?:from|in|on))?|beginning(?:\s+(?:from|in|on))?|effective(?:\s+(?:from|on))?|after|with\s+effect\s+from|from\s+as\s+early\s+as`,
);
const until = before(String.raw`until|till|to|through|up\s+to|up\s+until|ends\s+(?:in|on)|expires\s+(?:in|on)`);
const during = before(`over|in|during|for|throughout|across|within`);
const stretches: ReadonlySet<string> = new Set(['past-stretch', 'next-stretch', 'over-years']);

/** "since the elections of |8 February" */
const sinceEvent = /\bsince\s+(?:\p{L}+\s+){1,4}(?:of|on|in)\s+$/iu;
/**
 * The role of a date by the words before it and the manner in which it is told: "by |2030" → deadline, "from |1 July" → since,
 * "over |the next six years" → duration, "in |January-April" → period, "on |Monday" → point.
 */
export const dateRole = (text: string, { span, rule, value }: DateMention): DateRole => {
  if (rule.startsWith('since-')) return 'since';
  if (rule.startsWith('until-')) return 'until';
  const lead = text.slice(Math.max(0, span.start - 40), span.start);
  if (rule === 'within' || deadline.test(lead)) return 'deadline';
  if (stretches.has(rule)) return 'duration';
  if (typeof value !== 'string') return 'period';
  if (since.test(lead) || sinceEvent.test(lead)) return 'since';
  if (until.test(lead)) return 'until';
  return during.test(lead) && value.length < 10 ? 'period' : 'point';
};

/**
 * The deadline a date sets, a day, month or year: the date itself, or the end of its period. "by 2030" → "2030",
 * "over the next six years" (told in 2024) → "2030", "in the first half of 2026" → "2026-06"; undefined for "since 2010".
 */
export const resolveDeadline = ({ value }: DateMention): string | undefined =>
  typeof value === 'string' ? value : value.end;

/** Rules whose year, or whole date, is implied by the publication date rather than told. */
const relative: ReadonlySet<string> = new Set([
  'month',
  'month-relative',
  'day-relative',
  'weekday',
  'weekdays',
  'unit-relative',
  'weekend',
  'part-of-unit',
  'end-of-unit',
  'season',
  'ago',
  'past-stretch',
  'next-stretch',
  'within',
  'over-years',
  'from-now',
  'day-of-month',
  'day-after-told',
  'same-as-told',
  'basis',
  'year-before-told',
  'counted-from-told',
  'unit-after-told',
]);

/** Whether a date's year was implied rather than told: "on Friday", "in November", "May 3", but not "May 3, 2023". */
export const isImplied = (text: string, { span, rule }: DateMention): boolean =>
  relative.has(rule.replace(/^(?:since|until)-/u, '')) ||
  !/(?:1[5-9]|20|21)\d\d|FY|[1-4]Q\d|(?:last|this|next|current|previous)\s+year/iu.test(
    text.slice(span.start, span.end),
  );
