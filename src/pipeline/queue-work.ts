import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { Statement } from '../model/statement.js';
import type { Lease, ReportQueue } from '../queues/report-queue.js';
import type { Store } from '../store/store.js';
import { keepReports } from './keep-reports.js';
import type { ReadingPool } from './reading-pool.js';
import { reportOf } from './report-input.js';
import { inSpan } from './spans.js';

/** What became of a report. */
export type Outcome = 'added' | 'known' | 'failed';

/** Steps whose time is told. */
export type Step = 'read' | 'commit';

/** What a queue of documents is worked through with. */
export interface WorkOptions {
  readonly store: Store;
  readonly pool: ReadingPool;
  readonly now: () => Date;
  /** When it is aborted nothing more is taken; what is in hand is brought to its end. */
  readonly signal: AbortSignal;
  /** Whether nothing more will come: then the work ends with the queue. */
  readonly ended: () => boolean;
  /** Called once what became of a report is settled: of one added, once it is in the register for good. */
  readonly onOutcome?: (outcome: Outcome, document: Document, reason?: string) => void;
  /** Called after each step with the number of reports and the seconds it took. */
  readonly onStep?: (step: Step, reports: number, seconds: number) => void;
}

interface Read {
  readonly lease: Lease<Document>;
  readonly statements: readonly Statement[];
}

/** Reports read at once by a thread: enough for the language model to be fast. */
const READ_AT_ONCE = 16;
/** Reports brought into the register at once: what is the same for many of them is looked up once. */
const COMMIT_AT_ONCE = 64;
const HEARTBEAT_MS = 8_000;
const PATIENCE_MS = 500;

/** Whether an error is that of one report, and not of the register or of the machine. */
const isOfReport = (error: unknown): boolean => !(error instanceof EntenteError) || error.code === 'internal';

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ').slice(0, 300);

/** Does something for all, or where that fails over one of them for each by itself. */
const together = async <T>(
  items: readonly T[],
  work: (some: readonly T[]) => Promise<void>,
  failed: (item: T, error: unknown) => Promise<void>,
): Promise<void> => {
  try {
    await work(items);
  } catch (error) {
    if (!isOfReport(error)) throw error;
    const [only] = items;
    if (items.length === 1 && only !== undefined) await failed(only, error);
    else for (const item of items) await together([item], work, failed);
  }
};

/**
 * Takes documents from a queue, reads them on the pool's threads and brings them into the register together with the records that they
 * bear on; a document is answered for once that is committed. So a document handed out twice is in the register once, and one whose worker
 * died is handed out again. One that cannot be read is told to the queue, and the rest goes on.
 *
 * @throws EntenteError when the register or the queue fails; what was added before stays
 */
export const workThrough = async (queue: ReportQueue<Document>, options: WorkOptions): Promise<void> => {
  const { store, pool, now, signal, ended, onOutcome, onStep } = options;
  const held = new Set<Lease<Document>>();
  const reading = new Set<Promise<void>>();
  const ready: Read[] = [];
  let committing: Promise<void> = Promise.resolve();
  let broken: { readonly error: unknown } | undefined;

  const timed = async <T>(step: Step, reports: number, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    onStep?.(step, reports, (performance.now() - started) / 1000);
    return result;
  };
  const settle = async (lease: Lease<Document>, outcome: Outcome, reason?: string): Promise<void> => {
    if (reason === undefined) await lease.done();
    else await lease.failed(reason);
    held.delete(lease);
    onOutcome?.(outcome, lease.value, reason);
  };
  const failed = (lease: Lease<Document>, error: unknown): Promise<void> => settle(lease, 'failed', reasonOf(error));

  const read = async (leases: readonly Lease<Document>[]): Promise<void> => {
    const fresh: Lease<Document>[] = [];
    for (const lease of leases) {
      if (await store.hasDocument(lease.id)) await settle(lease, 'known');
      else fresh.push(lease);
    }
    if (fresh.length === 0) return;
    const readSome = async (some: readonly Lease<Document>[]): Promise<void> => {
      const reports = some.map(({ value }) => reportOf(value));
      const statements = await timed('read', some.length, () =>
        inSpan('entente.read', { 'entente.reports': some.length }, () => pool.statementsOf(reports)),
      );
      ready.push(...some.map((lease, at) => ({ lease, statements: statements[at] ?? [] })));
    };
    await together(fresh, readSome, failed);
  };
  const keep = async (batch: readonly Read[]): Promise<void> => {
    const reports = batch.map(({ lease, statements }) => ({ document: lease.value, statements }));
    const added = await timed('commit', batch.length, () => keepReports(store, reports, now));
    // one that was handed out twice is added once
    for (const { lease } of batch) await settle(lease, added.delete(lease.value.id) ? 'added' : 'known');
  };
  const commit = (): Promise<void> => {
    committing = committing.then(async () => {
      const batch = ready.splice(0);
      if (batch.length > 0) await together(batch, keep, ({ lease }, error) => failed(lease, error));
    });
    return committing;
  };
  const start = (leases: readonly Lease<Document>[]): void => {
    for (const lease of leases) held.add(lease);
    const job: Promise<void> = read(leases)
      .then(() => (ready.length >= COMMIT_AT_ONCE ? commit() : undefined))
      .catch((error: unknown) => {
        broken ??= { error };
      })
      .finally(() => reading.delete(job));
    reading.add(job);
  };

  const heart = setInterval(() => {
    for (const lease of held) lease.working();
  }, HEARTBEAT_MS);
  try {
    while (!signal.aborted && broken === undefined) {
      if (reading.size >= 2 * pool.threads || held.size >= 2 * COMMIT_AT_ONCE + 2 * pool.threads * READ_AT_ONCE) {
        await Promise.race(reading);
        continue;
      }
      const over = ended();
      const leases = await queue.take(READ_AT_ONCE, reading.size > 0 ? 0 : PATIENCE_MS);
      if (leases.length > 0) start(leases);
      else if (reading.size > 0) await Promise.race(reading);
      else {
        await commit();
        const { waiting, underWay } = await queue.counts();
        if (over && waiting + underWay === 0) break;
      }
    }
    await Promise.all(reading);
    if (broken === undefined) await commit();
  } finally {
    clearInterval(heart);
  }
  if (broken !== undefined) throw broken.error;
};
