import type { Filled } from '../../store/fill-register.js';
import { count } from '../format/count.js';

/** What a register was filled with, in words. */
export const filledText = ({ documents, statements, records, decisions }: Filled): string =>
  [
    `${count(documents, 'report')} with ${count(statements, 'statement')}`,
    count(records, 'record'),
    count(decisions, 'decision'),
  ].join(', ');
