import { describe, expect, it } from 'vitest';
import { refTo } from '../../src/model/make-decision.js';
import { Statement } from '../../src/model/statement.js';
import { finder } from '../../src/register/decide/find-referenced.js';
import type { RegisterStatement } from '../../src/register/input.js';

interface Row {
  readonly id: string;
  readonly at: readonly [start: number, end: number];
  readonly slots: { readonly type: string; readonly [slot: string]: unknown };
}

const statementOf = ({ id, at: [start, end], slots }: Row): RegisterStatement => {
  const evidence = [{ start, end, exact: 'x'.repeat(end - start) }];
  return { ...Statement.parse({ confidence: 0.8, rule: 'test', ...slots, evidence }), id, document: 'd' };
};

const accord = (subject: string) => ({
  type: 'agreement',
  instrument: 'agreement',
  parties: ['CL', 'KE'],
  status: 'signed',
  subject,
});
const figure = (value: number) => ({
  type: 'figure',
  indicator: 'exports',
  parties: ['CL', 'KE'],
  status: 'observed',
  quantity: { value, unit: 'USD' },
});

/** What a statement was when it was decided on, what a new reading gives, and which of these is meant. */
const CASES: readonly { name: string; decided: Row; now: readonly Row[]; want: string | undefined }[] = [
  {
    name: 'the same words, another id',
    decided: { id: 'old', at: [10, 50], slots: accord('fisheries') },
    now: [{ id: 'new', at: [10, 50], slots: accord('fisheries') }],
    want: 'new',
  },
  {
    name: 'words cut a little differently',
    decided: { id: 'old', at: [10, 50], slots: accord('fisheries') },
    now: [
      { id: 'far', at: [200, 240], slots: accord('fisheries') },
      { id: 'near', at: [20, 60], slots: accord('coastal fisheries') },
    ],
    want: 'near',
  },
  {
    name: 'of several items on the same words the one that says the same',
    decided: { id: 'old', at: [0, 90], slots: accord('plant protection') },
    now: [
      { id: 'a', at: [0, 90], slots: accord('air services') },
      { id: 'b', at: [0, 90], slots: accord('protection of plants') },
      { id: 'c', at: [0, 90], slots: accord('seed trade') },
    ],
    want: 'b',
  },
  {
    name: 'of several items the one that says the same though another has more of the words',
    decided: { id: 'old', at: [0, 90], slots: accord('plant protection') },
    now: [
      { id: 'a', at: [0, 60], slots: accord('air services and airports') },
      { id: 'b', at: [60, 76], slots: accord('plant protection') },
    ],
    want: 'b',
  },
  {
    name: 'what says something else is not meant',
    decided: { id: 'old', at: [0, 90], slots: accord('plant protection') },
    now: [{ id: 'a', at: [0, 90], slots: accord('air services') }],
    want: undefined,
  },
  {
    name: 'another amount on the same words is another figure',
    decided: { id: 'old', at: [0, 40], slots: figure(7_000_000) },
    now: [{ id: 'a', at: [0, 40], slots: figure(9_000_000) }],
    want: undefined,
  },
  {
    name: 'other words',
    decided: { id: 'old', at: [0, 40], slots: figure(7_000_000) },
    now: [{ id: 'a', at: [50, 90], slots: figure(7_000_000) }],
    want: undefined,
  },
  {
    name: 'another type on the same words',
    decided: { id: 'old', at: [0, 40], slots: figure(7_000_000) },
    now: [{ id: 'a', at: [0, 40], slots: accord('exports') }],
    want: undefined,
  },
];

describe('a decision finds its statement after a new reading', () => {
  it.each(CASES)('$name', ({ decided, now, want }) => {
    expect(finder(now.map(statementOf))(refTo(statementOf(decided)))?.id).toBe(want);
  });

  it('by its id first', () => {
    const rows = [
      { id: 'old', at: [0, 40], slots: accord('tea') },
      { id: 'other', at: [50, 90], slots: accord('coffee') },
    ] as const;
    const [old] = rows;
    expect(finder(rows.map(statementOf))({ ...refTo(statementOf(rows[1])), id: old.id })?.id).toBe('old');
  });

  it('a reference without slots by its words alone', () => {
    const { slots: _, ...bare } = refTo(statementOf({ id: 'old', at: [0, 90], slots: accord('plant protection') }));
    const now = [
      { id: 'a', at: [80, 120], slots: accord('air services') },
      { id: 'b', at: [0, 60], slots: accord('seed trade') },
    ] as const;
    expect(finder(now.map(statementOf))(bare)?.id).toBe('b');
  });
});
