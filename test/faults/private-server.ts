import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const VERSIONS = '/usr/lib/postgresql';

/** A PostgreSQL of the tests' own, which may be stopped and started. */
export interface PrivateServer {
  readonly address: string;
  /** `immediate`: as in a crash; `fast`: clients are cut off, the rest is orderly. */
  readonly restart: (how: 'fast' | 'immediate') => void;
  readonly stop: () => void;
}

/** A port of this machine that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const newestVersion = (): string | undefined =>
  existsSync(VERSIONS)
    ? readdirSync(VERSIONS)
        .filter((name) => existsSync(join(VERSIONS, name, 'bin/initdb')))
        .sort((a, b) => Number(b) - Number(a))[0]
    : undefined;

const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

/** Starts a server of its own, or says why it cannot. The superuser may not run one, and becomes `postgres` for it. */
export const startPrivateServer = async (): Promise<PrivateServer | { readonly reason: string }> => {
  const version = newestVersion();
  if (version === undefined) return { reason: `no PostgreSQL in ${VERSIONS}` };
  const folder = mkdtempSync(join(tmpdir(), 'entente-postgres-'));
  const user = userInfo().uid === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, ...args: readonly string[]): void => {
    execFileSync(join(VERSIONS, version, 'bin', program), args, { ...user, cwd: folder, stdio: 'ignore' });
  };
  const data = join(folder, 'data');
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  run('initdb', '--pgdata', data, '--username', 'tests', '--auth', 'trust', '--encoding', 'UTF8', '--no-locale');
  const start = () => run('pg_ctl', 'start', '--pgdata', data, '--wait', '--log', join(folder, 'log'), '-o', options);
  const halt = (how: string) => run('pg_ctl', 'stop', '--pgdata', data, '--wait', '--mode', how);
  start();
  return {
    address: `postgres://tests@127.0.0.1:${port}/postgres`,
    restart: (how) => {
      halt(how);
      start();
    },
    stop: () => {
      halt('immediate');
      rmSync(folder, { recursive: true });
    },
  };
};
