import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import type { Judgement } from '../../model/judgement.js';
import type { Record } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import { checkContents } from '../check-contents.js';
import { type Piece, readContents } from '../contents.js';
import { digestOf } from '../digest.js';
import type {
  Addition,
  Additions,
  Changed,
  Filter,
  Hit,
  Problem,
  Reconciliation,
  ReconciliationPatch,
  Search,
  Store,
} from '../store.js';
import { postgresAddress } from './address.js';
import {
  asConnection,
  type Connection,
  type ConnectionOptions,
  openConnection,
  readOnly,
  type Transaction,
} from './connection.js';
import { insertRows } from './insert-rows.js';
import { type OpenMode, prepareRegister } from './migrate.js';
import { decisionRow, documentRow, statementRows } from './rows.js';
import { documentWordsRow, searchWith } from './search.js';
import { searchable } from './searchable.js';
import { momentIn, touch, touchedSince } from './touched.js';
import { where } from './where.js';
import { writeReconciliation } from './write-reconciliation.js';

const COUNT_CHANGE = `
  INSERT INTO @change VALUES (pg_backend_pid() % 64, 1)
  ON CONFLICT (writer) DO UPDATE SET changes = change.changes + 1`;

/** Whether others may write meanwhile. Two who replaced the same records would wait for one another in a circle. */
type Beside = 'others' | 'alone';

