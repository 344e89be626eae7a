import { setTimeout as sleep } from 'node:timers/promises';
import { asStoreError, closeDatabase, isLocked, type OpenMode, openDatabase } from './open-database.js';
import type { Queries, Row, Value } from './queries.js';
import { type WaitingWords, waitingWords } from './waiting-words.js';

/** An open database. Each statement of SQL is prepared once; what fails is thrown as an error of the store. */
export interface Connection extends Queries {
  readonly path: string;
  /** The rows one by one, without holding them all. */
  readonly each: (sql: string, ...values: Value[]) => Iterable<Row>;
  /** What the column `json` of each row holds. */
  readonly json: <T>(sql: string, ...values: Value[]) => T[];
  /** Does all of `work` or, when it throws, nothing; within another transaction it stands or falls with that. */
  readonly transaction: <T>(work: () => T) => T;
  /** The same for work that takes its time; waits for other programs that write. */
  readonly longTransaction: <T>(work: () => Promise<T>) => Promise<T>;
  /** What is to be found by its words once the transaction under way is committed. */
  readonly words: WaitingWords;
  readonly close: () => void;
}

/** A transaction that others are part of. What fails in one of these dooms the whole. */
interface LongTransaction {
  failed?: { readonly error: unknown };
}

/** A part of a long transaction. A savepoint would make each statement after it dearer than the one before. */
const within = <T>(long: LongTransaction, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    long.failed ??= { error };
    throw error;
  }
};

/** Other programs may hold a register for so long, one after another, before it counts as unusable. */
const PATIENCE_MS = 120_000;

/** Tries again while another program writes; SQLite itself waits some seconds each time, and does not queue. */
const patiently = async (begin: () => unknown): Promise<void> => {
  const started = performance.now();
  for (let tries = 0; ; tries++) {
    try {
      begin();
      return;
    } catch (error) {
      if (!isLocked(error) || performance.now() - started > PATIENCE_MS) throw error;
      await sleep(20 + (tries % 7) * 10);
    }
  }
};

/** Opens a SQLite file. Throws `store-newer`, `store-read-only` or `store-unusable`. */
export const openConnection = (path: string, mode: OpenMode): Connection => {
  const database = openDatabase(path, mode);
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const statement = (sql: string): ReturnType<typeof database.prepare> => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  const now: { long?: LongTransaction | undefined } = {};
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asStoreError(path, error);
    }
  };
  const all: Connection['all'] = (sql, ...values) => guard(() => statement(sql).all(...values) as Row[]);
  /** Statements whose rows are being read: one that is collected as garbage meanwhile ends its rows with an error. */
  const underWay = new Set<ReturnType<typeof database.prepare>>();
  function* each(sql: string, ...values: Value[]): Generator<Row> {
    // not out of the cache: the same query may be under way
    const own = guard(() => database.prepare(sql));
    underWay.add(own);
    try {
      yield* own.iterate(...values) as IterableIterator<Row>;
    } catch (error) {
      throw asStoreError(path, error);
    } finally {
      underWay.delete(own);
    }
  }
  const run: Connection['run'] = (sql, ...values) => guard(() => Number(statement(sql).run(...values).changes));
  const words = waitingWords({ all, run });
  return {
    path,
    all,
    each,
    json: <T>(sql: string, ...values: Value[]) =>
      all(sql, ...values).map((row) => JSON.parse(String(row['json'])) as T),
    run,
    transaction: (work) => {
      if (now.long !== undefined) return within(now.long, work);
      run('BEGIN IMMEDIATE');
      try {
        const result = work();
        words.put();
        run('COMMIT');
        return result;
      } catch (error) {
        words.forget();
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    longTransaction: async (work) => {
      await patiently(() => run('BEGIN IMMEDIATE'));
      const mine: LongTransaction = {};
      now.long = mine;
      try {
        const result = await work();
        if (mine.failed !== undefined) throw mine.failed.error;
        words.put();
        run('COMMIT');
        return result;
      } catch (error) {
        words.forget();
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      } finally {
        now.long = undefined;
      }
    },
    words,
    close: () => {
      prepared.clear();
      closeDatabase(database);
    },
  };
};
