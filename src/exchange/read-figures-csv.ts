import { EntenteError } from '../model/entente-error.js';
import { Indicator } from '../model/statement.js';
import { type ColumnMap, columnOf, constantOf, FIGURE_KEYS, missingColumns } from './column-map.js';
import { readCsv } from './csv-rows.js';
import { type FigureCells, figureOf } from './figure-cells.js';
import { type ImportedFact, type ImportedFile, type Row, type RowOutcome, readRows } from './imported.js';
import { withTurnover } from './turnover.js';

const RULE = 'import/csv';

/** Whether a line of cells names the columns that are needed. */
const isHead =
  (map: ColumnMap) =>
  (cells: readonly string[]): boolean =>
    map.size > 0
      ? missingColumns(cells, map).length === 0
      : columnOf('period', cells, map) !== undefined &&
        (columnOf('value', cells, map) !== undefined || columnOf('exports', cells, map) !== undefined);

/** Figures of a row: one, or one for each column that is an indicator of its own. */
const rowReader = (columns: readonly string[], map: ColumnMap) => {
  const places = new Map(FIGURE_KEYS.map((key) => [key, columnOf(key, columns, map)] as const));
  const wide = Indicator.options.flatMap((indicator) => {
    const column = columnOf(indicator, columns, map);
    return column === undefined || places.get('value') !== undefined ? [] : [{ indicator, column }];
  });
  return (row: Row): RowOutcome => {
    const cells: { [key: string]: string | undefined } = {};
    for (const [key, column] of places)
      cells[key] = column === undefined ? constantOf(key, map) : row.cells.get(column);
    const told = cells as FigureCells;
    if (wide.length === 0) return figureOf(row, told, RULE);
    const outcomes = wide.map(({ indicator, column }) =>
      figureOf(row, { ...told, measure: { indicator }, value: row.cells.get(column) }, RULE),
    );
    const facts: ImportedFact[] = outcomes.flatMap((one) => (one.kind === 'read' ? one.facts : []));
    const bad = outcomes.find(({ kind }) => kind === 'failed');
    if (bad !== undefined) return bad;
    return facts.length > 0
      ? { kind: 'read', facts }
      : (outcomes[0] ?? { kind: 'left-out', reason: 'without a value' });
  };
};

/**
 * Reads figures out of CSV. Without a map, columns are found by their usual names (reporter, partner, indicator, value, unit,
 * period; or exports, imports, turnover beside one another).
 *
 * @throws EntenteError `input-malformed` when columns are missing.
 */
export const readFiguresCsv = (text: string, map: ColumnMap): ImportedFile => {
  const { columns, head, rows, problems } = readCsv(text, isHead(map));
  const missing = missingColumns(columns, map);
  if (missing.length > 0)
    throw new EntenteError('input-malformed', `has no column “${missing.join('”, “')}”; it has ${columns.join(', ')}`);
  if (!isHead(map)(columns))
    throw new EntenteError(
      'input-malformed',
      `its columns (${columns.join(', ')}) say not what they are: name them with --map reporter=…,partner=…,indicator=…,value=…,unit=…,period=…`,
    );
  const read = readRows(rows, rowReader(columns, map));
  return { head, ...read, facts: withTurnover(read.facts), problems: [...problems, ...read.problems] };
};
