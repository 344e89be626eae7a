/** A task in somebody's hands. Whoever holds it answers with exactly one of `done` and `failed`. */
export interface Lease<T> {
  readonly id: string;
  readonly value: T;
  /** How often it was handed out, this time included. */
  readonly attempt: number;
  /** It is done, and what came of it is kept: the queue forgets it. */
  done(): Promise<void>;
  /** It could not be done: handed out again after a while or, when that was tried often enough, put aside with the reason. */
  failed(reason: string): Promise<void>;
  /** It is still being worked on. Whoever keeps silent for longer than the queue allows loses it to another. */
  working(): void;
}

/** A task that was put aside. */
export interface FailedTask {
  readonly id: string;
  readonly reason: string;
  readonly attempts: number;
  /** ISO 8601 instant at which it was put aside. */
  readonly at: string;
}

/** How much a queue holds. */
export interface QueueCounts {
  readonly waiting: number;
  readonly underWay: number;
  readonly failed: number;
}

/**
 * Tasks, each known by its id, handed out to any number of workers. A task is handed out at least once, and again until it is
 * answered: whoever does it must do it so that twice is once. All methods reject with an `EntenteError` (`queue-unusable`) when the
 * queue cannot be reached for long.
 */
export interface ReportQueue<T> {
  /** Puts a task in, waiting while the queue is full. False, and nothing changes, if one of that id is there already. */
  put(id: string, value: T): Promise<boolean>;
  /** Takes up to `most` tasks, waiting up to `wait` milliseconds for the first. None: nothing came. */
  take(most: number, wait: number): Promise<readonly Lease<T>[]>;
  counts(): Promise<QueueCounts>;
  /** What was put aside, the oldest first. */
  failures(): Promise<readonly FailedTask[]>;
  /** Puts back what was put aside; says how many. */
  replay(): Promise<number>;
  close(): Promise<void>;
}

/** How a queue treats tasks that fail. */
export interface RetryOptions {
  /** Tried so often; 5 if not told. */
  readonly attempts?: number;
  /** Milliseconds before the second try, doubled before each further one; 1,000 if not told. */
  readonly pause?: number;
}

/** Milliseconds to wait after a try, at most five minutes. */
export const pauseAfter = (attempt: number, first: number): number => Math.min(300_000, first * 2 ** (attempt - 1));
