import type { DateValue } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { placeName } from '../occasions/place-name.js';

/** A line of a chronicle: "26 Aug 2022, Gdynia: contract with …". */
export interface DatedLine {
  readonly date: DateValue;
  readonly place?: string;
  /** What is told of that day. */
  readonly told: Span;
}

const LABEL = /^(?<label>[^:;]{3,50}):\s+(?=\S)/u;
const SAME_DAY = /^(?:the )?same (?:day|date)\b/iu;
/** What may stand after the date: marks, and the name of a place that no list has. */
const BETWEEN = /^[\s,(–—-]*(?:(?:in\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}\)?)?$/u;
const UNLISTED = /\p{Lu}[^()]*$/u;

/** Reads a line that a date opens, with a place or without; `before` is the date of the line before ("same day: …"). */
export const datedLine = (context: ReportContext, span: Span, before: DateValue | undefined): DatedLine | undefined => {
  const { text, dates, places } = context;
  const label = LABEL.exec(text.slice(span.start, span.end));
  const words = label?.groups?.['label'];
  if (!label || words === undefined) return undefined;
  const head = { start: span.start, end: span.start + words.length };
  const named = within(dates, head).find((d) => d.span.start === span.start);
  const same = SAME_DAY.exec(words);
  const date = named?.value ?? (same ? before : undefined);
  if (date === undefined) return undefined;
  const from = named?.span.end ?? span.start + (same?.[0].length ?? 0);
  const place = within(places, { start: from, end: Math.max(head.end, from + 1) }).find((p) => p.value.type === 'city');
  const gap = text.slice(from, place?.span.start ?? head.end);
  if (!BETWEEN.test(gap)) return undefined;
  const name = place ? placeName(context, place) : UNLISTED.exec(gap)?.[0];
  return {
    date,
    told: { start: span.start + label[0].length, end: span.end },
    ...(name === undefined ? {} : { place: name }),
  };
};
