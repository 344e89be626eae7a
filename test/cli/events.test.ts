import { beforeAll, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente } from './run-entente.js';

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

test('asks for a way to read', async () => {
  const { code, stderr } = await entente(['events']);
  expect(stderr).toContain('--jsonl');
  expect(code).toBe(2);
});
