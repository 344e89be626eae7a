import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('writer.ts', import.meta.url));

/** A writing process under way. */
export interface Writer {
  readonly process: ChildProcess;
  /** Ids that it has said are in the register. */
  readonly acknowledged: string[];
  /** Its exit code, or the signal that ended it; and what it complained of. */
  readonly ended: Promise<{ readonly how: number | NodeJS.Signals | null; readonly stderr: string }>;
}

/** Starts a process that adds reports to a register. `onAcknowledged` is called after each. */
export const startWriter = (
  args: readonly string[],
  onAcknowledged: (writer: Writer) => void = () => undefined,
): Writer => {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: string[] = [];
  let line = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const writer: Writer = {
    process: child,
    acknowledged,
    ended: new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code, signal) => resolve({ how: signal ?? code, stderr }));
    }),
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${line}${text}`.split('\n');
    line = lines.pop() ?? '';
    for (const id of lines) {
      acknowledged.push(id);
      onAcknowledged(writer);
    }
  });
  return writer;
};
