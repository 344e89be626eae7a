import type { StatementType } from '../../model/statement.js';

/** Log-odds that a feature at value 1 adds; `bias` is where every pair begins. A feature that is not listed adds nothing. */
export type Weights = Readonly<Record<string, number>>;

/** What weighs for and against two statements being one thing, by type. */
export const WEIGHTS: Readonly<Record<StatementType, Weights>> = {
  meeting: {
    bias: -2,
    'same report': -5, 'reports of one event': 1,
    'parties: equal': 1, 'parties: within': 0, 'parties: overlap': -1, 'parties: one': -5, 'parties: none': -9,
    'date: equal': 3, 'date: within': 2, 'date: overlap': 1.5, 'date: near': 1, 'date: apart': -6, 'date: unknown': -0.5,
    'people shared': 1.5, 'people: none shared': -2.5,
    'place: same': 0.7, 'place: different': -1.5,
    'call against meeting in person': -4, 'session against other form': -1,
    'status: cancelled against held': -3, 'status: held against planned': -0.3, 'status: cancelled against planned': 0,
  },
  agreement: {
    bias: -4,
    'same report': -6, 'reports of one event': 1.2,
    'parties: equal': 0.5, 'parties: within': -0.5, 'parties: overlap': -2, 'parties: one': -3, 'parties: none': -9,
    'subject likeness': 6, 'subject not told': 1.2,
    'fields: shared': 0.8, 'fields: none shared': -1.2,
    'instrument: same': 0.6, 'instrument: loose': 0, 'instrument: different': -1.5,
    'date of same act: equal': 1, 'date of same act: within': 0.7, 'date of same act: near': 0.5, 'date of same act: apart': -4,
    'date of other act: equal': 0.7, 'date of other act: within': 0.5, 'date of other act: near': 0.3, 'date of other act: apart': -0.7,
    'place: same': 0.3, 'place: different': -1,
    'one leans on an older instrument': -2,
  },
  package: {
    bias: -2,
    'same report': -6, 'reports of one event': 1,
    'parties: equal': 1, 'parties: within': -0.5, 'parties: overlap': -2, 'parties: one': -5, 'parties: none': -9,
    'count: equal': 2.5, 'count: compatible': 1.5, 'count: close': 0.3, 'count: contradict': -3,
    'date: equal': 1.5, 'date: within': 1, 'date: overlap': 1, 'date: near': 0.5, 'date: apart': -6, 'date: unknown': 0,
    'status: same': 0.5, 'status: different': -1.5,
  },
  commitment: {
    bias: -4,
    'same report': -6, 'reports of one event': 1.2,
    'actor: equal': 0.8, 'actor: within': 0, 'actor: one': 0, 'actor: overlap': 0, 'actor: none': -6,
    'beneficiary: equal': 0.3, 'beneficiary: none': -2,
    'action likeness': 5.5,
    'fields: shared': 0.6, 'fields: none shared': -1.5,
    'quantity: equal': 1.5, 'quantity: compatible': 0.7, 'quantity: converted': 0.7, 'quantity: contradict': -2.5,
    'deadline: equal': 0.7, 'deadline: within': 0.3, 'deadline: apart': -2,
  },
  figure: {
    bias: -3,
    'same report': -5, 'reports of one event': 1,
    'parties: equal': 0.5, 'parties: within': -0.3, 'parties: overlap': -1.5, 'parties: one': -2, 'parties: none': -9,
    'indicator: same': 0.5, 'indicator: mirror': 0.5, 'indicator: loose': -0.7, 'indicator: different': -9,
    'subject likeness': 2.5, 'subject not told': 0.3, 'subject told once': 0.5, 'part against whole': -2.5,
    'amount: equal': 2.5, 'amount: equal, and finely told': 4, 'amount: compatible': 1, 'amount: converted': 1.2, 'amount: other-unit': -0.5,
    'amount: contradict': -4, 'amount not told': -1.5,
    'period: equal': 1.2, 'period: within': 0.6, 'period: overlap': -0.5, 'period: near': -2, 'period: apart': -6,
    'status: observed against target': -4, 'status: forecast against observed': -2, 'status: observed against planned': -0.5,
    'status: forecast against planned': -0.5, 'status: forecast against target': -1, 'status: planned against target': -0.5,
    'change: same': 2, 'change: different': -1,
    'same measure and period': 4.5, 'restated in another unit': 7,
  },
  quote: { bias: -4, 'same report': -1, 'speaker: same': 1, 'speaker: different': -3, 'words shared': 6 },
  distinction: {
    bias: -3.5,
    'same report': -6, 'reports of one event': 1.2,
    'kind: same': 0.5, 'kind: different': -2,
    'subject likeness': 4.5, 'scope likeness': 1.2, 'scope not told': 0.3,
  },
};
