/** A piece of text on a page, in points from the page's lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
}

/** A line, or the part of one that stands in a column or cell. */
export interface PlacedLine extends PlacedText {
  readonly right: number;
}

/** Gaps wider than this many times the size of the type part columns or cells, not words. */
const WIDE_GAP = 1.3;
const WORD_GAP = 0.15;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Joins pieces that stand on one line and close to one another. */
export const linesOnPage = (pieces: readonly PlacedText[]): PlacedLine[] => {
  const rows: PlacedText[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.y - piece.y) < Math.min(first.size, piece.size) * 0.4
    )
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const lines: PlacedLine[] = [];
    for (const piece of row.sort((a, b) => a.x - b.x)) {
      const last = lines.at(-1);
      const right = piece.x + piece.width;
      const gap = last === undefined ? 0 : piece.x - last.right;
      if (last === undefined || gap > WIDE_GAP * Math.max(piece.size, last.size)) {
        lines.push({ ...piece, right });
        continue;
      }
      const parted = gap > WORD_GAP * piece.size && !last.text.endsWith(' ') && !piece.text.startsWith(' ');
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${parted ? ' ' : ''}${piece.text}`,
        right: Math.max(last.right, right),
        width: Math.max(last.right, right) - last.x,
        size: Math.max(last.size, piece.size),
      };
    }
    return lines.filter(({ text }) => text.trim() !== '');
  });
};

/** Columns have so many lines at least, of so many characters. */
const FEWEST_LINES = 3;
const FEWEST_CHARACTERS = 14;

const isColumn = (lines: readonly PlacedLine[]): boolean =>
  lines.length >= FEWEST_LINES && median(lines.map(({ text }) => text.length)) >= FEWEST_CHARACTERS;

/** Where a gap parts lines along an axis: the widest between the ends of some and the beginnings of others. */
const widestGap = (
  lines: readonly PlacedLine[],
  edges: (line: PlacedLine) => readonly [from: number, to: number],
): { at: number; width: number } => {
  const spans = lines.map(edges).sort((a, b) => a[0] - b[0]);
  let reach = spans[0]?.[1] ?? 0;
  let best = { at: 0, width: 0 };
  for (const [from, to] of spans) {
    if (from - reach > best.width) best = { at: (from + reach) / 2, width: from - reach };
    reach = Math.max(reach, to);
  }
  return best;
};

const across = ({ x, right }: PlacedLine): readonly [number, number] => [x, right];
const down = ({ y, size }: PlacedLine): readonly [number, number] => [y - size * 0.25, y + size * 0.75];

/** Gaps between columns are wider than this many times the size of the type. */
const COLUMN_GAP = 0.9;
const DEEPEST = 24;

/**
 * Lines of a page in blocks in the order of reading: columns from left to right, what runs over all columns before and
 * after them. By cutting the page along its widest gaps, columns before rows (after Nagy's X-Y cut); the cells of a table
 * are too short for columns and stay in their rows.
 */
export const readingOrder = (lines: readonly PlacedLine[], depth = 0): PlacedLine[][] => {
  if (lines.length <= 1 || depth > DEEPEST) return lines.length === 0 ? [] : [[...lines]];
  const size = median(lines.map((line) => line.size));
  const columns = widestGap(lines, across);
  if (columns.width > COLUMN_GAP * size) {
    const left = lines.filter(({ right }) => right < columns.at);
    const right = lines.filter(({ x }) => x > columns.at);
    if (isColumn(left) && isColumn(right) && left.length + right.length === lines.length)
      return [...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1)];
  }
  const rows = cutBetweenColumns(lines, size);
  if (rows === undefined) return [[...lines].sort((a, b) => b.y - a.y || a.x - b.x)];
  return [...readingOrder(rows.above, depth + 1), ...readingOrder(rows.below, depth + 1)];
};

interface Cut {
  readonly above: readonly PlacedLine[];
  readonly below: readonly PlacedLine[];
}

/** A cut between rows after which one side falls into columns; none where the lines make one column. */
const cutBetweenColumns = (lines: readonly PlacedLine[], size: number): Cut | undefined => {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  for (let at = 1; at < sorted.length; at++) {
    const [before, after] = [sorted[at - 1], sorted[at]];
    if (before === undefined || after === undefined || down(before)[0] < down(after)[1]) continue;
    const above = sorted.slice(0, at);
    const below = sorted.slice(at);
    if (fallsApart(below, size) || fallsApart(above, size)) return { above, below };
  }
  return undefined;
};

const fallsApart = (lines: readonly PlacedLine[], size: number): boolean => {
  const { at, width } = widestGap(lines, across);
  if (width <= COLUMN_GAP * size) return false;
  return isColumn(lines.filter(({ right }) => right < at)) && isColumn(lines.filter(({ x }) => x > at));
};
