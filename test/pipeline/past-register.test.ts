import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedReports } from '../../bench/generated-reports.js';
import type { Decision, StatementRef } from '../../src/model/decision.js';
import { compareWithPast } from '../../src/pipeline/past-register.js';
import { reconcile } from '../../src/register/reconcile.js';
import { reconcileIncremental, registerDocument } from '../../src/register/reconcile-incremental.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';

const EARLY = '2025-01-01T00:00:00.000Z';
const LATE = '2025-02-01T00:00:00.000Z';

describe('the register as it was', () => {
  it('is what the older documents and decisions alone give, and everything that differs from it is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          seed: fc.integer({ min: 1, max: 1_000_000 }),
          count: fc.integer({ min: 2, max: 14 }),
          late: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
        }),
        fc.infiniteStream(fc.integer({ min: 0, max: 10_000 })),
        async ({ seed, count, late }, numbers) => {
          const reports = generatedReports(count, { seed, places: 4 });
          const all = reports.flatMap(({ statements }) => statements);
          const draw = <T>(values: readonly T[]): T => values[Number(numbers.next().value) % values.length] as T;
          const ref = ({ id, document, type, evidence }: (typeof all)[number]): StatementRef => ({
            id,
            document,
            type,
            evidence,
          });
          const decisions = Array.from({ length: 5 }, (_, at): Decision => {
            const left = draw(all);
            const common = { id: `d${at}`, by: 'A. Analyst', at: `2025-01-0${at + 1}T00:00:00Z` };
            const right = draw(all.filter(({ type }) => type === left.type));
            const kind = draw(['merge', 'split', 'reject', 'revoke'] as const);
            if (kind === 'reject') return { kind, ...common, target: ref(left) };
            if (kind === 'revoke') return { kind, ...common, decision: `d${at - 1}` };
            return { kind, ...common, left: ref(left), right: ref(right) };
          });
          const store = new MemoryStore();
          const isLate = (at: number): boolean => late[at] === true;
          for (const [at, { document, statements }] of reports.entries())
            await store.addDocument(document, statements, isLate(at) ? LATE : EARLY);
          for (const decision of decisions.slice(0, 2)) await store.addDecision(decision);
          for (const decision of decisions.slice(2)) await store.addDecision(decision, LATE);
          await reconcileIncremental(
            store,
            reports.map(({ document }) => document.id),
          );

          const old = reports.filter((_, at) => !isLate(at));
          const past = reconcile({
            documents: old.map(({ document }) => registerDocument(document)),
            statements: old.flatMap(({ statements }) => statements),
            decisions: decisions.slice(0, 2),
          }).records;
          const { before, after } = await compareWithPast(store, LATE);

          const known = new Map(past.map((record) => [record.id, record]));
          for (const { links: _, ...record } of before) {
            const { links: _links, ...expected } = known.get(record.id) ?? { links: [] };
            expect(record).toEqual(expected);
          }
          const strip = ({ links: _, ...record }: (typeof past)[number]): string => JSON.stringify(record);
          const now = await store.records();
          const same = new Set(now.map(strip));
          const found = new Set(before.map(({ id }) => id));
          expect(past.filter((record) => !same.has(strip(record)) && !found.has(record.id))).toEqual([]);
          const were = new Set(past.map(strip));
          const shown = new Set(after.map(({ id }) => id));
          expect(now.filter((record) => !were.has(strip(record)) && !shown.has(record.id))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});
