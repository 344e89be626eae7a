import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../bench/random.js';
import { openStore } from '../../src/cli/open-register.js';
import { makeTestDatabase } from '../store/postgres-server.js';
import { KILLS, REPORTS } from './extent.js';
import { exported, undisturbed } from './reports.js';
import { startWriter } from './run-writer.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
const database = await makeTestDatabase('kills');
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (database.address !== undefined) await database.drop();
});

/** Kills the writer some time after some acknowledgement, again and again; then lets it finish. Gives all ids ever acknowledged. */
const killAgainAndAgain = async (register: string): Promise<string[]> => {
  const next = random(11);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const after = 1 + Math.floor((next() * 2 * REPORTS) / KILLS);
    const delay = next() * 40;
    const writer = startWriter([register, String(REPORTS)], ({ acknowledged: heard, process }) => {
      if (heard.length === after) void wait(delay).then(() => process.kill('SIGKILL'));
    });
    await writer.ended;
    acknowledged.push(...writer.acknowledged);
    const store = await openStore(register, 'read');
    const there = new Set((await store.documents()).map(({ id }) => id));
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect(await store.check()).toEqual([]);
    await store.close();
  }
  const last = startWriter([register, String(REPORTS)]);
  expect(await last.ended).toEqual({ how: 0, stderr: '' });
  return [...acknowledged, ...last.acknowledged];
};

describe(`a writer killed ${KILLS} times over ${REPORTS} reports`, () => {
  let wanted = '';
  beforeAll(async () => {
    wanted = await undisturbed(REPORTS, folder);
  });

  it.each([
    ['SQLite', () => join(folder, 'killed.db'), undefined],
    ['PostgreSQL', () => database.address ?? '', database.reason],
  ])(
    'on %s: nothing is lost or doubled, and the register is that of an undisturbed run',
    async (_, location, reason) => {
      if (reason !== undefined) expect.fail(reason);
      const acknowledged = await killAgainAndAgain(location());
      expect(new Set(acknowledged).size).toBe(acknowledged.length);
      const store = await openStore(location(), 'read');
      expect(await exported(store)).toBe(wanted);
      await store.close();
    },
  );
});
