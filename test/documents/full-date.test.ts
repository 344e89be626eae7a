import { describe, expect, test } from 'vitest';
import { dateOf, fullDates } from '../../src/documents/full-date.js';

const DATES: readonly { text: string; want: readonly string[] }[] = [
  { text: 'Suva, 6 March 2021', want: ['2021-03-06'] },
  { text: 'SUVA, March 6, 2021 - Fiji', want: ['2021-03-06'] },
  { text: 'the 3rd of July, 2019, and Sept. 5th 2021', want: ['2019-07-03', '2021-09-05'] },
  { text: '12th March, 2026', want: ['2026-03-12'] },
  { text: '2021-03-06T09:14:00+12:00', want: ['2021-03-06'] },
  { text: '06.03.2021 and 06-03-2021', want: ['2021-03-06', '2021-03-06'] },
  { text: '25/03/2021, 03/25/2021 and 03/03/2021', want: ['2021-03-25', '2021-03-25', '2021-03-03'] },
  { text: '06/03/2021', want: [] },
  { text: 'March 6', want: [] },
  { text: '31 February 2021', want: [] },
  { text: '0001-01-01T00:00:00Z', want: [] },
  { text: '1970-01-01', want: [] },
  { text: 'No. 2021-03-06-4/17', want: ['2021-03-06'] },
  { text: 'version 1.2.2021.4', want: [] },
  { text: 'May 2024', want: [] },
];

describe('fullDates', () => {
  test.each(DATES)('$text', ({ text, want }) => {
    expect(fullDates(text).map(({ date }) => date)).toEqual(want);
  });

  test('says where they stand', () => {
    const text = 'Suva, Saturday, March 6, 2021 (Example)';
    expect(fullDates(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['March 6, 2021']);
  });
});

describe('dateOf', () => {
  test.each([
    { value: '2021', want: '2021' },
    { value: '2021-03', want: '2021-03' },
    { value: ' 2021-03-06 ', want: '2021-03-06' },
    { value: '2021-03-06T23:30:00+12:00', want: '2021-03-06' },
    { value: '20210306T101500Z', want: '2021-03-06' },
    { value: 'Sat, 06 Mar 2021 10:15:00 GMT', want: '2021-03-06' },
    { value: 'March 2021', want: '2021-03' },
    { value: '2021-13', want: undefined },
    { value: '0001-01-01', want: undefined },
    { value: 'yesterday', want: undefined },
    { value: '', want: undefined },
  ])('$value', ({ value, want }) => {
    expect(dateOf(value)).toBe(want);
  });
});
