import { describe, expect, it } from 'vitest';
import { stem } from '../../src/codes/stem.js';
import type { Decision } from '../../src/model/decision.js';
import { reconcile } from '../../src/register/reconcile.js';
import { reconcileReports } from '../../src/register/reconcile-reports.js';
import { FULFILMENT_CASES } from './fulfilments.cases.js';
import { CASES } from './same-or-not.cases.js';
import { reconciled, told } from './told.js';

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const pair = { parties: ['KE', 'NO'] };
const meeting = {
  type: 'meeting',
  form: 'visit',
  ...pair,
  date: '2021-03-10',
  status: 'held',
  participants: ['Anne Berg'],
};

describe('same or not', () => {
  it.each(CASES)('$type: $why', ({ same, apart = 1, type, both, left, right }) => {
    const published = '2021-03-11';
    const { records, judgements } = reconciled([
      {
        published: apart > 100 ? dayAfter(published, -apart) : published,
        statements: [
          { type, ...both, ...left },
          { type: 'meeting', form: 'visit', status: 'held', ...pair },
        ],
      },
      {
        published: apart > 100 ? published : dayAfter(published, apart),
        statements: [
          { type, ...both, ...right },
          { type: 'meeting', form: 'visit', status: 'held', ...pair },
        ],
      },
    ]);
    const joined = records.some(({ statements }) => statements.includes('0#0') && statements.includes('1#0'));
    const why = judgements.find((judgement) => judgement.left === '0#0' && judgement.right === '1#0');
    expect(joined, JSON.stringify(why)).toBe(same);
  });
});

describe('slots', () => {
  const packages = (counts: readonly { count: number; bound?: string; kind?: 'official' | 'news' }[]) =>
    reconciled(
      counts.map(({ kind = 'news', ...slots }) => ({
        published: '2021-03-11',
        kind,
        statements: [{ type: 'package', ...pair, status: 'signed', date: '2021-03-10', ...slots }, meeting],
      })),
    ).records.find(({ type }) => type === 'package')?.slots.count;

  it('keeps what contradicts as a rival', () => {
    expect(packages([{ count: 28 }, { count: 29 }, { count: 29 }])).toMatchObject({
      chosen: 29,
      rivals: [{ value: 28, statements: ['0#0'] }],
    });
  });
  it('prefers an official source to many others', () => {
    expect(packages([{ count: 28, kind: 'official' }, { count: 29 }, { count: 29 }])).toMatchObject({
      chosen: 28,
      rivals: [{ value: 29 }],
    });
  });
  it('keeps a looser telling beside the finer, and not as a rival', () => {
    expect(packages([{ count: 20, bound: 'at-least' }, { count: 24 }, { count: 24 }])).toMatchObject({
      chosen: 24,
      rivals: [],
      compatible: [{ value: 20 }],
    });
  });
  it('sees one sum in two currencies', () => {
    const deals = (value: number, unit: string) => ({
      type: 'figure',
      indicator: 'contracts',
      of: 'port deals',
      ...pair,
      status: 'observed',
      quantity: { value, unit },
    });
    const { records } = reconciled([
      { published: '2021-03-11', statements: [deals(29_300_000, 'USD'), deals(110_000_000, 'SAR')] },
      { published: '2021-03-12', statements: [deals(29_300_000, 'USD')] },
    ]);
    expect(records).toMatchObject([{ statements: ['0#0', '0#1', '1#0'], slots: { quantity: { rivals: [] } } }]);
  });
});

describe('an instrument’s life', () => {
  const protocol = {
    type: 'agreement',
    instrument: 'protocol',
    subject: 'export of beef',
    ...pair,
    fields: ['agriculture'],
  };
  const { records } = reconciled([
    { published: '2016-06-10', statements: [{ ...protocol, status: 'signed', date: '2016-06-09' }] },
    {
      published: '2019-07-12',
      statements: [
        { ...protocol, status: 'suspended', date: '2019-07-11', words: 'Norway has suspended the protocol on beef' },
      ],
    },
    { published: '2021-05-03', statements: [{ ...protocol, status: 'in-force', date: '2021-05-01' }] },
  ]);
  it('is told by its dated acts, with the party that acted alone', () => {
    expect(records).toHaveLength(1);
    expect(records[0]?.acts).toMatchObject([
      { act: 'signed', date: '2016-06-09' },
      { act: 'suspended', date: '2019-07-11', party: 'NO' },
      { act: 'in-force', date: '2021-05-01' },
    ]);
  });
  it('has the status and the date of its latest act', () => {
    expect(records[0]?.slots).toMatchObject({
      status: { chosen: 'in-force', rivals: [] },
      date: { chosen: '2021-05-01', rivals: [] },
    });
  });
});

