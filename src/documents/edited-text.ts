import type { OriginSegment } from '../model/document.js';
import type { Span } from '../model/span.js';

/** A text under preparation, with the way back: which stretch came from where in the text first read. */
export interface EditedText {
  readonly text: string;
  /** In order, without overlap; characters that no segment covers were put in. */
  readonly origin: readonly OriginSegment[];
}

/** Replaces the characters of the span; an empty span inserts, an empty `by` deletes. */
export interface Edit extends Span {
  readonly by: string;
}

/** A text as it was read, every character its own origin. */
export const asRead = (text: string): EditedText => ({
  text,
  origin: text === '' ? [] : [{ start: 0, source: 0, length: text.length }],
});

const sourceLengthOf = (segment: OriginSegment): number => segment.sourceLength ?? segment.length;

/** Index of the first segment that ends after `offset`. */
const firstEndingAfter = (origin: readonly OriginSegment[], offset: number): number => {
  let low = 0;
  let high = origin.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = origin[middle];
    if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The part of a segment that lies in the span; one whose lengths differ can't be cut in the source. */
const cut = (segment: OriginSegment, { start, end }: Span): OriginSegment => {
  const from = Math.max(segment.start, start);
  const length = Math.min(segment.start + segment.length, end) - from;
  return segment.sourceLength === undefined
    ? { start: from, source: segment.source + from - segment.start, length }
    : { ...segment, start: from, length };
};

/** Segments of the span, cut to it. */
function* segmentsIn(origin: readonly OriginSegment[], span: Span): Generator<OriginSegment> {
  for (let at = firstEndingAfter(origin, span.start); at < origin.length; at++) {
    const segment = origin[at];
    if (segment === undefined || segment.start >= span.end) return;
    yield cut(segment, span);
  }
}

/**
 * The stretch of the source that a span of the prepared text came from: from the first of its characters that has an
 * origin to the last. Absent where none has.
 *
 * "naïve" written with a combining diaeresis: span 0–5 of the text is 0–6 of the source.
 */
export const sourceSpan = (origin: readonly OriginSegment[], span: Span): Span | undefined => {
  let found: { start: number; end: number } | undefined;
  for (const { source, length, sourceLength = length } of segmentsIn(origin, span)) {
    found = { start: found?.start ?? source, end: source + sourceLength };
  }
  return found;
};

/**
 * Applies edits, in order and without overlap, and keeps the way back to the source.
 *
 * `edited(asRead('a\r\nb'), [{ start: 1, end: 3, by: '\n' }]).text` is `'a\nb'`.
 */
export const edited = (from: EditedText, edits: readonly Edit[]): EditedText => {
  if (edits.length === 0) return from;
  const pieces: string[] = [];
  const origin: OriginSegment[] = [];
  let read = 0;
  let written = 0;

  const push = (segment: OriginSegment): void => {
    const last = origin.at(-1);
    const continues =
      last !== undefined &&
      last.sourceLength === undefined &&
      segment.sourceLength === undefined &&
      last.start + last.length === segment.start &&
      last.source + last.length === segment.source;
    if (continues) origin[origin.length - 1] = { ...last, length: last.length + segment.length };
    else origin.push(segment);
  };
  const keepUntil = (end: number): void => {
    if (end <= read) return;
    for (const segment of segmentsIn(from.origin, { start: read, end })) {
      push({ ...segment, start: segment.start - read + written });
    }
    pieces.push(from.text.slice(read, end));
    written += end - read;
    read = end;
  };

  for (const { start, end, by } of edits) {
    keepUntil(start);
    const source = by === '' || start === end ? undefined : sourceSpan(from.origin, { start, end });
    if (source !== undefined) {
      const sourceLength = source.end - source.start;
      const sameLength = sourceLength === by.length && end - start === by.length;
      push({ start: written, source: source.start, length: by.length, ...(sameLength ? {} : { sourceLength }) });
    }
    pieces.push(by);
    written += by.length;
    read = end;
  }
  keepUntil(from.text.length);
  return { text: pieces.join(''), origin };
};

/**
 * Whether the source's stretches follow one another as in the text and lie within a source of that length. Parts of one
 * stretch whose lengths differ have the same source.
 */
export const isOrdered = (origin: readonly OriginSegment[], sourceLength: number): boolean =>
  origin.every((segment, at) => {
    const next = origin[at + 1];
    const sourceEnd = segment.source + sourceLengthOf(segment);
    if (sourceEnd > sourceLength) return false;
    if (next === undefined) return true;
    const isSameStretch = segment.sourceLength !== undefined && segment.source === next.source;
    return segment.start + segment.length <= next.start && (sourceEnd <= next.source || isSameStretch);
  });
