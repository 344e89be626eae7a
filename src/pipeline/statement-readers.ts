import type { StatementType } from '../model/statement.js';
import { readAgreements } from '../statements/agreement/read-agreements.js';
import { readCommitments } from '../statements/commitment/read-commitments.js';
import { readDistinctions } from '../statements/distinction/read-distinctions.js';
import { readFigures } from '../statements/figure/read-figures.js';
import { readMeetings } from '../statements/meeting/read-meetings.js';
import { readPackages } from '../statements/package/read-packages.js';
import { readQuotes } from '../statements/quote/read-quotes.js';
import type { StatementReader } from '../statements/statement-reader.js';

/** The reader of each type of statement; a new type does not compile until it has one. */
export const STATEMENT_READERS: { readonly [T in StatementType]: StatementReader<T> } = {
  meeting: readMeetings,
  agreement: readAgreements,
  package: readPackages,
  commitment: readCommitments,
  figure: readFigures,
  quote: readQuotes,
  distinction: readDistinctions,
};
