import type { Decision } from '../model/decision.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { documentsOf } from '../register/decide/resolve-decisions.js';
import { type RegisterAccess, reconcileIncremental } from '../register/reconcile-incremental.js';
import type { Additions, Store } from '../store/store.js';
import { ledTo } from './take-decisions.js';

/** Records on which what was added since some instant bears: as they are, and as they were without it. */
export interface Compared {
  readonly additions: Additions;
  readonly before: readonly RegisterRecord[];
  readonly after: readonly RegisterRecord[];
}

interface Hidden {
  readonly documents: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
}

const idsOf = (statements: readonly Statement[]): string[] => statements.flatMap(({ id }) => id ?? []);

/** A register as it would be without some documents and decisions. Nothing is written to it. */
const without = (store: Store, { documents, statements, decisions }: Hidden): RegisterAccess => {
  const shown = (found: readonly Statement[]): Statement[] =>
    found.filter(({ document }) => document !== undefined && !documents.has(document));
  return {
    documents: async (filter) => (await store.documents(filter)).filter(({ id }) => !documents.has(id)),
    statements: async (filter) => shown(await store.statements(filter)),
    statementsInBlocks: async (keys) => shown(await store.statementsInBlocks(keys)),
    decisions: async () => (await store.decisions()).filter(({ id }) => !decisions.has(id)),
    judgements: async (ids) =>
      (await store.judgements(ids)).filter(({ left, right }) => !statements.has(left) && !statements.has(right)),
    recordsOfStatements: async (ids) =>
      (await store.recordsOfStatements(ids)).flatMap((record) => {
        const told = record.statements.filter((id) => !statements.has(id));
        return told.length === 0 ? [] : [{ ...record, statements: told }];
      }),
    patchReconciliation: () => Promise.resolve(),
  };
};

/** Documents that were there before and that what was added bears on. */
const concerned = async (
  store: Store,
  hidden: Hidden,
  decisions: readonly Decision[],
  touched: readonly RegisterRecord[],
): Promise<string[]> => {
  const old = touched.flatMap((record) => record.statements).filter((id) => !hidden.statements.has(id));
  const told = old.length === 0 ? [] : await store.statements({ ids: old });
  const late = decisions.filter(
    (decision) => hidden.decisions.has(decision.id) || documentsOf([decision]).some((id) => hidden.documents.has(id)),
  );
  const named = documentsOf(ledTo(decisions, late));
  const all = new Set([...told.flatMap(({ document }) => document ?? []), ...named]);
  return [...all].filter((id) => !hidden.documents.has(id)).sort();
};

/**
 * What a register held before documents and decisions were added to it. As reconciling is deterministic, that is what comes of
 * the others alone; only the records that the added bear on are made again.
 *
 * @param since ISO 8601 instant; what was added at it or later is left out.
 * @throws EntenteError when the store fails
 */
export const compareWithPast = async (store: Store, since: string): Promise<Compared> => {
  const additions = await store.additions(since);
  const documents = new Set(additions.documents.map(({ id }) => id));
  const fresh = documents.size === 0 ? [] : idsOf(await store.statements({ documents: [...documents] }));
  const hidden = {
    documents,
    statements: new Set(fresh),
    decisions: new Set(additions.decisions.map(({ id }) => id)),
  };
  const touched = await store.recordsOfStatements(fresh);
  const start = await concerned(store, hidden, await store.decisions(), touched);
  const { written } = await reconcileIncremental(without(store, hidden), start);
  // what was rejected then is in no record of that time
  const near = start.length === 0 ? [] : idsOf(await store.statements({ documents: start }));
  const told = new Set([...fresh, ...near, ...written.flatMap(({ statements }) => statements)]);
  return { additions, before: written, after: await store.recordsOfStatements([...told]) };
};
