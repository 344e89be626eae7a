import type { Document } from '../model/document.js';
import type { Statement } from '../model/statement.js';
import { reconcileIncremental } from '../register/reconcile-incremental.js';
import type { Store } from '../store/store.js';
import { inSpan } from './spans.js';

/** A document and what it says. */
export interface KeptReport {
  readonly document: Document;
  readonly statements: readonly Statement[];
}

/**
 * Brings reports into a register together with the records that they bear on, all or nothing. Returns the ids of those that were not there
 * yet.
 *
 * @throws EntenteError when the store fails
 */
export const keepReports = (store: Store, reports: readonly KeptReport[], now: () => Date): Promise<Set<string>> =>
  inSpan('entente.keep', { 'entente.reports': reports.length }, () =>
    store.exclusively(async (alone) => {
      const news = new Set<string>();
      await inSpan('entente.store', { 'entente.reports': reports.length }, async () => {
        for (const { document, statements } of reports)
          if (await alone.addDocument(document, statements, now().toISOString())) news.add(document.id);
      });
      await inSpan('entente.reconcile', { 'entente.reports': news.size }, () => reconcileIncremental(alone, [...news]));
      return news;
    }),
  );
