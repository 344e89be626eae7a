import { EntenteError } from '../../model/entente-error.js';
import type { Connection, Queries } from './connection.js';
import { MIGRATIONS, SCHEMA_VERSION, WORDS_SINCE } from './schema.js';
import { fillWords } from './search.js';

/** `read`: must exist, what it holds is not changed; `write`: must exist; `create`: is made where it does not. */
export type OpenMode = 'read' | 'write' | 'create';

/** Version of the register's tables; 0 where there is no register. */
const versionOf = async ({ all }: Queries, schema: string): Promise<number> => {
  // to_regclass() would answer out of a cache that another process's migration has made stale
  const found = await all(
    `SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relname = 'version'`,
    schema,
  );
  if (found.length === 0) return 0;
  const [row] = await all('SELECT max(version) AS version FROM @version');
  return Number(row?.['version'] ?? 0);
};

const migrate = (connection: Connection): Promise<void> =>
  connection.transaction(async (transaction) => {
    const { schema } = connection;
    // one process at a time; the others wait here and then find the work done
    await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', `entente ${schema}`);
    const version = await versionOf(transaction, schema);
    if (version === 0) {
      // somebody may use a schema without the right to make one
      const made = await transaction.all('SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1', schema);
      if (made.length === 0) await transaction.run(`CREATE SCHEMA ${schema}`);
      await transaction.run('CREATE TABLE @version (version integer PRIMARY KEY)');
    }
    for (const [index, script] of MIGRATIONS.entries()) {
      if (index < version) continue;
      await transaction.run(script);
      await transaction.run('INSERT INTO @version VALUES ($1)', index + 1);
    }
    if (version > 0 && version < WORDS_SINCE) await fillWords(transaction);
  });

/**
 * Makes the register's tables or brings them up to date, as the mode allows. Any number of processes may do so at once.
 *
 * @throws EntenteError `store-newer`, `store-read-only` or `store-unusable`, naming the register and the cause in one line
 */
export const prepareRegister = async (connection: Connection, mode: OpenMode): Promise<void> => {
  const { shown, schema } = connection;
  const version = await versionOf(connection, schema);
  if (version === SCHEMA_VERSION) return;
  if (version > SCHEMA_VERSION) {
    throw new EntenteError(
      'store-newer',
      `${shown} was written by a newer Entente: it has version ${version}, this program knows up to ${SCHEMA_VERSION}`,
    );
  }
  if (version === 0 && mode !== 'create')
    throw new EntenteError('store-unusable', `${shown}: there is no register yet: begin with \`entente add\``);
  try {
    await migrate(connection);
  } catch (error) {
    if (!(error instanceof EntenteError) || error.code !== 'store-read-only' || version === 0) throw error;
    throw new EntenteError(
      'store-read-only',
      `${shown} has version ${version} and must be brought to ${SCHEMA_VERSION} by somebody who may write it`,
      { cause: error },
    );
  }
};
