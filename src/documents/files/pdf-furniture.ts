import type { PlacedLine } from './pdf-layout.js';

/** Lines at the head and at the foot of a page among which running titles stand. */
const EDGE_LINES = 3;
/** A line that stands on so great a share of the pages is a running title. */
const LEAST_SHARE = 0.4;
const FEWEST_PAGES = 3;

/** "12" · "- 12 -" · "Page 3 of 9" · "3/9" */
const PAGE_NUMBER = /^\W*(?:page |p\. ?|стр\. ?)?\d{1,4}(?: ?(?:of|\/|из) ?\d{1,4})?\W*$/iu;

const printOf = (text: string): string => text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();

const edges = (lines: readonly PlacedLine[]): ReadonlySet<PlacedLine> => {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]);
};

/** Pages without running titles and page numbers: what stands at the edge of many pages, numbers aside, is one. */
export const withoutRunningTitles = (pages: readonly (readonly PlacedLine[])[]): PlacedLine[][] => {
  const counts = new Map<string, number>();
  const edgesOf = pages.map(edges);
  for (const lines of edgesOf) {
    for (const print of new Set([...lines].map(({ text }) => printOf(text)))) {
      counts.set(print, (counts.get(print) ?? 0) + 1);
    }
  }
  const least = Math.max(FEWEST_PAGES, pages.length * LEAST_SHARE);
  return pages.map((lines, at) =>
    lines.filter((line) => {
      if (edgesOf[at]?.has(line) !== true) return true;
      const isAlone = !lines.some((other) => other !== line && Math.abs(other.y - line.y) < line.size * 0.4);
      return !(isAlone && PAGE_NUMBER.test(line.text)) && (counts.get(printOf(line.text)) ?? 0) < least;
    }),
  );
};
