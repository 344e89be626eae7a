import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnMapOfJson, parseColumnMap } from '../../src/exchange/column-map.js';
import type { DateValue } from '../../src/model/mention.js';
import { Statement } from '../../src/model/statement.js';
import { type ImportResult, importFile } from '../../src/pipeline/import-file.js';
import { IMPORT_CASES, UNREADABLE } from './import-cases.js';

const timeOf = (value: DateValue | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : `${value.start}/${value.end}`;

const inShort = (statement: Statement): string => {
  if (statement.type === 'figure') {
    const { indicator, parties, quantity, period, status, of } = statement;
    const told = `${indicator} ${parties.join(' ')} ${quantity?.value} ${quantity?.unit} ${timeOf(period)} ${status}`;
    return of === undefined ? told : `${told} of ${of}`;
  }
  if (statement.type !== 'agreement') return statement.type;
  const { instrument, subject, parties, status, date, place } = statement;
  return `${instrument} “${subject}” ${parties.join(' ')} ${status} ${timeOf(date)}${place === undefined ? '' : ` in ${place}`}`;
};

const statementsOf = ({ documents }: ImportResult): Statement[] =>
  documents.flatMap(({ statements }) => [...statements]);

const mapOf = (map: string | undefined) => (map === undefined ? new Map() : parseColumnMap(map));

describe('import', () => {
  it.each(IMPORT_CASES)('$why', ({ text, map, as, format, facts, problems = [], leftOut = 0 }) => {
    const result = importFile({ name: 'file', text, map: mapOf(map), ...(as === undefined ? {} : { as }) });
    expect(result.format).toBe(format);
    expect(statementsOf(result).map(inShort).sort()).toEqual([...facts].sort());
    expect(result.problems.map(({ line, reason }) => `${line}: ${reason}`)).toEqual(problems);
    expect([...result.leftOut.values()].reduce((sum, count) => sum + count, 0)).toBe(leftOut);
  });

  it.each(UNREADABLE)('says why nothing can be read: $says', ({ text, map, says }) => {
    expect(() => importFile({ name: 'file', text, map: mapOf(map) })).toThrow(says);
  });

  it('reads a table under notes, with carriage returns and a byte-order mark', () => {
    const text = '\uFEFFForeign trade;;\r\nYear;Exports;Imports\r\n2019;"1,0";2\r\n';
    const map = parseColumnMap(
      'reporter=:CL,partner=:PE,period=Year,exports=Exports,imports=Imports,unit=:USD,decimal=:,',
    );
    expect(statementsOf(importFile({ name: 'file', text, map })).map(inShort)).toContain(
      'exports CL PE 1 USD 2019 observed',
    );
  });

  it('makes a document for each pair, the same for the same rows', () => {
    const head = 'reporter,partner,indicator,value,unit,period\n';
    const [peru, bolivia] = ['CL,PE,exports,12,USD,2019\n', 'CL,BO,exports,7,USD,2019\n'];
    const ids = (text: string): string[] =>
      importFile({ name: 'file', text, map: new Map() }).documents.map(({ document }) => document.id);
    expect(ids(head + peru + bolivia)).toEqual([...ids(head + peru), ...ids(head + bolivia)]);
  });

  it('rests every statement of the samples on its row, to the letter', () => {
    const folder = 'samples/official';
    const map = columnMapOfJson(JSON.parse(readFileSync(join(folder, 'india-map.json'), 'utf8')));
    const files = readdirSync(folder).filter((name) => name !== 'india-map.json');
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      const result = importFile({ name, text, map: name.startsWith('india') ? map : new Map() });
      expect(result.problems).toEqual([]);
      expect(result.documents.length).toBeGreaterThan(0);
      for (const { document, statements } of result.documents) {
        expect(document.source.kind).toBe('official');
        for (const statement of statements) {
          expect(Statement.safeParse(statement).success).toBe(true);
          for (const { start, end, exact } of statement.evidence) {
            expect(document.text.slice(start, end)).toBe(exact);
            expect(exact.length).toBeLessThanOrEqual(700);
          }
        }
      }
    }
  });
});
