import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { EntenteError, type ErrorCode } from '../../model/entente-error.js';
import { MIGRATIONS, SCHEMA_VERSION } from './schema.js';
import { WORD_FUNCTIONS } from './word-functions.js';

/** `read`: must exist, what it holds is not changed; `write`: must exist; `create`: is made where it does not. */
export type OpenMode = 'read' | 'write' | 'create';

/** SQLite's primary result codes that tell the user something. */
const CODES: Readonly<Record<number, readonly [code: ErrorCode, reason: string]>> = {
  5: ['store-unusable', 'is locked by another program'],
  8: ['store-read-only', 'cannot be written: the file or its folder is read-only'],
  10: ['store-unusable', 'could not be read or written (input/output error)'],
  11: ['store-unusable', 'is damaged'],
  13: ['store-unusable', 'could not be written: the disk is full'],
  14: ['store-unusable', 'could not be opened'],
  26: ['store-unusable', 'is not a register'],
};

/** An error of the database as one that names the file and the cause; other errors as they are. */
export const asStoreError = (path: string, error: unknown): unknown => {
  if (error instanceof EntenteError || !(error instanceof Error) || !('errcode' in error)) return error;
  const [code, reason] = CODES[Number(error.errcode) & 0xff] ?? ['store-unusable', `failed: ${error.message}`];
  return new EntenteError(code, `${path} ${reason}`, { cause: error });
};

/** Whether an error of the store says that another program has the register. */
export const isLocked = (error: unknown): boolean =>
  error instanceof EntenteError &&
  error.cause instanceof Error &&
  'errcode' in error.cause &&
  (Number(error.cause.errcode) & 0xff) === 5;

const writable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const checkPath = (path: string, mode: OpenMode): void => {
  const folder = dirname(resolve(path));
  if (!existsSync(path)) {
    if (mode !== 'create') throw new EntenteError('store-unusable', `${path} does not exist`);
    if (!existsSync(folder))
      throw new EntenteError('store-unusable', `${path} cannot be made: its folder does not exist`);
    if (!writable(folder)) throw new EntenteError('store-read-only', `${path} cannot be made: its folder is read-only`);
    return;
  }
  if (!statSync(path).isFile()) throw new EntenteError('store-unusable', `${path} is not a file`);
  if (mode === 'read') return;
  if (!writable(path)) throw new EntenteError('store-read-only', `${path} cannot be written: the file is read-only`);
  // the write-ahead log is a file beside the register
  if (!writable(folder))
    throw new EntenteError('store-read-only', `${path} cannot be written: its folder is read-only`);
};

/** SQLite cannot read a register with a write-ahead log in a folder where it may not put its index, unless told that nobody writes. */
const location = (path: string, mode: OpenMode): string =>
  mode === 'read' && !writable(dirname(resolve(path))) ? `${pathToFileURL(path).href}?immutable=1` : path;

const versionOf = (database: DatabaseSyncInstance): number =>
  Number((database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version);

/** Does work in one transaction, which is taken back where it fails. */
const within = <T>(database: DatabaseSyncInstance, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => T): T => {
  database.exec(begin);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};

/** Brings the tables up to date, script by script; what another program has run meanwhile is not run again. */
const migrate = (database: DatabaseSyncInstance): void => {
  for (const [name, words] of Object.entries(WORD_FUNCTIONS))
    database.function(name, { deterministic: true }, (json: unknown) => words(String(json)));
  for (const [index, script] of MIGRATIONS.entries())
    within(database, 'BEGIN IMMEDIATE', () => {
      if (versionOf(database) <= index) database.exec(`${script} PRAGMA user_version = ${index + 1};`);
    });
};

const tablesIn = (database: DatabaseSyncInstance): number =>
  (database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }).tables;

/** For so long a register that another program is opening, closing or writing is waited for. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 20;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;

/** Does what SQLite itself does not wait for: to begin a write-ahead log, nobody may be reading at that instant. */
const whenFree = (work: () => void): void => {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      work();
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE_MS) throw error;
      Atomics.wait(pause, 0, 0, PAUSE_MS);
    }
  }
};

const prepare = (database: DatabaseSyncInstance, path: string, mode: OpenMode): void => {
  // as of one moment: another program may be making the tables
  const { version, tables } = within(database, 'BEGIN', () => ({
    version: versionOf(database),
    tables: tablesIn(database),
  }));
  if (version > SCHEMA_VERSION) {
    throw new EntenteError(
      'store-newer',
      `${path} was written by a newer Entente: it has version ${version}, this program knows up to ${SCHEMA_VERSION}`,
    );
  }
  if (version === 0 && (tables > 0 || mode !== 'create'))
    throw new EntenteError('store-unusable', `${path} is not a register`);
  database.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;');
  if (mode === 'read') {
    if (version < SCHEMA_VERSION) {
      throw new EntenteError(
        'store-read-only',
        `${path} has version ${version} and must be brought to ${SCHEMA_VERSION}: open it for writing once`,
      );
    }
    return;
  }
  whenFree(() => database.exec('PRAGMA journal_mode = WAL'));
  database.exec('PRAGMA wal_autocheckpoint = 16000; PRAGMA synchronous = FULL;');
  if (version < SCHEMA_VERSION) migrate(database);
};

/** Brings the tables of a register that is about to be read up to date; not where it may not be written. */
const upgrade = (path: string): void => {
  if (writable(path) && writable(dirname(resolve(path)))) closeDatabase(openDatabase(path, 'write'));
};

const isOlder = (database: DatabaseSyncInstance): boolean => {
  const version = versionOf(database);
  return version > 0 && version < SCHEMA_VERSION;
};

const connect = (path: string, mode: OpenMode): DatabaseSyncInstance =>
  new DatabaseSync(location(path, mode), {
    readOnly: mode === 'read',
    enableForeignKeyConstraints: true,
    timeout: PATIENCE_MS,
  });

/**
 * Opens a register's database and brings its tables up to date.
 *
 * @throws EntenteError `store-newer`, `store-read-only` or `store-unusable`, naming the file and the cause in one line
 */
export const openDatabase = (path: string, mode: OpenMode): DatabaseSyncInstance => {
  checkPath(path, mode);
  let database: DatabaseSyncInstance | undefined;
  try {
    database = connect(path, mode);
    if (mode === 'read' && isOlder(database)) {
      database.close();
      upgrade(path);
      database = connect(path, mode);
    }
    prepare(database, path, mode);
    return database;
  } catch (error) {
    database?.close();
    throw asStoreError(path, error);
  }
};

/**
 * Closes a database so that its file is whole: the write-ahead log is folded in and its files go, unless another
 * program has the register open. (Closing alone leaves them, as prepared statements outlive it until they are collected.)
 */
export const closeDatabase = (database: DatabaseSyncInstance): void => {
  if (!database.isOpen) return;
  // a transaction that is left open would keep its lock until then
  if (database.isTransaction) database.exec('ROLLBACK');
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE;');
  } catch {
    // in use elsewhere, or opened for reading: the log stays, and is read with the file by whoever comes next
  }
  database.close();
};
