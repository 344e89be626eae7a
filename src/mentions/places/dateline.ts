import { placeOf } from '../../codes/places.js';
import type { PlaceValue } from '../../model/mention.js';
import { rememberLast } from '../../model/remember-last.js';
import type { Span } from '../../model/span.js';
import { isCapital, toWords, type Word } from '../parties/words.js';

/** The place that a report is datelined from. */
export interface Dateline {
  readonly span: Span;
  readonly value: PlaceValue;
}

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const LONGEST_NAME = 5;

/** Index of the dateline's first word and the one after its place; a dateline opens one of the first lines. */
const locate = (text: string, words: readonly Word[]): { first: number; end: number } | undefined => {
  let lines = 0;
  for (let at = 0; at < words.length && lines < 6; at++) {
    if (words[at]?.opensLine !== true) continue;
    lines++;
    if (!isCapital(words[at])) continue;
    for (let end = Math.min(at + LONGEST_NAME, words.length); end > at; end--) {
      const name = text.slice(words[at]?.start ?? 0, words[end - 1]?.end ?? 0);
      if (placeOf(name) === undefined) continue;
      if (closes(text, words, at, end)) return { first: at, end };
      break;
    }
  }
  return undefined;
};

/** What follows a dateline's place: "TOKYO, Aug. 13 -", "MOSCOW:", "SEOUL (Agency) --", "Tashkent, Uzbekistan, 27 May". */
const closes = (text: string, words: readonly Word[], first: number, end: number): boolean => {
  const next = words[end];
  if (next === undefined) return false;
  const caps = words[first]?.shape === 'caps' && words[first].form.length > 1;
  // "Rome -", "Rome —", but not "Rome-Milan".
  const dash = (at: number): boolean => words[at]?.key === '-' && !(words[at].glued && words[at + 1]?.glued === true);
  if (dash(end) || (caps && (next.key === ':' || next.key === '('))) return true;
  if (next.key === '(' || next.key === ':')
    return next.key === '(' && /^\([^)]{2,40}\)\s*(?:--?|–|—)/u.test(text.slice(next.start, next.start + 60));
  if (next.key !== ',') return false;
  for (let i = end + 1; i < end + 12; i++) {
    const word = words[i];
    if (word === undefined || (word.opensLine && i > end + 1)) return false;
    if (
      MONTHS.has(word.key) &&
      (words[i + 1]?.shape === 'digit' || words[i - 1]?.shape === 'digit' || words[i + 1]?.key === '.')
    )
      return true;
    if (dash(i) || (caps && word.key === '(')) return true;
    if (word.shape === 'lower') return false;
  }
  return false;
};

/** Indices of the words of the dateline's place. */
export const datelineWords = (text: string, words: readonly Word[]): ReadonlySet<number> => {
  const found = locate(text, words);
  const indices = new Set<number>();
  for (let i = found?.first ?? 0; i < (found?.end ?? 0); i++) indices.add(i);
  return indices;
};

/**
 * The place of a report's dateline: for "TASHKENT, May 27 (Agency) — …" that is Tashkent in `UZ`. Undefined where there is none.
 */
export const datelineOf = rememberLast((text): Dateline | undefined => {
  // A dateline stands near the top.
  const words = toWords(text.slice(0, 1200));
  const found = locate(text, words);
  if (found === undefined) return undefined;
  const span = { start: words[found.first]?.start ?? 0, end: words[found.end - 1]?.end ?? 0 };
  const name = text.slice(span.start, span.end);
  const listed = placeOf(name);
  if (listed === undefined) return undefined;
  return {
    span,
    value: { name: listed.name, type: listed.type, ...(listed.state === undefined ? {} : { state: listed.state }) },
  };
});

/** Characters after the place of a dateline in which its day stands. */
const DAY_NEAR = 25;

/** "LIMA, May 28 - ": whether a date is the dateline's, which is the day of the report and not of what it tells. */
export const isOfDateline = (text: string, { start }: Span): boolean => {
  const place = datelineOf(text)?.span;
  return place !== undefined && start >= place.end && start - place.end < DAY_NEAR;
};
