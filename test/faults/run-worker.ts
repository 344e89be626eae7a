import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../cli/run-entente.js';

/** An `entente work` under way. */
export interface Worker {
  readonly process: ChildProcess;
  /** Settles when it takes reports, from when on it ends in order at SIGTERM, or when it has ended. */
  readonly working: Promise<void>;
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
  let began: () => void = () => undefined;
  const working = new Promise<void>((resolve) => {
    began = resolve;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
    const lines = `${line}${text}`.split('\n');
    line = lines.pop() ?? '';
    for (const told of lines) {
      if (told.includes('"msg":"working"')) began();
      const id = /"document":"(?<id>[^"]+)".*"msg":"added"/u.exec(told)?.groups?.['id'];
      if (id !== undefined) onAdded(id);
    }
  });
  return {
    process: child,
    working,
    ended: new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code, signal) => {
        began();
        resolve({ how: signal ?? code, log });
      });
    }),
  };
};
