/** A column of a text table. */
export interface Column {
  readonly header: string;
  /** Numbers stand better on the right. Default `left`. */
  readonly align?: 'left' | 'right';
  /** Wrapping columns share what width is left; the others take what they need. */
  readonly wrap?: boolean;
}

const GAP = '  ';
const NARROWEST = 12;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many terminal cells a text takes, one for each user-perceived character. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const _ of graphemes.segment(text)) width++;
  return width;
};

const chop = (word: string, width: number): string[] => {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    if (used === width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used++;
  }
  pieces.push(piece);
  return pieces;
};

/**
 * Breaks a text into lines of at most `width` characters, between words where it can; line breaks in it stay.
 *
 * @example wrapText('joint film production', 12) // ['joint film', 'production']
 */
export const wrapText = (text: string, width: number): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(' ').flatMap((part) => (widthOf(part) > width ? chop(part, width) : [part]))) {
      const wide = widthOf(word);
      if (line !== '' && used + 1 + wide > width) {
        lines.push(line);
        line = word;
        used = wide;
      } else {
        used += (line === '' ? 0 : 1) + wide;
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    return [...lines, line];
  });

const longestLine = (cells: readonly string[]): number =>
  Math.max(0, ...cells.flatMap((cell) => cell.split('\n').map(widthOf)));

/** Widths that fit: wrapping columns give way, those that need least first getting all they need. */
const layOut = (columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] => {
  const natural = columns.map((column, at) => longestLine([column.header, ...rows.map((row) => row[at] ?? '')]));
  const rigid = natural.filter((_, at) => columns[at]?.wrap !== true).reduce((sum, wide) => sum + wide, 0);
  let room = width - rigid - GAP.length * (columns.length - 1);
  const flexible = columns.flatMap((column, at) => (column.wrap === true ? [at] : []));
  const widths = [...natural];
  const byNeed = flexible.toSorted((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  for (const [served, at] of byNeed.entries()) {
    const share = Math.max(NARROWEST, Math.floor(room / (byNeed.length - served)));
    widths[at] = Math.min(natural[at] ?? 0, share);
    room -= widths[at];
  }
  return widths;
};

const pad = (text: string, width: number, align: Column['align']): string => {
  const blank = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? blank + text : text + blank;
};

/**
 * A table in plain text at most `width` characters wide, as far as its unwrapped columns allow: header, rule, rows.
 * Ends with a line break; a table without rows is its header.
 */
export const textTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width }: { readonly width: number },
): string => {
  const widths = layOut(columns, rows, width);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => pad(cell, widths[at] ?? 0, columns[at]?.align))
      .join(GAP)
      .trimEnd();
  const wrapped = rows.map((row) => row.map((cell, at) => wrapText(cell, Math.max(1, widths[at] ?? 1))));
  const body = wrapped.flatMap((cells) => {
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => line(cells.map((lines) => lines[at] ?? '')));
  });
  const header = line(columns.map((column) => column.header));
  const rule = widths.map((wide) => '─'.repeat(wide)).join(GAP);
  return `${[header, rule, ...body].join('\n')}\n`;
};