describe('links', () => {
  const agreement = { type: 'agreement', instrument: 'agreement', ...pair, status: 'signed', fields: ['transport'] };
  const { records } = reconciled([
    { published: '1994-05-02', statements: [{ ...agreement, subject: 'air services', date: '1994-05-01' }] },
    {
      published: '2021-03-11',
      statements: [
        {
          ...agreement,
          instrument: 'protocol',
          subject: 'air services',
          date: '2021-03-10',
          words: 'a protocol amending the agreement of 1994 on air services',
        },
        { ...agreement, instrument: 'memorandum', subject: 'training of pilots', date: '2021-03-10' },
        { type: 'package', ...pair, count: 7, status: 'signed', date: '2021-03-10' },
      ],
    },
  ]);
  const idOf = (statement: string) => records.find(({ statements }) => statements.includes(statement))?.id;
  const linksOf = (statement: string) =>
    records.find(({ statements }) => statements.includes(statement))?.links.map(({ kind, to }) => [kind, to]);
  it('an amendment to what it amends, not merged with it', () => {
    expect(linksOf('1#0')).toEqual([
      ['part-of', idOf('1#2')],
      ['amends', idOf('0#0')],
    ]);
  });
  it('the named to the package announced', () => {
    expect(linksOf('1#1')).toEqual([['part-of', idOf('1#2')]]);
    expect(linksOf('0#0')).toEqual([]);
  });
});

describe('promises of instruments', () => {
  it.each(FULFILMENT_CASES)('$why: $kept', ({ kept, promised, later }) => {
    const { records } = reconciled(
      [promised, later].map(({ published, ...slots }) => ({ published, statements: [{ type: '', ...slots }] })),
    );
    const links = records.flatMap((record) => record.links.filter(({ kind }) => kind === 'fulfils'));
    const promise = records.find(({ type }) => type === 'commitment');
    expect(links.map(({ to }) => to)).toEqual(kept ? [promise?.id] : []);
  });
});

