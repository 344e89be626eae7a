import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, type Run, scratchFolder } from './run-entente.js';
import { makeSampleRegister } from './sample-register.js';

const folder = scratchFolder();
const at = (name: string): string => join(folder, name);
const register = at('sample.db');
const on = (path: string, ...args: readonly string[]): Promise<Run> => entente([...args, '--register', path]);
const exported = async (path: string): Promise<string> => (await on(path, 'export')).stdout;

beforeAll(async () => {
  await buildIfStale();
  await makeSampleRegister(register);
}, 300_000);

describe('copy', () => {
  test('makes another register that is the same', async () => {
    const { code, stderr } = await entente(['copy', register, at('copied.db')]);
    expect([code, stderr]).toEqual([
      0,
      `entente: 2 reports with 6 statements, 4 records, 0 decisions copied (${at('copied.db')})\n`,
    ]);
    expect(await exported(at('copied.db'))).toBe(await exported(register));
  });

  test('does not touch a register that holds something', async () => {
    const { code, stderr } = await entente(['copy', register, at('copied.db')]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${at('copied.db')} is not empty`);
  });

  test('of what is not there makes nothing', async () => {
    const { code, stderr } = await entente(['copy', at('none.db'), at('new.db')]);
    expect(code).toBe(3);
    expect(stderr).toContain('none.db');
    expect(existsSync(at('new.db'))).toBe(false);
  });
});

describe('backup and restore', () => {
  test('a backup is a register, and goes into an empty one', async () => {
    expect((await on(register, 'backup', at('backup.db'))).code).toBe(0);
    expect(await exported(at('backup.db'))).toBe(await exported(register));
    expect((await on(at('restored.db'), 'restore', at('backup.db'))).code).toBe(0);
    expect(await exported(at('restored.db'))).toBe(await exported(register));
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });

  test('a file that is there is not written over', async () => {
    const { code, stderr } = await on(register, 'backup', register);
    expect(code).toBe(2);
    expect(stderr).toContain('is there already');
    expect(await exported(register)).toBe(await exported(at('copied.db')));
  });
});

describe('check', () => {
  test('finds nothing wrong with a sound register', async () => {
    expect(await on(register, 'check')).toEqual({
      code: 0,
      stdout: '',
      stderr: `entente: nothing wrong (${register})\n`,
    });
  });

  test.each([
    [
      'a text changed by other hands',
      `UPDATE document SET json = replace(json, 'Norway and Ghana', 'Norway and Gabon')`,
      /^hash\treport-1\t.*not what was stored\n$/u,
    ],
    [
      'evidence that is not in the text',
      `UPDATE document SET json = replace(json, 'signed a treaty', 'sighed a treaty')`,
      /^evidence\treport-1-0\t.*\nhash\treport-1\t/u,
    ],
    [
      'a statement that is gone',
      `PRAGMA foreign_keys = OFF; DELETE FROM statement WHERE id = 'report-2-0'`,
      /^reference\t.*statement report-2-0 is missing\n/mu,
    ],
  ])('finds %s, and a restore refuses it', async (name, sql, lines) => {
    const path = at(`${name.replaceAll(' ', '-')}.db`);
    await on(register, 'backup', path);
    const database = new DatabaseSync(path);
    database.exec(sql);
    database.close();
    const { code, stdout } = await on(path, 'check');
    expect(code).toBe(1);
    expect(stdout).toMatch(lines);
    const restored = await on(at('from-damaged.db'), 'restore', path);
    expect(restored.code).toBe(3);
    expect(restored.stderr).toContain('is not sound');
    expect(existsSync(at('from-damaged.db'))).toBe(false);
  });
});
