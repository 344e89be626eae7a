import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.js';
import { type PrivateServer, startPrivateServer } from './private-server.js';
import { addReports, exported, reportsOf, undisturbed } from './reports.js';

const REPORTS = 160;

describe('PostgreSQL restarted in the middle of work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
  let server: PrivateServer | { readonly reason: string };
  beforeAll(async () => {
    server = await startPrivateServer();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    if (!('reason' in server)) server.stop();
  });

  it('the work goes on; nothing acknowledged is lost, nothing doubled', async ({ skip }) => {
    if ('reason' in server) return skip(server.reason);
    const { address, restart } = server;
    const store = await openPostgresStore(address, 'create');
    const acknowledged: string[] = [];
    const restarts = new Map([
      [32, 'fast'],
      [80, 'immediate'],
      [112, 'immediate'],
    ] as const);
    await addReports(store, reportsOf(REPORTS), (id) => {
      acknowledged.push(id);
      const how = restarts.get(acknowledged.length as 32);
      if (how !== undefined) restart(how);
    });
    expect(acknowledged).toHaveLength(REPORTS);
    expect(await store.check()).toEqual([]);
    expect(await exported(store)).toBe(await undisturbed(REPORTS, folder));
    await store.close();
  });

  it('one that does not come back ends the work with a clear error', async ({ skip }) => {
    if ('reason' in server) return skip(server.reason);
    const store = await openPostgresStore(server.address, 'write', { patience: 300 });
    server.stop();
    server = { reason: 'stopped by the test' };
    await expect(store.decisions()).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringMatching(/cannot be reached|was shut down|broke the connection/u) as string,
    });
    await store.close();
  });
});
