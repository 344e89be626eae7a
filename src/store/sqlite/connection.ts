import { asStoreError, closeDatabase, type OpenMode, openDatabase } from './open-database.js';

/** A row of a result, by column. */
export type Row = { readonly [column: string]: unknown };
type Value = string | number | null;

/** An open database. Each statement of SQL is prepared once; what fails is thrown as an error of the store. */
export interface Connection {
  readonly path: string;
  readonly all: (sql: string, ...values: Value[]) => Row[];
  /** What the column `json` of each row holds. */
  readonly json: <T>(sql: string, ...values: Value[]) => T[];
  /** How many rows were changed. */
  readonly run: (sql: string, ...values: Value[]) => number;
  /** Does all of `work` or, when it throws, nothing. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

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
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asStoreError(path, error);
    }
  };
  const all: Connection['all'] = (sql, ...values) => guard(() => statement(sql).all(...values) as Row[]);
  const run: Connection['run'] = (sql, ...values) => guard(() => Number(statement(sql).run(...values).changes));
  return {
    path,
    all,
    json: <T>(sql: string, ...values: Value[]) =>
      all(sql, ...values).map((row) => JSON.parse(String(row['json'])) as T),
    run,
    transaction: (work) => {
      run('BEGIN IMMEDIATE');
      try {
        const result = work();
        run('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      prepared.clear();
      closeDatabase(database);
    },
  };
};
