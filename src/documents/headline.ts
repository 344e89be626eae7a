import { boilerplateSpans } from './boilerplate.js';
import { fullDates } from './full-date.js';
import { isLetterhead } from './source-kind.js';
import { isListItem, type TextLine } from './text-line.js';

const LONGEST_HEADLINE = 220;
const LONGEST_PRELIMINARY = 320;
/** Lines at the head of a text among which a headline is looked for. */
const HEAD_LINES = 5;

/** "Suva, 6 March 2021" · "6 March 2021" · "Suva, March 6, EXAMPLE NEWS": short, and hardly more than place and day. */
const isDateline = (line: string): boolean => {
  if (line.length > 90) return false;
  const date = fullDates(line)[0];
  if (date !== undefined)
    return line.length - (date.span.end - date.span.start) <= 45 && !/\b(?:sign|agree|meet|visit)/iu.test(line);
  return /^\p{Lu}[\p{L} .'’-]{1,30}, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})\b[^.!?]{0,30}$/u.test(
    line,
  );
};

/** "SUVA, March 6 (Example) - …" opens a story, not a headline. */
const OPENS_STORY = /^\p{Lu}[\p{Lu} .,/'’-]{2,40}(?:, .{3,20})? ?(?:\([^()]{2,30}\) ?)?(?:[–—]|--?) \p{L}/u;

const mayBeHeadline = ({ text }: TextLine): boolean =>
  text.length <= LONGEST_HEADLINE &&
  /\p{Letter}/u.test(text) &&
  !/[:;,]$|[\p{Ll}\d]{2}\.$/u.test(text) &&
  !isListItem(text) &&
  !text.startsWith('|') &&
  !OPENS_STORY.test(text);

/** Whether a line stands over a report without being its headline: letterhead, date, byline, release mark. */
const isPreliminary = ({ text }: TextLine): boolean =>
  text.length <= LONGEST_PRELIMINARY &&
  (isLetterhead(text) || isDateline(text) || boilerplateSpans(text, '').some(({ rule }) => rule !== 'section-head'));

/** Whether a blank line parts two lines. */
const parted = (text: string, a: TextLine, b: TextLine): boolean =>
  text.slice(a.span.end, b.span.start).split('\n').length > 2;

/**
 * The line of a canonical text that is its headline: the first that is no letterhead, date or byline, short, no
 * sentence with its stop, and followed by a blank line or by such preliminaries. Absent where the text opens with its body.
 */
export const headlineOf = (text: string, lines: readonly TextLine[]): TextLine | undefined => {
  const head = lines.slice(0, HEAD_LINES);
  const at = head.findIndex((line) => !isPreliminary(line));
  const line = head[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || !mayBeHeadline(line)) return undefined;
  return parted(text, line, next) || isPreliminary(next) ? line : undefined;
};
