import type { DateMention, DateValue } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import { absoluteRules } from './absolute-rules.js';
import { anaphoricRules } from './anaphoric-rules.js';
import { pointOf } from './calendar.js';
import type { DateContext, DateRule } from './date-rule.js';
import { hintedStretches } from './hinted-stretches.js';
import { periodRules } from './period-rules.js';
import { relativeRules } from './relative-rules.js';
import { type Tense, tenseAround } from './tense.js';

/** What dates are read from. Without `published` (a day, "2024-05-27") nothing relative resolves. */
export interface DateInput {
  readonly text: string;
  readonly published?: string | undefined;
  readonly sentences?: readonly Sentence[];
}

/** How far back, in characters, "a year earlier" may look for the date it counts from. */
const memory = 400;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly order: number;
  readonly rule: string;
  readonly value: DateValue;
}

const standing: readonly DateRule[] = [...absoluteRules, ...periodRules, ...relativeRules];
// "since 2010", "until 2027", "until the end of March"
const opening = /(?<![a-z\u00c0-\u024f])(?:(?:ever\s+)?since|until|till)\s+$/iu;

type Stretches = ReturnType<typeof hintedStretches>;
type Told = (at: number) => Pick<DateContext, 'told' | 'toldDay'>;

/** What a rule reads out of one stretch of a text. */
const readStretch = (
  rule: DateRule,
  stretch: Span,
  { text, published }: DateInput,
  told: Told,
): Omit<Candidate, 'order'>[] => {
  const found: Omit<Candidate, 'order'>[] = [];
  const upTo = text.slice(0, stretch.end);
  rule.pattern.lastIndex = stretch.start;
  for (let match = rule.pattern.exec(upTo); match; match = rule.pattern.exec(upTo)) {
    if (match[0] === '') {
      rule.pattern.lastIndex++;
      continue;
    }
    const start = match.index;
    const end = start + match[0].length;
    let tense: Tense | undefined;
    const value = rule.read(match.groups ?? {}, {
      text,
      start,
      end,
      published,
      ...told(start),
      tense: () => (tense ??= tenseAround(text, start, end)),
    });
    if (value !== undefined) found.push({ start, end, rule: rule.name, value });
    // a match that is no date may hide one that starts inside it
    else rule.pattern.lastIndex = start + 1;
  }
  return found;
};

const candidatesOf = (
  rules: readonly DateRule[],
  input: DateInput,
  told: Told,
  stretchesWith: Stretches,
): Candidate[] =>
  rules.flatMap((rule, order) =>
    stretchesWith(rule.hints).flatMap((stretch) =>
      readStretch(rule, stretch, input, told).map((found) => ({ ...found, order })),
    ),
  );

/** Leftmost, then longest, then the earlier rule. */
const withoutOverlap = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
};

/** What the dates found so far, in their order, tell a later one: the last before it, and the last day. */
const toldBefore = (found: readonly Candidate[]): Told => {
  const days: (string | undefined)[] = [];
  for (const { value } of found) {
    const point = pointOf(value);
    days.push(point?.length === 10 ? point : days.at(-1));
  }
  return (at) => {
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const last = found[low - 1];
    return { told: last && at - last.end < memory ? last.value : undefined, toldDay: days[low - 1] };
  };
};

/** "since 2010" is a period with an open end, "until 2027" one with an open start; their spans take the word in. */
const opened = (text: string, { start, end, rule, value }: Candidate): DateMention => {
  const word = opening.exec(text.slice(Math.max(0, start - 14), start));
  if (!word || typeof value !== 'string') return { kind: 'date', span: { start, end }, value, rule };
  const isSince = /since/iu.test(word[0]);
  return {
    kind: 'date',
    span: { start: start - word[0].length, end },
    value: isSince ? { start: value } : { end: value },
    rule: `${isSince ? 'since' : 'until'}-${rule}`,
  };
};

/**
 * Finds dates and periods in a text, in its order, resolved against the publication date. Reads "27 May 2024", "Jan.-Apr. 2024",
 * "by the end of next year", "since 2010" (`{ start: "2010" }`), "over the next six years", "a year earlier"; leaves out "Boeing 737",
 * "Vision 2030", "resolution 1973". The rule names the manner; those of `since-` and `until-` are open periods.
 */
export const findDates = (input: DateInput): DateMention[] => {
  const stretchesWith = hintedStretches(input.text);
  const first = withoutOverlap(
    candidatesOf(standing, input, () => ({ told: undefined, toldDay: undefined }), stretchesWith),
  );
  const told = toldBefore(first);
  // "the same period last year" takes "last year" in: the longer wins
  return withoutOverlap([...first, ...candidatesOf(anaphoricRules, input, told, stretchesWith)]).map((candidate) =>
    opened(input.text, candidate),
  );
};
