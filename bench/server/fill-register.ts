import { reconcile } from '../../src/register/reconcile.js';
import { registerDocument } from '../../src/register/reconcile-incremental.js';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { generatedReports } from '../generated-reports.js';

/** Reports reconciled at once: the tellings of an event stand together, so little is missed between two portions. */
const PORTION = 2_000;

/** Puts made-up reports into a new register until it holds so many records. Returns how much it holds then. */
export const fillRegister = async (
  location: string,
  wanted: number,
): Promise<{ readonly reports: number; readonly records: number }> => {
  const store = location.startsWith('postgres')
    ? await openPostgresStore(location, 'create')
    : openSqliteStore(location, 'create');
  const all = generatedReports(Math.ceil(wanted / 2));
  let [reports, records] = [0, 0];
  while (records < wanted && reports < all.length) {
    const portion = all.slice(reports, reports + PORTION);
    const result = reconcile({
      documents: portion.map(({ document }) => registerDocument(document)),
      statements: portion.flatMap(({ statements }) => statements),
    });
    await store.exclusively(async (alone) => {
      for (const { document, statements } of portion) await alone.addDocument(document, statements);
      await alone.patchReconciliation({ ...result, removed: [] });
    });
    reports += portion.length;
    records += result.records.length;
  }
  await store.close();
  return { reports, records };
};
