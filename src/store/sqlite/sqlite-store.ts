import { firstDay, lastDay } from '../../model/date-range.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import type { Judgement } from '../../model/judgement.js';
import type { Record } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import { checkContents } from '../check-contents.js';
import { type Piece, readContents } from '../contents.js';
import { digestOf } from '../digest.js';
import { documentFacts } from '../facts.js';
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
import { turns } from '../turns.js';
import { checkFile } from './check-file.js';
import { type Connection, openConnection } from './connection.js';
import type { OpenMode } from './open-database.js';
import { putDocumentWords, searchWith } from './search.js';
import { momentIn, touch, touchedSince } from './touched.js';
import { where } from './where.js';
import { writeReconciliation, writeStatements } from './write-rows.js';

/** A register in one SQLite file. Make it with {@link openSqliteStore}; one process writes at a time, any number read. */
export class SqliteStore implements Store {
  readonly #connection: Connection;
  /** What changes the register is done in turns, so that nothing gets into a piece of work done exclusively. */
  readonly #inTurn = turns();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async addDocument(document: Document, statements: readonly Statement[], added?: string): Promise<boolean> {
    return this.#write(() => {
      const { start = null, end = null } = documentFacts(document, []);
      const inserted = this.#connection.run(
        'INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
        document.id,
        document.source.published ?? '',
        start,
        end,
        JSON.stringify(document),
        added ?? null,
        digestOf(document, statements),
      );
      if (inserted > 0) {
        putDocumentWords(this.#connection, document);
        writeStatements(this.#connection, document, statements);
        touch(this.#connection, 'document', [document.id]);
      }
      return inserted > 0;
    });
  }

  async replaceStatements(id: string, statements: readonly Statement[]): Promise<void> {
    return this.#write(() => {
      const document = this.#connection.json<Document>('SELECT json FROM document WHERE id = ?', id)[0];
      if (document === undefined) throw new EntenteError('not-found', `no document ${id} in this register`);
      this.#connection.run('DELETE FROM statement WHERE document = ?', id);
      this.#connection.run('UPDATE document SET digest = ? WHERE id = ?', digestOf(document, statements), id);
      writeStatements(this.#connection, document, statements);
      touch(this.#connection, 'document', [id]);
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    return this.#write(() => {
      const removed = this.#connection.run('DELETE FROM document WHERE id = ?', id);
      touch(this.#connection, 'document', [id]);
      return removed > 0;
    });
  }

  async hasDocument(id: string): Promise<boolean> {
    return this.#connection.all('SELECT 1 FROM document WHERE id = ?', id).length > 0;
  }

  async document(id: string): Promise<Document | undefined> {
    return this.#connection.json<Document>('SELECT json FROM document WHERE id = ?', id)[0];
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
    return this.#connection.json<Document>(
      `SELECT json FROM document WHERE ${parts.join(' AND ')} ORDER BY published, id`,
      ...values,
    );
  }

  async statement(id: string): Promise<Statement | undefined> {
    return this.#connection.json<Statement>('SELECT json FROM statement WHERE id = ?', id)[0];
  }

  async statements(filter: Filter = {}): Promise<Statement[]> {
    const { sql, values } = where('statement', filter);
    return this.#connection.json<Statement>(
      `SELECT statement.json FROM statement JOIN document ON document.id = statement.document
       WHERE ${sql} ORDER BY document.published, document.id, statement.start, statement.id`,
      ...values,
    );
  }

  async record(id: string): Promise<Record | undefined> {
    return (
      this.#connection.json<Record>('SELECT json FROM record WHERE id = ?', id)[0] ??
      this.#connection.json<Record>(
        'SELECT json FROM record WHERE id = (SELECT record FROM record_statement WHERE alias = ?1 OR statement = ?1 LIMIT 1)',
        id,
      )[0]
    );
  }

  async records(filter: Filter = {}): Promise<Record[]> {
    const { sql, values } = where('record', filter);
    return this.#connection.json<Record>(
      `SELECT json FROM record WHERE ${sql} ORDER BY coalesce(first_day, ''), id`,
      ...values,
    );
  }

  async judgements(statements?: readonly string[]): Promise<Judgement[]> {
    if (statements === undefined)
      return this.#connection.json<Judgement>('SELECT json FROM judgement ORDER BY "left", "right", by');
    return this.#connection.json<Judgement>(
      `SELECT json FROM judgement WHERE "left" IN (SELECT value FROM json_each(?1)) OR "right" IN (SELECT value FROM json_each(?1))
       ORDER BY "left", "right", by`,
      JSON.stringify(statements),
    );
  }

  async decisions(): Promise<Decision[]> {
    return this.#connection.json<Decision>('SELECT json FROM decision ORDER BY at, id');
  }

  async addDecision(decision: Decision, added?: string): Promise<boolean> {
    return this.#write(() => {
      const inserted = this.#connection.run(
        'INSERT INTO decision VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
        decision.id,
        decision.at,
        JSON.stringify(decision),
        added ?? null,
      );
      touch(this.#connection, 'decision', [decision.id]);
      return inserted > 0;
    });
  }

  async additions(since: string): Promise<Additions> {
    const of = (table: 'document' | 'decision'): Addition[] =>
      this.#connection
        .all(`SELECT id, added FROM ${table} WHERE added >= ? ORDER BY added, id`, since)
        .map((row) => ({ id: String(row['id']), added: String(row['added']) }));
    return { documents: of('document'), decisions: of('decision') };
  }

  async mark(name: string): Promise<string | undefined> {
    const row = this.#connection.all('SELECT time FROM mark WHERE name = ?', name)[0];
    return row === undefined ? undefined : String(row['time']);
  }

  async setMark(name: string, time: string): Promise<void> {
    return this.#write(() => {
      this.#connection.run('INSERT OR REPLACE INTO mark VALUES (?, ?)', name, time);
    });
  }

  async saveReconciliation(result: Reconciliation): Promise<void> {
    return this.#write(() => {
      for (const table of ['record', 'judgement', 'block']) this.#connection.run(`DELETE FROM ${table}`);
      writeReconciliation(this.#connection, result);
      this.#connection.run('DELETE FROM touched');
      touch(this.#connection, 'all', ['']);
    });
  }

  async patchReconciliation(patch: ReconciliationPatch): Promise<void> {
    return this.#write(() => {
      for (const id of patch.removed) this.#connection.run('DELETE FROM record WHERE id = ?', id);
      for (const id of patch.forgotten ?? []) {
        this.#connection.run('DELETE FROM judgement WHERE "left" = ?1 OR "right" = ?1', id);
        this.#connection.run('DELETE FROM block WHERE statement = ?', id);
      }
      writeReconciliation(this.#connection, patch);
      touch(this.#connection, 'record', [...patch.removed, ...patch.records.map(({ id }) => id)]);
    });
  }

  async statementsInBlocks(keys: readonly string[]): Promise<Statement[]> {
    return this.#connection.json<Statement>(
      `SELECT json FROM statement WHERE id IN (SELECT statement FROM block WHERE key IN (SELECT value FROM json_each(?))) ORDER BY id`,
      JSON.stringify(keys),
    );
  }

  async recordsOfStatements(ids: readonly string[]): Promise<Record[]> {
    return this.#connection.json<Record>(
      `SELECT json FROM record WHERE id IN
         (SELECT record FROM record_statement WHERE statement IN (SELECT value FROM json_each(?))) ORDER BY id`,
      JSON.stringify(ids),
    );
  }

  async search(search: Search): Promise<Hit[]> {
    return searchWith(this.#connection, search);
  }

  async revision(): Promise<string> {
    // commits of others, and changes over this connection
    const [own] = this.#connection.all('SELECT total_changes() AS changes');
    const [others] = this.#connection.all('PRAGMA data_version');
    return `${Number(others?.['data_version'])}.${Number(own?.['changes'])}`;
  }

  async moment(): Promise<string> {
    return momentIn(this.#connection);
  }

  async changedSince(moment: string): Promise<Changed | undefined> {
    return touchedSince(this.#connection, moment);
  }

  async exclusively<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#connection.longTransaction(() => work(new SqliteStore(this.#connection))));
  }

  async *contents(): AsyncGenerator<Piece> {
    // a connection of its own sees one state throughout, and its transaction is nobody else's
    const reading = openConnection(this.#connection.path, 'read');
    try {
      reading.run('BEGIN');
      yield* readContents((sql, ...values) => reading.each(sql.replaceAll('@', '').replaceAll('$1', '?1'), ...values));
    } finally {
      reading.close();
    }
  }

  async check(): Promise<Problem[]> {
    return [...checkFile(this.#connection), ...(await checkContents(this.contents()))];
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  #write<T>(work: () => T): Promise<T> {
    return this.#inTurn(async () => this.#connection.transaction(work));
  }
}

/**
 * Opens the register in a SQLite file.
 *
 * @throws EntenteError `store-newer`, `store-read-only` or `store-unusable`, naming the file and the cause in one line
 * @example const store = openSqliteStore('entente.db', 'create')
 */
export const openSqliteStore = (path: string, mode: OpenMode): SqliteStore =>
  new SqliteStore(openConnection(path, mode));
