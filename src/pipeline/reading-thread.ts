import { parentPort } from 'node:worker_threads';
import { EntenteError } from '../model/entente-error.js';
import type { ThreadAnswer } from '../queues/threads/thread-pool.js';
import { createReader, type Reader } from './reader.js';
import type { ThreadReport } from './reading-pool.js';
import type { ReportInput } from './report-input.js';

let opening: Promise<Reader> | undefined;

const answer = async (reports: readonly ReportInput[]): Promise<ThreadAnswer<readonly ThreadReport[]>> => {
  try {
    opening ??= createReader();
    const read = await (await opening).readAll(reports);
    return { answer: read.map(({ statements, dropped }) => ({ statements, dropped })) };
  } catch (error) {
    const code = error instanceof EntenteError ? error.code : 'internal';
    return { error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
};

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (reports: readonly ReportInput[]) => {
  last = last.then(async () => parentPort?.postMessage(await answer(reports)));
});
