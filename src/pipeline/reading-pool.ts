import type { Statement } from '../model/statement.js';
import { threadPool } from '../queues/threads/thread-pool.js';
import type { ReadReport } from './reader.js';
import type { ReportInput } from './report-input.js';

/** What a thread tells of a report: what it says, and what was looked at and left. */
export type ThreadReport = Pick<ReadReport, 'statements' | 'dropped'>;

/** Reads reports, on whatever thread; close it when done. */
export interface ReportReader {
  /** What each report says, and what was left out of it, in the order of the reports. */
  readAll(reports: readonly ReportInput[]): Promise<readonly ThreadReport[]>;
  close(): Promise<void>;
}

/** Reads reports on several threads. One call is one thread's work; make several at once. */
export interface ReadingPool extends ReportReader {
  readonly threads: number;
  /** The statements alone. */
  statementsOf(reports: readonly ReportInput[]): Promise<(readonly Statement[])[]>;
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
  const pool = threadPool<readonly ReportInput[], readonly ThreadReport[]>(script, threads);
  return {
    threads,
    statementsOf: async (reports) => (await pool.ask(reports)).map(({ statements }) => statements),
    readAll: (reports) => pool.ask(reports),
    close: () => pool.close(),
  };
};
