import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, root, scratchFolder } from './run-entente.js';
import { makeSampleRegister } from './sample-register.js';

beforeAll(() => buildIfStale(), 300_000);

const TOKEN = 'a-word-that-is-nowhere-else';
const TOKEN_HASH = createHash('sha256').update(TOKEN).digest('hex');

let folder = '';
let server: ChildProcess | undefined;
afterEach(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** A server in a process of its own over a register of its own, and all that it prints. */
const serve = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  folder = scratchFolder();
  const register = join(folder, 'r.db');
  await makeSampleRegister(register);
  const command = [join(root, 'bin/entente.js'), 'serve', '--port', '0', '--register', register, ...args];
  const child = spawn(process.execPath, command, { env: { ...process.env, ENTENTE_BUILD: 'no', ...env } });
  server = child;
  const printed = { text: '' };
  await new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      printed.text += text.toString();
      if (printed.text.includes('Ctrl-C')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${printed.text}`)));
  });
  const at = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed.text)?.[0] ?? '';
  const confirm = async (authorization?: string): Promise<number> => {
    const answer = await fetch(`${at}/api/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify({ kind: 'confirm', id: 'report-1-0' }),
    });
    return answer.status;
  };
  return { at, register, printed, confirm };
};

/** All bytes of the files in the register's folder. */
const kept = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');

describe('entente serve', () => {
  it('knows the token by its hash alone, and puts it nowhere', async () => {
    const { confirm, printed } = await serve([], { ENTENTE_TOKEN_SHA256: TOKEN_HASH });
    expect(printed.text).toContain('writing with token');
    expect(await confirm()).toBe(401);
    expect(await confirm(`Bearer ${TOKEN_HASH}`)).toBe(401);
    expect(await confirm(`Bearer ${TOKEN}`)).toBe(201);
    for (const place of [printed.text, kept()]) {
      expect(place).not.toContain(TOKEN);
      expect(place).not.toContain(TOKEN_HASH);
    }
  });

  it('writes no token that it is given in the clear', async () => {
    const { confirm, printed } = await serve([], { ENTENTE_TOKEN: TOKEN });
    expect(await confirm(`Bearer ${TOKEN}`)).toBe(201);
    expect(`${printed.text}${kept()}`).not.toContain(TOKEN);
  });

  it('--read-only: answers, and changes nothing for anybody', async () => {
    const { at, register, printed, confirm } = await serve(['--read-only', '--token', TOKEN]);
    expect(printed.text).toContain('reading only');
    const before = readFileSync(register);
    expect(await confirm(`Bearer ${TOKEN}`)).toBe(403);
    const add = await fetch(`${at}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ reports: [{ text: 'Ghana and Togo signed a transit accord in Lomé.' }] }),
    });
    expect(add.status).toBe(403);
    expect(await (await fetch(`${at}/api`)).json()).toMatchObject({ reports: 2, writable: false });
    expect(readFileSync(register).equals(before)).toBe(true);
  });

  it.each([
    [['--token-sha256', 'abc'], 'is no SHA-256'],
    [['--token-sha256', TOKEN_HASH, '--token', TOKEN], 'cannot be used with'],
  ])('%j: refused', async (args, reason) => {
    const { code, stderr } = await entente(['serve', '--port', '0', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });
});
