import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.js';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { makeTestDatabase } from '../store/postgres-server.js';
import { entente, root, scratchFolder } from './run-entente.js';
import { fillSampleRegister, makeSampleRegister } from './sample-register.js';

const database = await makeTestDatabase('cli');

beforeAll(() => buildIfStale(), 300_000);

it('a server that is not there ends with 3, and the password is not told', async () => {
  const { code, stdout, stderr } = await entente(['register', '--register', 'postgres://ana:secret@127.0.0.1:1/press']);
  expect({ code, stdout, stderr }).toEqual({
    code: 3,
    stdout: '',
    stderr: 'entente: postgres://ana@127.0.0.1:1/press cannot be reached: nothing listens there\n',
  });
});

it('PostgreSQL is there to be tested', ({ skip }) => {
  if (database.reason !== undefined) skip(database.reason);
});

describe.skipIf(database.reason !== undefined)('a register on PostgreSQL', () => {
  const folder = scratchFolder();
  const file = join(folder, 'r.db');
  const address = database.address ?? '';
  beforeAll(async () => {
    await makeSampleRegister(file);
    const store = await openPostgresStore(address, 'create');
    await fillSampleRegister(store);
    await store.close();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    if (database.address !== undefined) await database.drop();
  });

  it('a server over it shows neither the password of its register nor the token', async () => {
    const told = new URL(address);
    told.password = 'pass-word';
    const args = [join(root, 'bin/entente.js'), 'serve', '--port', '0', '--register', told.href];
    const server = spawn(process.execPath, args, {
      env: { ...process.env, ENTENTE_BUILD: 'no', ENTENTE_TOKEN: 'token-of-mine' },
    });
    let output = '';
    const listening = new Promise<void>((resolve, reject) => {
      const hear = (text: Buffer): void => {
        output += text.toString();
        if (output.includes('Ctrl-C')) resolve();
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.once('close', (code) => reject(new Error(`ended with ${code}: ${output}`)));
    });
    await listening;
    const at = /http:\/\/127\.0\.0\.1:\d+/u.exec(output)?.[0] ?? '';
    await fetch(`${at}/api/reports`, { headers: { authorization: 'Bearer token-of-mine' } });
    server.kill('SIGTERM');
    await once(server, 'close');
    expect(output).toContain(`${told.username}@${told.host}`);
    expect(output).not.toMatch(/pass-word|token-of-mine/u);
  });

  it.each([
    [['register', '--format', 'jsonl']],
    [['register', '--between', 'GH', 'NO', '--type', 'figure']],
    [['brief', 'GH', 'NO', '--format', 'json']],
    [['track', 'GH', 'NO', '--today', '2022-01-01']],
  ])('%j prints what it prints of a file', async (args) => {
    const [ofFile, ofServer] = [
      await entente([...args, '--register', file]),
      await entente(args, { env: { ENTENTE_REGISTER: address } }),
    ];
    expect(ofFile.code).toBe(0);
    expect(ofServer).toEqual(ofFile);
  });
});
