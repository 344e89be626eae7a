import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { EntenteError } from '../../model/entente-error.js';
import type { PostgresAddress } from './address.js';
import { type Cell, copyLine, storable } from './cells.js';
import { asPostgresError, isConflict, isConnectionLost } from './postgres-errors.js';

/** A row of a result, by column. */
export type Row = { readonly [column: string]: unknown };
/** A parameter of a query; lists travel as arrays of PostgreSQL. */
export type Value = string | number | null | readonly string[];

/** What queries are made with, inside a transaction or outside. In the SQL, `@` before a table stands for the register's schema. */
export interface Queries {
  readonly all: (sql: string, ...values: readonly Value[]) => Promise<Row[]>;
  /** What the column `json` of each row holds. */
  readonly json: <T>(sql: string, ...values: readonly Value[]) => Promise<T[]>;
  /** How many rows were changed. */
  readonly run: (sql: string, ...values: readonly Value[]) => Promise<number>;
}

/** Queries of one transaction. */
export interface Transaction extends Queries {
  /** Bulk load: rows into a table, in the order of its columns. */
  readonly copy: (table: string, rows: Iterable<readonly Cell[]>) => Promise<void>;
}

/** One state of the register, to be read over some time. */
export interface Snapshot {
  /** The rows of a query: some hundred at a time, or all at once where it has parameters, which no cursor takes. */
  readonly each: (sql: string, ...values: readonly Value[]) => AsyncGenerator<Row>;
  readonly end: () => Promise<void>;
}

/** A pool of connections to one register. What fails is thrown as an error of the store. */
export interface Connection extends Queries {
  readonly shown: string;
  readonly schema: string;
  /**
   * Does all of `work` or, when it throws, nothing. `work` may be called again from its beginning: after a conflict with
   * another transaction, and when the server went away.
   */
  readonly transaction: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  readonly snapshot: () => Promise<Snapshot>;
  readonly close: () => Promise<void>;
}

export interface ConnectionOptions {
  /** Connections held at most. */
  readonly size?: number;
  /** Milliseconds for which a server that went away in the middle of work is waited for. */
  readonly patience?: number;
}

const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const FETCHED = 200;
const CONNECT_TIMEOUT = 10_000;
const MOST_CONFLICTS = 10;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2_000;

const queriesOf = (client: pg.Pool | pg.PoolClient, schema: string): Queries => {
  const query = async (sql: string, values: readonly Value[]) =>
    client.query<Row>(
      sql.replaceAll(/@(?=[a-z])/gu, `${schema}.`),
      values.map((value) =>
        typeof value === 'string' ? storable(value) : Array.isArray(value) ? value.map(storable) : value,
      ),
    );
  const all: Queries['all'] = async (sql, ...values) => (await query(sql, values)).rows;
  return {
    all,
    json: async <T>(sql: string, ...values: readonly Value[]) =>
      (await all(sql, ...values)).map((row) => JSON.parse(String(row['json'])) as T),
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
  };
};

function* lines(rows: Iterable<readonly Cell[]>): Generator<string> {
  for (const row of rows) yield copyLine(row);
}

const transactionOf = (client: pg.PoolClient, schema: string): Transaction => ({
  ...queriesOf(client, schema),
  copy: (table, rows) =>
    pipeline(Readable.from(lines(rows)), client.query(copyFrom(`COPY ${schema}.${table} FROM STDIN`))),
});

const within = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    if (isConnectionLost(error)) broken = error as Error;
    else await client.query('ROLLBACK').catch((failure: unknown) => (broken = failure as Error));
    throw error;
  } finally {
    client.release(broken);
  }
};

const snapshotOf = async (pool: pg.Pool, { shown, schema }: PostgresAddress): Promise<Snapshot> => {
  const client = await pool.connect();
  const { all } = queriesOf(client, schema);
  let cursors = 0;
  const guarded = async (sql: string, values: readonly Value[] = []): Promise<Row[]> => {
    try {
      return await all(sql, ...values);
    } catch (error) {
      throw asPostgresError(shown, error);
    }
  };
  await guarded(SNAPSHOT);
  return {
    each: async function* (sql, ...values) {
      if (values.length > 0) {
        yield* await guarded(sql, values);
        return;
      }
      const cursor = `c${cursors++}`;
      await guarded(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`);
      for (let rows: Row[]; ; ) {
        rows = await guarded(`FETCH ${FETCHED} FROM ${cursor}`);
        yield* rows;
        if (rows.length < FETCHED) break;
      }
      await guarded(`CLOSE ${cursor}`);
    },
    end: async () => {
      // the transaction changed nothing: to close its connection is the surest way to end it
      client.release(true);
    },
  };
};

/** Does work again that a conflict or a lost connection undid: conflicts a few times, lost connections for a while. */
const persistently = async <T>(patience: number, work: () => Promise<T>): Promise<T> => {
  let pause = FIRST_PAUSE;
  let waited = 0;
  for (let conflicts = 0; ; ) {
    try {
      return await work();
    } catch (error) {
      if (isConflict(error)) {
        if (++conflicts > MOST_CONFLICTS) throw error;
        continue;
      }
      if (!isConnectionLost(error) || waited >= patience) throw error;
      await wait(pause);
      waited += pause;
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }
};

/** Connections to the register at `address`; none is made before the first query. */
export const openConnection = (address: PostgresAddress, options: ConnectionOptions = {}): Connection => {
  const { shown, schema } = address;
  const { size = 8, patience = 30_000 } = options;
  const pool = new pg.Pool({
    connectionString: address.connection,
    application_name: 'entente',
    max: size,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
  });
  let reached = false;
  // A connection that breaks while idle is taken out of the pool, and the next query makes another: nothing failed yet.
  pool.on('error', () => undefined);
  // One that breaks while in use fails the query under way, and its own event says nothing more.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      // a server that was never reached is more likely misnamed than restarting
      const result = await persistently(reached ? patience : 0, work);
      reached = true;
      return result;
    } catch (error) {
      throw error instanceof EntenteError ? error : asPostgresError(shown, error);
    }
  };
  const plain = queriesOf(pool, schema);
  return {
    shown,
    schema,
    all: (...query) => guard(() => plain.all(...query)),
    json: <T>(...query: Parameters<Queries['all']>) => guard(() => plain.json<T>(...query)),
    run: (...query) => guard(() => plain.run(...query)),
    transaction: (work) => guard(() => within(pool, (client) => work(transactionOf(client, schema)))),
    snapshot: () => guard(() => snapshotOf(pool, address)),
    close: () => pool.end(),
  };
};

/** One transaction in the place of connections: what asks for a transaction of its own is part of it. */
export const asConnection = (transaction: Transaction, { shown, schema }: Connection): Connection => ({
  ...transaction,
  shown,
  schema,
  transaction: (work) => work(transaction),
  snapshot: async () => ({
    each: async function* (...query) {
      yield* await transaction.all(...query);
    },
    end: async () => undefined,
  }),
  close: async () => undefined,
});

/** The same connections, refusing to write. */
export const readOnly = (connection: Connection): Connection => ({
  ...connection,
  transaction: async () => {
    throw new EntenteError('store-read-only', `${connection.shown} was opened for reading only`);
  },
});
