import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../src/model/code-points.js';

const PIECES = ['a', 'é', 'e\u0301', 'ب', 'سلام', '🐟', '👩‍👩‍👧', '🇺🇿', '𝔘', '\ud83d', '\n', '中'];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('code points', () => {
  it('count as the string’s own iterator does, and lead back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { pointsBefore, unitsBefore } = codePointsOf(text);
        const points = [...text];
        let unit = 0;
        for (const [index, point] of points.entries()) {
          expect(pointsBefore(unit)).toBe(index);
          expect(unitsBefore(index)).toBe(unit);
          unit += point.length;
        }
        expect(pointsBefore(text.length)).toBe(points.length);
        expect(unitsBefore(points.length)).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['🐟 fish', 3, 2],
    ['no emoji', 4, 4],
    ['مرحبا 🤝 بكم', 8, 7],
    ['🐟', 1, 1],
  ])('%s, place %i', (text, unit, points) => {
    expect(codePointsOf(text).pointsBefore(unit)).toBe(points);
  });
});
