import { spawnSync } from 'node:child_process';
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
/** Each size is rebuilt and added to so often, and the least time counts: other work on the machine only ever adds to it. */
const RUNS = 3;
const ADDED = 60;
/** The first of them only warm the engine up. */
const WARM = 20;

/** Processor time of this process in milliseconds: steadier than the clock on a machine with other work. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds to add one report to the register in a file, the median of many. */
const adding = async (path: string): Promise<number> => {
  const store = openSqliteStore(path, 'write');
  const times: number[] = [];
  for (const { document, statements } of generatedReports(ADDED, { seed: 77 })) {
    const id = `added-${document.id}`;
    const mine = statements.map((statement) => ({ ...statement, id: `added-${statement.id}`, document: id }));
    const start = cpuTime();
    await store.addDocument({ ...document, id }, mine);
    await reconcileIncremental(store, [id]);
    times.push(cpuTime() - start);
  }
  await store.close();
  return median(times.slice(WARM));
};

/** Reconciles so many reports and writes the register to a file. */
const rebuilding = async (count: number, path: string) => {
  const reports = generatedReports(count);
  const input = {
    documents: reports.map(({ document }) => registerDocument(document)),
    statements: reports.flatMap(({ statements }) => statements),
  };
  const start = cpuTime();
  const result = reconcile(input);
  const time = cpuTime() - start;
  const store = openSqliteStore(path, 'create');
  for (const { document, statements } of reports) await store.addDocument(document, statements);
  await store.saveReconciliation(result);
  await store.close();
  return { time, statements: input.statements.length, records: result.records.length };
};

/** Runs a step in a process of its own, so that one size's garbage does not slow the next. */
const apart = <T>(...step: readonly string[]): T => {
  const [script = ''] = process.argv.slice(1);
  const run = spawnSync(process.execPath, [...process.execArgv, script, ...step], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(run.stdout) as T;
};

const compareSizes = (sizes: readonly number[]): boolean => {
  let sound = true;
  let last: number | undefined;
  let first: number | undefined;
  for (const count of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
    const path = join(folder, 'register.db');
    const runs = Array.from({ length: RUNS }, (_, at) =>
      apart<Awaited<ReturnType<typeof rebuilding>>>('rebuild', String(count), `${path}.${at}`),
    );
    const { statements, records } = runs[0] ?? { statements: 0, records: 0 };
    const time = Math.min(...runs.map((run) => run.time));
    const added = Math.min(...runs.map((_, at) => apart<number>('add', `${path}.${at}`)));
    rmSync(folder, { recursive: true });
    first ??= added;
    const growth = last === undefined ? 1 : time / last;
    sound &&= growth <= DOUBLING && added <= ADDING * first;
    console.log(
      `${count} reports, ${statements} statements, ${records} records: rebuilt in ${(time / 1000).toFixed(1)} s (× ${growth.toFixed(2)}), ` +
        `one more added in ${added.toFixed(1)} ms (× ${(added / first).toFixed(2)})`,
    );
    last = time;
  }
  return sound;
};

const [step, ...rest] = process.argv.slice(2);
if (step === 'rebuild') {
  console.log(JSON.stringify(await rebuilding(Number(rest[0]), rest[1] ?? '')));
} else if (step === 'add') {
  console.log(JSON.stringify(await adding(rest[0] ?? '')));
} else {
  const sizes = process.argv.slice(2).map(Number);
  process.exitCode = compareSizes(sizes.length > 0 ? sizes : [2_500, 5_000, 10_000, 20_000]) ? 0 : 1;
}
