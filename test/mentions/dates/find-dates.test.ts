import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/mentions/dates/find-dates.js';
import { dateRows } from './date-rows.js';

describe('findDates', () => {
  it.each(dateRows.map((row) => [row.text, row] as const))('%s', (_title, { text, published, want }) => {
    const found = findDates({ text, published });
    expect(found.map((date) => [text.slice(date.span.start, date.span.end), date.value])).toEqual(want);
  });

  it('gives the same dates again', () => {
    const text = dateRows.map((row) => row.text).join('\n');
    expect(findDates({ text, published: '2023-05-15' })).toEqual(findDates({ text, published: '2023-05-15' }));
  });
});
