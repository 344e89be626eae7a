import { parse } from 'csv-parse/sync';
import { EntenteError } from '../model/entente-error.js';
import type { Row, RowProblem } from './imported.js';

/** A table as CSV gives it. */
export interface CsvTable {
  readonly columns: readonly string[];
  /** The line of column names as the file has it. */
  readonly head: string;
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
}

interface Line {
  readonly number: number;
  readonly text: string;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Lines looked at to tell what parts the columns, and for the line of column names. */
const HEAD_LINES = 20;

/** The delimiter that parts the first lines into most columns, the same number in most of them. */
const delimiterOf = (text: string): string => {
  const lines = text
    .split('\n')
    .slice(0, HEAD_LINES)
    .filter((line) => line.trim() !== '');
  const score = (delimiter: string): number => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/gu, '').split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    return most === 0 ? 0 : most * counts.filter((count) => count === most).length;
  };
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) })).sort(
    (a, b) => b.score - a.score,
  );
  return best === undefined || best.score === 0 ? ',' : best.delimiter;
};

const linesOf = (text: string, delimiter: string): { lines: Line[]; problems: RowProblem[] } => {
  const problems: RowProblem[] = [];
  const records = parse(text, {
    delimiter,
    info: true,
    raw: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      if (error === undefined) return undefined;
      const line = Number((error as { readonly lines?: number }).lines ?? 0);
      const quoted = (raw ?? '').split('\n').length;
      problems.push({ line: Math.max(1, line - Math.max(0, quoted - 2)), reason: 'a quotation mark is never closed' });
      return undefined;
    },
  }) as unknown as readonly { record: string[]; raw: string; info: { lines: number } }[];
  const lines = records.map(({ record, raw, info }) => {
    const own = raw.replace(/^\n+/u, '').replace(/\n$/u, '');
    return { number: info.lines - (own.split('\n').length - 1), text: own, cells: record.map((cell) => cell.trim()) };
  });
  return { lines, problems };
};

/**
 * Reads CSV: commas, semicolons, tabs or bars between the columns, quotation marks as RFC 4180 has them, line feeds between the
 * rows. `isHead` finds the line of column names among the first lines; tables begin with notes now and then.
 *
 * @throws EntenteError `input-malformed` when there is no row under the column names.
 */
export const readCsv = (
  text: string,
  isHead: (cells: readonly string[]) => boolean,
  delimiter = delimiterOf(text),
): CsvTable => {
  const { lines, problems } = linesOf(text, delimiter);
  const found = lines.slice(0, HEAD_LINES).findIndex(({ cells }) => isHead(cells));
  const at = Math.max(found, 0);
  const head = lines[at];
  if (head === undefined) throw new EntenteError('input-malformed', 'holds no line of column names');
  const rows: Row[] = [];
  for (const { number, text: own, cells } of lines.slice(at + 1)) {
    if (cells.length > head.cells.length && cells.slice(head.cells.length).some((cell) => cell !== '')) {
      problems.push({ line: number, reason: `has ${cells.length} columns, the head has ${head.cells.length}` });
      continue;
    }
    rows.push({
      line: number,
      text: own,
      cells: new Map(head.cells.map((column, place) => [column, cells[place] ?? ''])),
    });
  }
  return { columns: head.cells, head: head.text, rows, problems };
};
