import { decisionLines, recordLines, registerHead, reportLines } from '../exchange/register-lines.js';
import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import type { Statement } from '../model/statement.js';
import { refsOf } from '../register/decide/resolve-decisions.js';
import type { Piece } from '../store/contents.js';
import type { Filter, Store } from '../store/store.js';

/** Documents whose statements are asked for at once. */
const BATCH = 100;

const byDocument = (statements: readonly Statement[]): Map<string, Statement[]> => {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.document ?? '');
    if (group === undefined) groups.set(statement.document ?? '', [statement]);
    else group.push(statement);
  }
  return groups;
};

/** Those that name one of these documents, and what takes them back. */
const decisionsOn = (decisions: readonly Decision[], documents: ReadonlySet<string>): Decision[] => {
  const kept = new Set<string>();
  for (const decision of decisions) {
    const isOn =
      decision.kind === 'revoke'
        ? kept.has(decision.decision)
        : refsOf(decision).some(({ document }) => documents.has(document));
    if (isOn) kept.add(decision.id);
  }
  return decisions.filter(({ id }) => kept.has(id));
};

const pieceLines = (piece: Piece): string => {
  switch (piece.kind) {
    case 'document':
      return reportLines(piece.document, piece.statements);
    case 'decision':
      return decisionLines([piece.decision]);
    case 'record':
      return recordLines([piece.record]);
    default:
      return '';
  }
};

/**
 * A register as lines of JSON, in pieces: all of it, or the reports that tell something of a selection, whole, with the decisions on
 * them and the records of the selection. The same register gives the same bytes, whatever store keeps it; {@link readRegister} takes
 * it back.
 */
export async function* exportRegister(store: Store, filter: Filter = {}): AsyncGenerator<string> {
  yield registerHead();
  if (Object.keys(filter).length === 0) {
    for await (const piece of store.contents()) yield pieceLines(piece);
    return;
  }
  const documents: readonly Document[] = await store.documents(filter);
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH);
    const statements = byDocument(await store.statements({ documents: batch.map(({ id }) => id) }));
    for (const document of batch) yield reportLines(document, statements.get(document.id) ?? []);
  }
  yield decisionLines(decisionsOn(await store.decisions(), new Set(documents.map(({ id }) => id))));
  yield recordLines(await store.records(filter));
}
