import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../../src/pipeline/reader.js';
import { allCases, judge } from './run-cases.js';

describe('statements read out of single sentences and short reports', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  afterAll(() => reader.close());

  it.each(allCases())('$type: $name', async (row) => {
    const { statements } = await reader.read(row);
    expect(judge(row, statements).reasons).toEqual([]);
  });
});
