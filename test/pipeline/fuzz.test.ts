import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createReader } from '../../src/pipeline/reader.js';

const RUNS = 10_000;
const BATCH = 250;

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const passages = [samples, `${samples}decade/`]
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
      .sort()
      .map((name) => readFileSync(folder + name, 'utf8')),
  )
  .flatMap((text) => text.split('\n\n'))
  .filter((passage) => passage.length > 40);

/** What slips into texts: marks of other scripts, halves of surrogate pairs, controls, marks that open and never close. */
const odd = fc.constantFrom(
  ...['\u0000', '\uD83D', '\uDE00', '😀', '\u200f', '\u202e', 'é', '\u0301', '\ufeff', '\r', '\n\n', '\t', '\u00a0'],
  ...['"', '“', '”', '‘', '((', '<b>', '&amp;', '$', '€', '%', '…', '--', ';', ': ', '. ', ',,', '1.', '• ', '٣', '٪'],
);

type Edit = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, odd).map(
    ([at, mark]): Edit =>
      (text) =>
        text.slice(0, at * text.length) + mark + text.slice(at * text.length),
  ),
  fc.tuple(place, fc.nat(40)).map(
    ([at, length]): Edit =>
      (text) =>
        text.slice(0, at * text.length) + text.slice(at * text.length + length),
  ),
  fc.tuple(place, fc.nat(60), fc.integer({ min: 1, max: 4 })).map(
    ([at, length, times]): Edit =>
      (text) =>
        text.slice(0, at * text.length) +
        text.slice(at * text.length, at * text.length + length).repeat(times) +
        text.slice(at * text.length),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Edit =>
      (text) =>
        text.slice(b * text.length) + text.slice(a * text.length, b * text.length) + text.slice(0, a * text.length),
  ),
  fc.constant<Edit>((text) => text.toUpperCase()),
  fc.constant<Edit>((text) => text.toLowerCase()),
  fc.constant<Edit>((text) => text.replace(/\s+/gu, ' ')),
  fc.constant<Edit>((text) => text.replaceAll(' ', '')),
  fc.constant<Edit>((text) => text.replace(/[.,]/gu, '')),
  // names that every object answers to, in place of a word
  fc.tuple(fc.nat(30), fc.constantFrom('constructor', '__proto__', 'toString', 'valueOf')).map(
    ([nth, name]): Edit =>
      (text) => {
        let seen = 0;
        return text.replace(/\p{L}+/gu, (word) => (seen++ === nth ? name : word));
      },
  ),
  fc.constantFrom(...passages).map(
    (other): Edit =>
      (text) =>
        `${text} ${other}`,
  ),
);
const mutation = fc
  .tuple(fc.constantFrom(...passages), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([passage, edits]) => edits.reduce((text, change) => change(text), passage).slice(0, 1500));

const reader = await createReader();
afterAll(() => reader.close());

describe('fuzz', () => {
  test(`${RUNS} mutated passages: no exception, all evidence to the letter`, { timeout: 600_000 }, async () => {
    const texts = fc.sample(mutation, { numRuns: RUNS, seed: 20240527 });
    let read = 0;
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH);
      const results = await reader.readAll(
        batch.map((text) => ({ title: text.slice(0, 60), text, published: '2024-05-28' })),
      );
      for (const [i, { statements, dropped }] of results.entries()) {
        const text = batch[i] ?? '';
        const off = statements.flatMap(({ rule, evidence }) =>
          evidence
            .filter(({ start, end, exact }) => text.slice(start, end) !== exact || exact === '' || exact.length > 700)
            .map(({ start, end }) => `${rule} ${start}–${end} of ${JSON.stringify(text)}`),
        );
        expect(off).toEqual([]);
        expect(dropped.filter(({ span }) => span.start < 0 || span.end > text.length)).toEqual([]);
        read += statements.length;
      }
    }
    // the mutations leave enough whole for the readers to have had work
    expect(read).toBeGreaterThan(RUNS / 2);
  });
});
