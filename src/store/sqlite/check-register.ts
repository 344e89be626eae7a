import type { Document } from '../../model/document.js';
import type { Statement } from '../../model/statement.js';
import { checkEvidence } from '../check-evidence.js';
import type { Problem } from '../store.js';
import type { Connection } from './connection.js';

const ofFile = ({ all, path }: Connection): Problem[] =>
  all('PRAGMA integrity_check')
    .map((row) => String(row['integrity_check']))
    .filter((reason) => reason !== 'ok')
    .map((reason) => ({ kind: 'file', id: path, reason }));

const ofKeys = ({ all }: Connection): Problem[] =>
  all('PRAGMA foreign_key_check').map((row) => ({
    kind: 'reference',
    id: String(row['table']),
    reason: `a row refers to a ${String(row['parent'])} that is missing`,
  }));

/** One document at a time: all texts of a register do not fit in memory. */
const ofEvidence = ({ all, json }: Connection): Problem[] =>
  all('SELECT id FROM document ORDER BY published, id').flatMap(({ id }) => {
    const [document] = json<Document>('SELECT json FROM document WHERE id = ?', String(id));
    if (document === undefined) return [];
    return checkEvidence(
      document,
      json<Statement>('SELECT json FROM statement WHERE document = ? ORDER BY start, id', document.id),
    );
  });

const ofRecords = ({ all }: Connection): Problem[] =>
  all(
    'SELECT record, statement FROM record_statement WHERE statement NOT IN (SELECT id FROM statement) ORDER BY record, statement',
  ).map((row) => ({
    kind: 'reference',
    id: String(row['record']),
    reason: `statement ${String(row['statement'])} is missing`,
  }));

/** What is wrong with a register: the file itself, what refers to nothing, evidence that is not in its text. */
export const checkRegister = (connection: Connection): Problem[] => [
  ...ofFile(connection),
  ...ofKeys(connection),
  ...ofEvidence(connection),
  ...ofRecords(connection),
];
