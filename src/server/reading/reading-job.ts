import { randomUUID } from 'node:crypto';
import type { ReadOutcome } from '../../documents/read-outcome.js';
import type { Document } from '../../model/document.js';
import { problemOf } from '../http/problem.js';
import type { Reading, ReadingReport } from '../schemas/reading.js';

/** A source of reports that takes a while to come. */
export interface LateSource {
  readonly name: string;
  readonly outcomes: () => Promise<readonly ReadOutcome[]>;
}

/** A report of a job, or a source of which it is not known yet which reports it holds. */
export interface JobEntry {
  report: ReadingReport;
  /** Absent where it could not be read. */
  readonly document?: Document;
  readonly late?: LateSource;
}

/** Reports that were sent together, and how far each is. */
export interface Job {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly began: string;
  state: Reading['state'];
  entries: JobEntry[];
}

/** An entry that came to nothing, with the reason. */
export const failed = (name: string, error: unknown): ReadingReport => ({
  name,
  state: 'failed',
  problem: problemOf(error, '/api/reports'),
});

const entryOf = (outcome: ReadOutcome): JobEntry => {
  if (!outcome.ok) return { report: failed(outcome.name, outcome.error) };
  const { document } = outcome;
  return {
    report: { name: document.source.name, state: 'waiting', report: document.id, title: document.title },
    document,
  };
};

/** A job of reports that are here, and of sources that are still to come. */
export const jobOf = (outcomes: readonly ReadOutcome[], late: readonly LateSource[], began: string): Job => ({
  id: randomUUID(),
  began,
  state: 'waiting',
  entries: [
    ...outcomes.map(entryOf),
    ...late.map((source): JobEntry => ({ report: { name: source.name, state: 'waiting' }, late: source })),
  ],
});

/** Puts what a source turned out to hold in its place. */
export const arrived = (job: Job, source: LateSource, outcomes: readonly ReadOutcome[]): void => {
  job.entries = job.entries.flatMap((entry) => (entry.late === source ? outcomes.map(entryOf) : [entry]));
};

/** A job as those who asked for it are told of it. */
export const readingOf = ({ id, began, state, entries }: Job): Reading => ({
  id,
  began,
  state,
  reports: entries.map(({ report }) => report),
});
