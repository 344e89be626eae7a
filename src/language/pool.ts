import { Worker } from 'node:worker_threads';
import { EntenteError, type ErrorCode } from '../model/entente-error.js';
import type { Sentence } from '../model/sentence.js';
import type { Language } from './language.js';

/** A share of texts for a worker. */
export interface PoolTask {
  readonly texts: readonly string[];
}

/** A worker's answer. */
export type PoolAnswer =
  | { readonly sentences: Sentence[][] }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** Characters that make up one share: small enough to spread evenly, large enough to fill batches. */
const SHARE = 100_000;

/**
 * The same as `loadLanguage`, on several threads of the processor: for many documents. Each worker loads its own network (about 150 MB). The sentences are
 * the same as from one thread.
 *
 * @throws EntenteError `runtime-missing` on the first call where onnxruntime has no binary for this platform.
 * @example
 * const language = loadLanguagePool(4);
 * const sentences = await language.analyse(texts);
 * await language.close();
 */
export const loadLanguagePool = (workers: number): Language => {
  const crew = Array.from({ length: Math.max(1, workers) }, openWorker);
  for (const worker of crew) worker.unref();
  let queue: Promise<unknown> = Promise.resolve();
  const analyseAll = async (texts: readonly string[]): Promise<Sentence[][]> => {
    const shares = sharesOf(texts);
    const done = new Map<number, Sentence[][]>();
    let next = 0;
    await Promise.all(
      crew.map(async (worker) => {
        for (let i = next++; i < shares.length; i = next++) done.set(i, await ask(worker, { texts: shares[i] ?? [] }));
      }),
    );
    return shares.flatMap((_, i) => done.get(i) ?? []);
  };
  return {
    // One call after another: a worker answers one question at a time.
    analyse: (texts) => {
      const answer = queue.then(() => analyseAll(texts));
      queue = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      await queue;
      await Promise.all(crew.map((worker) => worker.terminate()));
    },
  };
};

const openWorker = (): Worker => {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./pool-worker.js', import.meta.url));
  // Run from source: a worker does not inherit the loader for TypeScript, so it registers one first.
  const source = JSON.stringify(new URL('./pool-worker.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`, {
    eval: true,
  });
};

const sharesOf = (texts: readonly string[]): string[][] => {
  const shares: string[][] = [];
  let size = SHARE;
  for (const text of texts) {
    if (size >= SHARE) {
      shares.push([]);
      size = 0;
    }
    shares.at(-1)?.push(text);
    size += text.length;
  }
  return shares;
};

const ask = (worker: Worker, task: PoolTask): Promise<Sentence[][]> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', left);
      worker.unref();
    };
    const answered = (answer: PoolAnswer): void => {
      settle();
      if ('sentences' in answer) resolve(answer.sentences);
      else reject(new EntenteError(answer.error.code, answer.error.message));
    };
    const failed = (cause: Error): void => {
      settle();
      reject(new EntenteError('internal', 'A worker of the language layer failed.', { cause }));
    };
    const left = (): void => failed(new Error('The worker ended before it answered.'));
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', left);
    worker.ref();
    worker.postMessage(task);
  });
