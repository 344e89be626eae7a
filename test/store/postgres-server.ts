import pg from 'pg';

/** The server that tests use; a database of their own is made there, and dropped afterwards. */
const SERVER = process.env['ENTENTE_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const administer = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
};

/** A database for one test file: its address, or the reason why there is none. */
export type TestDatabase =
  | { readonly address: string; readonly drop: () => Promise<void>; readonly reason?: undefined }
  | { readonly address?: undefined; readonly reason: string };

/** Makes a database on the tests' server. */
export const makeTestDatabase = async (name: string): Promise<TestDatabase> => {
  const database = `entente_test_${name}_${process.pid}`;
  try {
    // nothing here must outlive a crash of the server, and waiting for its disk makes most of the time
    await administer(`CREATE DATABASE ${database}`, `ALTER DATABASE ${database} SET synchronous_commit = off`);
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    return { reason: `no PostgreSQL at ${new URL(SERVER).host}: ${message === '' ? code : message}` };
  }
  const address = new URL(SERVER);
  address.pathname = `/${database}`;
  return { address: address.href, drop: () => administer(`DROP DATABASE ${database} WITH (FORCE)`) };
};
