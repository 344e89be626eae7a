import { parentPort } from 'node:worker_threads';
import { EntenteError } from '../model/entente-error.js';
import { type Language, loadLanguage } from './language.js';
import type { PoolAnswer, PoolTask } from './pool.js';

let loading: Promise<Language> | undefined;

const answer = async ({ texts }: PoolTask): Promise<PoolAnswer> => {
  try {
    loading ??= loadLanguage();
    const language = await loading;
    return { sentences: await language.analyse(texts) };
  } catch (error) {
    const code = error instanceof EntenteError ? error.code : 'internal';
    return { error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
};

parentPort?.on('message', (task: PoolTask) => {
  void answer(task).then((said) => parentPort?.postMessage(said));
});
