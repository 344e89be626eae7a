import { storable } from './cells.js';
import type { Transaction } from './connection.js';
import type { Cells } from './rows.js';

/** Columns of the tables and their types, in order. */
const COLUMNS = {
  document: ['id text', 'published text', 'first_day text', 'last_day text', 'json text', 'added text', 'digest text'],
  statement: [
    'id text',
    'document text',
    'start integer',
    'type text',
    'status text',
    'first_day text',
    'last_day text',
    'parties text[]',
    'fields text[]',
    'json text',
  ],
  record: [
    'id text',
    'type text',
    'status text',
    'first_day text',
    'last_day text',
    'parties text[]',
    'fields text[]',
    'json text',
  ],
  document_words: ['id text', 'words tsvector'],
  record_words: ['id text', 'words tsvector'],
  record_statement: ['statement text', 'record text', 'alias text'],
  judgement: ['"left" text', '"right" text', 'by text', 'json text'],
  block: ['key text', 'statement text'],
  decision: ['id text', 'at text', 'json text', 'added text'],
  mark: ['name text', 'time text'],
} as const;

export type Table = keyof typeof COLUMNS;

/** What becomes of a row whose key is there: an error, nothing, or the new row in its place. */
export type OnConflict = 'fail' | 'keep' | 'replace';

const KEYS: Readonly<Record<Table, string>> = {
  document: 'id',
  statement: 'id',
  record: 'id',
  document_words: 'id',
  record_words: 'id',
  record_statement: 'statement',
  judgement: '"left", "right", by',
  block: 'key, statement',
  decision: 'id',
  mark: 'name',
};

const nameOf = (column: string): string => column.slice(0, column.indexOf(' '));

const conflictClause = (table: Table, onConflict: OnConflict): string => {
  if (onConflict === 'fail') return '';
  if (onConflict === 'keep') return 'ON CONFLICT DO NOTHING';
  const sets = COLUMNS[table].map(nameOf).map((name) => `${name} = excluded.${name}`);
  return `ON CONFLICT (${KEYS[table]}) DO UPDATE SET ${sets.join(', ')}`;
};

/** Above so many rows a bulk load is quicker. */
const BULK = 500;

const asObject = (columns: readonly string[], row: Cells): object =>
  Object.fromEntries(
    columns.map((column, at) => {
      const cell = row[at] ?? null;
      const plain = typeof cell === 'string' ? storable(cell) : Array.isArray(cell) ? cell.map(storable) : cell;
      return [nameOf(column).replaceAll('"', ''), plain];
    }),
  );

/** Puts rows into a table with one query, or with a bulk load when they are many. Returns how many went in or were replaced. */
export const insertRows = async (
  transaction: Transaction,
  table: Table,
  rows: readonly Cells[],
  onConflict: OnConflict = 'fail',
): Promise<number> => {
  if (rows.length === 0) return 0;
  if (rows.length > BULK && onConflict === 'fail') {
    await transaction.copy(table, rows);
    return rows.length;
  }
  const columns = COLUMNS[table];
  return transaction.run(
    `INSERT INTO @${table} SELECT * FROM json_to_recordset($1::json) AS given (${columns.join(', ')}) ${conflictClause(table, onConflict)}`,
    JSON.stringify(rows.map((row) => asObject(columns, row))),
  );
};
