import type { Document } from '../../model/document.js';
import type { Record } from '../../model/record.js';
import { recordId } from '../../model/record-id.js';
import type { Statement, StatementType } from '../../model/statement.js';
import { type Facts, idOf, recordFacts, statementFacts } from '../facts.js';
import type { Reconciliation } from '../store.js';
import type { Connection } from './connection.js';
import type { Row } from './queries.js';
import { putRecordWords } from './search.js';

const STATEMENT_FACTS = `
  SELECT statement.id, type, status, first_day, last_day, document,
    (SELECT json_group_array(party) FROM statement_party p WHERE p.statement = statement.id) AS parties,
    (SELECT json_group_array(field) FROM statement_field f WHERE f.statement = statement.id) AS fields
  FROM statement WHERE statement.id IN (SELECT value FROM json_each(?))`;

const factsOfRow = (row: Row): Facts => ({
  id: String(row['id']),
  type: row['type'] as StatementType,
  parties: JSON.parse(String(row['parties'])) as string[],
  fields: JSON.parse(String(row['fields'])) as string[],
  ...(typeof row['status'] === 'string' ? { status: row['status'] } : {}),
  ...(typeof row['first_day'] === 'string' ? { start: row['first_day'] } : {}),
  ...(typeof row['last_day'] === 'string' ? { end: row['last_day'] } : {}),
  documents: [String(row['document'])],
});

/** Puts the statements of a document in. */
export const writeStatements = ({ run }: Connection, document: Document, statements: readonly Statement[]): void => {
  const facts = new Map(statementFacts(document, statements).map((fact) => [fact.id, fact]));
  for (const statement of statements) {
    const id = idOf(statement);
    const fact = facts.get(id);
    if (fact === undefined) continue;
    run(
      'INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      id,
      document.id,
      statement.evidence[0]?.start ?? 0,
      statement.type,
      fact.status ?? null,
      fact.start ?? null,
      fact.end ?? null,
      JSON.stringify({ ...statement, document: document.id }),
    );
    for (const party of new Set(fact.parties)) run('INSERT INTO statement_party VALUES (?, ?)', party, id);
    for (const field of new Set(fact.fields)) run('INSERT INTO statement_field VALUES (?, ?)', field, id);
  }
};

/** Records whose facts are looked up at once. */
const PORTION = 1_000;

function* withFacts({ all }: Connection, records: readonly Record[]): Generator<readonly [Record, Facts]> {
  for (let at = 0; at < records.length; at += PORTION) {
    const portion = records.slice(at, at + PORTION);
    const rows = all(STATEMENT_FACTS, JSON.stringify(portion.flatMap(({ statements }) => statements)));
    const known = new Map(rows.map((row) => [String(row['id']), factsOfRow(row)]));
    for (const record of portion)
      yield [
        record,
        recordFacts(
          record,
          record.statements.flatMap((id) => known.get(id) ?? []),
        ),
      ];
  }
}

/** Puts records, judgements and block keys in, in place of those with the same keys. */
export const writeReconciliation = (connection: Connection, result: Reconciliation): void => {
  const { run } = connection;
  // not INSERT OR REPLACE: what may delete rows on the way costs several times as much
  run(
    'DELETE FROM record WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(result.records.map(({ id }) => id)),
  );
  for (const [record, facts] of withFacts(connection, result.records)) {
    run(
      'INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)',
      record.id,
      record.type,
      facts.status ?? null,
      facts.start ?? null,
      facts.end ?? null,
      JSON.stringify(record),
    );
    putRecordWords(connection, record);
    for (const statement of record.statements) {
      run(
        'INSERT INTO record_statement VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET record = excluded.record, alias = excluded.alias',
        statement,
        record.id,
        recordId(record.type, statement),
      );
    }
  }
  for (const judgement of result.judgements) {
    run(
      'INSERT INTO judgement VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
      judgement.left,
      judgement.right,
      judgement.by,
      JSON.stringify(judgement),
    );
  }
  for (const [statement, keys] of result.blocks ?? [])
    run('INSERT OR IGNORE INTO block SELECT value, ?2 FROM json_each(?1)', JSON.stringify(keys), statement);
};
