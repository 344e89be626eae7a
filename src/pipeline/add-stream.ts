import type { Document } from '../model/document.js';
import { memoryQueue } from '../queues/memory/memory-queue.js';
import type { Store } from '../store/store.js';
import { type Outcome, workThrough } from './queue-work.js';
import { createReadingPool } from './reading-pool.js';

/** What documents are added to as they come, and how. */
export interface AddStreamOptions {
  readonly store: Store;
  /** Threads that read. */
  readonly threads: number;
  readonly now: () => Date;
  /** When it is aborted no more documents are taken; what is in hand is brought to its end. */
  readonly signal: AbortSignal;
  /** Called once what became of a document is settled: of one added, once it is in the register for good. */
  readonly onOutcome: (outcome: Outcome, document: Document, reason?: string) => void;
}

/** Reports in memory at most, waiting or under way. */
const HELD = 256;

/** Documents as they come; they end when the signal is aborted. */
export type DocumentStream = (signal: AbortSignal) => AsyncIterable<Document>;

/**
 * Reads documents as they come and brings them into the register, as many at a time as there are threads. One that is there already
 * changes nothing.
 *
 * @throws EntenteError when the store fails, and what the documents' source throws; what was added before stays
 */
export const addStream = async (documents: DocumentStream, options: AddStreamOptions): Promise<void> => {
  const { store, threads, now, signal, onOutcome } = options;
  const queue = memoryQueue<Document>({ capacity: HELD, attempts: 1, now });
  const pool = createReadingPool(threads);
  let ended = false;
  const broken = new AbortController();
  const over = AbortSignal.any([signal, broken.signal]);
  const stopped = (): boolean => over.aborted;
  const put = async (): Promise<void> => {
    try {
      for await (const document of documents(over)) {
        if (stopped()) return;
        if (!(await store.hasDocument(document.id)) && (await queue.put(document.id, document))) continue;
        if (stopped()) return;
        onOutcome('known', document);
      }
    } finally {
      ended = true;
    }
  };
  const work = async (): Promise<void> => {
    try {
      await workThrough(queue, { store, pool, now, signal, ended: () => ended, onOutcome });
    } finally {
      broken.abort(); // done, or failed: nobody takes documents any more
      await queue.close();
    }
  };
  try {
    const [putting, working] = await Promise.allSettled([put(), work()]);
    for (const part of [working, putting]) if (part.status === 'rejected') throw part.reason;
  } finally {
    await pool.close();
  }
};
