import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportRegister } from '../../src/pipeline/export-register.js';
import { addRegister, type NumberedLine, readRegister } from '../../src/pipeline/import-register.js';
import { fillRegister } from '../../src/store/fill-register.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Filter, Store } from '../../src/store/store.js';
import { makeTestDatabase } from '../store/postgres-server.js';
import { BAD_LINES } from './register-cases.js';
import { fillWithSamples } from './sample-store.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-export-'));
let files = 0;
const empty = (): Store => openSqliteStore(join(folder, `${files++}.db`), 'create');
const database = await makeTestDatabase('copy');
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (database.address !== undefined) await database.drop();
});

const textOf = async (store: Store, filter?: Filter): Promise<string> => {
  let text = '';
  for await (const piece of exportRegister(store, filter)) text += piece;
  return text;
};

async function* linesOf(text: string): AsyncGenerator<NumberedLine> {
  yield* text
    .split('\n')
    .map((line, at) => ({ number: at + 1, text: line }))
    .filter((line) => line.text !== '');
}

const take = async (store: Store, text: string) => {
  const problems: string[] = [];
  const tell = (line: number, reason: string) => problems.push(`${line}: ${reason}`);
  const now = () => new Date(Date.UTC(2025, 5, 3));
  return { added: await addRegister(readRegister(linesOf(text), tell), { store, now, tell }), problems };
};

const kindsIn = (text: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [, kind = ''] of text.matchAll(/^\{"kind":"(\w+)"/gmu)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe('a register as lines', () => {
  const samples = empty();
  let whole = '';
  beforeAll(async () => {
    await fillWithSamples(samples);
    whole = await textOf(samples);
  });

  it('holds every document, statement, decision and record', async () => {
    expect(kindsIn(whole)).toEqual({
      register: 1,
      document: (await samples.documents()).length,
      statement: (await samples.statements()).length,
      decision: (await samples.decisions()).length,
      record: (await samples.records()).length,
    });
    expect((await samples.documents()).length).toBeGreaterThanOrEqual(25);
    expect((await samples.decisions()).length).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['SQLite', empty],
    ['memory', () => new MemoryStore()],
  ])('goes into an empty %s store and comes out byte for byte', async (_, open) => {
    const store = open();
    const { added, problems } = await take(store, whole);
    expect(problems).toEqual([]);
    expect(added).toMatchObject({ knownDocuments: 0, knownDecisions: 0 });
    expect(await textOf(store)).toBe(whole);
    expect(await store.judgements()).toEqual(await samples.judgements());
    expect(await store.check()).toEqual([]);
    await store.close();
  });

  it('is copied to PostgreSQL and back with nothing lost', async ({ skip }) => {
    if (database.reason !== undefined) skip(database.reason);
    const [server, back] = [await openPostgresStore(database.address ?? '', 'create'), empty()];
    await fillRegister(server, samples.contents());
    expect(await textOf(server)).toBe(whole);
    expect(await server.check()).toEqual([]);
    await fillRegister(back, server.contents());
    const [pieces, copied] = [samples.contents(), back.contents()];
    for await (const piece of pieces) expect((await copied.next()).value).toEqual(piece);
    expect(await copied.next()).toEqual({ done: true, value: undefined });
    await server.close();
    await back.close();
  });

  it('changes nothing where it is known already', async () => {
    const { added, problems } = await take(samples, whole);
    expect(problems).toEqual([]);
    expect(added).toMatchObject({ documents: 0, statements: 0, decisions: 0 });
    expect(await textOf(samples)).toBe(whole);
  });

  it('goes in again after the import was cut short', async () => {
    const lines = whole.split('\n');
    const store = empty();
    await take(store, lines.slice(0, 120).join('\n'));
    await take(store, whole);
    expect(await textOf(store)).toBe(whole);
    await store.close();
  });

  it('gives a selection with whole reports, the decisions on them and its own records', async () => {
    const filter: Filter = { between: ['UY', 'ID'], types: ['agreement'] };
    const text = await textOf(samples, filter);
    const store = empty();
    expect((await take(store, text)).problems).toEqual([]);
    const documents = await samples.documents(filter);
    expect(await store.documents()).toEqual(documents);
    expect(await store.statements()).toEqual(await samples.statements({ documents: documents.map(({ id }) => id) }));
    expect(kindsIn(text)['record']).toBe((await samples.records(filter)).length);
    expect(kindsIn(text)['decision']).toBeLessThan(kindsIn(whole)['decision'] ?? 0);
    await store.close();
  });

  it.each(BAD_LINES)('tells of $why and takes the rest', async ({ lines, tells, documents }) => {
    const store = new MemoryStore();
    const { problems } = await take(store, lines.join('\n'));
    expect(problems).toEqual(tells);
    expect((await store.documents()).map(({ id }) => id)).toEqual(documents);
  });
});
