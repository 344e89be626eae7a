import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import type { Record as RegisterRecord } from '../../src/model/record.js';
import { importFile } from '../../src/pipeline/import-file.js';
import type { RegisterStatement } from '../../src/register/input.js';
import { reconcile } from '../../src/register/reconcile.js';
import { track } from '../../src/tracking/track.js';
import { DECADE } from '../samples/decade-told.js';
import { registerDocument, sampleRegister } from '../samples/sample-register.js';

const imported = (name: string): { documents: Document[]; statements: RegisterStatement[] } => {
  const text = readFileSync(`samples/official/${name}`, 'utf8');
  const { documents } = importFile({ name, text, map: new Map() });
  return {
    documents: documents.map(({ document }) => document),
    statements: documents.flatMap(({ statements }) => statements as readonly RegisterStatement[]),
  };
};

describe('official records beside what reports say', () => {
  let documents: Document[];
  let statements: RegisterStatement[];
  let records: readonly RegisterRecord[];
  beforeAll(async () => {
    const told = await sampleRegister(DECADE);
    const files = ['uruguay-indonesia-comtrade.json', 'uruguay-indonesia-treaties.json', 'kenya-norway-treaties.csv'];
    const official = files.map(imported);
    documents = [...told.documents, ...official.flatMap((file) => file.documents)];
    statements = [...told.statements, ...official.flatMap((file) => file.statements)];
    records = reconcile({ documents: documents.map(registerDocument), statements }).records;
  });

  const find = (type: string, slots: Readonly<Record<string, unknown>>): RegisterRecord | undefined =>
    records.find(
      (record) =>
        record.type === type &&
        Object.entries(slots).every(([slot, value]) =>
          JSON.stringify(record.slots[slot]?.chosen ?? '').includes(String(value)),
        ),
    );

  it.each(['2014', '2016', '2017', '2019', '2020', '2021', '2023', '2024'])(
    'turnover of %s is one record, told rounded and to the dollar',
    (year) => {
      const turnovers = records.filter(
        ({ type, slots }) =>
          type === 'figure' &&
          slots.indicator?.chosen === 'trade-turnover' &&
          slots.period?.chosen === year &&
          slots.status?.chosen === 'observed',
      );
      expect(turnovers).toHaveLength(1);
      expect(turnovers[0]?.statements.length).toBeGreaterThan(1);
    },
  );

  it('takes the official value, keeps what the report tells', () => {
    const { quantity } =
      find('figure', { indicator: 'trade-turnover', period: '"2021"', status: 'observed' })?.slots ?? {};
    expect(quantity?.chosen).toEqual({ value: 251410154.91, unit: 'USD' });
    expect(quantity?.compatible?.map(({ value }) => value)).toEqual([{ value: 251e6, unit: 'USD' }]);
  });

  it('tells the acts of one treaty as one life, by party', () => {
    const visas = find('agreement', { subject: 'exemption of visas' });
    expect(visas?.acts.map(({ act, date, party }) => [act, date, party])).toEqual([
      ['signed', '2016-06-09', undefined],
      ['ratified', '2017-04-26', 'UY'],
      ['ratified', '2018-07-02', 'ID'],
      ['in-force', '2018-08-01', undefined],
    ]);
    expect(visas?.slots.status?.chosen).toBe('in-force');
  });

  it('joins a suspension and a renewal that reports tell too', () => {
    expect(find('agreement', { subject: 'beef' })?.acts.map(({ act, party }) => [act, party])).toContainEqual([
      'suspended',
      'ID',
    ]);
    const renewed = find('agreement', { subject: 'agricultural cooperation' });
    expect(renewed?.acts.map(({ act, date }) => [act, date])).toEqual([
      ['signed', '2015-03-18'],
      ['extended', '2020-03-17'],
      ['extended', '2025-03-05'],
    ]);
    expect([renewed?.slots.date?.chosen, renewed?.slots.date?.rivals]).toEqual(['2025-03-05', []]);
  });

  it('keeps provisional application apart from entry into force', () => {
    const air = find('agreement', { subject: 'air services' });
    expect(air?.acts.map(({ act, date }) => [act, date])).toEqual([
      ['signed', '2009-05-14'],
      ['provisionally-applied', '2009-11-01'],
      ['in-force', '2012-03-20'],
    ]);
    expect([air?.slots.status?.chosen, air?.slots.date?.chosen]).toEqual(['in-force', '2012-03-20']);
  });

  it('fills the series that the tracker reckons with', () => {
    const { series, targets } = track({ pair: ['UY', 'ID'], records, statements, documents, today: '2025-06-01' });
    expect(series.find(({ indicator }) => indicator === 'trade-turnover')?.years.map(({ year }) => year)).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    expect(targets[0]?.sentences[1]?.text).toBe(
      '$214.3 million in 2020 was $85.7 million short of it ($300 million − $214.3 million).',
    );
  });
});
