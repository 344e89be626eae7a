import type { Statement } from '../model/statement.js';
import { threadPool } from '../queues/threads/thread-pool.js';
import type { ReportInput } from './report-input.js';

/** Reads the statements of reports on several threads. */
export interface ReadingPool {
  readonly threads: number;
  /** The statements of each report, in the order of the reports. One call is one thread's work; make several at once. */
  statementsOf(reports: readonly ReportInput[]): Promise<(readonly Statement[])[]>;
  close(): Promise<void>;
}

const script = new URL(
  import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js',
  import.meta.url,
);

/**
 * Threads that read, each with a language model of its own (about 150 MB), loaded when there is first work for it. The statements are
 * the same as from one `createReader`.
 */
export const createReadingPool = (threads: number): ReadingPool => {
  const pool = threadPool<readonly ReportInput[], (readonly Statement[])[]>(script, threads);
  return { threads, statementsOf: (reports) => pool.ask(reports), close: () => pool.close() };
};
