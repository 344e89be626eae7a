import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../../src/pipeline/reader.js';
import { allCases, judge } from './run-cases.js';

/** Cases known to fail today; each leaves this list as it is mended, none may join it silently. */
const frozen = JSON.parse(readFileSync(new URL('../../bench/reading/frozen.json', import.meta.url), 'utf8')) as Record<
  string,
  boolean
>;

describe('statements read out of single sentences and short reports', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  afterAll(() => reader.close());

  const open = (row: { type: string; name: string }): boolean => frozen[`${row.type}: ${row.name}`] === false;
  it.each(allCases().filter((row) => !open(row)))('$type: $name', async (row) => {
    const { statements } = await reader.read(row);
    expect(judge(row, statements).reasons).toEqual([]);
  });
});
