import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, scratchFolder } from './run-entente.js';

const folder = scratchFolder();
const at = (name: string): string => join(folder, name);

/** Root may write everywhere; the user `nobody` may not. */
const NOBODY = { uid: 65534, gid: 65534 };

const GOOD = `Norway, Ghana sign fisheries treaty

ACCRA, 12 March 2019 - Norwegian Prime Minister Erna Solberg and Ghanaian President Nana Akufo-Addo signed a treaty on fisheries in Accra on Tuesday.

Trade between Norway and Ghana reached $310 million in 2018.
`;

const OTHER = `Peru, Vietnam agree on rice

LIMA, 3 June 2021 - Peru and Vietnam signed a memorandum on rice exports in Lima on Thursday.
`;

const BAD = {
  'empty.txt': ['', /empty\.txt: is empty/u],
  'blank.txt': [' \n\n \n', /blank\.txt: /u],
  'picture.txt': [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0]),
    /picture\.txt: is .*not text/u,
  ],
  'long-line.txt': ['trade '.repeat(3_500_000), /long-line\.txt: .*(?:large|bytes|MB)/u],
} as const;

/** Lenient where the format is: what can be read is read. */
const ODD = {
  'cut.html': `<html><head><title>Chile and Kenya open consulates</title></head><body><article><p>NAIROBI, 4 May 2020 - ${'Chile and Kenya agreed to open consulates, officials of both countries said on Monday. '.repeat(4)}</p><p>The foreign mini`,
  'latin.txt': Buffer.from(
    'Malm\u00F6, 5 May 2020\n\nSweden and Per\u00FA signed a treaty on taxation in Malm\u00F6 on Tuesday, officials said.\n',
    'latin1',
  ),
} as const;

beforeAll(async () => {
  for (const [name, [content]] of Object.entries(BAD)) writeFileSync(at(name), content);
  for (const [name, content] of Object.entries(ODD)) writeFileSync(at(name), content);
  writeFileSync(at('good.txt'), GOOD);
  writeFileSync(at('other.txt'), OTHER);
  mkdirSync(at('nothing'));
  writeFileSync(at('nothing/table.xlsx'), 'no report');
  await buildIfStale();
}, 300_000);

const intact = async (register: string): Promise<void> => {
  const store = openSqliteStore(register, 'read');
  try {
    expect(await store.check()).toEqual([]);
  } finally {
    await store.close();
  }
};

describe('inputs', () => {
  test('bad ones are told in a line each, the others are added, the register is intact', async () => {
    const register = at('all.db');
    const { code, stdout, stderr } = await entente([
      'add',
      at('good.txt'),
      ...Object.keys(BAD).map(at),
      at('missing.txt'),
      at('nothing'),
      ...Object.keys(ODD).map(at),
      at('other.txt'),
      '--register',
      register,
    ]);
    const lines = stderr.trimEnd().split('\n');
    expect(stdout).toBe('');
    for (const [, reason] of Object.values(BAD)) expect(lines.filter((line) => reason.test(line))).toHaveLength(1);
    expect(lines).toContain(`entente: ${at('missing.txt')}: no such file or folder`);
    expect(lines).toContain(`entente: ${at('nothing')}: holds no reports`);
    expect(lines.at(-1)).toBe(`entente: 4 added, 6 failed (${register})`);
    expect(lines).toHaveLength(7);
    expect(code).toBe(1);
    await intact(register);
  });

  test('the same again changes nothing', async () => {
    const register = at('again.db');
    expect((await entente(['add', at('good.txt'), '--register', register])).code).toBe(0);
    const before = (await entente(['register', '--format', 'json', '--register', register])).stdout;
    const again = await entente(['add', at('good.txt'), at('other.txt'), at('other.txt'), '--register', register]);
    expect(again.stderr).toBe(`entente: 1 added, 2 known already (${register})\n`);
    const third = await entente(['add', folder, '--register', register]);
    expect(third.code).toBe(1);
    const onlyGood = ['register', '--between', 'NO', 'GH', '--format', 'json', '--register', register];
    expect((await entente(onlyGood)).stdout).toBe(before);
    await intact(register);
  });

  test('statistics and treaties in JSON or CSV are sent to `entente import`, each file in a line', async () => {
    const other = scratchFolder();
    writeFileSync(join(other, 'treaties.json'), '[{"title": "Treaty on fisheries", "parties": ["Chad", "Oman"]}]');
    writeFileSync(join(other, 'aid.json'), '[{"page": 1}, [{"countryiso3code": "KEN", "value": 3}]]');
    writeFileSync(join(other, 'trade.csv'), 'Reporter,Partner,Year,Value\nChad,Oman,2020,31\n');
    writeFileSync(join(other, 'untold.json'), '{"title": "Chad and Oman meet"}');
    const { code, stderr } = await entente(['add', other, '--register', at('sent.db')]);
    expect(stderr.split('\n').slice(0, 4)).toEqual([
      `entente: ${join(other, 'aid.json')}: is no report but statistics: \`entente import\` takes it`,
      `entente: ${join(other, 'trade.csv')}: is no report but statistics: \`entente import\` takes it`,
      `entente: ${join(other, 'treaties.json')}: is no report but a list of treaties: \`entente import\` takes it`,
      `entente: ${join(other, 'untold.json')}: “text” is missing or not of type string`,
    ]);
    expect(code).toBe(1);
  });

  test('only bad ones: exit code 1, an empty register', async () => {
    const register = at('none.db');
    const { code, stderr } = await entente(['add', at('empty.txt'), '--register', register]);
    expect(stderr).toMatch(/^entente: .*empty\.txt: is empty\nentente: 0 added, 1 failed/u);
    expect(code).toBe(1);
    await intact(register);
  });

  test('standard input: text, and nothing', async () => {
    const register = at('stdin.db');
    expect(await entente(['add', '-', '--register', register], { input: GOOD })).toMatchObject({ code: 0 });
    const empty = await entente(['add', '-', '--register', register], { input: '' });
    expect(empty).toMatchObject({ code: 1 });
    expect(empty.stderr).toMatch(/^entente: stdin: is empty\n/u);
  });
});