describe('decisions', () => {
  const reports = told([
    {
      published: '2021-03-11',
      statements: [
        meeting,
        { type: 'agreement', instrument: 'agreement', ...pair, subject: 'tea', status: 'signed', date: '2021-03-10' },
      ],
    },
    {
      published: '2021-03-12',
      statements: [
        meeting,
        {
          type: 'agreement',
          instrument: 'memorandum',
          ...pair,
          subject: 'hot beverages',
          status: 'signed',
          date: '2021-03-10',
        },
      ],
    },
  ]);
  const ref = (id: string) => {
    const found = reports.statements.find((statement) => statement.id === id);
    if (found === undefined) throw new Error(id);
    const { document, type, evidence } = found;
    return { document, type, evidence };
  };
  const common = (id: string) => ({ id, by: 'A. Analyst', at: `2024-01-0${id}T00:00:00Z` });
  const groups = (...decisions: Decision[]) =>
    reconcile({ ...reports, decisions }).records.map(({ statements }) => statements.join(' '));

  it('without any', () => expect(groups()).toEqual(['0#0 1#0', '0#1', '1#1']));
  it('split', () =>
    expect(groups({ kind: 'split', ...common('1'), left: ref('0#0'), right: ref('1#0') })).toEqual([
      '0#0',
      '0#1',
      '1#0',
      '1#1',
    ]));
  it('merge', () =>
    expect(groups({ kind: 'merge', ...common('1'), left: ref('0#1'), right: ref('1#1') })).toEqual([
      '0#0 1#0',
      '0#1 1#1',
    ]));
  it('reject', () =>
    expect(groups({ kind: 'reject', ...common('1'), target: ref('1#1') })).toEqual(['0#0 1#0', '0#1']));
  it('revoke', () => {
    const reject: Decision = { kind: 'reject', ...common('1'), target: ref('1#1') };
    const revoke: Decision = { kind: 'revoke', ...common('2'), decision: '1' };
    expect(groups(reject, revoke)).toEqual(groups());
    expect(groups(reject, revoke, { kind: 'revoke', ...common('3'), decision: '2' })).toEqual(groups(reject));
  });
  it('a correction of a statement goes before comparing', () => {
    expect(
      groups({
        kind: 'correct',
        ...common('1'),
        target: ref('1#0'),
        scope: 'statement',
        slot: 'date',
        value: '2020-01-01',
      }),
    ).toEqual(['0#0', '0#1', '1#0', '1#1']);
  });
  it('a correction of a record chooses, and keeps what the reports say', () => {
    const decision: Decision = {
      kind: 'correct',
      ...common('1'),
      target: ref('0#1'),
      scope: 'record',
      slot: 'instrument',
      value: 'treaty',
    };
    const record = reconcile({ ...reports, decisions: [decision] }).records.find(({ statements }) =>
      statements.includes('0#1'),
    );
    expect(record).toMatchObject({ decisions: ['1'], slots: { instrument: { chosen: 'treaty', statements: [] } } });
    expect(JSON.stringify(record?.slots.instrument)).toContain('"agreement"');
  });
  it('are recorded as judgements beside the machine’s', () => {
    const { judgements } = reconcile({
      ...reports,
      decisions: [{ kind: 'split', ...common('1'), left: ref('0#0'), right: ref('1#0') }],
    });
    expect(
      judgements.filter(({ left, right }) => left === '0#0' && right === '1#0').map(({ by, verdict }) => [by, verdict]),
    ).toEqual([
      ['A. Analyst', 'different'],
      ['machine', 'same'],
    ]);
  });
  it('find a statement again whose words a later reading cut differently', () => {
    const target = {
      ...ref('1#1'),
      id: 'gone',
      evidence: [{ start: 1004, end: 1400, exact: 's of the report, and more' }],
    };
    expect(groups({ kind: 'reject', ...common('1'), target })).toEqual(['0#0 1#0', '0#1']);
  });
});

describe('record ids', () => {
  const first = { published: '2021-03-11', statements: [meeting] };
  it('stay when a later report joins in', () => {
    const [alone] = reconciled([first]).records;
    const [joined] = reconciled([first, { published: '2021-03-12', statements: [meeting] }]).records;
    expect(joined?.statements).toEqual(['0#0', '1#0']);
    expect(joined?.id).toBe(alone?.id);
  });
});

describe('reports as lines', () => {
  it('gives a line a record and names rivals only', () => {
    const statement = (ref: string, count: number) => ({
      ref,
      type: 'package',
      ...pair,
      count,
      status: 'signed',
      date: '2021-03-10',
      evidence: [{ start: 0, end: 2, exact: 'ab' }],
    });
    const lines = reconcileReports([
      { id: 'a', published: '2021-03-11', statements: [statement('a#0', 28)] },
      { id: 'b', published: '2021-03-11', statements: [statement('b#0', 29), { ref: 'b#1', type: 'nonsense' }] },
    ]);
    expect(lines).toMatchObject([
      { type: 'package', members: ['a#0', 'b#0'], rivals: { count: [{ value: 29, members: ['b#0'] }] } },
    ]);
  });
});

describe('stems', () => {
  it.each([
    ['cooperation', 'cooperative'],
    ['defence', 'defense'],
    ['modernisation', 'modernization'],
    ['centre', 'center'],
    ['programme', 'programs'],
    ['licences', 'license'],
    ['studies', 'study'],
    ['agricultural', 'agriculture'],
    ['recognising', 'recognition'],
  ])('%s meets %s', (a, b) => expect(stem(a)).toBe(stem(b)));
  it.each([
    ['train', 'trade'],
    ['nation', 'nature'],
    ['port', 'post'],
  ])('%s does not meet %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});
