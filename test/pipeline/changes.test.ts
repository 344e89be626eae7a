import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { RegisterChanges } from '../../src/model/register-change.js';
import { judgeReading } from '../../src/pipeline/decision-contents.js';
import { changesOf } from '../../src/pipeline/gather-changes.js';
import { takeDecisions } from '../../src/pipeline/take-decisions.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { type Told, told } from '../register/told.js';
import { CHANGES_CASES } from './changes.cases.js';

const DAY = 86_400_000;
/** What came in before this is old: seven days before the day from which it is looked. */
const sinceOf = (today: string): string => new Date(Date.parse(today) - 7 * DAY).toISOString();

/** A register with reports that came in long ago and reports that came in yesterday. */
const registerOf = async (before: readonly Told[], added: readonly Told[], today: string): Promise<MemoryStore> => {
  const store = new MemoryStore();
  const { documents, statements } = told([...before, ...added]);
  for (const [at, { id, published }] of documents.entries()) {
    const text = statements.filter(({ document }) => document === id).flatMap(({ evidence }) => evidence);
    const document: Document = {
      id,
      title: `Report ${id}`,
      source: { name: id, outlet: `report ${id}`, kind: 'news', lang: 'en', ...(published && { published }) },
      text: text.map(({ exact }) => exact.padEnd(1000)).join(''),
    };
    const own = statements.filter((statement) => statement.document === id);
    const age = at < before.length ? 20 : 1;
    await store.addDocument(document, own, new Date(Date.parse(today) - age * DAY).toISOString());
    await reconcileIncremental(store, [id]);
  }
  return store;
};

describe('changes', () => {
  it.each(CHANGES_CASES)(
    '$name',
    async ({ before, added, today = '2025-02-01', dueWithin = 30, want, toldAgain = 0 }) => {
      const store = await registerOf(before, added, today);
      const changes = await changesOf(store, { since: sinceOf(today), now: `${today}T12:00:00.000Z`, dueWithin });
      expect(changes.changes.map(({ kind, text }) => [kind, text])).toEqual(want);
      expect(changes).toMatchObject({ documents: added.length, decisions: 0, toldAgain });
      expect(RegisterChanges.parse(changes)).toEqual(changes);
      const known = new Set((await store.statements()).map(({ id }) => id));
      for (const { statements, reports } of changes.changes) {
        expect(reports.length).toBeGreaterThan(0);
        for (const id of statements) expect(known).toContain(id);
      }
    },
  );

  it('tells what an analyst took out, and only of the pair asked for', async () => {
    const [{ added: [report] = [] } = {}] = CHANGES_CASES.filter(({ name }) => name.startsWith('another treaty'));
    const store = await registerOf(report === undefined ? [] : [report], [], '2025-02-01');
    const [treaty] = await store.records({ types: ['agreement'] });
    const contents = await judgeReading(store, 'reject', treaty?.id ?? '');
    await takeDecisions(store, contents, { by: 'A. Analyst', now: () => new Date('2025-01-31T09:00:00Z') });
    const query = { since: sinceOf('2025-02-01'), now: '2025-02-01T12:00:00.000Z', dueWithin: 30 };
    const { changes, decisions } = await changesOf(store, query);
    expect(decisions).toBe(1);
    expect(changes).toMatchObject([
      { kind: 'withdrawn', record: treaty?.id, text: 'A treaty on fisheries was signed on 10 March 2024.' },
    ]);
    expect((await changesOf(store, { ...query, between: ['NO', 'KE'] })).changes).toEqual(changes);
    expect((await changesOf(store, { ...query, between: ['NO', 'SE'] })).changes).toEqual([]);
    expect((await changesOf(store, { ...query, types: ['meeting'] })).changes).toEqual([]);
  });
});
