import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/cli/open-register.js';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente } from '../cli/run-entente.js';
import { type PrivateNats, startPrivateNats } from './private-nats.js';
import { expectSame, exportOf, undisturbedRun, writeReports } from './prose-reports.js';
import { startWorker } from './run-worker.js';

const REPORTS = 120;
/** After so many reports are in, NATS crashes and stays away for so many milliseconds. They come in up to 64 together. */
const CRASHES = new Map([
  [1, 200],
  [65, 3_000],
]);

const folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
let nats: PrivateNats | { readonly reason: string };
beforeAll(async () => {
  nats = await startPrivateNats();
});
beforeAll(() => buildIfStale(), 300_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (!('reason' in nats)) await nats.stop();
});

it('NATS crashed in the middle of work: the work goes on; nothing is lost, nothing doubled', async ({ skip }) => {
  if ('reason' in nats) return skip(nats.reason);
  const { address, crash } = nats;
  const register = join(folder, 'register.db');
  const reports = join(folder, 'reports');
  writeReports(reports, REPORTS);
  const wanted = await undisturbedRun(reports, join(folder, 'undisturbed.db'));
  const queued = await entente(['add', reports, '--queue', address]);
  expect(queued.stderr).toContain(`${REPORTS} queued`);
  await crash(0);

  const added: string[] = [];
  let crashes = 0;
  let crashing = Promise.resolve();
  const worker = startWorker({
    register,
    queue: address,
    args: ['--until-empty'],
    onAdded: (id) => {
      added.push(id);
      const away = CRASHES.get(added.length);
      if (away === undefined) return;
      crashes++;
      crashing = crashing.then(() => crash(away));
    },
  });
  const { how, log } = await worker.ended;
  await crashing;
  expect({ how, log: how === 0 ? '' : log }).toEqual({ how: 0, log: '' });
  expect(crashes).toBe(CRASHES.size);
  expect(new Set(added).size).toBe(REPORTS);
  expect(added).toHaveLength(REPORTS);
  const store = await openStore(register, 'read');
  expect(await store.check()).toEqual([]);
  await store.close();
  expectSame(await exportOf(register), wanted);
});
