import type { Command } from 'commander';
import type { Document } from '../model/document.js';
import type { Store } from '../store/store.js';
import { withStore } from './open-register.js';
import { date, withRegister } from './options.js';
import { readDocuments, reportOf } from './read-documents.js';
import { Failures } from './terminal/failures.js';
import { tell } from './terminal/print.js';
import { progress } from './terminal/progress.js';

interface Options {
  readonly register: string;
  readonly published?: string;
}

/** Reports read at once: enough for the language model to be fast, few enough for the progress to be seen. */
const BATCH = 8;

interface Sorted {
  readonly fresh: readonly Document[];
  readonly known: number;
}

/** Reads the documents and tells those that the register has from those that it has not. */
const sort = async (store: Store, paths: readonly string[], failures: Failures, options: Options): Promise<Sorted> => {
  const fresh = new Map<string, Document>();
  let known = 0;
  for await (const document of readDocuments(paths, failures, options)) {
    if (fresh.has(document.id) || (await store.hasDocument(document.id))) known++;
    else fresh.set(document.id, document);
  }
  return { fresh: [...fresh.values()], known };
};

/** Reads, extracts and stores; each document goes in whole or not at all. */
const store = async (register: Store, documents: readonly Document[]): Promise<void> => {
  const { createReader } = await import('../pipeline/reader.js');
  const reader = await createReader();
  const bar = progress(documents.length, 'reports');
  try {
    for (let at = 0; at < documents.length; at += BATCH) {
      const batch = documents.slice(at, at + BATCH);
      const read = await reader.readAll(batch.map(reportOf));
      for (const [n, document] of batch.entries()) {
        await register.addDocument(document, read[n]?.statements ?? []);
        bar.step();
      }
    }
  } finally {
    bar.stop();
    await reader.close();
  }
};

const counted = (count: number, what: string): string => `${count} ${what}`;

/** Adds reports to a register, reconciles it if anything is new, and says what came of it. */
export const addReports = async (paths: readonly string[], options: Options): Promise<void> => {
  const failures = new Failures();
  await withStore(options.register, 'create', async (register) => {
    const { fresh, known } = await sort(register, paths, failures, options);
    if (fresh.length > 0) {
      await store(register, fresh);
      const { reconcileStore } = await import('../pipeline/reconcile-store.js');
      await reconcileStore(register);
    }
    const counts = [
      counted(fresh.length, 'added'),
      ...(known > 0 ? [counted(known, 'known already')] : []),
      ...(failures.count > 0 ? [counted(failures.count, 'failed')] : []),
    ];
    tell(`${counts.join(', ')} (${options.register})`);
  });
};

/** `entente add`: reports into the register. */
export const addCommand = (program: Command): void => {
  const command = program
    .command('add')
    .description(
      'read reports and keep what they say: text, Markdown, HTML, JSONL files, folders, - for standard input',
    )
    .argument('<path...>', 'files or folders, - for standard input')
    .option('--published <date>', 'date of publication of reports that do not tell it', date);
  withRegister(command).action(addReports);
};
