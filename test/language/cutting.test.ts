import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split } from '../../src/language/en/sentences.js';
import { tokenize } from '../../src/language/en/tokenize.js';
import { SENTENCE_ROWS } from './sentence-rows.js';
import { TOKEN_ROWS } from './token-rows.js';

describe('tokenize', () => {
  it.each(TOKEN_ROWS)('$text', ({ text, want }) => {
    expect(
      tokenize(text)
        .map((span) => text.slice(span.start, span.end))
        .join(' '),
    ).toBe(want);
  });

  it('covers everything but white space, once and in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('__proto__', 'the constructor', 'toString 5'),
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'aZ9.,’\'"-$ \n\t()/@:é') }),
        ),
        (text) => {
          const spans = tokenize(text);
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).not.toMatch(/\s/u);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});

describe('split', () => {
  it.each(SENTENCE_ROWS)('$text', ({ text, want }) => {
    const sentences = split(text).map((tokens) => text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
    expect(sentences).toEqual(want);
  });

  it('loses no word and crosses no blank line, whatever the text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aB1.?!”" \n•)-'), maxLength: 80 });
    fc.assert(
      fc.property(letters, (text) => {
        const sentences = split(text);
        expect(sentences.every((tokens) => tokens.length > 0)).toBe(true);
        const kept = sentences.flat().map((span) => text.slice(span.start, span.end));
        expect(kept.join('')).toBe(text.replace(/\s/gu, ''));
        for (const tokens of sentences)
          expect(text.slice(tokens[0]?.start, tokens.at(-1)?.end)).not.toMatch(/\n[^\S\n]*\n/u);
      }),
    );
  });
});
