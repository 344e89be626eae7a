import { describe, expect, it } from 'vitest';
import { generatedReports } from '../../bench/generated-reports.js';
import type { Decision } from '../../src/model/decision.js';
import type { DecisionContent } from '../../src/model/make-decision.js';
import {
  correctSlots,
  judgeReading,
  linkNamed,
  mergeNamed,
  noteOn,
  splitRecord,
  undo,
} from '../../src/pipeline/decision-contents.js';
import { importDecisions, takeDecisions, waitingDecisions } from '../../src/pipeline/take-decisions.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import type { Store } from '../../src/store/store.js';

const REPORTS = generatedReports(30, { seed: 7, places: 4 });

type Report = (typeof REPORTS)[number];

const addTo = async (store: Store, reports: readonly Report[]): Promise<void> => {
  for (const { document, statements } of reports) await store.addDocument(document, statements);
  await reconcileIncremental(
    store,
    reports.map(({ document }) => document.id),
  );
};

const recordsOf = async (store: Store) =>
  JSON.stringify((await store.records()).sort((a, b) => (a.id < b.id ? -1 : 1)));

let minute = 0;
const now = (): Date => new Date(Date.UTC(2024, 2, 1, 9, minute++));
const take = (store: Store, contents: readonly DecisionContent[], by = 'A. Analyst'): Promise<Decision[]> =>
  takeDecisions(store, contents, { by, now });

/** A register with a decision of each kind. */
const decided = async (): Promise<Store> => {
  const store = new MemoryStore();
  await addTo(store, REPORTS);
  const of = (type: 'agreement' | 'commitment' | 'meeting') => store.records({ types: [type] });
  const large = (await store.records()).find(({ statements }) => statements.length > 2);
  await take(store, await splitRecord(store, large?.id ?? '', large?.statements.slice(0, 1) ?? []));
  const [a, b, c, d] = await of('agreement');
  await take(store, await mergeNamed(store, [a?.id ?? '', b?.id ?? '']));
  await take(store, await linkNamed(store, { from: c?.id ?? '', to: d?.id ?? '', as: 'renews' }));
  await take(store, await correctSlots(store, c?.statements[0] ?? '', { subject: 'ferries', place: null }));
  await take(store, await correctSlots(store, d?.id ?? '', { status: 'ended' }));
  const [promise, other] = await of('commitment');
  await take(store, await judgeReading(store, 'reject', promise?.id ?? ''));
  await take(store, await judgeReading(store, 'confirm', other?.id ?? ''));
  await take(store, await noteOn(store, other?.id ?? '', 'ask the embassy'));
  return store;
};

describe('decisions', () => {
  it('survive deleting every document and adding it again', async () => {
    const store = await decided();
    const before = await recordsOf(store);
    for (const { document } of REPORTS) await store.removeDocument(document.id);
    await store.saveReconciliation({ records: [], judgements: [] });
    const all = await store.decisions();
    expect((await waitingDecisions(store)).map(({ decision }) => decision.id).sort()).toEqual(
      all.map(({ id }) => id).sort(),
    );
    await addTo(store, REPORTS.toReversed());
    expect(await waitingDecisions(store)).toEqual([]);
    expect(await recordsOf(store)).toBe(before);
  });

  it('survive a new reading that gives other ids and cuts the words differently', async () => {
    const store = await decided();
    const again = REPORTS.map(({ document, statements }) => ({
      document,
      statements: statements.map((statement) => ({
        ...statement,
        id: `again-${statement.id}`,
        evidence: statement.evidence.map(({ start, end }) => ({
          start: start + 1,
          end,
          exact: document.text.slice(start + 1, end),
        })),
      })),
    }));
    const fresh = new MemoryStore();
    await addTo(fresh, again);
    await importDecisions(fresh, await store.decisions(), now);
    expect(await waitingDecisions(fresh)).toEqual([]);
    const shape = async (of: Store) =>
      (await of.records())
        .map(({ statements, slots, decisions }) =>
          JSON.stringify({ statements: statements.map((id) => id.replace('again-', '')).sort(), slots, decisions }),
        )
        .map((text) => text.replaceAll('again-', ''))
        .sort();
    expect(await shape(fresh)).toEqual(await shape(store));
  });

  it('can be carried to another register, once', async () => {
    const store = await decided();
    const other = new MemoryStore();
    await addTo(other, REPORTS);
    const all = await store.decisions();
    expect(await importDecisions(other, all, now)).toHaveLength(all.length);
    expect(await importDecisions(other, all, now)).toEqual([]);
    expect(await recordsOf(other)).toBe(await recordsOf(store));
  });

  it('of one command are taken back together, with the splits that a merge took back', async () => {
    const store = new MemoryStore();
    await addTo(store, REPORTS);
    const large = (await store.records()).find(({ statements }) => statements.length > 2);
    const [first = '', ...rest] = large?.statements ?? [];
    await take(store, await splitRecord(store, large?.id ?? '', [first]));
    const apart = await recordsOf(store);
    await take(store, await mergeNamed(store, [first, rest[0] ?? '']));
    expect((await store.record(first))?.id).toBe((await store.record(rest[0] ?? ''))?.id);
    await take(store, await undo(store, 'A. Analyst'));
    expect(await recordsOf(store)).toBe(apart);
  });

  it('of somebody else are taken back by their id alone', async () => {
    const store = new MemoryStore();
    await addTo(store, REPORTS);
    const [record] = await store.records();
    const [mine] = await take(store, await noteOn(store, record?.id ?? '', 'mine'));
    const [theirs] = await take(store, await noteOn(store, record?.id ?? '', 'theirs'), 'B. Other');
    expect(await undo(store, 'A. Analyst')).toEqual([{ kind: 'revoke', decision: mine?.id }]);
    expect(await undo(store, 'A. Analyst', theirs?.id.slice(0, 8))).toEqual([{ kind: 'revoke', decision: theirs?.id }]);
    await expect(undo(store, 'C. Nobody')).rejects.toMatchObject({ code: 'not-found' });
    await take(store, await undo(store, 'A. Analyst', mine?.id), 'B. Other');
    await expect(undo(store, 'A. Analyst', mine?.id)).rejects.toMatchObject({ code: 'usage' });
  });

  it('name what there is, or say what is wrong', async () => {
    const store = new MemoryStore();
    await addTo(store, REPORTS);
    const [record] = await store.records({ types: ['agreement'] });
    const [meeting] = await store.records({ types: ['meeting'] });
    const [a, m] = [record?.id ?? '', meeting?.id ?? ''];
    await expect(judgeReading(store, 'confirm', 'zzz')).rejects.toMatchObject({ code: 'not-found' });
    await expect(mergeNamed(store, [a, m])).rejects.toThrow(/an? agreement and a meeting cannot be one thing/u);
    await expect(mergeNamed(store, [a, a])).rejects.toMatchObject({ code: 'usage' });
    await expect(linkNamed(store, { from: a, to: a, as: 'renews' })).rejects.toMatchObject({ code: 'usage' });
    await expect(splitRecord(store, a, record?.statements ?? [])).rejects.toThrow(/none would be left/u);
    await expect(splitRecord(store, a, ['x'])).rejects.toThrow(/no statement of/u);
    await expect(correctSlots(store, a, { count: 3 })).rejects.toThrow(/no slot "count"/u);
    await expect(correctSlots(store, a, { status: 'sined' })).rejects.toMatchObject({ code: 'usage' });
  });
});
