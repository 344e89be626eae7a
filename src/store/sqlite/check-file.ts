import type { Problem } from '../store.js';
import type { Connection } from './connection.js';

/** What is wrong with the file of a register: pages and indexes that do not fit, rows that refer to nothing. */
export const checkFile = ({ all, path }: Connection): Problem[] => [
  ...all('PRAGMA integrity_check')
    .map((row) => String(row['integrity_check']))
    .filter((reason) => reason !== 'ok')
    .map((reason): Problem => ({ kind: 'file', id: path, reason })),
  ...all('PRAGMA foreign_key_check').map(
    (row): Problem => ({
      kind: 'reference',
      id: String(row['table']),
      reason: `a row refers to a ${String(row['parent'])} that is missing`,
    }),
  ),
];
