import { Worker } from 'node:worker_threads';
import { EntenteError, type ErrorCode } from '../../model/entente-error.js';

/** What a thread answers a question with. */
export type ThreadAnswer<A> =
  | { readonly answer: A }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** Threads that answer questions; see {@link threadPool}. */
export interface ThreadPool<Q, A> {
  /** Asks the next thread that is free. Rejects with the error that the thread tells, or `internal` when it dies over it. */
  ask(question: Q): Promise<A>;
  /** Ends all threads, whatever they are at. */
  close(): Promise<void>;
}

interface Waiting<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

const openThread = (script: URL): Worker => {
  if (!script.pathname.endsWith('.ts')) return new Worker(script);
  // Run from source: a thread does not inherit the loader for TypeScript, so it registers one first.
  const source = JSON.stringify(script.href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`, {
    eval: true,
  });
};

/** A thread and the questions that it has, the one that it is at first. */
interface Thread<Q, A> {
  readonly worker: Worker;
  readonly asked: Waiting<Q, A>[];
}

/** A thread has its next question already while it is at one: whoever asks may be busy when it is done. */
const AHEAD = 2;

/**
 * Threads of this process that run `script`, at most `most`; each is opened when there is first work for it, and another takes the place
 * of one that died. A thread answers its questions in their order, each with one {@link ThreadAnswer}.
 */
export const threadPool = <Q, A>(script: URL, most: number): ThreadPool<Q, A> => {
  const threads = new Set<Thread<Q, A>>();
  const queue: Waiting<Q, A>[] = [];
  let closed = false;

  const freest = (): Thread<Q, A> | undefined => {
    const [best] = [...threads].sort((a, b) => a.asked.length - b.asked.length);
    if (best?.asked.length === 0) return best;
    if (threads.size < most) return open();
    return best !== undefined && best.asked.length < AHEAD ? best : undefined;
  };
  const next = (): void => {
    for (let thread = freest(); queue.length > 0 && thread !== undefined; thread = freest()) {
      const waiting = queue.shift();
      if (waiting === undefined) return;
      thread.asked.push(waiting);
      thread.worker.ref();
      thread.worker.postMessage(waiting.question);
    }
  };
  const open = (): Thread<Q, A> => {
    const thread: Thread<Q, A> = { worker: openThread(script), asked: [] };
    threads.add(thread);
    thread.worker.on('message', (said: ThreadAnswer<A>) => {
      const waiting = thread.asked.shift();
      if (thread.asked.length === 0) thread.worker.unref();
      next();
      if ('answer' in said) waiting?.resolve(said.answer);
      else waiting?.reject(new EntenteError(said.error.code, said.error.message));
    });
    const died = (cause: Error): void => {
      if (!threads.delete(thread)) return;
      // it died over the first; the others were not begun
      const [first, ...others] = thread.asked;
      queue.unshift(...others);
      first?.reject(new EntenteError('internal', `a reading thread ended: ${cause.message}`, { cause }));
      if (!closed) next();
    };
    thread.worker.on('error', died);
    thread.worker.on('exit', (code) => died(new Error(`code ${code}`)));
    return thread;
  };
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        queue.push({ question, resolve, reject });
        next();
      }),
    async close() {
      closed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
};
