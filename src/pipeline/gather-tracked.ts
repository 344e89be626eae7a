import type { Document } from '../model/document.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import type { Filter, Store } from '../store/store.js';

/** What targets and promises of a register, and the figures and deeds they are held against, are made of. */
export interface Tracked {
  readonly records: readonly RegisterRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly Document[];
}

/** Everything of a register that is tracked: of all of it, or of what names all of some parties. */
export const gatherTracked = async (store: Store, between: readonly string[] = []): Promise<Tracked> => {
  const filter: Filter = between.length === 0 ? {} : { between };
  const told = await store.records({ ...filter, types: ['figure', 'commitment'] });
  const statements = await store.statements({ ids: told.flatMap((record) => record.statements) });
  const deeds = await store.records({ ...filter, types: ['agreement', 'meeting', 'package'] });
  return {
    records: [...told, ...deeds.filter(({ links }) => links.some(({ kind }) => kind === 'fulfils'))],
    statements,
    documents: await store.documents({ ids: [...new Set(statements.flatMap(({ document }) => document ?? []))] }),
  };
};
