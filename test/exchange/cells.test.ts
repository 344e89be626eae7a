import { describe, expect, it } from 'vitest';
import { columnMapOfJson, parseColumnMap } from '../../src/exchange/column-map.js';
import { indicatorNamed } from '../../src/exchange/indicator-named.js';
import { isMissing, readNumber } from '../../src/exchange/number-text.js';
import { readPeriod } from '../../src/exchange/period-text.js';
import { partyInTable } from '../../src/exchange/table-party.js';
import { readUnit } from '../../src/exchange/unit-text.js';

describe('numbers', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['1.234.567,89', 1234567.89],
    ['1 234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['12,5', 12.5],
    ['12,500', 12500],
    ['12.500', 12.5],
    ['(3.2)', -3.2],
    ['−7', -7],
    ['1.2e9', 1.2e9],
    ['.5', 0.5],
  ])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value));
  it.each([
    ['12.500', 12500],
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
  ])('with a decimal comma %s is %d', (text, value) => expect(readNumber(text, ',')).toBe(value));
  it.each(['about 5', '5 %', '1-2', '', 'five', '1,2,3.4.5'])('%s is none', (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );
  it.each(['', '..', '-', ':', 'n/a', 'NaN', '…'])('%s stands for no value', (text) =>
    expect(isMissing(text)).toBe(true),
  );
});

describe('periods', () => {
  it.each([
    ['2023', '2023'],
    ['2023-A1', '2023'],
    ['2023-05', '2023-05'],
    ['202305', '2023-05'],
    ['2023M05', '2023-05'],
    ['2023M5', '2023-05'],
    ['2023-M05', '2023-05'],
    ['2023-Q2', { start: '2023-04', end: '2023-06' }],
    ['Q4 2023', { start: '2023-10', end: '2023-12' }],
    ['2023-S2', { start: '2023-07', end: '2023-12' }],
    ['2023H1', { start: '2023-01', end: '2023-06' }],
    ['2023-05-27', '2023-05-27'],
    ['2023-05-27T00:00:00', '2023-05-27'],
    ['27 May 2023', '2023-05-27'],
    ['May 27, 2023', '2023-05-27'],
    ['27.5.2023', '2023-05-27'],
    ['27/05/2023', '2023-05-27'],
    ['05/27/2023', '2023-05-27'],
    ['Sept 2023', '2023-09'],
    ['Jan-Jun 2023', { start: '2023-01', end: '2023-06' }],
    ['2022-10/2023-09', { start: '2022-10', end: '2023-09' }],
  ])('%s', (text, want) => expect(readPeriod(text)).toEqual(want));
  it.each([
    '05/06/2023',
    '2023/24',
    '2023-13',
    '30 February 2023',
    '2023-W05',
    'last year',
    'Junk 2023',
    'Ma 2023',
    '',
  ])('%s is none', (text) => expect(readPeriod(text)).toBeUndefined());
});

describe('units', () => {
  it.each([
    ['USD', 'USD', 1],
    ['US$', 'USD', 1],
    ['US dollars', 'USD', 1],
    ['current US$', 'USD', 1],
    ['USD million', 'USD', 1e6],
    ['million USD', 'USD', 1e6],
    ['mn EUR', 'EUR', 1e6],
    ['MIO_EUR', 'EUR', 1e6],
    ['EUR (thousand)', 'EUR', 1e3],
    ['thsd. EUR', 'EUR', 1e3],
    ['Mrd EUR', 'EUR', 1e9],
    ['crore INR', 'INR', 1e7],
    ['Rp', undefined, 0],
    ['1000 t', 't', 1e3],
    ['thousand tonnes', 't', 1e3],
    ['percent', 'percent', 1],
    ['persons', '1', 1],
    ['million cubic metres', 'm3', 1e6],
    ['furlongs', undefined, 0],
  ])('%s', (text, unit, factor) => expect(readUnit(text)).toEqual(unit === undefined ? undefined : { unit, factor }));
});

describe('indicators', () => {
  it.each([
    ['Exports', 'exports', undefined],
    ['X', 'exports', undefined],
    ['Imports (CIF)', 'imports', undefined],
    ['total trade', 'trade-turnover', undefined],
    ['Trade in goods', 'trade-turnover', undefined],
    ['trade-turnover', 'trade-turnover', undefined],
    ['Exports of wool', 'exports', 'wool'],
    ['Imports: all products', 'imports', undefined],
    ['FDI inflows', 'investment', undefined],
    ['Trade balance', 'other', 'Trade balance'],
    ['Students', 'other', 'Students'],
  ])('%s', (name, indicator, of) =>
    expect(indicatorNamed(name)).toEqual(of === undefined ? { indicator } : { indicator, of }),
  );
});

describe('parties of tables', () => {
  it.each([
    ['UY', 'UY'],
    ['URY', 'UY'],
    ['858', 'UY'],
    ['Uruguay', 'UY'],
    ['Korea, Rep.', 'KR'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Rep. of Moldova', 'MD'],
    ['United Rep. of Tanzania', 'TZ'],
    ['EU27_2020', 'EU'],
    ['EL', 'GR'],
    ['XKX', 'XK'],
    ['World', 'none'],
    ['W00', 'none'],
    ['Other Asia, nes', 'none'],
    ['Upper middle income', 'none'],
    ['Atlantis', undefined],
  ])('%s is %s', (name, id) => expect(partyInTable(name)).toBe(id));
});

describe('column maps', () => {
  it('read columns, and what holds for all rows', () => {
    const map = parseColumnMap('reporter=:UY,partner=Partner, by name,value=Value,unit=:USD million');
    expect([...map]).toEqual([
      ['reporter', ':UY'],
      ['partner', 'Partner, by name'],
      ['value', 'Value'],
      ['unit', ':USD million'],
    ]);
    expect(columnMapOfJson({ reporter: ':UY', scale: 1000 }).get('scale')).toBe('1000');
  });
  it.each(['colour=Red', 'Value', '=Value'])('%s is refused', (text) =>
    expect(() => parseColumnMap(text)).toThrow(/--map/u),
  );
  it.each([[['reporter']], ['reporter'], { reporter: [] }])('%j is refused', (value) =>
    expect(() => columnMapOfJson(value)).toThrow(/--map/u),
  );
});
