import type { Document } from '../model/document.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import type { Store } from '../store/store.js';

/** Records with all their statements and the documents of these. */
export interface Gathered {
  readonly records: readonly RegisterRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly Document[];
}

/** Everything that the reports on a pair say: also what names only one of the two, or neither. */
export const gatherPair = async (store: Store, pair: readonly [string, string]): Promise<Gathered> => {
  const onPair = await store.statements({ between: pair });
  const reports = [...new Set(onPair.flatMap(({ document }) => document ?? []))];
  const records = reports.length === 0 ? [] : await store.records({ documents: reports });
  const statements = await store.statements({ ids: records.flatMap((record) => record.statements) });
  const documents: Document[] = [];
  for (const id of new Set(statements.flatMap(({ document }) => document ?? []))) {
    const document = await store.document(id);
    if (document !== undefined) documents.push(document);
  }
  return { records, statements, documents };
};
