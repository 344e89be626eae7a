import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { firstDay, lastDay } from '../../model/date-range.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import type { Judgement } from '../../model/judgement.js';
import type { Record } from '../../model/record.js';
import { recordId } from '../../model/record-id.js';
import type { Statement, StatementType } from '../../model/statement.js';
import { checkEvidence } from '../check-evidence.js';
import { documentFacts, type Facts, idOf, recordFacts, statementFacts } from '../facts.js';
import type { Filter, Problem, Reconciliation, ReconciliationPatch, Store } from '../store.js';
import { asStoreError, closeDatabase, type OpenMode, openDatabase } from './open-database.js';
import { where } from './where.js';

type Row = { readonly [column: string]: unknown };
type Value = string | number | null;

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

/** A register in one SQLite file. Make it with {@link openSqliteStore}; one process writes at a time, any number read. */
export class SqliteStore implements Store {
  readonly #path: string;
  readonly #database: DatabaseSyncInstance;
  readonly #prepared = new Map<string, ReturnType<DatabaseSyncInstance['prepare']>>();

  constructor(path: string, database: DatabaseSyncInstance) {
    this.#path = path;
    this.#database = database;
  }

  async addDocument(document: Document, statements: readonly Statement[]): Promise<boolean> {
    return this.#transaction(() => {
      const { start = null, end = null } = documentFacts(document, []);
      const added = this.#run(
        'INSERT INTO document VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
        document.id,
        document.source.published ?? '',
        start,
        end,
        JSON.stringify(document),
      );
      if (added > 0) this.#insertStatements(document, statements);
      return added > 0;
    });
  }

  async replaceStatements(id: string, statements: readonly Statement[]): Promise<void> {
    this.#transaction(() => {
      const document = this.#json<Document>('SELECT json FROM document WHERE id = ?', id)[0];
      if (document === undefined) throw new EntenteError('not-found', `no document ${id} in this register`);
      this.#run('DELETE FROM statement WHERE document = ?', id);
      this.#insertStatements(document, statements);
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    return this.#transaction(() => this.#run('DELETE FROM document WHERE id = ?', id) > 0);
  }

  async hasDocument(id: string): Promise<boolean> {
    return this.#all('SELECT 1 FROM document WHERE id = ?', id).length > 0;
  }

  async document(id: string): Promise<Document | undefined> {
    return this.#json<Document>('SELECT json FROM document WHERE id = ?', id)[0];
  }

  async documents(filter: Filter = {}): Promise<Document[]> {
    const { ids, documents, since, until, ...rest } = filter;
    const parts: string[] = ['1'];
    const values: string[] = [];
    for (const list of [ids, documents]) {
      if (list === undefined) continue;
      parts.push('document.id IN (SELECT value FROM json_each(?))');
      values.push(JSON.stringify(list));
    }
    if (Object.keys(rest).length > 0) {
      const inner = where('statement', {
        ...rest,
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
      });
      parts.push(`document.id IN (SELECT document FROM statement WHERE ${inner.sql})`);
      values.push(...inner.values);
    } else {
      parts.push("coalesce(last_day, '9999') >= ? AND coalesce(first_day, '') <= ?");
      values.push(since === undefined ? '' : firstDay(since), until === undefined ? '9999' : lastDay(until));
    }
    return this.#json<Document>(
      `SELECT json FROM document WHERE ${parts.join(' AND ')} ORDER BY published, id`,
      ...values,
    );
  }

  async statement(id: string): Promise<Statement | undefined> {
    return this.#json<Statement>('SELECT json FROM statement WHERE id = ?', id)[0];
  }

  async statements(filter: Filter = {}): Promise<Statement[]> {
    const { sql, values } = where('statement', filter);
    return this.#json<Statement>(
      `SELECT statement.json FROM statement JOIN document ON document.id = statement.document
       WHERE ${sql} ORDER BY document.published, document.id, statement.start, statement.id`,
      ...values,
    );
  }

  async record(id: string): Promise<Record | undefined> {
    return (
      this.#json<Record>('SELECT json FROM record WHERE id = ?', id)[0] ??
      this.#json<Record>(
        'SELECT json FROM record WHERE id = (SELECT record FROM record_statement WHERE alias = ?1 OR statement = ?1 LIMIT 1)',
        id,
      )[0]
    );
  }

  async records(filter: Filter = {}): Promise<Record[]> {
    const { sql, values } = where('record', filter);
    return this.#json<Record>(`SELECT json FROM record WHERE ${sql} ORDER BY coalesce(first_day, ''), id`, ...values);
  }

  async judgements(statements?: readonly string[]): Promise<Judgement[]> {
    if (statements === undefined)
      return this.#json<Judgement>('SELECT json FROM judgement ORDER BY "left", "right", by');
    return this.#json<Judgement>(
      `SELECT json FROM judgement WHERE "left" IN (SELECT value FROM json_each(?1)) OR "right" IN (SELECT value FROM json_each(?1))
       ORDER BY "left", "right", by`,
      JSON.stringify(statements),
    );
  }

  async decisions(): Promise<Decision[]> {
    return this.#json<Decision>('SELECT json FROM decision ORDER BY at, id');
  }

  async addDecision(decision: Decision): Promise<boolean> {
    return this.#transaction(
      () =>
        this.#run(
          'INSERT INTO decision VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
          decision.id,
          decision.at,
          JSON.stringify(decision),
        ) > 0,
    );
  }

  async saveReconciliation(result: Reconciliation): Promise<void> {
    this.#transaction(() => {
      for (const table of ['record', 'judgement', 'block']) this.#run(`DELETE FROM ${table}`);
      this.#insertReconciliation(result);
    });
  }

  async patchReconciliation(patch: ReconciliationPatch): Promise<void> {
    this.#transaction(() => {
      for (const id of patch.removed) this.#run('DELETE FROM record WHERE id = ?', id);
      for (const id of patch.forgotten ?? []) {
        this.#run('DELETE FROM judgement WHERE "left" = ?1 OR "right" = ?1', id);
        this.#run('DELETE FROM block WHERE statement = ?', id);
      }
      this.#insertReconciliation(patch);
    });
  }

  async statementsInBlocks(keys: readonly string[]): Promise<Statement[]> {
    return this.#json<Statement>(
      `SELECT json FROM statement WHERE id IN (SELECT statement FROM block WHERE key IN (SELECT value FROM json_each(?))) ORDER BY id`,
      JSON.stringify(keys),
    );
  }

  async recordsOfStatements(ids: readonly string[]): Promise<Record[]> {
    return this.#json<Record>(
      `SELECT json FROM record WHERE id IN
         (SELECT record FROM record_statement WHERE statement IN (SELECT value FROM json_each(?))) ORDER BY id`,
      JSON.stringify(ids),
    );
  }

  async check(): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const row of this.#all('PRAGMA integrity_check')) {
      const reason = String(row['integrity_check']);
      if (reason !== 'ok') problems.push({ kind: 'file', id: this.#path, reason });
    }
    for (const row of this.#all('PRAGMA foreign_key_check')) {
      problems.push({
        kind: 'reference',
        id: String(row['table']),
        reason: `a row refers to a ${String(row['parent'])} that is missing`,
      });
    }
    for (const { id } of this.#all('SELECT id FROM document ORDER BY published, id')) {
      const document = this.#json<Document>('SELECT json FROM document WHERE id = ?', String(id))[0];
      if (document === undefined) continue;
      problems.push(
        ...checkEvidence(
          document,
          this.#json<Statement>('SELECT json FROM statement WHERE document = ? ORDER BY start, id', document.id),
        ),
      );
    }
    for (const row of this.#all(
      'SELECT record, statement FROM record_statement WHERE statement NOT IN (SELECT id FROM statement) ORDER BY record, statement',
    )) {
      problems.push({
        kind: 'reference',
        id: String(row['record']),
        reason: `statement ${String(row['statement'])} is missing`,
      });
    }
    return problems;
  }

  async close(): Promise<void> {
    this.#prepared.clear();
    closeDatabase(this.#database);
  }

  #insertStatements(document: Document, statements: readonly Statement[]): void {
    const facts = new Map(statementFacts(document, statements).map((fact) => [fact.id, fact]));
    for (const statement of statements) {
      const id = idOf(statement);
      const fact = facts.get(id);
      if (fact === undefined) continue;
      this.#run(
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
      for (const party of new Set(fact.parties)) this.#run('INSERT INTO statement_party VALUES (?, ?)', party, id);
      for (const field of new Set(fact.fields)) this.#run('INSERT INTO statement_field VALUES (?, ?)', field, id);
    }
  }

  #insertReconciliation({ records, judgements, blocks }: Reconciliation): void {
    for (const record of records) {
      const facts = recordFacts(record, this.#all(STATEMENT_FACTS, JSON.stringify(record.statements)).map(factsOfRow));
      this.#run(
        'INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?)',
        record.id,
        record.type,
        facts.status ?? null,
        facts.start ?? null,
        facts.end ?? null,
        JSON.stringify(record),
      );
      for (const statement of record.statements) {
        this.#run(
          'INSERT OR REPLACE INTO record_statement VALUES (?, ?, ?)',
          statement,
          record.id,
          recordId(record.type, statement),
        );
      }
    }
    for (const judgement of judgements) {
      this.#run(
        'INSERT OR REPLACE INTO judgement VALUES (?, ?, ?, ?)',
        judgement.left,
        judgement.right,
        judgement.by,
        JSON.stringify(judgement),
      );
    }
    for (const [statement, keys] of blocks ?? []) {
      for (const key of keys) this.#run('INSERT OR IGNORE INTO block VALUES (?, ?)', key, statement);
    }
  }

  #statement(sql: string): ReturnType<DatabaseSyncInstance['prepare']> {
    let prepared = this.#prepared.get(sql);
    if (prepared === undefined) {
      prepared = this.#database.prepare(sql);
      this.#prepared.set(sql, prepared);
    }
    return prepared;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asStoreError(this.#path, error);
    }
  }

  #all(sql: string, ...values: Value[]): Row[] {
    return this.#guard(() => this.#statement(sql).all(...values) as Row[]);
  }

  #json<T>(sql: string, ...values: Value[]): T[] {
    return this.#all(sql, ...values).map((row) => JSON.parse(String(row['json'])) as T);
  }

  #run(sql: string, ...values: Value[]): number {
    return this.#guard(() => Number(this.#statement(sql).run(...values).changes));
  }

  #transaction<T>(work: () => T): T {
    this.#run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#run('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

/**
 * Opens the register in a SQLite file.
 *
 * @throws EntenteError `store-newer`, `store-read-only` or `store-unusable`, naming the file and the cause in one line
 * @example const store = openSqliteStore('entente.db', 'create')
 */
export const openSqliteStore = (path: string, mode: OpenMode): SqliteStore =>
  new SqliteStore(path, openDatabase(path, mode));
