import type { Command } from 'commander';
import type { Document } from '../model/document.js';
import type { Store } from '../store/store.js';
import { count } from './format/count.js';
import { shownRegister, withStore } from './open-register.js';
import { date, withRegister, withSources } from './options.js';
import { type ReadDocumentsOptions, readDocuments } from './read-documents.js';
import { Failures } from './terminal/failures.js';
import { tell } from './terminal/print.js';
import { progress } from './terminal/progress.js';

interface Options extends ReadDocumentsOptions {
  readonly register: string;
}

/** Documents by what is to be done with them. */
interface Sorted {
  readonly fresh: readonly Document[];
  /** Known, and whatever they say is in records. */
  readonly known: number;
  /** Known, but an earlier run was interrupted before their statements were joined with the others. */
  readonly unfinished: readonly string[];
}

const sorted = async (store: Store, documents: AsyncIterable<Document>): Promise<Sorted> => {
  const { isReconciled } = await import('../pipeline/add-documents.js');
  const fresh = new Map<string, Document>();
  const unfinished: string[] = [];
  let known = 0;
  for await (const document of documents) {
    const stored = await store.hasDocument(document.id);
    if (!stored && !fresh.has(document.id)) {
      fresh.set(document.id, document);
      continue;
    }
    known++;
    if (stored && !(await isReconciled(store, document.id))) unfinished.push(document.id);
  }
  return { fresh: [...fresh.values()], known, unfinished };
};

const finish = async (store: Store, documents: readonly string[]): Promise<void> => {
  const { reconcileIncremental } = await import('../register/reconcile-incremental.js');
  await reconcileIncremental(store, documents);
};

const readAndStore = async (store: Store, documents: readonly Document[]): Promise<void> => {
  const { addDocuments } = await import('../pipeline/add-documents.js');
  const { createReader } = await import('../pipeline/reader.js');
  const reader = await createReader();
  const bar = progress(documents.length, 'reports');
  try {
    await addDocuments(documents, { store, reader, now: () => new Date(), onAdded: bar.step });
  } finally {
    bar.stop();
    await reader.close();
  }
};

const summary = (parts: readonly (readonly [count: number, what: string])[]): string =>
  parts
    .filter(([count], at) => at === 0 || count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

/** Adds reports to a register and says what came of it. */
export const addReports = async (paths: readonly string[], options: Options): Promise<void> => {
  const { waitingDecisions } = await import('../pipeline/take-decisions.js');
  const failures = new Failures();
  await withStore(options.register, 'create', async (store) => {
    const { fresh, known, unfinished } = await sorted(store, readDocuments(paths, failures, options));
    if (unfinished.length > 0) await finish(store, unfinished);
    if (fresh.length > 0) await readAndStore(store, fresh);
    const counts = summary([
      [fresh.length, 'added'],
      [known, 'known already'],
      [failures.count, 'failed'],
    ]);
    tell(`${counts} (${shownRegister(options.register)})`);
    const waiting = (await waitingDecisions(store)).length;
    if (waiting > 0)
      tell(`${count(waiting, 'decision')} without effect as the register is: \`entente decisions --waiting\` says why`);
  });
};

/** `entente add`: reports into the register. */
export const addCommand = (program: Command): void => {
  const command = program
    .command('add')
    .description('read reports and keep what they say: files, folders, web addresses, - for standard input')
    .argument('<path...>', 'files, folders or web addresses, - for standard input')
    .option('--published <date>', 'date of publication of reports that do not tell it', date);
  withSources(withRegister(command)).action(addReports);
};
