import type { StatementType } from '../../model/statement.js';
import type { Prepared, PreparedOf } from '../prepare.js';
import { compareAgreements } from './compare-agreements.js';
import { compareCommitments } from './compare-commitments.js';
import { compareFigures } from './compare-figures.js';
import { compareMeetings } from './compare-meetings.js';
import { comparePackages } from './compare-packages.js';
import { compareDistinctions, compareQuotes } from './compare-words.js';
import type { Features } from './features.js';

type Comparisons = { readonly [T in StatementType]: (a: PreparedOf<T>, b: PreparedOf<T>) => Features };

const COMPARE: Comparisons = {
  meeting: compareMeetings,
  agreement: compareAgreements,
  package: comparePackages,
  commitment: compareCommitments,
  figure: compareFigures,
  quote: compareQuotes,
  distinction: compareDistinctions,
};

/** Reasons for and against two statements being of one thing; undefined for statements of different types. Symmetrical. */
export const compare = (a: Prepared, b: Prepared): Features | undefined => {
  const { type } = a.statement;
  if (type !== b.statement.type) return undefined;
  return (COMPARE[type] as (a: Prepared, b: Prepared) => Features)(a, b);
};
