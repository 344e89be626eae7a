import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createServer, type ServerOptions } from '../../src/server/create-server.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { makeSampleRegister } from '../cli/sample-register.js';

/** A server over a register of its own, and what ends both. */
export interface SampleServer {
  readonly app: FastifyInstance;
  /** Errors that nobody foresaw. */
  readonly unexpected: unknown[];
  readonly close: () => Promise<void>;
}

/** A server over the two reports of the sample register, on a day in 2020. */
export const sampleServer = async (options: Partial<ServerOptions> = {}): Promise<SampleServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-server-'));
  const path = join(folder, 'entente.db');
  await makeSampleRegister(path);
  const store = openSqliteStore(path, 'write');
  const unexpected: unknown[] = [];
  const app = await createServer({
    store,
    now: () => new Date('2020-06-01T12:00:00Z'),
    version: '0.0.0',
    analyst: 'A. Analyst',
    loopback: true,
    readOnly: false,
    rate: 0,
    onUnexpected: (error) => unexpected.push(error),
    ...options,
  });
  const close = async (): Promise<void> => {
    await app.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { app, unexpected, close };
};