describe('registers', () => {
  const good = at('register.db');
  beforeAll(async () => {
    expect((await entente(['add', at('good.txt'), '--register', good])).code).toBe(0);
  });

  const refused = async (args: readonly string[], reason: RegExp): Promise<void> => {
    const { code, stdout, stderr } = await entente(args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(3);
  };

  test('of a newer version', async () => {
    const newer = at('newer.db');
    copyFileSync(good, newer);
    const database = new DatabaseSync(newer);
    database.exec('PRAGMA user_version = 999');
    database.close();
    const before = readFileSync(newer);
    for (const args of [['add', at('other.txt')], ['register'], ['brief', 'NO', 'GH']]) {
      await refused([...args, '--register', newer], /newer\.db was written by a newer Entente: it has version 999/u);
    }
    expect(readFileSync(newer).equals(before)).toBe(true);
  });

  test('that is another file', async () => {
    const before = readFileSync(at('good.txt'));
    await refused(['add', at('other.txt'), '--register', at('good.txt')], /good\.txt .*not a register/u);
    expect(readFileSync(at('good.txt')).equals(before)).toBe(true);
  });

  test('that is a folder, or in none', async () => {
    await refused(['add', at('other.txt'), '--register', folder], /is not a file/u);
    await refused(['add', at('other.txt'), '--register', at('nowhere/a.db')], /its folder does not exist/u);
  });

  test('that does not exist yet', async () => {
    await refused(['register', '--register', at('absent.db')], /absent\.db.*entente add/u);
  });

  test('read-only: can be read, is not written', async ({ skip }) => {
    const closed = at('closed');
    mkdirSync(closed);
    const register = join(closed, 'register.db');
    copyFileSync(good, register);
    const before = readFileSync(register);
    chmodSync(folder, 0o755);
    chmodSync(register, 0o444);
    chmodSync(closed, 0o555);
    const user = process.getuid?.() === 0 ? NOBODY : {};
    const started = await entente(['--version'], user).catch(() => ({ code: 1 }));
    if (started.code !== 0) skip('the tests run as root in a folder that no other user may enter');
    const added = await entente(['add', at('other.txt'), '--register', register], user);
    expect(added.stderr).toMatch(/^entente: .*register\.db cannot be written: .*read-only\n$/u);
    expect(added.code).toBe(3);
    const shown = await entente(['register', '--register', register], user);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('fisheries');
    expect(readFileSync(register).equals(before)).toBe(true);
  });
});
