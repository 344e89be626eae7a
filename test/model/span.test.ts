import { describe, expect, test } from 'vitest';
import { contains, join, overlaps, textOf, trimmed } from '../../src/model/span.js';

describe('span', () => {
  const text = ' Minsk and Dushanbe 🤝 met. ';

  test('textOf counts UTF-16 code units', () => {
    const start = text.indexOf('🤝');
    expect(textOf(text, { start, end: start + 2 })).toBe('🤝');
  });

  test('trimmed drops white space on both sides', () => {
    expect(trimmed(text, { start: 0, end: text.length })).toEqual({ start: 1, end: text.length - 1 });
    expect(trimmed('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
  });

  test.each([
    [{ start: 0, end: 2 }, { start: 1, end: 3 }, true],
    [{ start: 0, end: 2 }, { start: 2, end: 3 }, false],
  ])('overlaps is about half-open spans: %o %o', (a, b, want) => {
    expect(overlaps(a, b)).toBe(want);
    expect(overlaps(b, a)).toBe(want);
  });

  test('contains and join', () => {
    expect(contains({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true);
    expect(contains({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false);
    expect(join({ start: 4, end: 9 }, { start: 1, end: 5 })).toEqual({ start: 1, end: 9 });
  });
});
