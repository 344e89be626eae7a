import { setTimeout as sleep } from 'node:timers/promises';
import {
  type FailedTask,
  type Lease,
  pauseAfter,
  type QueueCounts,
  type ReportQueue,
  type RetryOptions,
} from '../report-queue.js';

interface Entry<T> {
  readonly id: string;
  readonly value: T;
  attempt: number;
  /** `performance.now()` from which on it may be handed out. */
  from: number;
}

interface Options extends RetryOptions {
  /** Tasks held at most, those under way among them; `put` waits beyond. */
  readonly capacity: number;
  /** The clock, for the instants of what is put aside. */
  readonly now: () => Date;
}

const POLL_MS = 5;

/** A queue within one process; gone when it ends. Made with {@link memoryQueue}. */
class MemoryQueue<T> implements ReportQueue<T> {
  readonly #options: Required<Options>;
  readonly #waiting = new Map<string, Entry<T>>();
  readonly #underWay = new Map<string, Entry<T>>();
  readonly #failed = new Map<string, FailedTask & { readonly value: T }>();
  #closed = false;

  constructor(options: Required<Options>) {
    this.#options = options;
  }

  async put(id: string, value: T): Promise<boolean> {
    while (!this.#closed && this.#waiting.size + this.#underWay.size >= this.#options.capacity) await sleep(POLL_MS);
    if (this.#closed || this.#waiting.has(id) || this.#underWay.has(id)) return false;
    this.#waiting.set(id, { id, value, attempt: 0, from: 0 });
    return true;
  }

  async take(most: number, wait: number): Promise<readonly Lease<T>[]> {
    const until = performance.now() + wait;
    for (;;) {
      const ready = this.#ready(most);
      if (ready.length > 0 || performance.now() >= until) return ready.map((entry) => this.#lease(entry));
      await sleep(POLL_MS);
    }
  }

  async counts(): Promise<QueueCounts> {
    return { waiting: this.#waiting.size, underWay: this.#underWay.size, failed: this.#failed.size };
  }

  async failures(): Promise<readonly FailedTask[]> {
    return [...this.#failed.values()].map(({ value: _value, ...task }) => task);
  }

  async replay(): Promise<number> {
    const failed = [...this.#failed.values()];
    this.#failed.clear();
    for (const { id, value } of failed) this.#waiting.set(id, { id, value, attempt: 0, from: 0 });
    return failed.length;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#waiting.clear();
  }

  #ready(most: number): Entry<T>[] {
    const found: Entry<T>[] = [];
    const now = performance.now();
    for (const entry of this.#waiting.values()) {
      if (found.length >= most) break;
      if (entry.from <= now) found.push(entry);
    }
    return found;
  }

  #lease(entry: Entry<T>): Lease<T> {
    const { id, value } = entry;
    const { attempts, pause, now } = this.#options;
    this.#waiting.delete(id);
    this.#underWay.set(id, entry);
    entry.attempt++;
    return {
      id,
      value,
      attempt: entry.attempt,
      done: async () => {
        this.#underWay.delete(id);
      },
      failed: async (reason) => {
        this.#underWay.delete(id);
        if (entry.attempt >= attempts) {
          this.#failed.set(id, { id, value, reason, attempts: entry.attempt, at: now().toISOString() });
          return;
        }
        entry.from = performance.now() + pauseAfter(entry.attempt, pause);
        this.#waiting.set(id, entry);
      },
      // whoever holds a task of this process lives as long as the queue
      working: () => undefined,
    };
  }
}

/** Makes a queue within this process. */
export const memoryQueue = <T>({ attempts = 5, pause = 1000, capacity, now }: Options): ReportQueue<T> =>
  new MemoryQueue({ attempts, pause, capacity, now });
