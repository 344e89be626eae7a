import { MONTH_NAMES } from '../codes/numerals.js';
import type { Span } from '../model/span.js';

/** A bullet or a number that opens a line: "• ", "- ", "1. ", "(a) ", "iv) " */
const ITEM = /^\s*(?:[•◦▪■●‣*·–—-]\s+|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+)/u;
const ENDED = /[.!?:;…]["”’'»)\]]*$/u;
const MONTH = String.raw`(?:${MONTH_NAMES.join('|')}|${MONTH_NAMES.map((name) => name.slice(0, 3)).join('|')}|Sept)\.?`;
/** The date that opens a line of a chronicle, with what parts it from the rest: "7 May 2012 – ", "March 2019: ", "1994 - ". */
const DATED = new RegExp(
  String.raw`^(?:[•▪■●*·‣]\s+)?(?:(?:\d{1,2} ${MONTH} |${MONTH} (?:\d{1,2}, )?)?(?:19|20)\d{2}|\d{1,2} ${MONTH}|${MONTH} \d{1,2})\s?[:–—-]\s(?=["“]?\p{Lu})`,
  'u',
);
const DAY = String.raw`(?:\d{1,2} ${MONTH}|${MONTH} \d{1,2})(?:,? (?:19|20)\d{2})?`;
/** The dateline of a dispatch: "LOMÉ, 4 May (Agency) – ", "ISLAMABAD: ", "Rome, 4 May 2020 – ". */
const DATELINE = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}'’./-]{2,30}(?: [\p{Lu}'’.-]{2,20}){0,2}(?:, \p{Lu}[\p{L} ]{2,24})?(?:, ${DAY})?|\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?, ${DAY})(?: ?\([^()]{2,40}\))? ?(?:[–—:]|--?) (?=["“]?\p{Lu})`,
  'u',
);
const WIDTH = { least: 40, most: 130 };

/**
 * Cuts a text into stretches that no sentence crosses: paragraphs between blank lines, and within them lines, unless the paragraph is
 * hard-wrapped (every line but the last is so long that the next line's first word would not have fitted).
 *
 * @example
 * blocks('Heading\n\n1. First item\n2. Second item') // three stretches
 */
export const blocks = (text: string): Span[] => {
  const found: Span[] = [];
  let lines: Span[] = [];
  const flush = (): void => {
    found.push(...joined(text, lines));
    lines = [];
  };
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i);
    if (i < text.length && char !== '\n' && char !== '\r' && char !== '\u2028' && char !== '\u2029') continue;
    const span = { start, end: i };
    while (span.start < span.end && /\s/u.test(text.charAt(span.start))) span.start++;
    while (span.end > span.start && /\s/u.test(text.charAt(span.end - 1))) span.end--;
    if (span.start < span.end) lines.push(span);
    else if (lines.length > 0 && !(char === '\n' && text.charAt(i - 1) === '\r')) flush();
    start = i + 1;
  }
  flush();
  return found.flatMap((span) => undated(text, span));
};

/** A line without the date or dateline before it, which is no part of its sentence. */
const undated = (text: string, span: Span): Span[] => {
  const opening = text.slice(span.start, Math.min(span.end, span.start + LONGEST_DATELINE));
  const date = DATED.exec(opening)?.[0] ?? DATELINE.exec(opening)?.[0];
  if (date === undefined) return [span];
  const told = span.start + date.length;
  return [
    { start: span.start, end: span.start + date.trimEnd().length },
    { start: told, end: span.end },
  ];
};
const LONGEST_DATELINE = 120;

const joined = (text: string, lines: readonly Span[]): Span[] => {
  const width = Math.max(0, ...lines.map((line) => line.end - line.start));
  const firstWord = (line: Span): number => /^\S*/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const wraps = (i: number): boolean => {
    const [line, next] = [lines[i], lines[i + 1]];
    return line !== undefined && next !== undefined && line.end - line.start + 1 + firstWord(next) > width;
  };
  const isItem = (line: Span): boolean => ITEM.test(text.slice(line.start, line.end));
  // Three lines or more that all fill the width are hard-wrapped prose; of two lines the second must go on in mid-sentence.
  const wrapped =
    width >= WIDTH.least &&
    width <= WIDTH.most &&
    lines.length >= 3 &&
    lines.slice(0, -1).every((line, i) => wraps(i) || isItem(lines[i + 1] ?? line));
  const found: Span[] = [];
  lines.forEach((line, i) => {
    const last = found.at(-1);
    const goesOn =
      /^[\p{Ll},;)]/u.test(text.slice(line.start, line.start + 2)) &&
      !ENDED.test(text.slice(last?.start ?? 0, last?.end ?? 0));
    if (
      last !== undefined &&
      !isItem(line) &&
      (wrapped || (goesOn && width >= WIDTH.least && width <= WIDTH.most && wraps(i - 1)))
    )
      last.end = line.end;
    else found.push({ ...line });
  });
  return found;
};
