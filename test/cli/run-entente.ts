import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  /** What stands on standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs `entente` as a user would, in a process of its own. */
export const entente = (
  args: readonly string[],
  { input = '', env = {}, cwd = root, ...user }: Surroundings = {},
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const { ENTENTE_REGISTER: _, ...inherited } = process.env;
    const child = spawn(process.execPath, [join(root, 'bin/entente.js'), ...args], {
      cwd,
      env: { ...inherited, NO_COLOR: '1', ENTENTE_BUILD: 'no', ...env },
      ...user,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.stdin.on('error', () => undefined);
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
    child.stdin.end(input);
  });

/** A new folder for one test's files. */
export const scratchFolder = (): string => mkdtempSync(join(tmpdir(), 'entente-test-'));
