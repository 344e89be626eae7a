import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/model/entente-error.js';
import { openConnection } from '../../src/store/sqlite/connection.js';
import type { OpenMode } from '../../src/store/sqlite/open-database.js';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/sqlite/schema.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { kenya, ofKenya, peru } from './store-samples.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-files-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const errorOf = (path: string, mode: OpenMode): EntenteError => {
  try {
    void openSqliteStore(path, mode).close();
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
  throw new Error(`${path} opened`);
};

beforeAll(async () => {
  const store = openSqliteStore(at('good.db'), 'create');
  await store.addDocument(kenya, ofKenya);
  await store.close();
  const newer = new DatabaseSync(at('newer.db'));
  newer.exec(`CREATE TABLE t (a); PRAGMA user_version = ${SCHEMA_VERSION + 3}`);
  newer.close();
  const other = new DatabaseSync(at('other.db'));
  other.exec('CREATE TABLE address (name TEXT)');
  other.close();
  writeFileSync(at('text.db'), 'This is a letter, and no register at all.\n'.repeat(50));
  writeFileSync(at('cut.db'), readFileSync(at('good.db')));
  truncateSync(at('cut.db'), 5000);
  writeFileSync(at('empty.db'), '');
  mkdirSync(at('folder.db'));
});

const CASES: readonly { file: string; mode: OpenMode; code: string; message: RegExp }[] = [
  { file: 'none.db', mode: 'read', code: 'store-unusable', message: /none\.db does not exist$/u },
  { file: 'none.db', mode: 'write', code: 'store-unusable', message: /none\.db does not exist$/u },
  {
    file: 'missing/x.db',
    mode: 'create',
    code: 'store-unusable',
    message: /x\.db cannot be made: its folder does not exist$/u,
  },
  {
    file: 'newer.db',
    mode: 'read',
    code: 'store-newer',
    message: new RegExp(`newer\\.db .*version ${SCHEMA_VERSION + 3}, .*${SCHEMA_VERSION}$`, 'u'),
  },
  { file: 'newer.db', mode: 'create', code: 'store-newer', message: /newer\.db was written by a newer Entente/u },
  { file: 'other.db', mode: 'create', code: 'store-unusable', message: /other\.db is not a register$/u },
  { file: 'other.db', mode: 'read', code: 'store-unusable', message: /other\.db is not a register$/u },
  { file: 'text.db', mode: 'create', code: 'store-unusable', message: /text\.db is not a register$/u },
  { file: 'cut.db', mode: 'create', code: 'store-unusable', message: /cut\.db is damaged$/u },
  { file: 'empty.db', mode: 'read', code: 'store-unusable', message: /empty\.db is not a register$/u },
  { file: 'folder.db', mode: 'create', code: 'store-unusable', message: /folder\.db is not a file$/u },
];

describe('opening a register file', () => {
  it.each(CASES)('$file for $mode: $code', ({ file, mode, code, message }) => {
    const error = errorOf(at(file), mode);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });

  it('makes one in an empty file', async () => {
    const store = openSqliteStore(at('empty.db'), 'create');
    expect(await store.addDocument(kenya, ofKenya)).toBe(true);
    await store.close();
  });

  it('keeps what was added when it is opened again, and is not written when opened for reading', async () => {
    const store = openSqliteStore(at('good.db'), 'read');
    expect(await store.documents()).toEqual([kenya]);
    await expect(store.addDocument(peru, [])).rejects.toMatchObject({ code: 'store-read-only' });
    await store.close();
  });

  it('uses a write-ahead log and states its version', async () => {
    const store = openSqliteStore(at('good.db'), 'write');
    const database = new DatabaseSync(at('good.db'));
    expect(database.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: MIGRATIONS.length });
    database.close();
    await store.close();
  });

  it('leaves one whole file when it is closed', async () => {
    const store = openSqliteStore(at('whole.db'), 'create');
    await store.addDocument(kenya, ofKenya);
    expect(await store.statements({ between: ['NO'] })).toHaveLength(3);
    await store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('whole.db'))).toEqual(['whole.db']);
  });

  it('brings an older register up to date when it is opened for reading', async () => {
    const old = new DatabaseSync(at('old.db'));
    old.exec(`${MIGRATIONS[0]} PRAGMA user_version = 1;`);
    old
      .prepare('INSERT INTO document VALUES (?, ?, ?, ?, ?)')
      .run(kenya.id, '2019-03-15', null, null, JSON.stringify(kenya));
    old.close();
    const store = openSqliteStore(at('old.db'), 'read');
    expect(await store.documents()).toEqual([kenya]);
    expect(await store.additions('')).toEqual({ documents: [], decisions: [] });
    await store.close();
  });

  it('reads while another writes', async () => {
    const writer = openSqliteStore(at('shared.db'), 'create');
    await writer.addDocument(kenya, ofKenya);
    const reader = openSqliteStore(at('shared.db'), 'read');
    await writer.addDocument(peru, []);
    expect(await reader.documents()).toHaveLength(2);
    await reader.close();
    await writer.close();
  });

  it('says which file is damaged when a page is overwritten', async () => {
    const store = openSqliteStore(at('torn.db'), 'create');
    await store.addDocument({ ...kenya, text: kenya.text + 'x'.repeat(100_000) }, ofKenya);
    await store.close();
    const bytes = readFileSync(at('torn.db'));
    bytes.fill(0x5a, 4096 * 3, 4096 * 12);
    writeFileSync(at('torn.db'), bytes);
    const torn = openSqliteStore(at('torn.db'), 'write');
    const outcome = await torn.check().then(
      (problems) => problems.map(({ reason }) => reason).join(),
      (error: Error) => error.message,
    );
    expect(outcome).toMatch(/damaged|malformed|page|missing|tree/iu);
    await torn.close();
  });
});

