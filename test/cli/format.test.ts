import { describe, expect, test } from 'vitest';

import { dateText } from '../../src/cli/format/date-text.js';
import { evidenceText } from '../../src/cli/format/evidence-text.js';
import { printable } from '../../src/cli/format/printable.js';
import { changeText, quantityText } from '../../src/cli/format/quantity-text.js';
import { slotText } from '../../src/cli/format/slot-text.js';
import { textTable, wrapText } from '../../src/cli/format/text-table.js';
import { duration } from '../../src/cli/terminal/progress.js';
import { partyNamed } from '../../src/codes/party-named.js';
import { csvText } from '../../src/exchange/csv-text.js';

describe('quantities', () => {
  test.each([
    [{ value: 3_800_000_000, unit: 'USD' }, '$3.8 bn'],
    [{ value: 330, unit: 'MW' }, '330 MW'],
    [{ value: 20, unit: '1', bound: 'at-least' }, 'over 20'],
    [{ value: 45_000_000, unit: 'EUR', bound: 'at-most' }, 'up to €45 m'],
    [{ value: 1_500_000, unit: 't', bound: 'about' }, 'about 1.5 million t'],
    [{ value: 30e9, max: 40e9, unit: 'USD' }, '$30 bn–40 bn'],
    [{ value: 12, unit: 'percent' }, '12 %'],
    [{ value: 150_000_000_000, unit: 'CNY' }, 'CNY 150 bn'],
    [{ value: 1_234_567_891, unit: 'USD' }, '$1,234,567,891'],
    [{ value: 38e9, unit: 'm3' }, '38 bn m³'],
    [{ value: 0, unit: '1' }, '0'],
  ] as const)('%o reads %s', (quantity, want) => {
    expect(quantityText(quantity)).toBe(want);
  });

  test('a change has its sign', () => {
    expect(changeText({ value: 31, unit: 'percent', direction: 'up' })).toBe('+31 %');
    expect(changeText({ value: 2e9, unit: 'USD', direction: 'down' })).toBe('−$2 bn');
  });
});

describe('dates', () => {
  test.each([
    ['2024-05-27', '27 May 2024'],
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
    [{ start: '2024-01', end: '2024-04' }, 'Jan–Apr 2024'],
    [{ start: '2019-11-03', end: '2019-11-05' }, '3–5 Nov 2019'],
    [{ start: '2019-10-30', end: '2019-11-02' }, '30 Oct – 2 Nov 2019'],
    [{ start: '2023-12', end: '2024-02' }, 'Dec 2023 – Feb 2024'],
    [{ start: '2024', end: '2030' }, '2024–2030'],
    [{ start: '2024' }, 'from 2024'],
    [{ end: '2030' }, 'until 2030'],
    [{ start: '2024', end: '2024' }, '2024'],
  ])('%o reads %s', (date, want) => {
    expect(dateText(date)).toBe(want);
  });
});

describe('text tables', () => {
  const columns = [{ header: 'date' }, { header: 'what', wrap: true }, { header: 'amount', align: 'right' }] as const;

  test('no line is longer than asked for, numbers stand on the right', () => {
    const table = textTable(
      columns,
      [
        ['3 Nov 2019', 'a memorandum on the exchange of hydrological data for the shared basin', '$1.2 bn'],
        ['2020', 'a loan', '$30 m'],
      ],
      { width: 48 },
    );
    for (const line of table.trimEnd().split('\n')) expect(line.length).toBeLessThanOrEqual(48);
    expect(table).toMatch(/\s {2}\$30 m$/mu);
  });

  test('words longer than a line are cut', () => {
    expect(wrapText('a Donaudampfschifffahrt b', 10)).toEqual(['a', 'Donaudampf', 'schifffahr', 't b']);
    expect(wrapText('', 10)).toEqual(['']);
  });
});

test('CSV quotes what it must and disarms formulas', () => {
  expect(csvText([['plain', 'a, b', 'say "no"', '=1+1', -3]])).toBe('plain,"a, b","say ""no""",\'=1+1,-3\r\n');
});

test('control characters of a report do not reach the terminal', () => {
  expect(printable('two\u001B[2J states\u0007\nmet')).toBe('two [2J states \nmet');
});

describe('evidence in its sentence', () => {
  const text =
    'Oslo was quiet. Norway and Ghana signed a treaty on fisheries on Friday, officials said. More talks follow.';
  const mark = (exact: string): string => `«${exact}»`;
  const spanOf = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });

  test.each([
    ['signed a treaty on fisheries', 'Norway and Ghana «signed a treaty on fisheries» on Friday, officials said.'],
    ['Oslo was quiet.', '«Oslo was quiet.»'],
    ['More talks follow', '«More talks follow».'],
  ])('%s', (exact, want) => {
    expect(evidenceText(text, spanOf(exact), mark)).toBe(want);
  });

  test('a long sentence is cut, and says so', () => {
    const long = `${'word '.repeat(100)}signed${' word'.repeat(100)}.`;
    const shown = evidenceText(long, { start: 500, end: 506 }, mark);
    expect(shown).toMatch(/^… .*«signed».* …$/u);
    expect(shown.length).toBeLessThan(350);
  });
});

test('slots read as people say them', () => {
  expect(slotText('parties', ['NO', 'GH', 'EU'])).toBe('Norway, Ghana, EU');
  expect(slotText('period', { start: '2021' })).toBe('from 2021');
  expect(slotText('fields', ['trade', 'culture'])).toBe('trade, culture');
  expect(slotText('subject', undefined)).toBe('');
  expect(slotText('count', 12)).toBe('12');
});

describe('states and bodies by name', () => {
  test.each([
    ['no', 'NO'],
    ['Norwegian', 'NO'],
    ['the Netherlands', 'NL'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['U.S.', 'US'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['european union', 'EU'],
    ['AU', 'AU'],
    ['African Union', 'African Union'],
    ['Narnia', undefined],
    ['', undefined],
  ])('%s is %s', (name, want) => {
    expect(partyNamed(name)).toBe(want);
  });
});

test.each([
  [4.4, '4 s'],
  [80, '1 min 20 s'],
  [7260, '2 h 1 min'],
])('%d seconds read %s', (seconds, want) => {
  expect(duration(seconds)).toBe(want);
});
