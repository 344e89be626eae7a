import { isListItem } from '../text-line.js';
import type { PlacedLine } from './pdf-layout.js';

/** A paragraph, and the page on which it begins, counted from one. */
export interface PageParagraph {
  readonly text: string;
  readonly page: number;
  /** Places in its text at which further pages begin. */
  readonly breaks: readonly { readonly at: number; readonly page: number }[];
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Cells of a row are parted by a bar. */
const CELL = ' | ';

/** The rows of a block: its lines, those at the same height joined. */
const rowsOf = (block: readonly PlacedLine[]): PlacedLine[] => {
  const rows: PlacedLine[] = [];
  for (const line of block) {
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(last.y - line.y) < line.size * 0.4)
      rows[rows.length - 1] = { ...last, text: `${last.text.trim()}${CELL}${line.text.trim()}`, right: line.right };
    else rows.push(line);
  }
  return rows;
};

/** Joins the end of a line with the next: "agree-" and "ment" are one word, "Austro-" and "Hungarian" keep the hyphen. */
export const joinLines = (before: string, after: string): string => {
  const first = before.trimEnd();
  const second = after.trimStart();
  if (/\p{L}\u00ad$/u.test(first)) return first.slice(0, -1) + second;
  if (/\p{Ll}[-‐]$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  if (/\p{L}[-‐]$/u.test(first)) return first + second;
  return `${first} ${second}`;
};

const endsSentence = (text: string): boolean => /[.!?:;][”"’')\]]*$/u.test(text.trimEnd());

/** Whether a line opens a paragraph, by the gap above it, its indent, its type, or the short line before it. */
const opensParagraph = (
  before: PlacedLine,
  line: PlacedLine,
  block: { pitch: number; left: number; right: number },
): boolean => {
  if (before.text.includes(CELL) || line.text.includes(CELL)) return true;
  if (isListItem(line.text.trim())) return true;
  if (Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.12) return true;
  const gap = before.y - line.y;
  if (gap > block.pitch * 1.35) return true;
  const isIndented = line.x - block.left > line.size * 0.9 && before.x - block.left < line.size * 0.5;
  if (isIndented) return endsSentence(before.text);
  const isShort = block.right - before.right > (block.right - block.left) * 0.2;
  return isShort && endsSentence(before.text) && /^[\p{Lu}\p{N}“"«(]/u.test(line.text.trim());
};

const paragraphsOfBlock = (lines: readonly PlacedLine[], page: number): PageParagraph[] => {
  const rows = rowsOf(lines);
  const gaps = rows.slice(1).map((row, at) => (rows[at]?.y ?? 0) - row.y);
  const block = {
    pitch: median(gaps.filter((gap) => gap > 0)),
    left: Math.min(...rows.map(({ x }) => x)),
    right: Math.max(...rows.map(({ right }) => right)),
  };
  const paragraphs: string[] = [];
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || opensParagraph(before, row, block))
      paragraphs.push(row.text.trim());
    else paragraphs[paragraphs.length - 1] = joinLines(last, row.text);
  });
  return paragraphs.map((text) => ({ text, page, breaks: [] }));
};

/** Whether a paragraph goes on in the next column or on the next page. */
const goesOn = (before: string, after: string): boolean =>
  /[\p{Ll}\p{N},-]$/u.test(before) && /^[\p{Ll}(]/u.test(after) && !isListItem(after) && before.length > 60;

/** The paragraphs of blocks in the order of reading, those that a column or a page breaks joined. */
export const paragraphsOf = (blocks: readonly { lines: readonly PlacedLine[]; page: number }[]): PageParagraph[] => {
  const paragraphs: PageParagraph[] = [];
  for (const { lines, page } of blocks) {
    for (const paragraph of paragraphsOfBlock(lines, page)) {
      const last = paragraphs.at(-1);
      if (last === undefined || !goesOn(last.text, paragraph.text)) {
        paragraphs.push(paragraph);
        continue;
      }
      const text = joinLines(last.text, paragraph.text);
      const at = text.length - paragraph.text.length;
      const lastPage = last.breaks.at(-1)?.page ?? last.page;
      const breaks = page > lastPage ? [...last.breaks, { at, page }] : last.breaks;
      paragraphs[paragraphs.length - 1] = { ...last, text, breaks };
    }
  }
  return paragraphs;
};
