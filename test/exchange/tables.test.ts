import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordTable, recordTables } from '../../src/exchange/export-formats.js';
import type { ExportInput } from '../../src/exchange/export-input.js';
import {
  type Cell,
  isGroup,
  isList,
  type NamedColumn,
  type Plain,
  rowOf,
  type Shape,
  type TableRow,
} from '../../src/exchange/tables/column.js';
import { flatTable } from '../../src/exchange/tables/flat-table.js';
import { parquetTable } from '../../src/exchange/tables/parquet-table.js';
import { recordColumns } from '../../src/exchange/tables/record-columns.js';
import { STATEMENT_TYPES, type StatementType } from '../../src/model/statement.js';
import { toldInput } from './told-input.js';

/** Cells of CSV as the documentation says to read them. */
const plain = (text: string, kind: Plain): Cell => {
  if (text === '') return null;
  if (kind === 'number' || kind === 'integer') return Number(text);
  return kind === 'boolean' ? text === 'true' : text;
};
const unguarded = (text: string): string => text.replace(/(^|[;\t\r\n])([ "]*)'/gu, '$1$2');
const listOf = (text: string): string[] => {
  if (text === '') return [];
  const found = [''];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith('; ', at)) {
      found.push('');
      at++;
      continue;
    }
    found.push(`${found.pop() ?? ''}${text[at] ?? ''}`);
  }
  return found;
};

const readCell = (cells: Readonly<Record<string, string>>, name: string, shape: Shape): Cell => {
  const text = (key: string): string => unguarded(cells[key] ?? '');
  if (!isList(shape)) {
    if (!isGroup(shape)) return plain(text(name), shape);
    return Object.fromEntries(
      Object.entries(shape.group).map(([key, kind]) => [key, plain(text(`${name}_${key}`), kind)]),
    ) as Cell;
  }
  const { list } = shape;
  if (!isGroup(list)) return listOf(text(name)).map((item) => plain(item, list)) as Cell;
  const lists = Object.entries(list.group).map(([key, kind]) => ({ key, kind, items: listOf(text(`${name}_${key}`)) }));
  const length = Math.max(...lists.map(({ items: own }) => own.length));
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(lists.map(({ key, kind, items: own }) => [key, plain(own[at] ?? '', kind)])),
  ) as Cell;
};
const readCsv = (text: string, columns: readonly NamedColumn[]): TableRow[] =>
  parse<Record<string, string>>(text, { bom: true, columns: true }).map((cells) =>
    Object.fromEntries(columns.map(({ name, shape }) => [name, readCell(cells, name, shape)])),
  );

const COLUMNS: readonly NamedColumn[] = [
  { name: 'a', shape: 'text' },
  { name: 'n', shape: 'number' },
  { name: 'g', shape: { group: { value: 'number', unit: 'text' } } },
  { name: 'l', shape: { list: 'text' } },
  { name: 'p', shape: { list: { group: { code: 'text', name: 'text' } } } },
];
const PIECES = ['=', '+', '-', '@', "'", '"', ',', ';', '; ', '\\', '\n', '\r', '\t', ' ', '＝', 'x', '🐟', 'é', 'ب'];
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const maybe = fc.option(words);
const row = fc.record({
  a: maybe,
  n: fc.option(fc.integer()),
  g: fc.record({ value: fc.option(fc.integer()), unit: maybe }),
  l: fc.array(words, { maxLength: 3 }),
  p: fc.array(fc.record({ code: maybe, name: words }), { maxLength: 3 }),
});

describe('CSV', () => {
  it('comes back as it was, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
        expect(readCsv(flatTable(COLUMNS, rows), COLUMNS)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a spreadsheet nothing to run, in whatever way it parts the columns', () => {
    fc.assert(
      fc.property(row, (one) => {
        const text = flatTable(COLUMNS, [one]);
        const proper = parse(text, { bom: true });
        const careless = text.split(/[;\t\r\n]/u).map((cell) => cell.replace(/^["\s]+/u, ''));
        for (const cell of [...proper.flat(), ...careless])
          expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]|^\s*-(?!\d+\b)/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('tables of records', () => {
  let input: ExportInput;
  beforeAll(async () => {
    input = await toldInput();
  });
  const rowsOf = (type: StatementType): TableRow[] =>
    input.records.filter(({ record }) => record.type === type).map((one) => rowOf(recordColumns(type), one));

  it('have a file for each type, and every record in one', () => {
    const files = recordTables(input, 'records');
    expect(files.map(({ name }) => name)).toEqual(STATEMENT_TYPES.map((type) => `${type}s.jsonl`));
    const lines = files.flatMap(({ content }) =>
      String(content)
        .split('\n')
        .filter((line) => line !== ''),
    );
    expect(lines).toHaveLength(input.records.length);
  });

  it.each(STATEMENT_TYPES)('%s: CSV, Parquet and JSON hold the same rows', async (type) => {
    const columns = recordColumns(type);
    const rows = rowsOf(type);
    expect(readCsv(String(recordTable(input, type, 'csv')), columns)).toEqual(rows);
    const lines = String(recordTable(input, type, 'records'))
      .split('\n')
      .slice(0, -1);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    const file = (recordTable(input, type, 'parquet') as Uint8Array).slice().buffer;
    const read = await parquetReadObjects({ file });
    const days = columns.filter(({ shape }) => shape === 'day').map(({ name }) => name);
    const asRow = (value: Readonly<Record<string, unknown>>) => ({
      ...value,
      ...Object.fromEntries(
        days.map((name) => [name, value[name] instanceof Date ? value[name].toISOString().slice(0, 10) : null]),
      ),
    });
    expect(read.map(asRow)).toEqual(rows);
  });

  it('are the same bytes every time', async () => {
    const again = await toldInput();
    for (const format of ['csv', 'records', 'parquet'] as const)
      expect(recordTables(again, format)).toEqual(recordTables(input, format));
  });

  it('Parquet keeps lists and groups, and days are dates', () => {
    const file = parquetTable(recordColumns('agreement'), rowsOf('agreement')).slice().buffer;
    const { children } = parquetSchema(parquetMetadata(file));
    const of = (name: string) => children.find(({ element }) => element.name === name);
    expect(of('date_start')?.element.converted_type).toBe('DATE');
    expect(of('parties')?.element.converted_type).toBe('LIST');
    const item = of('evidence')?.children[0]?.children[0];
    expect(item?.children.map(({ element }) => element.name)).toContain('published');
  });

  it('say what analysts decided, what is disputed and when an instrument was signed', () => {
    const agreements = rowsOf('agreement');
    expect(
      agreements.some(({ confidence, decisions }) => confidence === 1 && JSON.stringify(decisions).includes('confirm')),
    ).toBe(true);
    expect(agreements.some(({ place }) => place === 'Rivière-des-Œufs')).toBe(true);
    expect(agreements.some(({ in_force: date }) => date === '2018-08-01')).toBe(true);
    expect(rowsOf('figure').some(({ rivals }) => Array.isArray(rivals) && rivals.length > 0)).toBe(true);
  });
});
