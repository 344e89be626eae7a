import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentFromText } from '../../src/documents/plain-text.js';
import { textSketch } from '../../src/documents/text-sketch.js';
import type { Document } from '../../src/model/document.js';
import { countTexts, sameTexts } from '../../src/model/text-sketch.js';
import { addDocuments } from '../../src/pipeline/add-documents.js';
import { createReader, type Reader } from '../../src/pipeline/reader.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { scratchFolder } from '../cli/run-entente.js';
import { COPY, OTHERS, REPRINTS } from './reprints.cases.js';

const groupsOf = (texts: readonly string[], published: readonly (string | undefined)[] = []): string[][] =>
  sameTexts(texts.map((text, at) => ({ id: String(at), sketch: textSketch(text), published: published[at] })));

describe('reprints are known', () => {
  test.each(Object.entries(REPRINTS))('%s', (_, text) => {
    expect(groupsOf([COPY, text])).toEqual([['0', '1']]);
  });

  test.each(Object.entries(OTHERS))('not: %s', (_, text) => {
    expect(groupsOf([COPY, text])).toEqual([]);
  });

  test('all of them are one, in whatever order they come', () => {
    const texts = [COPY, ...Object.values(REPRINTS), ...Object.values(OTHERS)];
    expect(groupsOf(texts)).toEqual([['0', '1', '2', '3', '4']]);
    const turned = texts.map((text, at) => ({ id: String(at), sketch: textSketch(text) })).reverse();
    expect(sameTexts(turned)).toEqual([['0', '1', '2', '3', '4']]);
  });

  test('the same words weeks later are another report', () => {
    expect(groupsOf([COPY, COPY], ['2024-03-05', '2024-03-08'])).toHaveLength(1);
    expect(groupsOf([COPY, COPY], ['2024-03-05', '2024-04-05'])).toEqual([]);
  });

  test('what is too short for it, or has no sketch, stands alone', () => {
    expect(textSketch('Fiji and Samoa signed.')).toBeUndefined();
    expect(sameTexts([{ id: 'a' }, { id: 'b', sketch: 'no sketch' }, { id: 'c', sketch: '40.AAAA' }])).toEqual([]);
    expect(countTexts(['a', 'b', 'a', 'c'], [['a', 'b']])).toBe(2);
  });
});

describe('ten reprints are not ten sources', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  afterAll(() => reader.close());

  const report = (text: string, outlet: string, published = '2024-03-05'): Document =>
    documentFromText({
      name: outlet,
      outlet,
      url: `https://${outlet}.example/1`,
      title: 'Uruguay and Ghana sign',
      published,
      text,
    }).document;

  const copies = ['a', 'b', 'c', 'd'].map((outlet, at) => report(`${COPY}\n\nPrinted by paper ${at}.`, outlet));
  // two hands that tell another sum
  const others = ['x', 'y'].map((outlet, at) =>
    report(
      [
        `Ministers of Uruguay and Ghana put their names to a memorandum of understanding on port security in Accra on Tuesday, paper number ${at} has learnt.`,
        at === 0
          ? 'Trade between Uruguay and Ghana reached $71 million last year, according to customs. Rice led the list, with fish behind it, and wool came third by some distance.'
          : 'According to the central bank, trade between Uruguay and Ghana reached $71 million last year. Frozen goods were most of that, and few expect the mix to change before the new terminal opens.',
      ].join('\n\n'),
      outlet,
    ),
  );

  const recordsOf = async (store: Store, documents: readonly Document[], atOnce: number) => {
    for (let at = 0; at < documents.length; at += atOnce)
      await addDocuments(documents.slice(at, at + atOnce), { store, reader, now: () => new Date(0) });
    const records = await store.records();
    await store.close();
    return records;
  };

  test('in both stores and in any order the records are the same', async () => {
    const all = [...copies, ...others];
    const orders = [
      all,
      [...all].reverse(),
      [all[4], all[0], all[5], all[2], all[1], all[3]].flatMap((one) => one ?? []),
    ];
    const found: unknown[] = [];
    for (const [at, order] of orders.entries()) {
      found.push(await recordsOf(new MemoryStore(), order, at + 1));
      found.push(await recordsOf(openSqliteStore(`${scratchFolder()}/r.db`, 'create'), order, 4));
    }
    for (const records of found.slice(1)) expect(records).toEqual(found[0]);
  });

  test('the value of two independent reports outweighs that of one reprinted three times', async () => {
    const records = await recordsOf(new MemoryStore(), [...copies, ...others], 6);
    const turnover = records.find(
      ({ slots }) => slots.indicator?.chosen === 'trade-turnover' && slots.status?.chosen === 'observed',
    );
    expect(turnover?.reprints).toEqual([copies.map(({ id }) => id).sort()]);
    expect(turnover?.slots.quantity?.chosen).toMatchObject({ value: 71e6 });
    expect(turnover?.slots.quantity?.rivals).toHaveLength(1);
  });
});
