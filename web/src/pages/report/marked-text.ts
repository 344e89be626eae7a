import type { StatementType } from '../../../../src/model/statement.js';

/** Words of the text in which something was read. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: StatementType;
  readonly statement: string;
}

/** A stretch of text within the same marks. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** Marks around it, each type once; the first is the outermost. */
  readonly marks: readonly Mark[];
}

/** A line of the text with the marks in it. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that hold something, by their offsets. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
};

/** A line cut where marks begin and end. */
export const stretchesOf = (text: string, { start, end }: Line, marks: readonly Mark[]): Stretch[] => {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? end;
    const around = here.filter((mark) => mark.start <= from && to <= mark.end);
    return { start: from, text: text.slice(from, to), marks: around };
  });
};
