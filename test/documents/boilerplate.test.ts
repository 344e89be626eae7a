import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boilerplateSpans } from '../../src/documents/boilerplate.js';
import { LINE_RULES } from '../../src/documents/boilerplate-rules.js';
import { linesOf } from '../../src/documents/text-line.js';
import { BOILERPLATE_CASES } from './boilerplate-cases.js';

describe('boilerplateSpans', () => {
  test.each(BOILERPLATE_CASES)('$text', ({ text, title = '', want }) => {
    const found = boilerplateSpans(text, title);
    expect(linesOf(text).map(({ span }) => found.find((it) => it.span.start === span.start)?.rule ?? null)).toEqual(
      want,
    );
  });

  test.each(LINE_RULES.flatMap(({ rule, examples }) => examples.map((example) => ({ rule, example }))))(
    'example of $rule: $example',
    ({ rule, example }) => {
      expect(boilerplateSpans(example, '').map((it) => it.rule)).toEqual([rule]);
    },
  );

  test('points into the text as given, whatever its line ends and spaces', () => {
    const text = 'Suva.\r\n\r\n  New\u00a0Update \r\nBy Mere Tuilagi\r\nApia.';
    expect(boilerplateSpans(text, '').map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'New\u00a0Update',
      'By Mere Tuilagi',
    ]);
  });

  test('gives spans in order and apart, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 40 }), (text, title) => {
        let from = 0;
        for (const { span } of boilerplateSpans(text, title)) {
          expect(span.start).toBeGreaterThanOrEqual(from);
          expect(span.end).toBeGreaterThan(span.start);
          from = span.end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
