import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GeneratedReport, generatedReports } from '../../bench/generated-reports.js';
import type { Decision, StatementRef } from '../../src/model/decision.js';
import { reconcile } from '../../src/register/reconcile.js';
import { reconcileIncremental, registerDocument } from '../../src/register/reconcile-incremental.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';

const everything = (reports: readonly GeneratedReport[], decisions: readonly Decision[] = []) =>
  reconcile({
    documents: reports.map(({ document }) => registerDocument(document)),
    statements: reports.flatMap(({ statements }) => statements),
    decisions,
  });

const byId = <T extends { readonly id: string }>(values: readonly T[]): T[] =>
  [...values].sort((a, b) => (a.id < b.id ? -1 : 1));
const shuffled = <T>(values: readonly T[], keys: readonly number[]): T[] =>
  values
    .map((value, at) => ({ value, key: keys[at % keys.length] ?? 0, at }))
    .sort((a, b) => a.key - b.key || a.at - b.at)
    .map(({ value }) => value);

/** Few states, so that reports have much to do with one another. */
const arbitrary = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  count: fc.integer({ min: 2, max: 14 }),
  order: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 24 }),
  batch: fc.integer({ min: 1, max: 5 }),
});

describe('reconciliation', () => {
  it('comes out the same whatever order things come in', () => {
    fc.assert(
      fc.property(arbitrary, ({ seed, count, order }) => {
        const reports = generatedReports(count, { seed, places: 4 });
        const mixed = shuffled(reports, order).map(({ document, statements }) => ({
          document,
          statements: shuffled(statements, order),
        }));
        const [straight, other] = [everything(reports), everything(mixed)];
        expect(JSON.stringify(other.records)).toBe(JSON.stringify(straight.records));
        expect(JSON.stringify(other.judgements)).toBe(JSON.stringify(straight.judgements));
      }),
      { numRuns: 25 },
    );
  });

  it('puts every statement in exactly one record', () => {
    fc.assert(
      fc.property(arbitrary, ({ seed, count }) => {
        const reports = generatedReports(count, { seed, places: 4 });
        const told = reports.flatMap(({ statements }) => statements.map(({ id }) => id)).sort();
        expect(
          everything(reports)
            .records.flatMap(({ statements }) => statements)
            .sort(),
        ).toEqual(told);
      }),
      { numRuns: 20 },
    );
  });

  it('adding report by report gives what a rebuild gives', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ seed, count, order, batch }) => {
        const reports = shuffled(generatedReports(count, { seed, places: 4 }), order);
        const store = new MemoryStore();
        for (let at = 0; at < reports.length; at += batch) {
          const added = reports.slice(at, at + batch);
          for (const { document, statements } of added) await store.addDocument(document, statements);
          await reconcileIncremental(
            store,
            added.map(({ document }) => document.id),
          );
        }
        const whole = everything(reports);
        expect(byId(await store.records())).toEqual(byId(whole.records));
        expect(await store.judgements()).toEqual(whole.judgements);
      }),
      { numRuns: 25 },
    );
  });

  it('adding after decisions gives what a rebuild with them gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrary,
        fc.infiniteStream(fc.integer({ min: 0, max: 10_000 })),
        async ({ seed, count, order }, numbers) => {
          const reports = shuffled(generatedReports(count, { seed, places: 4 }), order);
          const all = reports.flatMap(({ statements }) => statements);
          const draw = <T>(values: readonly T[]): T => values[Number(numbers.next().value) % values.length] as T;
          const ref = ({ id, document, type, evidence }: (typeof all)[number]): StatementRef => ({
            id,
            document,
            type,
            evidence,
          });
          const decisions = Array.from({ length: 6 }, (_, at): Decision => {
            const left = draw(all);
            const common = { id: `d${at}`, by: 'A. Analyst', at: `2025-01-0${at + 1}T00:00:00Z` };
            const right = draw(all.filter(({ type }) => type === left.type));
            const kind = draw(['merge', 'split', 'reject', 'link'] as const);
            if (kind === 'reject') return { kind, ...common, target: ref(left) };
            if (kind === 'link') return { kind, ...common, link: 'replaces', from: ref(left), to: ref(right) };
            return { kind, ...common, left: ref(left), right: ref(right) };
          });
          const store = new MemoryStore();
          for (const decision of decisions) await store.addDecision(decision);
          for (const { document, statements } of reports) {
            await store.addDocument(document, statements);
            await reconcileIncremental(store, [document.id]);
          }
          const whole = everything(reports, decisions);
          expect(byId(await store.records())).toEqual(byId(whole.records));
          expect(await store.judgements()).toEqual(whole.judgements);
        },
      ),
      { numRuns: 25 },
    );
  });
});
