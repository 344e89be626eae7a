import type { ChangeKind } from '../../src/model/register-change.js';
import type { Told } from '../register/told.js';

/** Reports that were there, reports that came in, and what must be told of it on a day: kind and sentence, in order. */
export interface ChangesCase {
  readonly name: string;
  readonly before: readonly Told[];
  readonly added: readonly Told[];
  readonly today?: string;
  readonly dueWithin?: number;
  readonly want: readonly (readonly [kind: ChangeKind, text: string])[];
  readonly toldAgain?: number;
}

const parties = ['KE', 'NO'];
const visit = {
  type: 'meeting',
  form: 'visit',
  parties,
  date: '2024-03-10',
  status: 'held',
  participants: ['Anne Berg'],
};
const fisheries = { type: 'agreement', instrument: 'treaty', subject: 'fisheries', parties, fields: ['fisheries'] };
const signed = { ...fisheries, status: 'signed', date: '2024-03-10', words: 'signed a treaty on fisheries' };
const bundle = { type: 'package', parties, status: 'signed', date: '2024-03-10' };
const pledge = {
  type: 'commitment',
  actor: ['NO'],
  beneficiary: ['KE'],
  action: 'build a cold store in Mombasa',
  strength: 'pledge',
  stage: 'pledge',
  deadline: '2025-06',
};
const target = {
  type: 'figure',
  indicator: 'trade-turnover',
  parties,
  quantity: { value: 300e6, unit: 'USD' },
  period: '2024',
  status: 'target',
};

export const CHANGES_CASES: readonly ChangesCase[] = [
  {
    name: 'nothing came in, nothing is due',
    before: [{ published: '2024-03-11', statements: [signed, visit] }],
    added: [],
    want: [],
  },
  {
    name: 'another treaty is new; the visit is told again',
    before: [{ published: '2024-03-11', statements: [visit] }],
    added: [{ published: '2024-03-11', statements: [signed, visit] }],
    want: [['new', 'A treaty on fisheries was signed on 10 March 2024.']],
    toldAgain: 1,
  },
  {
    name: 'words alone are no news',
    before: [],
    added: [
      { published: '2024-03-11', statements: [{ type: 'quote', speaker: 'Anne Berg', text: 'We fish', direct: true }] },
    ],
    want: [],
  },
  {
    name: 'a status changes',
    before: [{ published: '2024-03-11', statements: [signed] }],
    added: [
      {
        published: '2025-01-20',
        statements: [{ ...fisheries, status: 'in-force', date: '2025-01-15', words: 'treaty entered into force' }],
      },
    ],
    want: [['changed', 'The treaty on fisheries: now in force on 15 January 2025, before signed.']],
  },
  {
    name: 'a stage changes',
    before: [{ published: '2024-03-11', statements: [pledge] }],
    added: [{ published: '2024-09-11', statements: [{ ...pledge, stage: 'cancelled' }] }],
    today: '2025-07-10',
    want: [['changed', 'The undertaking of Norway to build a cold store in Mombasa: now cancelled, before promised.']],
  },
  {
    name: 'a rival count',
    before: [{ published: '2024-03-11', statements: [{ ...bundle, count: 27 }, visit] }],
    added: [{ published: '2024-03-12', statements: [{ ...bundle, count: 28 }, visit] }],
    want: [
      [
        'contradicted',
        'The number of documents signed is given as 28 by report 1 (12 March 2024) and as 27 by report 0 (11 March 2024).',
      ],
    ],
    toldAgain: 1,
  },
  {
    name: 'a looser count is no rival',
    before: [{ published: '2024-03-11', statements: [{ ...bundle, count: 27 }, visit] }],
    added: [{ published: '2024-03-12', statements: [{ ...bundle, count: 20, bound: 'at-least' }, visit] }],
    want: [],
    toldAgain: 2,
  },
  {
    name: 'a third count of a disputed one',
    before: [
      { published: '2024-03-11', statements: [{ ...bundle, count: 27 }, visit] },
      { published: '2024-03-12', statements: [{ ...bundle, count: 28 }, visit] },
    ],
    added: [{ published: '2024-03-12', statements: [{ ...bundle, count: 27 }, visit] }],
    want: [],
    toldAgain: 2,
  },
  {
    name: 'a promise is due within the days asked',
    before: [{ published: '2024-03-11', statements: [pledge] }],
    added: [],
    today: '2025-06-10',
    want: [
      [
        'due',
        'Norway: build a cold store in Mombasa by June 2025, told since 11 March 2024. Nothing has been heard of it since.',
      ],
    ],
  },
  {
    name: 'not within fewer days',
    before: [{ published: '2024-03-11', statements: [pledge] }],
    added: [],
    today: '2025-06-10',
    dueWithin: 10,
    want: [],
  },
  {
    name: 'a promise became overdue since',
    before: [{ published: '2024-03-11', statements: [pledge] }],
    added: [],
    today: '2025-07-03',
    want: [
      [
        'overdue',
        'Norway: build a cold store in Mombasa by June 2025, told since 11 March 2024. Its time has come; no report tells what became of it.',
      ],
    ],
  },
  {
    name: 'one overdue for long is told no more',
    before: [{ published: '2024-03-11', statements: [pledge] }],
    added: [],
    today: '2026-07-03',
    want: [],
  },
  {
    name: 'unless a report that tells it came in',
    before: [],
    added: [{ published: '2024-03-11', statements: [pledge] }],
    today: '2026-07-03',
    want: [
      ['new', 'Norway pledged to build a cold store in Mombasa by June 2025.'],
      [
        'overdue',
        'Norway: build a cold store in Mombasa by June 2025, told since 11 March 2024. Its time has come; no report tells what became of it.',
      ],
    ],
  },
  {
    name: 'a kept promise is not overdue',
    before: [{ published: '2024-03-11', statements: [{ ...pledge, stage: 'completion' }] }],
    added: [],
    today: '2025-07-03',
    want: [],
  },
  {
    name: 'a target that its year missed',
    before: [
      { published: '2022-03-11', statements: [target] },
      {
        published: '2024-12-30',
        statements: [{ ...target, status: 'observed', quantity: { value: 250e6, unit: 'USD' } }],
      },
    ],
    added: [],
    today: '2025-01-03',
    want: [
      [
        'overdue',
        'Trade between Kenya and Norway: $300 million by 2024, a target told since 11 March 2022. $250 million in 2024 was $50 million short of it ($300 million − $250 million).',
      ],
    ],
  },
  {
    name: 'a visit planned for next week',
    before: [{ published: '2024-03-01', statements: [{ ...visit, status: 'planned' }] }],
    added: [],
    today: '2024-03-03',
    want: [['due', 'A visit between Kenya and Norway is planned on 10 March 2024.']],
  },
  {
    name: 'a visit that was planned and held',
    before: [{ published: '2024-03-01', statements: [{ ...visit, status: 'planned' }] }],
    added: [{ published: '2024-03-11', statements: [visit] }],
    today: '2024-03-12',
    want: [['changed', 'The visit: now held on 10 March 2024, before planned.']],
  },
];