// The superuser may write anywhere, so the attempt is made as somebody else.
describe('read-only places', () => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = (path: string, mode: OpenMode): string => `
    const { openSqliteStore } = await import(${JSON.stringify(new URL('../../src/store/sqlite/sqlite-store.ts', import.meta.url).href)});
    try { const s = openSqliteStore(${JSON.stringify(path)}, ${JSON.stringify(mode)}); console.log((await s.documents()).length); await s.close(); }
    catch (e) { console.log(e.code + ' ' + e.message); }`;
  const attempt = (path: string, mode: OpenMode): string => {
    const superuser = process.getuid?.() === 0;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', tsx, '--input-type=module', '-e', script(path, mode)],
      {
        encoding: 'utf8',
        cwd: '/',
        ...(superuser ? { uid: 65534, gid: 65534 } : {}),
      },
    );
    return stdout.trim() || stderr;
  };

  beforeAll(async () => {
    mkdirSync(at('locked'));
    const store = openSqliteStore(at('locked/r.db'), 'create');
    await store.addDocument(kenya, ofKenya);
    await store.close();
    mkdirSync(at('open'));
    writeFileSync(at('open/r.db'), readFileSync(at('locked/r.db')));
    chmodSync(at('open/r.db'), 0o444);
    chmodSync(at('open'), 0o777);
    chmodSync(folder, 0o755);
    chmodSync(at('locked/r.db'), 0o666);
    chmodSync(at('locked'), 0o555);
  });
  afterAll(() => chmodSync(at('locked'), 0o755));

  it('a read-only folder: reading works, writing is refused with a reason', () => {
    expect(attempt(at('locked/r.db'), 'read')).toBe('1');
    expect(attempt(at('locked/r.db'), 'write')).toMatch(
      /^store-read-only .*r\.db cannot be written: its folder is read-only$/u,
    );
    expect(attempt(at('locked/new.db'), 'create')).toMatch(
      /^store-read-only .*new\.db cannot be made: its folder is read-only$/u,
    );
  });

  it('a read-only file: reading works, writing is refused with a reason', () => {
    expect(attempt(at('open/r.db'), 'write')).toMatch(
      /^store-read-only .*r\.db cannot be written: the file is read-only$/u,
    );
    expect(attempt(at('open/r.db'), 'read')).toBe('1');
  });
});

it('rows that are read one by one go on whatever memory is tidied up meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const tidyUp = runInNewContext('gc') as () => void;
  const connection = openConnection(at('rows.db'), 'create');
  for (let n = 0; n < 200; n++) connection.run('INSERT INTO mark VALUES (?, ?)', String(n).padStart(3, '0'), 'x');
  let read = 0;
  for (const { name } of connection.each('SELECT name FROM mark ORDER BY name')) {
    expect(Number(name)).toBe(read++);
    if (read % 10 !== 0) continue;
    tidyUp();
    await new Promise(setImmediate); // what is collected is freed now
    for (let other = 0; other < 10; other++) connection.all(`SELECT ${read + other / 10}`);
  }
  expect(read).toBe(200);
  connection.close();
});
