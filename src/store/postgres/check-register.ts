import type { Document } from '../../model/document.js';
import type { Statement } from '../../model/statement.js';
import { checkEvidence } from '../check-evidence.js';
import type { Problem } from '../store.js';
import type { Queries } from './connection.js';

/** One document at a time: all texts of a register do not fit in memory. */
const ofEvidence = async ({ all, json }: Queries): Promise<Problem[]> => {
  const problems: Problem[] = [];
  for (const { id } of await all('SELECT id FROM @document ORDER BY published, id')) {
    const [document] = await json<Document>('SELECT json FROM @document WHERE id = $1', String(id));
    const statements = await json<Statement>(
      'SELECT json FROM @statement WHERE document = $1 ORDER BY start, id',
      String(id),
    );
    if (document !== undefined) problems.push(...checkEvidence(document, statements));
  }
  return problems;
};

const ofRecords = async ({ all }: Queries): Promise<Problem[]> => {
  const rows = await all(
    `SELECT record, statement FROM @record_statement held
     WHERE NOT EXISTS (SELECT FROM @statement WHERE id = held.statement) ORDER BY record, statement`,
  );
  return rows.map((row) => ({
    kind: 'reference',
    id: String(row['record']),
    reason: `statement ${String(row['statement'])} is missing`,
  }));
};

/** What is wrong with a register: what refers to nothing, evidence that is not in its text. The server holds its own files and keys. */
export const checkRegister = async (queries: Queries): Promise<Problem[]> => [
  ...(await ofEvidence(queries)),
  ...(await ofRecords(queries)),
];
