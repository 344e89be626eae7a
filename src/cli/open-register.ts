import { existsSync } from 'node:fs';
import { EntenteError } from '../model/entente-error.js';
import type { Store } from '../store/store.js';

/**
 * Opens the register for the time that `use` takes. To read or change, it must exist; to add to it, it is made where there is none.
 * Throws `store-unusable`, `store-read-only` or `store-newer`.
 */
export const withStore = async <T>(
  path: string,
  mode: 'read' | 'write' | 'create',
  use: (store: Store) => Promise<T>,
): Promise<T> => {
  if (mode !== 'create' && !existsSync(path)) {
    throw new EntenteError('store-unusable', `${path}: there is no register yet: begin with \`entente add\``);
  }
  const { openSqliteStore } = await import('../store/sqlite/sqlite-store.js');
  const store = openSqliteStore(path, mode);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};
