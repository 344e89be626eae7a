import type { Figure } from '../model/statement.js';
import type { ImportedFact } from './imported.js';

type Flow = ImportedFact & { readonly slots: Extract<ImportedFact['slots'], { type: 'figure' }> };

const isFlow = (fact: ImportedFact): fact is Flow =>
  fact.slots.type === 'figure' &&
  fact.slots.parties.length === 2 &&
  fact.slots.of === undefined &&
  fact.slots.quantity !== undefined;

const keyOf = ({ slots: { parties, period, status, quantity } }: Flow): string =>
  JSON.stringify([parties, period, status, quantity?.unit]);

/**
 * Adds the turnover where a table gives exports and imports of one reporting state for one period and no turnover: their sum, which
 * rests on both rows. Reports tell turnover; tables of trade mostly do not.
 */
export const withTurnover = (facts: readonly ImportedFact[]): ImportedFact[] => {
  const groups = new Map<string, Partial<Record<Figure['indicator'], Flow>>>();
  for (const fact of facts) {
    if (!isFlow(fact)) continue;
    const key = keyOf(fact);
    groups.set(key, { ...groups.get(key), [fact.slots.indicator]: fact });
  }
  const sums = [...groups.values()].flatMap((group): ImportedFact[] => {
    const { exports: out, imports: into, 'trade-turnover': turnover } = group;
    if (out?.slots.quantity === undefined || into?.slots.quantity === undefined || turnover !== undefined) return [];
    const value = Number((out.slots.quantity.value + into.slots.quantity.value).toPrecision(15));
    const cites = [
      ...out.cites,
      ...into.cites.filter(({ row }) => row !== out.cites[0].row),
    ] as unknown as Flow['cites'];
    return [
      {
        rule: 'import/turnover',
        cites,
        slots: { ...out.slots, indicator: 'trade-turnover', quantity: { value, unit: out.slots.quantity.unit } },
      },
    ];
  });
  return [...facts, ...sums];
};
