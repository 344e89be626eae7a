/** A promise of an instrument, what came later, and whether the later keeps it. */
export interface FulfilmentCase {
  readonly why: string;
  readonly kept: boolean;
  readonly promised: { readonly published: string; readonly [slot: string]: unknown };
  readonly later: { readonly published: string; readonly [slot: string]: unknown };
}

const promise = {
  published: '2021-03-11',
  type: 'commitment',
  actor: ['KE', 'NO'],
  action: 'sign an agreement on the readmission of migrants by 2022',
  strength: 'agreed',
  stage: 'commitment',
};
const agreement = {
  published: '2022-05-11',
  type: 'agreement',
  instrument: 'agreement',
  parties: ['KE', 'NO'],
  subject: 'readmission of migrants',
  status: 'signed',
  date: '2022-05-10',
};

export const FULFILMENT_CASES: readonly FulfilmentCase[] = [
  { why: 'the agreement that was to be signed', kept: true, promised: promise, later: agreement },
  {
    why: 'promised by one to the other',
    kept: true,
    promised: {
      ...promise,
      actor: ['NO'],
      beneficiary: ['KE'],
      action: 'conclude a treaty on the readmission of migrants',
    },
    later: { ...agreement, instrument: 'treaty' },
  },
  {
    why: 'a treaty to be ratified, and ratified',
    kept: true,
    promised: { ...promise, action: 'ratify the treaty on extradition' },
    later: { ...agreement, instrument: 'treaty', subject: 'extradition', status: 'ratified' },
  },
  {
    why: 'to be ratified, and only signed',
    kept: false,
    promised: { ...promise, action: 'ratify the treaty on extradition' },
    later: { ...agreement, instrument: 'treaty', subject: 'extradition' },
  },
  {
    why: 'another matter',
    kept: false,
    promised: promise,
    later: { ...agreement, subject: 'sanitary conditions for fish' },
  },
  { why: 'other parties', kept: false, promised: promise, later: { ...agreement, parties: ['KE', 'SE'] } },
  {
    why: 'signed before it was promised',
    kept: false,
    promised: { ...promise, published: '2022-06-11' },
    later: agreement,
  },
  {
    why: 'signed too long after',
    kept: false,
    promised: promise,
    later: { ...agreement, published: '2029-05-11', date: '2029-05-10' },
  },
  {
    why: 'a promise to build is no promise of an instrument',
    kept: false,
    promised: { ...promise, action: 'build a centre for the readmission of migrants' },
    later: agreement,
  },
];