/** A register in a schema of a PostgreSQL database. Make it with {@link openPostgresStore}; any number of processes read and write. */
export class PostgresStore implements Store {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async addDocument(document: Document, statements: readonly Statement[], added?: string): Promise<boolean> {
    const rows = statementRows(document, statements);
    return this.#write(async (transaction) => {
      const inserted = await insertRows(transaction, 'document', [documentRow(document, statements, added)], 'keep');
      if (inserted > 0) {
        await insertRows(transaction, 'document_words', [documentWordsRow(document)]);
        await insertRows(transaction, 'statement', rows);
        await touch(transaction, 'document', [document.id]);
      }
      return inserted > 0;
    });
  }

  async replaceStatements(id: string, statements: readonly Statement[]): Promise<void> {
    await this.#write(async (transaction) => {
      const [document] = await transaction.json<Document>('SELECT json FROM @document WHERE id = $1 FOR UPDATE', id);
      if (document === undefined) throw new EntenteError('not-found', `no document ${id} in this register`);
      await transaction.run('DELETE FROM @statement WHERE document = $1', id);
      await transaction.run('UPDATE @document SET digest = $2 WHERE id = $1', id, digestOf(document, statements));
      await insertRows(transaction, 'statement', statementRows(document, statements));
      await touch(transaction, 'document', [id]);
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    return this.#write(async (transaction) => {
      const removed = await transaction.run('DELETE FROM @document WHERE id = $1', id);
      await touch(transaction, 'document', [id]);
      return removed > 0;
    });
  }

  async hasDocument(id: string): Promise<boolean> {
    return (await this.#connection.all('SELECT 1 FROM @document WHERE id = $1', id)).length > 0;
  }

  async document(id: string): Promise<Document | undefined> {
    return (await this.#connection.json<Document>('SELECT json FROM @document WHERE id = $1', id))[0];
  }

  async documents(filter: Filter = {}): Promise<Document[]> {
    const { ids, ...rest } = filter;
    const bySay = [rest.between, rest.types, rest.fields, rest.statuses].some((part) => part !== undefined);
    const own = where('document', bySay ? (ids === undefined ? {} : { ids }) : filter);
    const said = where('statement', bySay ? rest : {}, own.values.length);
    const through = bySay ? ` AND id IN (SELECT document FROM @statement statement WHERE ${said.sql})` : '';
    return this.#connection.json<Document>(
      `SELECT json FROM @document document WHERE ${own.sql}${through} ORDER BY published, id`,
      ...own.values,
      ...said.values,
    );
  }

  async statement(id: string): Promise<Statement | undefined> {
    return (await this.#connection.json<Statement>('SELECT json FROM @statement WHERE id = $1', id))[0];
  }

  async statements(filter: Filter = {}): Promise<Statement[]> {
    const { sql, values } = where('statement', filter);
    return this.#connection.json<Statement>(
      `SELECT statement.json FROM @statement statement JOIN @document document ON document.id = statement.document
       WHERE ${sql} ORDER BY document.published, document.id, statement.start, statement.id`,
      ...values,
    );
  }

  async record(id: string): Promise<Record | undefined> {
    const [found] = await this.#connection.json<Record>('SELECT json FROM @record WHERE id = $1', id);
    if (found !== undefined) return found;
    const through = 'SELECT record FROM @record_statement WHERE alias = $1 OR statement = $1 LIMIT 1';
    return (await this.#connection.json<Record>(`SELECT json FROM @record WHERE id = (${through})`, id))[0];
  }

  async records(filter: Filter = {}): Promise<Record[]> {
    const { sql, values } = where('record', filter);
    return this.#connection.json<Record>(
      `SELECT json FROM @record record WHERE ${sql} ORDER BY first_day, id`,
      ...values,
    );
  }

  async judgements(statements?: readonly string[]): Promise<Judgement[]> {
    const order = 'ORDER BY "left", "right", by';
    return statements === undefined
      ? this.#connection.json<Judgement>(`SELECT json FROM @judgement ${order}`)
      : this.#connection.json<Judgement>(
          `SELECT json FROM @judgement WHERE "left" = ANY ($1) OR "right" = ANY ($1) ${order}`,
          statements,
        );
  }

  async decisions(): Promise<Decision[]> {
    return this.#connection.json<Decision>('SELECT json FROM @decision ORDER BY at, id');
  }

  async addDecision(decision: Decision, added?: string): Promise<boolean> {
    return this.#write(async (transaction) => {
      const inserted = await insertRows(transaction, 'decision', [decisionRow(decision, added)], 'keep');
      await touch(transaction, 'decision', [decision.id]);
      return inserted > 0;
    });
  }

  async additions(instant: string): Promise<Additions> {
    const since = async (table: 'document' | 'decision'): Promise<Addition[]> =>
      (await this.#connection.all(`SELECT id, added FROM @${table} WHERE added >= $1 ORDER BY added, id`, instant)).map(
        ({ id, added }) => ({ id: String(id), added: String(added) }),
      );
    return { documents: await since('document'), decisions: await since('decision') };
  }

  async mark(name: string): Promise<string | undefined> {
    const [found] = await this.#connection.all('SELECT time FROM @mark WHERE name = $1', name);
    return found === undefined ? undefined : String(found['time']);
  }

  async setMark(name: string, time: string): Promise<void> {
    await this.#write((transaction) => insertRows(transaction, 'mark', [[name, time]], 'replace'));
  }

  async saveReconciliation(result: Reconciliation): Promise<void> {
    await this.#write(async (transaction) => {
      for (const table of ['record_statement', 'record', 'judgement', 'block'])
        await transaction.run(`DELETE FROM @${table}`);
      await writeReconciliation(transaction, result, 'fail');
      await transaction.run('DELETE FROM @touched');
      await touch(transaction, 'all', ['']);
    }, 'alone');
  }

  async patchReconciliation(patch: ReconciliationPatch): Promise<void> {
    const { removed, records, forgotten = [] } = patch;
    await this.#write(async (transaction) => {
      const gone = [...removed, ...records.map(({ id }) => id)];
      await transaction.run('DELETE FROM @record WHERE id = ANY ($1)', gone);
      if (forgotten.length > 0) {
        await transaction.run('DELETE FROM @judgement WHERE "left" = ANY ($1) OR "right" = ANY ($1)', forgotten);
        await transaction.run('DELETE FROM @block WHERE statement = ANY ($1)', forgotten);
      }
      await writeReconciliation(transaction, patch, 'replace');
      await touch(transaction, 'record', gone);
    }, 'alone');
  }

  async statementsInBlocks(keys: readonly string[]): Promise<Statement[]> {
    return this.#connection.json<Statement>(
      'SELECT json FROM @statement WHERE id IN (SELECT statement FROM @block WHERE key = ANY ($1)) ORDER BY id',
      keys.map(searchable),
    );
  }

  async recordsOfStatements(ids: readonly string[]): Promise<Record[]> {
    return this.#connection.json<Record>(
      `SELECT json FROM @record WHERE id IN (SELECT record FROM @record_statement WHERE statement = ANY ($1)) ORDER BY id`,
      ids,
    );
  }

  async search(search: Search): Promise<Hit[]> {
    return searchWith(this.#connection, search);
  }

  async revision(): Promise<string> {
    const [row] = await this.#connection.all('SELECT coalesce(sum(changes), 0) AS changes FROM @change');
    return String(row?.['changes']);
  }

  async moment(): Promise<string> {
    return momentIn(this.#connection);
  }

  async changedSince(moment: string): Promise<Changed | undefined> {
    return touchedSince(this.#connection, moment);
  }

  async exclusively<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return this.#connection.transaction(async (transaction) => {
      await this.#lock(transaction, 'alone');
      return work(new PostgresStore(asConnection(transaction, this.#connection)));
    });
  }

  async *contents(): AsyncGenerator<Piece> {
    const snapshot = await this.#connection.snapshot();
    try {
      yield* readContents(snapshot.each);
    } finally {
      await snapshot.end();
    }
  }

  async check(): Promise<Problem[]> {
    return checkContents(this.contents());
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  /** Does all of `work` or nothing, and counts it as a change. */
  #write<T>(work: (transaction: Transaction) => Promise<T>, beside: Beside = 'others'): Promise<T> {
    return this.#connection.transaction(async (transaction) => {
      await this.#lock(transaction, beside);
      const result = await work(transaction);
      await transaction.run(COUNT_CHANGE);
      return result;
    });
  }

  /** Waits, until the end of the transaction, for whoever writes alone; to write alone, for everybody who writes. */
  async #lock(transaction: Transaction, beside: Beside): Promise<void> {
    const lock = beside === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
    await transaction.all(`SELECT ${lock}(hashtextextended($1, 1))`, this.#connection.schema);
  }
}

/**
 * Opens the register at an address of PostgreSQL: `postgres://ana@db.example/press`, in the schema `entente` or in that of `?schema=…`.
 *
 * @throws EntenteError `usage` for a malformed address; `store-newer`, `store-read-only` or `store-unusable`, naming the register
 *   without its password and the cause in one line
 * @example const store = await openPostgresStore('postgres://ana@localhost/press', 'create')
 */
export const openPostgresStore = async (
  location: string,
  mode: OpenMode,
  options: ConnectionOptions = {},
): Promise<PostgresStore> => {
  const connection = openConnection(postgresAddress(location), options);
  try {
    await prepareRegister(connection, mode);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new PostgresStore(mode === 'read' ? readOnly(connection) : connection);
};
