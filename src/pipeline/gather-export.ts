import type { ExportInput, SourcedRecord } from '../exchange/export-input.js';
import { byText } from '../model/by-text.js';
import type { Document } from '../model/document.js';
import type { Statement } from '../model/statement.js';
import type { Filter, Store } from '../store/store.js';

/** What narrows an export. */
export interface ExportSelection {
  readonly filter?: Filter;
  readonly minConfidence?: number;
}

/** The records of a selection with all that they rest on. */
export const gatherExport = async (
  store: Store,
  { filter = {}, minConfidence = 0 }: ExportSelection,
): Promise<ExportInput> => {
  const found = await store.records(filter);
  const statements = new Map<string, Statement>();
  for (const statement of await store.statements({ ids: found.flatMap((record) => record.statements) }))
    statements.set(statement.id ?? '', statement);
  const ids = [...new Set([...statements.values()].flatMap(({ document }) => document ?? []))];
  const documents = new Map<string, Document>();
  for (const document of await store.documents({ ids })) documents.set(document.id, document);
  const decisions = new Map((await store.decisions()).map((decision) => [decision.id, decision]));
  const records = found.map((record): SourcedRecord => {
    const own = record.statements.flatMap((id) => statements.get(id) ?? []);
    const told = new Map(
      own.flatMap(({ document = '' }) => {
        const known = documents.get(document);
        return known === undefined ? [] : [[document, known] as const];
      }),
    );
    const bearing = record.decisions.flatMap((id) => decisions.get(id) ?? []);
    const isConfirmed = bearing.some(({ kind }) => kind === 'confirm');
    const confidence = isConfirmed ? 1 : Math.max(0, ...own.map((statement) => statement.confidence));
    return { record, statements: own, documents: told, decisions: bearing, confidence };
  });
  const kept = records.filter(({ confidence }) => confidence >= minConfidence);
  const used = new Set(kept.flatMap((one) => [...one.documents.keys()]));
  return {
    records: kept,
    documents: [...documents.values()]
      .filter(({ id }) => used.has(id))
      .sort((a, b) => byText(a.source.published ?? '', b.source.published ?? '') || byText(a.id, b.id)),
  };
};
