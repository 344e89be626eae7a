import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, type Run, scratchFolder } from './run-entente.js';

beforeAll(() => buildIfStale(), 300_000);

const lines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

test('--jsonl codes sentences with given actors, a line each; what is no such line is named and left out', async () => {
  const input = lines(
    { id: 'a', sentence: 'Chile refused to lift the sanctions on Peru.', source: 'Chile', target: 'Peru' },
    { id: 'b', sentence: 'Chile' },
    { sentence: 'The river is long.', source: 'Chile', target: 'Peru' },
  );
  const { code, stdout, stderr } = await entente(['events', '--jsonl'], { input });
  expect(stdout).toBe(
    lines(
      {
        id: 'a',
        root: 'REJECT',
        quad: 3,
        mode: 'yield',
        context: ['economic'],
        cameo: '1244',
        words: ['refused', 'lift', 'sanctions'],
      },
      { id: 3, root: null, quad: null, mode: null, context: [], cameo: null, words: [] },
    ),
  );
  expect(stderr).toContain('line 2');
  expect(code).toBe(1);
});

describe('a register', () => {
  const register = join(scratchFolder(), 'events.db');
  const on = (...args: readonly string[]): Promise<Run> => entente(['events', '--register', register, ...args]);

  beforeAll(async () => {
    const reports = lines(
      {
        published: '2024-05-03',
        text: 'Peru condemned the raid of Chile on Thursday. Peru recalled its ambassador from Chile.',
      },
      {
        published: '2024-05-04',
        text: 'Peru has condemned the raid by Chilean troops. Brazil urged Bolivia to release the pilots.',
      },
    );
    const { code } = await entente(['add', '-', '--register', register], { input: reports });
    expect(code).toBe(0);
  });

  test('a row an event, its reports counted', async () => {
    const { code, stdout } = await on('--format', 'jsonl', '--between', 'Peru', 'CL');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { root: string; reports: number; source_country: string; evidence: string });
    expect(rows.map(({ root, reports, source_country }) => [source_country, root, reports])).toEqual([
      ['PER', 'ACCUSE', 2],
      ['PER', 'SANCTION', 1],
    ]);
    expect(rows[1]?.evidence).toBe('Peru recalled its ambassador from Chile.');
    expect(code).toBe(0);
  });

  test('a row a mention; by month; CSV and Parquet', async () => {
    expect((await on('--mentions', '--format', 'jsonl')).stdout.trim().split('\n')).toHaveLength(4);
    const { stdout } = await on('--aggregate', 'month');
    expect(stdout.trim().split('\r\n').slice(1)).toEqual([
      '2024-05,BRA,BOL,0,0,1,0,1,1,-5',
      '2024-05,PER,CHL,0,0,1,1,2,3,-3',
    ]);
    const out = join(scratchFolder(), 'events.parquet');
    expect((await on('--format', 'parquet', '--out', out)).code).toBe(0);
    expect(readFileSync(out).subarray(0, 4).toString()).toBe('PAR1');
  });

  test('mentions are not added up', async () => {
    const { code, stderr } = await on('--mentions', '--aggregate', 'month');
    expect(stderr).toContain('--aggregate');
    expect(code).toBe(2);
  });
});

test('what an analyst rejected tells no event', async () => {
  const register = join(scratchFolder(), 'rejected.db');
  const input = lines({
    published: '2024-05-03',
    text: 'Ghana and Togo held talks in Accra on Thursday. Nine documents were signed at the close.',
  });
  await entente(['add', '-', '--register', register], { input });
  const told = async (): Promise<string[]> =>
    (await entente(['events', '--format', 'jsonl', '--register', register])).stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { root: string }).root)
      .sort();
  expect(await told()).toEqual(['CONSULT', 'SUPPORT']);
  const records = await entente(['register', '--type', 'package', '--format', 'jsonl', '--register', register]);
  const { id } = JSON.parse(records.stdout) as { id: string };
  await entente(['reject', id, '--by', 'Ada', '--register', register]);
  expect(await told()).toEqual(['CONSULT']);
}, 60_000);
