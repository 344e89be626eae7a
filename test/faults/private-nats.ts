import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './private-server.js';

const PROGRAMS = ['/usr/sbin/nats-server', '/usr/local/bin/nats-server', '/usr/bin/nats-server'];

/** A NATS with JetStream of the tests' own, which may be killed and started. */
export interface PrivateNats {
  readonly address: string;
  /** Ends it as in a crash; it starts again after a while, in milliseconds. */
  readonly crash: (away: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', () => end(true)).once('error', () => end(false));
  });

/** Starts a NATS of its own, or says why it cannot. */
export const startPrivateNats = async (): Promise<PrivateNats | { readonly reason: string }> => {
  const program = PROGRAMS.find((path) => existsSync(path));
  if (program === undefined) return { reason: `no nats-server in ${PROGRAMS.join(', ')}` };
  const folder = mkdtempSync(join(tmpdir(), 'entente-nats-'));
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(program, ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', folder], { stdio: 'ignore' });
    for (let tries = 0; !(await answers(port)); tries++) {
      if (tries > 100 || started.exitCode !== null) throw new Error(`${program} does not answer on port ${port}`);
      await sleep(100);
    }
    return started;
  };
  let server = await start();
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  return {
    address: `nats://127.0.0.1:${port}`,
    crash: async (away) => {
      await kill();
      await sleep(away);
      server = await start();
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
};
