import type { Record } from '../model/record.js';
import { recordId } from '../model/record-id.js';
import { checkEvidence } from './check-evidence.js';
import type { Piece } from './contents.js';
import { digestOf } from './digest.js';
import type { Problem } from './store.js';

type DocumentPiece = Extract<Piece, { readonly kind: 'document' }>;

/** What is known of a register after the pieces so far. */
interface Seen {
  readonly statements: Set<string>;
  /** Statement → the record that holds it. */
  readonly held: Map<string, string>;
}

const reference = (id: string, reason: string): Problem => ({ kind: 'reference', id, reason });

const ofDocument = ({ document, statements, digest }: DocumentPiece, seen: Seen): Problem[] => {
  for (const { id = '' } of statements) seen.statements.add(id);
  const misplaced = statements.filter((statement) => statement.document !== document.id);
  const isOther = digest !== undefined && digest !== digestOf(document, statements);
  return [
    ...checkEvidence(document, statements),
    ...misplaced.map(({ id = '' }) => reference(id, `is kept with document ${document.id} and names another`)),
    ...(isOther
      ? [{ kind: 'hash' as const, id: document.id, reason: 'the document or a statement of it is not what was stored' }]
      : []),
  ];
};

const ofRecord = (record: Record, seen: Seen): Problem[] => {
  const problems = record.statements.flatMap((id) => {
    const other = seen.held.get(id);
    seen.held.set(id, record.id);
    return [
      ...(seen.statements.has(id) ? [] : [reference(record.id, `statement ${id} is missing`)]),
      ...(other === undefined ? [] : [reference(record.id, `statement ${id} is in record ${other} too`)]),
    ];
  });
  const [first] = record.statements;
  if (first === undefined) return [reference(record.id, 'no statement tells of it')];
  const isNamedSo = record.id === recordId(record.type, first);
  return isNamedSo ? problems : [...problems, reference(record.id, `is not the id that statement ${first} gives it`)];
};

const missing = (what: string, ids: readonly string[], seen: Seen): Problem[] =>
  ids.filter((id) => !seen.statements.has(id)).map((id) => reference(id, `${what} names a statement that is missing`));

const problemsOf = (piece: Piece, seen: Seen): Problem[] => {
  switch (piece.kind) {
    case 'document':
      return ofDocument(piece, seen);
    case 'decision':
    case 'mark':
      return [];
    case 'record':
      return ofRecord(piece.record, seen);
    case 'judgement':
      return missing('a judgement', [piece.judgement.left, piece.judgement.right], seen);
    case 'block':
      return missing('a block', [piece.statement], seen);
  }
};

/**
 * What is wrong with the pieces of a register: evidence that is not in the text to the letter, documents and statements that are not
 * what was stored, references to what is missing, statements in two records, records under another id than theirs.
 */
export const checkContents = async (pieces: AsyncIterable<Piece>): Promise<Problem[]> => {
  const seen: Seen = { statements: new Set(), held: new Map() };
  const problems: Problem[] = [];
  for await (const piece of pieces) problems.push(...problemsOf(piece, seen));
  return problems;
};
