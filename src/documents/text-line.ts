import type { Span } from '../model/span.js';

/** A line of a text: its place without the white space around it, and its words with single spaces. */
export interface TextLine {
  readonly span: Span;
  readonly text: string;
}

/** The lines of a text that hold anything, in order. Works on a text as given, whatever its line ends and spaces. */
export const linesOf = (text: string): TextLine[] => {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/gu)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    lines.push({ span: { start, end: start + words.length }, text: words.replace(/\s{2,}|[^\S ]/gu, ' ') });
  }
  return lines;
};

/** The first and the last few lines of a text, where letterheads and signatures stand. */
export const edgesOf = (lines: readonly TextLine[]): string[] =>
  [...lines.slice(0, 5), ...lines.slice(5).slice(-3)].map(({ text }) => text);

/** "• item", "- item", "3. item", "(a) item", "iv) item". */
const LIST_ITEM = /^(?:[•·▪●◦‣∙*+–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivxl]{1,6})[.)]\s)/iu;

/** Whether a line is an item of a list by its bullet, number or letter. */
export const isListItem = (line: string): boolean => LIST_ITEM.test(line);
