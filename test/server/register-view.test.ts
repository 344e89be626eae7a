import { describe, expect, it } from 'vitest';
import { generatedReports } from '../../bench/generated-reports.js';
import { makeDecision } from '../../src/model/make-decision.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import { readRegisterView, viewOf } from '../../src/server/views/register-view.js';
import { trackedOf } from '../../src/server/views/tracked.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { track } from '../../src/tracking/track.js';
import { scratchFolder } from '../cli/run-entente.js';

const REPORTS = generatedReports(60, { seed: 7, places: 4 });

const put = async (store: Store, from: number, to: number): Promise<void> =>
  store.exclusively(async (alone) => {
    const some = REPORTS.slice(from, to);
    for (const { document, statements } of some) await alone.addDocument(document, statements);
    await reconcileIncremental(
      alone,
      some.map(({ document }) => document.id),
    );
  });

/** All that a view tells. */
const told = (view: Awaited<ReturnType<typeof readRegisterView>>) => ({
  reports: view.reports,
  records: view.records,
  pairs: view.pairs,
  of: REPORTS.flatMap(({ statements }) => statements.map(({ id }) => view.recordOf(id)?.id)),
});

describe.each([
  ['in memory', () => new MemoryStore()],
  ['in a file', () => openSqliteStore(`${scratchFolder()}/r.db`, 'create')],
] as const)('the view of a register %s', (_, open) => {
  it('kept up to date by what changed is the one that is read anew', async () => {
    const store: Store = open();
    const view = viewOf(store);
    const same = async (): Promise<void> => {
      const fresh = await readRegisterView(store);
      expect(told(await view())).toEqual(told(fresh));
    };
    await same();
    await put(store, 0, 20);
    await same();
    expect((await view()).records.length).toBeGreaterThan(20);
    await put(store, 20, 21);
    await same();
    await put(store, 21, 60);
    await same();
    const [statement = ''] = (await view()).records[5]?.statements ?? [];
    const read = await store.statement(statement);
    const target = { document: read?.document ?? '', type: read?.type ?? '', evidence: read?.evidence ?? [] };
    const confirm = makeDecision(
      { kind: 'confirm', target: { id: statement, ...target } },
      { by: 'A', at: '2024-01-01T00:00:00.000Z' },
    );
    await store.addDecision(confirm);
    await reconcileIncremental(store, [statement.replace(/-\d+$/u, '')]);
    await same();
    expect((await view()).recordOf(statement)?.confirmed).toBe(true);
    const revoke = makeDecision({ kind: 'revoke', decision: confirm.id }, { by: 'A', at: '2024-01-02T00:00:00.000Z' });
    await store.addDecision(revoke);
    await same();
    await store.replaceStatements(REPORTS[3]?.document.id ?? '', []);
    await store.removeDocument(REPORTS[4]?.document.id ?? '');
    await store.saveReconciliation({ records: [], judgements: [] });
    await same();
    await store.close();
  });

  it('tracked by what changed is as if all were tracked anew', async () => {
    const store: Store = open();
    const view = viewOf(store);
    const tracked = trackedOf(store);
    for (const [from, to, today] of [
      [0, 20, '2020-01-01'],
      [20, 21, '2020-01-01'],
      [21, 60, '2020-01-01'],
      [60, 60, '2027-01-01'],
    ] as const) {
      await put(store, from, to);
      const all = track({
        records: await store.records(),
        statements: await store.statements(),
        documents: await store.documents(),
        today,
      });
      const found = await tracked(await view(), today);
      const of = (kind: 'target' | 'pledge') =>
        new Map(found.flatMap((one) => (one.kind === kind ? [[one.of.record, one.of] as const] : [])));
      expect(of('target')).toEqual(new Map(all.targets.map((one) => [one.record, one])));
      expect(of('pledge')).toEqual(new Map(all.pledges.map((one) => [one.record, one])));
      expect(found.length).toBeGreaterThan(5);
    }
    await store.close();
  });

  it('is the same for all who ask while it is made, and lists keep what they held', async () => {
    const store: Store = open();
    const view = viewOf(store);
    await put(store, 0, 10);
    const [one, other] = await Promise.all([view(), view()]);
    expect(one).toBe(other);
    const before = [...one.records];
    await put(store, 10, 20);
    await view();
    expect(one.records).toEqual(before);
    await store.close();
  });
});
