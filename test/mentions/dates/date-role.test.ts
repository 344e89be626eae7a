import { describe, expect, it } from 'vitest';
import { dateRole, isImplied, resolveDeadline } from '../../../src/mentions/dates/date-role.js';
import { findDates } from '../../../src/mentions/dates/find-dates.js';

const rows = [
  ['The line opens by 2030.', 'deadline', '2030'],
  ['The line opens before the end of next year.', 'deadline', '2024'],
  ['It will be built within six years.', 'deadline', '2029'],
  ['No later than June 2026 it must open.', 'deadline', '2026-06'],
  ['They will train 50 doctors over the next three years.', 'duration', '2026'],
  ['Fees rise from 1 July.', 'since', '2023-07-01'],
  ['The waiver has held since 2010.', 'since', undefined],
  ['The lease runs until 2042.', 'until', '2042'],
  ['Trade grew in January-April.', 'period', '2023-04'],
  ['They met on Friday.', 'point', '2023-05-12'],
] as const;

describe('dateRole and resolveDeadline', () => {
  it.each(rows)('%s', (text, role, deadline) => {
    const [date] = findDates({ text, published: '2023-05-15' });
    expect(date && [dateRole(text, date), resolveDeadline(date)]).toEqual([role, deadline]);
  });
});

describe('isImplied', () => {
  it.each([
    ['on Friday', true],
    ['in November', true],
    ['on May 3', true],
    ['on May 3, 2022', false],
    ['in 2019', false],
    ['in Q1 2020', false],
  ] as const)('%s', (text, implied) => {
    const [date] = findDates({ text, published: '2023-05-15' });
    expect(date && isImplied(text, date)).toBe(implied);
  });
});
