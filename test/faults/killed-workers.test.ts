import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { random } from '../../bench/random.js';
import { openStore } from '../../src/cli/open-register.js';
import type { Document } from '../../src/model/document.js';
import { openNatsQueue } from '../../src/queues/nats/nats-queue.js';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente } from '../cli/run-entente.js';
import { dropQueue, NATS, natsMissing } from '../queues/nats-server.js';
import { makeTestDatabase } from '../store/postgres-server.js';
import { KILLS, REPORTS } from './extent.js';
import { expectSame, exportOf, undisturbedRun, writeReports } from './prose-reports.js';
import { startWorker, type Worker } from './run-worker.js';

const WORKERS = 3;
const LONGEST_PAUSE_MS = 2_000;

const folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
const database = await makeTestDatabase('workers');
const missing = database.reason ?? (await natsMissing());
const name = `entente-faults-${process.pid}`;
const queue = `${NATS}/${name}`;
beforeAll(() => buildIfStale(), 300_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (database.address !== undefined) await database.drop();
  if (missing === undefined) await dropQueue(name);
});

it(`${KILLS} kills of ${WORKERS} workers over ${REPORTS} reports: nothing lost, nothing doubled, the register that of an undisturbed run`, async ({
  skip,
}) => {
  if (database.address === undefined || missing !== undefined) return skip(missing);
  const register = database.address;
  const reports = join(folder, 'reports');
  writeReports(reports, REPORTS);
  const wanted = await undisturbedRun(reports, join(folder, 'undisturbed.db'));
  const queued = await entente(['add', reports, '--queue', queue]);
  expect(queued.stderr).toContain(`${REPORTS} queued`);

  const added: string[] = [];
  const next = random(23);
  const start = (): Worker => startWorker({ register, queue, onAdded: (id) => added.push(id) });
  const workers = Array.from({ length: WORKERS }, start);
  const tasks = await openNatsQueue<Document>(queue, { now: () => new Date() });
  try {
    const left = async (): Promise<number> => {
      const { waiting, underWay } = await tasks.counts();
      return waiting + underWay;
    };
    // at moments spread over the whole work, whatever a worker is at: starting, reading, committing, answering
    for (let kill = 0; kill < KILLS; kill++) {
      const progress = Math.floor((kill * REPORTS) / (KILLS + 1));
      while (added.length < progress && (await left()) > 0) await sleep(50);
      await sleep(next() * LONGEST_PAUSE_MS);
      const at = Math.floor(next() * WORKERS);
      const victim = workers[at] as Worker;
      victim.process.kill('SIGKILL');
      expect((await victim.ended).how).toBe('SIGKILL');
      const store = await openStore(register, 'create');
      for (const id of added) if (!(await store.hasDocument(id))) expect.fail(`${id} was acknowledged and is lost`);
      await store.close();
      workers[at] = start();
    }
    while ((await left()) > 0) await sleep(200);
    expect(await tasks.failures()).toEqual([]);
    await Promise.all(workers.map(({ working }) => working));
  } finally {
    await tasks.close();
    for (const { process } of workers) process.kill('SIGTERM');
  }
  for (const { ended } of workers) expect((await ended).how).toBe(0);

  expect(new Set(added).size).toBe(added.length);
  const store = await openStore(register, 'read');
  expect(await store.documents()).toHaveLength(REPORTS);
  expect(await store.check()).toEqual([]);
  await store.close();
  expectSame(await exportOf(register), wanted);
}, 3_600_000);
