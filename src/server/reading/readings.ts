import type { ReadOutcome } from '../../documents/read-outcome.js';
import type { Document } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import { addDocuments, isReconciled } from '../../pipeline/add-documents.js';
import type { ReportReader } from '../../pipeline/reading-pool.js';
import { reconcileIncremental } from '../../register/reconcile-incremental.js';
import type { Store } from '../../store/store.js';
import type { Reading } from '../schemas/reading.js';
import { arrived, failed, type Job, type JobEntry, jobOf, type LateSource, readingOf } from './reading-job.js';
import type { Turns } from './turns.js';

/** What readings need. */
export interface ReadingsOptions {
  readonly store: Store;
  readonly now: () => Date;
  /** One change of the register at a time. */
  readonly turns: Turns;
  readonly reader: () => Promise<ReportReader>;
  readonly onUnexpected: (error: unknown, place: string) => void;
}

/** Reports on their way into the register. */
export interface Readings {
  /** Takes reports on; answers at once, and reads them one after another. */
  readonly start: (outcomes: readonly ReadOutcome[]) => Reading;
  /** The same for sources that are still to come, which are waited for one after another; others' reports are read meanwhile. */
  readonly startLater: (sources: readonly LateSource[]) => Reading;
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

type Waiting = JobEntry & { readonly document: Document };

const isWaiting = (entry: JobEntry): entry is Waiting =>
  entry.document !== undefined && entry.report.state === 'waiting';

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

  const isKnown = async (id: string): Promise<boolean> => {
    if (!(await store.hasDocument(id))) return false;
    await store.exclusively(async (alone) => {
      if (!(await isReconciled(alone, id))) await reconcileIncremental(alone, [id]);
    });
    return true;
  };

  /** Puts the reports of one turn into the register; which of them were there already, it finds out first. */
  const readBatch = async (batch: readonly Waiting[]): Promise<void> => {
    const fresh = new Map<string, Waiting>();
    for (const entry of batch) {
      const { id } = entry.document;
      if (fresh.has(id) || (await isKnown(id))) entry.report = { ...entry.report, state: 'known' };
      else fresh.set(id, entry);
    }
    if (fresh.size === 0) return;
    const onAdded = ({ id }: Document): void => {
      const entry = fresh.get(id);
      if (entry !== undefined) entry.report = { ...entry.report, state: 'added' };
    };
    const documents = [...fresh.values()].map(({ document }) => document);
    await addDocuments(documents, { store, now, reader: await reader(), onAdded });
  };

  const read = async (job: Job): Promise<void> => {
    job.state = 'reading';
    tell(job);
    const waiting = job.entries.filter(isWaiting);
    for (let from = 0; from < waiting.length; from += BATCH) {
      const batch = waiting.slice(from, from + BATCH);
      try {
        if (closing) throw new EntenteError('store-unusable', 'the server was ended before this was read');
        await turns(() => readBatch(batch));
      } catch (error) {
        if (!(error instanceof EntenteError)) onUnexpected(error, `reading ${job.id}`);
        for (const entry of batch.filter(isWaiting))
          entry.report = { ...entry.report, ...failed(entry.report.name, error) };
      }
      tell(job);
    }
    job.state = 'done';
    tell(job);
  };

  /** Waits for what is still to come. A source tells what it could not read; that it breaks off was not foreseen. */
  const fetchLate = async (job: Job): Promise<void> => {
    for (const source of job.entries.flatMap(({ late }) => late ?? [])) {
      try {
        arrived(job, source, await source.outcomes());
      } catch (error) {
        if (!(error instanceof EntenteError)) onUnexpected(error, `reading ${job.id}`);
        arrived(job, source, []);
        job.entries.push({ report: failed(source.name, error) });
      }
      tell(job);
    }
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

  /** Reads a job once those that were ready before it are read. */
  const inTurn = (job: Job): Promise<void> => {
    last = last.then(() => read(job)).then(forgetOld);
    return last;
  };

  const begin = (job: Job, isHere: boolean): Reading => {
    jobs.set(job.id, job);
    ends.set(job.id, isHere ? inTurn(job) : fetchLate(job).then(() => inTurn(job)));
    return readingOf(job);
  };

  return {
    start: (outcomes) => begin(jobOf(outcomes, [], now().toISOString()), true),
    startLater: (sources) => begin(jobOf([], sources, now().toISOString()), false),
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
      await Promise.all(ends.values());
    },
  };
};
