import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { postgresAddress } from '../../src/store/postgres/address.js';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.js';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/postgres/schema.js';
import { makeTestDatabase } from './postgres-server.js';
import { storeContract } from './store-contract.js';
import { airRecord, evidence, kenya, ofKenya, peru, treaty } from './store-samples.js';

const database = await makeTestDatabase('store');

const address = database.address ?? 'postgres://nobody@127.0.0.1:1/none';
let schemas = 0;
const inSchema = (schema: string): string => `${address}?schema=${schema}`;
const fresh = (): string => inSchema(`r${schemas++}`);
beforeAll(async () => {
  if (database.address !== undefined) await client.connect();
});
afterAll(async () => {
  if (database.address === undefined) return;
  await client.end();
  await database.drop();
});

/** Does SQL in the tests' database by another way than the store. */
const client = new pg.Client({ connectionString: address });
const sql = (text: string) => client.query(text);

describe('addresses of registers', () => {
  it.each([
    ['postgres://ana:pw@db.example:5433/press', 'entente', 'postgres://ana@db.example:5433/press'],
    ['postgresql://db.example/press?schema=wire', 'wire', 'postgres://db.example/press?schema=wire'],
    ['postgres:///press?host=/var/run/postgresql&password=pw', 'entente', 'postgres:///press'],
  ])('%s', (location, schema, shown) => {
    expect(postgresAddress(location)).toMatchObject({ schema, shown });
    expect(postgresAddress(location).connection).not.toContain('schema');
  });

  it.each([
    'postgres://ana:pw@db.example:port/press',
    'postgres://ana:pw@db.example/press?schema=a;drop table x',
    'postgres://ana:pw@db.example/press?schema=pg_catalog',
  ])('%s is refused, and the password is not told', (location) => {
    expect(() => postgresAddress(location)).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(() => postgresAddress(location)).not.toThrow(/pw/u);
  });
});

describe('a server that is not there', () => {
  it('is named without the password', async () => {
    const error = await openPostgresStore('postgres://ana:secret@127.0.0.1:1/press', 'create').catch((e: Error) => e);
    expect(error).toMatchObject({
      code: 'store-unusable',
      message: 'postgres://ana@127.0.0.1:1/press cannot be reached: nothing listens there',
    });
  });
});

it('PostgreSQL is there to be tested', ({ skip }) => {
  if (database.reason !== undefined) skip(database.reason);
});

describe.skipIf(database.reason !== undefined)('PostgreSQL', () => {
  // to empty a register takes a twentieth of the time that its tables take to make
  const emptied = async () => {
    const store = await openPostgresStore(inSchema('contract'), 'create');
    await sql(['document', 'record', 'decision', 'mark'].map((table) => `DELETE FROM contract.${table};`).join(' '));
    return store;
  };
  storeContract('PostgreSQL store', emptied);

  it('is made by several at once, by one of them', async () => {
    const location = fresh();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgresStore(location, 'create')));
    const added = await Promise.all(stores.map((store) => store.addDocument(kenya, ofKenya)));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await stores[0]?.statements()).toHaveLength(3);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is not made to be read or changed', async () => {
    for (const mode of ['read', 'write'] as const) {
      await expect(openPostgresStore(fresh(), mode)).rejects.toMatchObject({
        code: 'store-unusable',
        message: expect.stringMatching(/there is no register yet/u) as string,
      });
    }
  });

  it('is not written when opened for reading', async () => {
    const location = fresh();
    await (await openPostgresStore(location, 'create')).close();
    const store = await openPostgresStore(location, 'read');
    await expect(store.addDocument(kenya, [])).rejects.toMatchObject({ code: 'store-read-only' });
    expect(await store.documents()).toEqual([]);
    await store.close();
  });

  it('of a newer version is left alone', async () => {
    const location = fresh();
    await (await openPostgresStore(location, 'create')).close();
    await sql(`INSERT INTO ${postgresAddress(location).schema}.version VALUES (${SCHEMA_VERSION + 3})`);
    await expect(openPostgresStore(location, 'create')).rejects.toMatchObject({ code: 'store-newer' });
    expect(MIGRATIONS).toHaveLength(SCHEMA_VERSION);
  });

  it('on a database that is not there says what to do', async () => {
    const missing = new URL(address);
    missing.pathname = '/entente_none';
    await expect(openPostgresStore(missing.href, 'create')).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringMatching(/entente_none is not there: make the database first/u) as string,
    });
  });

  it('takes what PostgreSQL has no room for: NUL, half a surrogate pair, long names, quotes and backslashes', async () => {
    const long = 'x'.repeat(10_000);
    const text = `Signed \0 and \uD800 sealed with {"quotes"}, \\backslashes\\, tabs\t and 'apostrophes'. ${treaty.evidence[0]?.exact}`;
    const odd: Document = { ...kenya, id: 'odd', title: `${long}\0`, text };
    const statement = {
      ...treaty,
      id: 'odd-1',
      evidence: evidence(odd, 'signed a treaty on fisheries'),
      parties: [long, 'a"b\\c,{d}', '\0'],
    };
    const store = await openPostgresStore(fresh(), 'create');
    await store.addDocument(odd, [statement]);
    expect(await store.document('odd')).toEqual(odd);
    for (const party of statement.parties)
      expect(await store.statements({ between: [party] })).toEqual([{ ...statement, document: 'odd' }]);
    expect(await store.statements({ between: [`${long}x`] })).toEqual([]);
    await store.saveReconciliation({ records: [], judgements: [], blocks: new Map([['odd-1', [long, 'b']]]) });
    expect(await store.statementsInBlocks([long])).toHaveLength(1);
    expect(await store.check()).toEqual([]);
    await store.close();
  });

  it('takes many rows at once as it takes few', async () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({
      ...treaty,
      id: `m-${String(at).padStart(5, '0')}`,
      subject: `tabs\tand \\ "quotes" ${at}\n`,
      parties: ['KE', at % 2 === 0 ? 'a"b\\c,{d}' : 'NO'],
    }));
    const store = await openPostgresStore(fresh(), 'create');
    await store.addDocument(kenya, many);
    expect(await store.statements({ between: ['KE'] })).toEqual(many.map((one) => ({ ...one, document: 'doc-kenya' })));
    expect(await store.statements({ between: ['a"b\\c,{d}'] })).toHaveLength(600);
    await store.close();
  });

  it('goes on when its connections are cut', async () => {
    const store = await openPostgresStore(fresh(), 'create');
    const cut = () =>
      sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = 'entente'`);
    await cut();
    expect(await store.addDocument(kenya, ofKenya)).toBe(true);
    await cut();
    expect(await store.documents()).toEqual([kenya]);
    await store.close();
  });

  it('keeps what several write at the same time', async () => {
    const location = fresh();
    const [first, second] = [await openPostgresStore(location, 'create'), await openPostgresStore(location, 'create')];
    const numbers = Array.from({ length: 40 }, (_, at) => at);
    const storeOf = (at: number) => (at % 2 === 0 ? first : second);
    await Promise.all(numbers.map((at) => storeOf(at).addDocument({ ...peru, id: `d-${at}` }, [])));
    const others = numbers.map((at) => ({ ...airRecord, id: `r-${at % 7}`, statements: [`s-${at % 7}`] }));
    await Promise.all(
      others.map((other, at) =>
        storeOf(at).patchReconciliation({ removed: [], records: [airRecord, other], judgements: [] }),
      ),
    );
    expect(await first.documents()).toHaveLength(40);
    expect(await second.records()).toEqual([airRecord, ...others.slice(0, 7)]);
    await first.close();
    await second.close();
  });
});
