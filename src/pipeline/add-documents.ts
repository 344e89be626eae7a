import type { Document } from '../model/document.js';
import type { Store } from '../store/store.js';
import { keepReports } from './keep-reports.js';
import type { ReportReader } from './reading-pool.js';
import { reportOf } from './report-input.js';
import { inSpan } from './spans.js';

/** What documents are added to, and with what. */
export interface AddOptions {
  readonly store: Store;
  readonly reader: Pick<ReportReader, 'readAll'>;
  /** The instant it is: the register keeps when each document came. */
  readonly now: () => Date;
  /** Called with each document once it is in the register, whole. */
  readonly onAdded?: (document: Document) => void;
}

/** Documents read at once: enough for the language model to be fast, few enough to lose little when interrupted. */
const BATCH = 16;

const inBatches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/**
 * Reads documents, keeps them with their statements and joins these with the register's records. A document goes in
 * whole or not at all; one that is there already changes nothing.
 *
 * @throws EntenteError when the store fails; what was added before stays.
 */
export const addDocuments = async (documents: readonly Document[], options: AddOptions): Promise<void> => {
  const { store, reader, now, onAdded } = options;
  for (const batch of inBatches(documents, BATCH)) {
    const read = await inSpan('entente.read', { 'entente.reports': batch.length }, () =>
      reader.readAll(batch.map(reportOf)),
    );
    const reports = batch.map((document, at) => ({ document, statements: read[at]?.statements ?? [] }));
    const added = await keepReports(store, reports, now);
    for (const document of batch) if (added.delete(document.id)) onAdded?.(document);
  }
};

/** Whether what a stored document says is in records: not so when an earlier run was interrupted before it got there. */
export const isReconciled = async (store: Store, document: string): Promise<boolean> => {
  const ids = (await store.statements({ documents: [document] })).flatMap(({ id }) => id ?? []);
  return ids.length === 0 || (await store.recordsOfStatements(ids)).length > 0;
};
