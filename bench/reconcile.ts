import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reconcile } from '../src/register/reconcile.js';
import { reconcileIncremental, registerDocument } from '../src/register/reconcile-incremental.js';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.js';
import { generatedReports } from './generated-reports.js';

/**
 * Times the reconciliation of made-up reports at doubling sizes, and the adding of single reports to registers of these sizes.
 * Run: `npx tsx bench/reconcile.ts [SIZE…]`; without sizes 2,500 to 20,000. Bounds: a doubling costs at most 2.3 times as much,
 * adding one report to the largest register at most 1.5 times what it costs at the smallest. Exits with 1 beyond them.
 */
const DOUBLING = 2.3;
const ADDING = 1.5;
const ADDED = 60;

const sizes = process.argv.slice(2).map(Number);
const counts = sizes.length > 0 ? sizes : [2_500, 5_000, 10_000, 20_000];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Milliseconds to add one report to a register of `count`, the median of many. */
const addingTo = async (count: number, result: ReturnType<typeof reconcile>): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const store = openSqliteStore(join(folder, 'register.db'), 'create');
  try {
    for (const { document, statements } of generatedReports(count)) await store.addDocument(document, statements);
    await store.saveReconciliation(result);
    const times: number[] = [];
    for (const { document, statements } of generatedReports(ADDED, { seed: 77 })) {
      const id = `added-${document.id}`;
      const mine = statements.map((statement) => ({ ...statement, id: `added-${statement.id}`, document: id }));
      const start = performance.now();
      await store.addDocument({ ...document, id }, mine);
      await reconcileIncremental(store, [id]);
      times.push(performance.now() - start);
    }
    return median(times);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
};

let failed = false;
let last: number | undefined;
let firstAdding: number | undefined;
for (const count of counts) {
  const reports = generatedReports(count);
  const input = {
    documents: reports.map(({ document }) => registerDocument(document)),
    statements: reports.flatMap(({ statements }) => statements),
  };
  const start = performance.now();
  const result = reconcile(input);
  const whole = performance.now() - start;
  const adding = await addingTo(count, result);
  const growth = last === undefined ? undefined : whole / last;
  firstAdding ??= adding;
  failed ||= (growth ?? 0) > DOUBLING || adding > ADDING * firstAdding;
  console.log(
    `${String(count).padStart(6)} reports, ${String(input.statements.length).padStart(7)} statements, ${String(result.records.length).padStart(7)} records: ` +
      `rebuilt in ${seconds(whole)}${growth === undefined ? '' : ` (× ${growth.toFixed(2)})`}, one more added in ${adding.toFixed(1)} ms ` +
      `(× ${(adding / firstAdding).toFixed(2)})`,
  );
  last = whole;
}
process.exitCode = failed ? 1 : 0;
