import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '../../src/language/tree.js';

const sizeAndScores = fc
  .integer({ min: 1, max: 5 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: size * (size + 1), maxLength: size * (size + 1) }),
    ),
  );

const isTree = (heads: ArrayLike<number>): boolean => {
  for (let i = 0; i < heads.length; i++) {
    let node = i;
    for (let steps = 0; node !== -1; steps++) {
      if (steps > heads.length) return false;
      node = heads[node] ?? -1;
    }
  }
  return Array.from(heads).filter((h) => h === -1).length === 1;
};

const total = (heads: ArrayLike<number>, scores: readonly number[]): number =>
  Array.from(heads).reduce((sum, h, d) => sum + (scores[d * (heads.length + 1) + h + 1] ?? 0), 0);

/** The best total over all single-rooted trees, by trying every assignment of heads. */
const bestTotal = (size: number, scores: readonly number[]): number => {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(size).fill(-1);
  const fill = (d: number): void => {
    if (d === size) {
      if (isTree(heads)) best = Math.max(best, total(heads, scores));
      return;
    }
    for (let h = -1; h < size; h++) {
      if (h === d) continue;
      heads[d] = h;
      fill(d + 1);
    }
  };
  fill(0);
  return best;
};

describe('bestTree', () => {
  it('finds a single-rooted tree of the highest score there is', () => {
    fc.assert(
      fc.property(sizeAndScores, ([size, scores]) => {
        const heads = bestTree(size, (d, h) => scores[d * (size + 1) + h + 1] ?? 0);
        expect(isTree(heads)).toBe(true);
        expect(total(heads, scores)).toBe(bestTotal(size, scores));
      }),
      { numRuns: 500 },
    );
  });
});
