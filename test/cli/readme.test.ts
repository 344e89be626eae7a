import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { root } from './run-entente.js';

beforeAll(() => buildIfStale(), 300_000);

test('the library example of README runs as written', () => {
  const [, code = ''] = /```js\n([^`]+)```/u.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  expect(code).toContain("import { extract } from 'entente'");
  // Run from the package's own folder, where Node resolves the package's name to itself.
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^agreement \| .*treaty on fisheries/mu);
  expect(status).toBe(0);
});
