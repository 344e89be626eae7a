import { randomUUID } from 'node:crypto';
import type { ReadOutcome } from '../../documents/read-outcome.js';
import type { Document } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import { addDocuments, isReconciled } from '../../pipeline/add-documents.js';
import type { Reader } from '../../pipeline/reader.js';
import { reconcileIncremental } from '../../register/reconcile-incremental.js';
import type { Store } from '../../store/store.js';
import { problemOf } from '../http/problem.js';
import type { Reading, ReadingReport } from '../schemas/reading.js';
import type { Turns } from './turns.js';

/** What readings need. */
export interface ReadingsOptions {
  readonly store: Store;
  readonly now: () => Date;
  /** One change of the register at a time. */
  readonly turns: Turns;
  readonly reader: () => Promise<Reader>;
  readonly onUnexpected: (error: unknown, place: string) => void;
}

/** Reports on their way into the register. */
export interface Readings {
  /** Takes reports on; answers at once, and reads them one after another. */
  readonly start: (outcomes: readonly ReadOutcome[]) => Reading;
  /** How one stands. @throws EntenteError `not-found` */
  readonly get: (id: string) => Reading;
  /** Those under way, and the last that ended. */
  readonly list: () => readonly Reading[];
  /** Resolves once it has ended. */
  readonly ended: (id: string) => Promise<Reading>;
  /** Calls `listener` with each step of each reading, until the function it returns is called. */
  readonly watch: (listener: (reading: Reading) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** Reports read in one turn: between two, decisions get theirs. */
const BATCH = 4;
/** Readings that ended are told of until there are more than these. */
const KEPT = 50;

interface Job {
  readonly id: string;
  readonly began: string;
  readonly reports: ReadingReport[];
  readonly waiting: { readonly at: number; readonly document: Document }[];
  state: Reading['state'];
}

const failed = (name: string, error: unknown): ReadingReport => ({
  name,
  state: 'failed',
  problem: problemOf(error, '/api/reports'),
});

const jobOf = (outcomes: readonly ReadOutcome[], began: string): Job => ({
  id: randomUUID(),
  began,
  state: 'waiting',
  reports: outcomes.map((outcome) =>
    outcome.ok
      ? {
          name: outcome.document.source.name,
          state: 'waiting',
          report: outcome.document.id,
          title: outcome.document.title,
        }
      : failed(outcome.name, outcome.error),
  ),
  waiting: outcomes.flatMap((outcome, at) => (outcome.ok ? [{ at, document: outcome.document }] : [])),
});

const readingOf = ({ id, began, state, reports }: Job): Reading => ({ id, began, state, reports: [...reports] });

const put = (job: Job, at: number, state: 'added' | 'known'): void => {
  const report = job.reports[at];
  if (report !== undefined) job.reports[at] = { ...report, state };
};

/** Reports that come in over HTTP, read in the order they came. */
export const startReadings = (options: ReadingsOptions): Readings => {
  const { store, now, turns, reader, onUnexpected } = options;
  const jobs = new Map<string, Job>();
  const ends = new Map<string, Promise<void>>();
  const listeners = new Set<(reading: Reading) => void>();
  let last: Promise<void> = Promise.resolve();
  let closing = false;

  const tell = (job: Job): void => {
    for (const listener of listeners) listener(readingOf(job));
  };

  /** Puts the reports of one turn into the register; which of them were there already, it finds out first. */
  const readBatch = async (job: Job, batch: Job['waiting']): Promise<void> => {
    const fresh: Job['waiting'] = [];
    for (const one of batch) {
      const { id } = one.document;
      if (!(await store.hasDocument(id)) && !fresh.some(({ document }) => document.id === id)) fresh.push(one);
      else {
        if ((await store.hasDocument(id)) && !(await isReconciled(store, id))) await reconcileIncremental(store, [id]);
        put(job, one.at, 'known');
      }
    }
    if (fresh.length === 0) return;
    const places = new Map(fresh.map(({ at, document }) => [document.id, at]));
    await addDocuments(
      fresh.map(({ document }) => document),
      { store, now, reader: await reader(), onAdded: ({ id }) => put(job, places.get(id) ?? -1, 'added') },
    );
  };

  const work = async (job: Job): Promise<void> => {
    job.state = 'reading';
    tell(job);
    for (let from = 0; from < job.waiting.length; from += BATCH) {
      const batch = job.waiting.slice(from, from + BATCH);
      try {
        if (closing) throw new EntenteError('store-unusable', 'the server was ended before this was read');
        await turns(() => readBatch(job, batch));
      } catch (error) {
        if (!(error instanceof EntenteError)) onUnexpected(error, `reading ${job.id}`);
        for (const { at } of batch) {
          const report = job.reports[at];
          if (report?.state === 'waiting') job.reports[at] = { ...report, ...failed(report.name, error) };
        }
      }
      tell(job);
    }
    job.state = 'done';
    tell(job);
  };

  const forgetOld = (): void => {
    const done = [...jobs.values()].filter(({ state }) => state === 'done');
    for (const { id } of done.slice(0, Math.max(0, done.length - KEPT))) {
      jobs.delete(id);
      ends.delete(id);
    }
  };

  const jobNamed = (id: string): Job => {
    const job = jobs.get(id);
    if (job === undefined) throw new EntenteError('not-found', `${id}: no such reading, or one that ended long ago`);
    return job;
  };

  return {
    start: (outcomes) => {
      const job = jobOf(outcomes, now().toISOString());
      jobs.set(job.id, job);
      last = last.then(() => work(job)).then(forgetOld);
      ends.set(job.id, last);
      return readingOf(job);
    },
    get: (id) => readingOf(jobNamed(id)),
    list: () => [...jobs.values()].map(readingOf),
    ended: async (id) => {
      const job = jobNamed(id);
      await ends.get(id);
      return readingOf(job);
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closing = true;
      await last;
    },
  };
};
