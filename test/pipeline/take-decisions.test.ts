import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GeneratedReport, generatedReports } from '../../bench/generated-reports.js';
import { type DecisionContent, refTo } from '../../src/model/make-decision.js';
import { undo } from '../../src/pipeline/decision-contents.js';
import { takeDecisions } from '../../src/pipeline/take-decisions.js';
import { standing } from '../../src/register/decide/resolve-decisions.js';
import { reconcile } from '../../src/register/reconcile.js';
import { reconcileIncremental, registerDocument } from '../../src/register/reconcile-incremental.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import type { Store } from '../../src/store/store.js';

const deciding = { by: 'A. Analyst', now: () => new Date('2024-03-01T09:00:00Z') };

const byId = <T extends { readonly id: string }>(values: readonly T[]): T[] =>
  [...values].sort((a, b) => (a.id < b.id ? -1 : 1));

const filled = async (reports: readonly GeneratedReport[]): Promise<MemoryStore> => {
  const store = new MemoryStore();
  for (const { document, statements } of reports) await store.addDocument(document, statements);
  await reconcileIncremental(
    store,
    reports.map(({ document }) => document.id),
  );
  return store;
};

/** What reconciling everything with the decisions of the store gives. */
const rebuilt = async (store: Store, reports: readonly GeneratedReport[]) =>
  reconcile({
    documents: reports.map(({ document }) => registerDocument(document)),
    statements: reports.flatMap(({ statements }) => statements),
    decisions: await store.decisions(),
  });

describe('taking decisions', () => {
  it('leaves the register as a rebuild with them would make it, decision by decision, and as before when all are taken back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 2, max: 14 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 10_000 })),
        async (seed, count, numbers) => {
          const reports = generatedReports(count, { seed, places: 4 });
          const store = await filled(reports);
          const before = JSON.stringify(byId(await store.records()));
          const all = reports.flatMap(({ statements }) => statements);
          const draw = <T>(values: readonly T[]): T => values[Number(numbers.next().value) % values.length] as T;
          const content = (): DecisionContent => {
            const left = draw(all);
            const right = draw(all.filter(({ type }) => type === left.type));
            const [target, kind] = [
              refTo(left),
              draw(['merge', 'split', 'reject', 'confirm', 'link', 'correct'] as const),
            ];
            if (kind === 'reject' || kind === 'confirm') return { kind, target };
            if (kind === 'link') return { kind, link: 'replaces', from: target, to: refTo(right) };
            if (kind !== 'correct') return { kind, left: target, right: refTo(right) };
            const scope = draw(['statement', 'record'] as const);
            return 'parties' in left
              ? { kind, target, scope, slot: 'parties', value: ['KE', 'NO'] }
              : { kind, target, scope, slot: 'attributedTo', value: 'the ministry' };
          };
          for (let taken = 0; taken < 6; taken++) {
            const back = taken > 2 && draw([true, false]);
            await takeDecisions(store, back ? await undo(store, deciding.by) : [content(), content()], deciding);
            const whole = await rebuilt(store, reports);
            expect(byId(await store.records())).toEqual(byId(whole.records));
            expect(await store.judgements()).toEqual(whole.judgements);
          }
          while (standing(await store.decisions()).length > 0)
            await takeDecisions(store, await undo(store, deciding.by), deciding);
          expect(JSON.stringify(byId(await store.records()))).toBe(before);
        },
      ),
      { numRuns: 10 },
    );
  });
});
