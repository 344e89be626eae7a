import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../src/server/create-server.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, root } from '../cli/run-entente.js';

/** The pages over a register of their own. */
export interface Site {
  readonly address: string;
  /** What stands at a path of the interface. */
  readonly ask: <T>(path: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

const SAMPLES = [
  'samples/tashkent-wire.txt',
  'samples/tashkent-documents.md',
  'samples/tashkent-article.html',
  'samples/decade',
];
const OFFICIAL = [
  'samples/official/uruguay-indonesia-comtrade.json',
  'samples/official/uruguay-indonesia-treaties.json',
];

const serve = async (store: Store, end: () => void): Promise<Site> => {
  await buildIfStale({ pages: true });
  const app = await createServer({
    store,
    now: () => new Date('2025-06-01T12:00:00Z'),
    version: '0.0.0',
    analyst: 'A. Analyst',
    loopback: true,
    readOnly: false,
    rate: 0,
    webRoot: join(root, 'dist', 'web'),
    onUnexpected: (error, path) => process.stderr.write(`${path}: ${String(error)}\n`),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    ask: async <T>(path: string) => (await (await fetch(`${address}${path}`)).json()) as T,
    close: async () => {
      await app.close();
      await store.close();
      end();
    },
  };
};

/** The pages over the sample reports and statistics. */
export const sampleSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-web-'));
  const register = join(folder, 'entente.db');
  await buildIfStale();
  for (const args of [
    ['add', ...SAMPLES],
    ['import', ...OFFICIAL],
  ]) {
    const { code, stderr } = await entente([...args, '--register', register], { env: { ENTENTE_BUILD: 'no' } });
    if (code !== 0) throw new Error(stderr);
  }
  return serve(openSqliteStore(register, 'write'), () => rmSync(folder, { recursive: true }));
};
