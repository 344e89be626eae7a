import type { Document } from './document.js';
import type { Record as RegisterRecord } from './record.js';
import { Statement, type StatementType } from './statement.js';

/** What telling a fact needs of a document. */
export type ToldDocument = Pick<Document, 'id' | 'title' | 'text' | 'source' | 'sketch'>;

interface FactOf<T extends StatementType> {
  readonly type: T;
  readonly record: RegisterRecord;
  /** The chosen values. Evidence and confidence are those of the fullest statement. */
  readonly value: Extract<Statement, { type: T }>;
  /** In the order of publication. */
  readonly statements: readonly Statement[];
  readonly documents: readonly ToldDocument[];
  /** Best confidence of its statements. */
  readonly confidence: number;
}

/** A record made ready for telling: its chosen values as one statement, its statements and its documents. */
export type Fact<T extends StatementType = StatementType> = { [K in T]: FactOf<K> }[T];

/** Statements and documents by id. */
export interface Sources {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly documents: ReadonlyMap<string, ToldDocument>;
}

/** Facts of one type. */
export const factsOf = <T extends StatementType>(facts: readonly Fact[], type: T): Fact<T>[] =>
  facts.filter((fact) => fact.type === type) as Fact<T>[];

const publishedOf = (statement: Statement, { documents }: Sources): string =>
  documents.get(statement.document ?? '')?.source.published ?? '';

const fullness = (statement: Statement): number =>
  Object.values(statement).filter((value) => value !== undefined).length;

/**
 * The record as a fact. Chosen values replace those of its fullest statement where they fit the slot;
 * a record none of whose statements is known gives `undefined`.
 */
export const factOf = (record: RegisterRecord, sources: Sources): Fact | undefined => {
  const statements = record.statements
    .map((id) => sources.statements.get(id))
    .filter((statement) => statement !== undefined)
    .sort((a, b) => publishedOf(a, sources).localeCompare(publishedOf(b, sources)));
  const fullest = [...statements].sort((a, b) => fullness(b) - fullness(a) || b.confidence - a.confidence)[0];
  if (fullest === undefined) return undefined;
  const chosen = Object.fromEntries(
    Object.entries(record.slots)
      .filter(([, slot]) => slot.chosen !== undefined && slot.chosen !== null)
      .map(([name, slot]) => [name, slot.chosen]),
  );
  const parsed = Statement.safeParse({ ...fullest, ...chosen, type: fullest.type });
  const documents = [...new Set(statements.map((statement) => statement.document ?? ''))]
    .map((id) => sources.documents.get(id))
    .filter((document) => document !== undefined);
  return {
    type: fullest.type,
    record,
    value: parsed.success ? parsed.data : fullest,
    statements,
    documents,
    confidence: Math.max(...statements.map((statement) => statement.confidence)),
  } as Fact;
};

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Ids of the statements that give the chosen values of these slots: what a sentence built from them rests on. */
export const citesOf = (fact: Fact, slots: readonly string[]): string[] => {
  const ids = new Set<string>();
  for (const name of slots) {
    const slot = fact.record.slots[name];
    const value = fact.value[name as keyof Fact['value']];
    const giving =
      slot?.statements ??
      fact.statements.filter((s) => sameValue(s[name as keyof Statement], value)).map((s) => s.id ?? '');
    for (const id of giving) if (id !== '') ids.add(id);
  }
  const known = fact.record.statements.filter((id) => ids.has(id));
  return known.length > 0 ? known : fact.record.statements;
};

/** The first and last publication date of a fact's documents. */
export const publishedRange = (fact: Fact): { first: string; last: string } => {
  const dates = fact.documents
    .map((document) => document.source.published ?? '')
    .filter((date) => date !== '')
    .sort();
  return { first: dates[0] ?? '', last: dates[dates.length - 1] ?? '' };
};

/** In the order of telling: by first publication, then by place in the report, then by id. */
export const byTelling = (a: Fact, b: Fact): number => {
  const place = ({ statements }: Fact): number => statements[0]?.evidence[0]?.start ?? 0;
  return (
    publishedRange(a).first.localeCompare(publishedRange(b).first) ||
    place(a) - place(b) ||
    a.record.id.localeCompare(b.record.id)
  );
};

/** All the words a fact rests on, as evidence. */
export const evidenceText = (fact: Fact): string =>
  fact.statements.flatMap((s) => s.evidence.map((e) => e.exact)).join('\n');
