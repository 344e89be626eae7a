import { createHash } from 'node:crypto';
import type { StatementType } from './statement.js';

const LETTERS: Readonly<Record<StatementType, string>> = {
  meeting: 'm',
  agreement: 'a',
  package: 'p',
  commitment: 'c',
  figure: 'f',
  quote: 'q',
  distinction: 'd',
};

/**
 * The id of the record whose first member is `statement`: a letter for the type and ten hexadecimal digits.
 * A record is named by the member whose document was published first. Reports that come later leave it alone; should an
 * earlier report be added, the old id still finds the record, because every member's id made this way is an alias of it.
 *
 * @example recordId('agreement', 's1') // 'a' and ten digits, always the same
 */
export const recordId = (type: StatementType, statement: string): string =>
  LETTERS[type] + createHash('sha256').update(`${type}\n${statement}`).digest('hex').slice(0, 10);
