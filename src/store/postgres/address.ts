import { EntenteError } from '../../model/entente-error.js';

/** Where a register on PostgreSQL is: the server's address, and the schema that holds the register's tables. */
export interface PostgresAddress {
  /** For the driver: user, password, host, port, database and its options, without `schema`. */
  readonly connection: string;
  readonly schema: string;
  /** For people and logs: no password, no options. */
  readonly shown: string;
}

const DEFAULT_SCHEMA = 'entente';

/** Whether a register is kept on PostgreSQL: `postgres://…` or `postgresql://…`. */
export const isPostgresAddress = (location: string): boolean => /^postgres(?:ql)?:\/\//u.test(location);

/**
 * Reads the address of a register: `postgres://ana@db.example/press?schema=wire`. Everything that the driver knows may stand in it.
 *
 * @throws EntenteError `usage`; the message does not repeat the address, which may hold a password
 */
export const postgresAddress = (location: string): PostgresAddress => {
  let url: URL;
  try {
    url = new URL(location);
  } catch (cause) {
    throw new EntenteError('usage', 'the address of the register is malformed: postgres://user@host:5432/database', {
      cause,
    });
  }
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  if (!/^[a-z_][a-z0-9_]{0,62}$/u.test(schema) || schema.startsWith('pg_')) {
    throw new EntenteError('usage', 'a schema of PostgreSQL is named with a-z, 0-9 and _, 63 at most: ?schema=wire');
  }
  url.searchParams.delete('schema');
  const user = url.username === '' ? '' : `${url.username}@`;
  const suffix = schema === DEFAULT_SCHEMA ? '' : `?schema=${schema}`;
  return { connection: url.href, schema, shown: `postgres://${user}${url.host}${url.pathname}${suffix}` };
};
