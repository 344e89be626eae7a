import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, type Edit, edited, isOrdered, sourceSpan } from '../../src/documents/edited-text.js';

/** A text and edits to it, in order and apart. */
const textWithEdits = fc
  .tuple(
    fc.string({ maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 6 }),
  )
  .map(([text, raw]) => {
    const edits: Edit[] = [];
    let from = 0;
    for (const [skip, length, by] of raw) {
      const start = from + skip;
      const end = start + length;
      if (end > text.length) break;
      edits.push({ start, end, by });
      from = end + 1;
    }
    return { text, edits };
  });

describe('edited', () => {
  test('does what splicing from the end does', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        const spliced = edits
          .toReversed()
          .reduce((now, { start, end, by }) => now.slice(0, start) + by + now.slice(end), text);
        expect(edited(asRead(text), edits).text).toBe(spliced);
      }),
    );
  });

  test('leads every kept character back to where it stood, over two rounds of edits', () => {
    fc.assert(
      fc.property(textWithEdits, fc.nat(30), ({ text, edits }, cut) => {
        const once = edited(asRead(text), edits);
        const twice = edited(once, once.text.length > cut ? [{ start: cut, end: cut + 1, by: '' }] : []);
        expect(isOrdered(twice.origin, text.length)).toBe(true);
        for (const { start, source, length, sourceLength } of twice.origin) {
          if (sourceLength !== undefined) continue;
          for (let at = 0; at < length; at++) {
            const replaced = edits.some((edit) => source + at >= edit.start && source + at < edit.end);
            if (!replaced) expect(twice.text[start + at]).toBe(text[source + at]);
          }
        }
      }),
    );
  });
});

describe('sourceSpan', () => {
  const text = edited(asRead('one\r\ntwo — gone — three'), [
    { start: 3, end: 5, by: '\n' },
    { start: 8, end: 18, by: ' ' },
  ]);

  test.each([
    { words: 'one', want: 'one' },
    { words: 'one\ntwo', want: 'one\r\ntwo' },
    { words: 'two three', want: 'two — gone — three' },
    { words: 'three', want: 'three' },
  ])('$words', ({ words, want }) => {
    const start = text.text.indexOf(words);
    const span = sourceSpan(text.origin, { start, end: start + words.length });
    expect('one\r\ntwo — gone — three'.slice(span?.start, span?.end)).toBe(want);
  });

  test('is absent for what was put in', () => {
    const insertion = edited(asRead('ab'), [{ start: 1, end: 1, by: '--' }]);
    expect(insertion.text).toBe('a--b');
    expect(sourceSpan(insertion.origin, { start: 1, end: 3 })).toBeUndefined();
  });
});
