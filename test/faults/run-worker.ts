import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../cli/run-entente.js';

/** An `entente work` under way. */
export interface Worker {
  readonly process: ChildProcess;
  /** Its exit code or the signal that ended it, and its log. */
  readonly ended: Promise<{ readonly how: number | NodeJS.Signals | null; readonly log: string }>;
}

interface Options {
  readonly register: string;
  readonly queue: string;
  readonly args?: readonly string[];
  /** Called with the id of each document that the worker says is in the register. */
  readonly onAdded?: (document: string) => void;
}

/** Starts a worker as a user would, with one thread. */
export const startWorker = ({ register, queue, args = [], onAdded = () => undefined }: Options): Worker => {
  const given = ['work', '--register', register, '--queue', queue, '--threads', '1', '--log-level', 'debug', ...args];
  const child = spawn(process.execPath, [join(root, 'bin/entente.js'), ...given], {
    env: { ...process.env, ENTENTE_BUILD: 'no' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  let line = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
    const lines = `${line}${text}`.split('\n');
    line = lines.pop() ?? '';
    for (const told of lines) {
      const id = /"document":"(?<id>[^"]+)".*"msg":"added"/u.exec(told)?.groups?.['id'];
      if (id !== undefined) onAdded(id);
    }
  });
  return {
    process: child,
    ended: new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code, signal) => resolve({ how: signal ?? code, log }));
    }),
  };
};
