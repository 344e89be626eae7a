import { EntenteError } from '../model/entente-error.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { resolveDecisions } from '../register/decide/resolve-decisions.js';
import type { RegisterStatement } from '../register/input.js';
import type { Store } from '../store/store.js';

const MOST_CANDIDATES = 8;

/**
 * The record that an id means: its own, one it had before, that of one of its statements, or the beginning of its own.
 *
 * @throws EntenteError `not-found`, or `usage` where several ids begin so
 */
export const findRecord = async (store: Store, id: string): Promise<RegisterRecord> => {
  const record = await store.record(id);
  if (record !== undefined) return record;
  const candidates = (await store.records()).filter((candidate) => candidate.id.startsWith(id));
  if (candidates.length > 1) {
    const names = candidates.slice(0, MOST_CANDIDATES).map((candidate) => candidate.id);
    throw new EntenteError('usage', `${id} begins ${candidates.length} ids: ${names.join(', ')}`);
  }
  const [only] = candidates;
  if (only === undefined) throw new EntenteError('not-found', `${id}: the register holds no such record or statement`);
  return only;
};

/** What an id names: one statement, or a record with all of its own. */
export interface Named {
  readonly kind: 'statement' | 'record';
  /** As the register has it: of a record its id. */
  readonly id: string;
  /** At least one. */
  readonly statements: readonly RegisterStatement[];
}

/** Those of the statements that are known by id and document, as all that are stored are. */
export const registered = (statements: readonly Statement[]): RegisterStatement[] =>
  statements.filter(
    (statement): statement is RegisterStatement => statement.id !== undefined && statement.document !== undefined,
  );

/**
 * What an id names. A statement that was rejected, and is in no record, is found by its own id.
 *
 * @throws EntenteError `not-found`, or `usage` where several ids begin so
 */
export const findNamed = async (store: Store, id: string): Promise<Named> => {
  const [statement] = registered([await store.statement(id)].filter((found) => found !== undefined));
  if (statement !== undefined) return { kind: 'statement', id, statements: [statement] };
  const record = await findRecord(store, id);
  const found = new Map(registered(await store.statements({ ids: record.statements })).map((one) => [one.id, one]));
  return { kind: 'record', id: record.id, statements: record.statements.flatMap((one) => found.get(one) ?? []) };
};

/** Ids of the decisions in force that name a statement. */
export const decisionsNaming = async (store: Store, statement: Statement): Promise<string[]> => {
  const beside = statement.document === undefined ? [] : await store.statements({ documents: [statement.document] });
  const { named } = resolveDecisions(registered(beside), await store.decisions());
  return [...(named.get(statement.id ?? '') ?? [])];
};
