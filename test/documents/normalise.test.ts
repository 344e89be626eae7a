import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, isOrdered, sourceSpan } from '../../src/documents/edited-text.js';
import { normalised, withPlainCharacters, withPlainSpacing } from '../../src/documents/normalise.js';

const ROWS: readonly { what: string; text: string; want: string }[] = [
  { what: 'Windows line ends', text: 'Suva.\r\n\r\nApia.\r\n', want: 'Suva.\n\nApia.' },
  { what: 'old Mac line ends', text: 'Suva.\rApia.', want: 'Suva.\nApia.' },
  { what: 'line and paragraph separators', text: 'Suva\u2028Apia', want: 'Suva\nApia' },
  { what: 'byte order mark', text: '\ufeffSuva', want: 'Suva' },
  { what: 'soft hyphens', text: 'memo\u00adran\u00addum', want: 'memorandum' },
  { what: 'no-break and thin spaces', text: '5\u00a0000\u202fkm', want: '5 000 km' },
  { what: 'zero-width spaces', text: 'sig\u200bned', want: 'signed' },
  { what: 'a joiner that an emoji needs', text: '👩\u200d🚀 flew', want: '👩\u200d🚀 flew' },
  { what: 'a non-joiner that Persian needs', text: 'می\u200cشود', want: 'می\u200cشود' },
  { what: 'combining accents', text: 'Cafe\u0301 Lome\u0301', want: 'Café Lomé' },
  { what: 'Hangul letters', text: '\u1112\u1161\u11ab', want: '한' },
  { what: 'control characters', text: 'Su\u0000va\u0007', want: 'Suva' },
  { what: 'half of a surrogate pair', text: 'Suva \ud83d!', want: 'Suva \ufffd!' },
  { what: 'runs of spaces and blank lines', text: '  Suva   and \n\n\n\n Apia  \n', want: 'Suva and\n\nApia' },
  {
    what: 'lines wrapped at a column',
    text: [
      'Fiji and Samoa signed an agreement on fisheries in Suva on Saturday after',
      'two years of negotiations, which had been held up by a dispute over quotas',
      'for tuna. The agreement is to run for five years and covers the waters of',
      'both countries.',
      '',
      'Ministers will meet again in the spring.',
    ].join('\n'),
    want: 'Fiji and Samoa signed an agreement on fisheries in Suva on Saturday after two years of negotiations, which had been held up by a dispute over quotas for tuna. The agreement is to run for five years and covers the waters of both countries.\n\nMinisters will meet again in the spring.',
  },
  {
    what: 'lists, however long their items',
    text: '1. Agreement between the Governments of Fiji and Samoa on fisheries in border waters\n2. Memorandum on the training of customs officers and exchange of trade statistics\n3. Protocol on sport\n4. Programme of cooperation in culture between the two ministries for three years',
    want: '1. Agreement between the Governments of Fiji and Samoa on fisheries in border waters\n2. Memorandum on the training of customs officers and exchange of trade statistics\n3. Protocol on sport\n4. Programme of cooperation in culture between the two ministries for three years',
  },
  {
    what: 'verses and addresses',
    text: 'Suva\nFiji\n\nApia\nSamoa',
    want: 'Suva\nFiji\n\nApia\nSamoa',
  },
  {
    what: 'paragraphs of one line each without blank lines',
    text: `${'Fiji and Samoa signed an agreement. '.repeat(4).trim()}\n${'They will meet again next year. '.repeat(4).trim()}`,
    want: `${'Fiji and Samoa signed an agreement. '.repeat(4).trim()}\n\n${'They will meet again next year. '.repeat(4).trim()}`,
  },
];

describe('normalised', () => {
  test.each(ROWS)('$what', ({ text, want }) => {
    expect(normalised(asRead(text)).text).toBe(want);
  });
});

const ODD_TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '\u0301',
        'e',
        '\t',
        '\u1112',
        '\u1161',
        '\ud83d',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('offsets', () => {
  test('every stretch of the text is the normal form of the stretch of the source that it came from', () => {
    fc.assert(
      fc.property(ODD_TEXT, fc.nat(60), fc.nat(20), (source, start, length) => {
        const { text, origin } = normalised(asRead(source));
        expect(isOrdered(origin, source.length)).toBe(true);
        const end = Math.min(text.length, start + length);
        const span = sourceSpan(origin, { start, end });
        if (start >= end || span === undefined) return;
        // whole characters only: half of a surrogate pair or of a composed cluster has no normal form
        const isCut = (offset: number): boolean =>
          origin.some((it) => it.sourceLength !== undefined && it.start < offset && offset < it.start + it.length);
        if (/^\p{Surrogate}|\p{Surrogate}$/u.test(text.slice(start, end)) || isCut(start) || isCut(end)) return;
        const there = normalised(asRead(source.slice(span.start, span.end))).text;
        const here = text.slice(start, end);
        expect(there.replace(/\s+/gu, ' ').trim()).toBe(here.normalize('NFC').replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 500 },
    );
  });

  test('normal text stays as it is', () => {
    fc.assert(
      fc.property(ODD_TEXT, (source) => {
        const once = withPlainSpacing(withPlainCharacters(asRead(source))).text;
        expect(withPlainSpacing(withPlainCharacters(asRead(once))).text).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
