import type { Record } from '../../model/record.js';
import type { Facts } from '../facts.js';
import type { Reconciliation } from '../store.js';
import type { Transaction } from './connection.js';
import { insertRows, type OnConflict } from './insert-rows.js';
import {
  blockRows,
  type Cells,
  FACT_COLUMNS,
  factsOfRow,
  judgementRow,
  recordRow,
  recordStatementRows,
} from './rows.js';
import { recordWordsRow } from './search.js';

/** Rows made at once: enough for a bulk load to be quick, few enough for the memory. */
const PORTION = 5_000;

function* portions<T>(items: Iterable<T>): Generator<T[]> {
  let portion: T[] = [];
  for (const item of items) {
    if (portion.push(item) < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

const factsOf = async ({ all }: Transaction, records: readonly Record[]): Promise<Map<string, Facts>> => {
  const ids = records.flatMap(({ statements }) => statements);
  const rows = await all(`SELECT ${FACT_COLUMNS} FROM @statement WHERE id = ANY ($1)`, ids);
  return new Map(rows.map((row) => [String(row['id']), factsOfRow(row)]));
};

/** The last row of each key: PostgreSQL does not replace a row twice in one query. */
const lastOfEach = (rows: readonly Cells[], keyColumns: number): Cells[] => [
  ...new Map(rows.map((row) => [row.slice(0, keyColumns).join('\n'), row])).values(),
];

/** Columns that make the key, at the beginning of each row. */
const KEY_COLUMNS = { record: 1, record_words: 1, record_statement: 1, judgement: 3, block: 2 } as const;

/** Writes records, judgements and block keys. */
export const writeReconciliation = async (
  transaction: Transaction,
  { records, judgements, blocks = new Map() }: Reconciliation,
  onConflict: OnConflict,
): Promise<void> => {
  const put = async (table: keyof typeof KEY_COLUMNS, rows: readonly Cells[]): Promise<void> => {
    await insertRows(transaction, table, lastOfEach(rows, KEY_COLUMNS[table]), onConflict);
  };
  for (const portion of portions(records)) {
    const facts = await factsOf(transaction, portion);
    await put(
      'record',
      portion.map((record) =>
        recordRow(
          record,
          record.statements.flatMap((id) => facts.get(id) ?? []),
        ),
      ),
    );
    await put('record_words', portion.map(recordWordsRow));
    await put('record_statement', portion.flatMap(recordStatementRows));
  }
  for (const portion of portions(judgements)) await put('judgement', portion.map(judgementRow));
  for (const portion of portions(blocks)) await put('block', portion.flatMap(blockRows));
};
