import { join } from 'node:path';
import { type GeneratedReport, generatedReports } from '../../bench/generated-reports.js';
import { exportRegister } from '../../src/pipeline/export-register.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';

const ADDED = '2025-01-01T00:00:00.000Z';

/** Twelve states, so that most reports bear on records that are there. */
export const reportsOf = (count: number): GeneratedReport[] => generatedReports(count, { seed: 5, places: 12 });

/** Reports that go in together with the records they bear on. */
const BATCH = 16;

/**
 * Adds reports as `entente add` does: what is there already is passed over, the others go in some at a time with their records.
 * `onAdded` hears of each that is in the register for good.
 */
export const addReports = async (
  store: Store,
  reports: readonly GeneratedReport[],
  onAdded: (id: string) => void = () => undefined,
): Promise<void> => {
  const fresh: GeneratedReport[] = [];
  for (const report of reports) if (!(await store.hasDocument(report.document.id))) fresh.push(report);
  for (let at = 0; at < fresh.length; at += BATCH) {
    const batch = fresh.slice(at, at + BATCH);
    const ids = batch.map(({ document }) => document.id);
    await store.exclusively(async (alone) => {
      for (const { document, statements } of batch) await alone.addDocument(document, statements, ADDED);
      await reconcileIncremental(alone, ids);
    });
    for (const id of ids) onAdded(id);
  }
};

/** The register as `entente export` writes it. */
export const exported = async (store: Store): Promise<string> => {
  let text = '';
  for await (const piece of exportRegister(store)) text += piece;
  return text;
};

/** What a run that nothing disturbs comes to; its register is kept in the folder. */
export const undisturbed = async (count: number, folder: string): Promise<string> => {
  const store = openSqliteStore(join(folder, 'undisturbed.db'), 'create');
  await addReports(store, reportsOf(count));
  const text = await exported(store);
  await store.close();
  return text;
};
