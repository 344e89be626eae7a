import { existsSync } from 'node:fs';
import { EntenteError } from '../model/entente-error.js';
import { isPostgresAddress, postgresAddress } from '../store/postgres/address.js';
import type { Store } from '../store/store.js';

/** Where a register is, as it may be shown: a path as it is, an address without its password. Throws `usage` for a malformed address. */
export const shownRegister = (location: string): string =>
  isPostgresAddress(location) ? postgresAddress(location).shown : location;

/**
 * Opens the register in a SQLite file or at an address of PostgreSQL. To read or change, it must exist; to add to it, it is made where
 * there is none. Throws `usage`, `store-unusable`, `store-read-only` or `store-newer`.
 */
export const openStore = async (location: string, mode: 'read' | 'write' | 'create'): Promise<Store> => {
  if (isPostgresAddress(location)) {
    const { openPostgresStore } = await import('../store/postgres/postgres-store.js');
    return openPostgresStore(location, mode);
  }
  if (mode !== 'create' && !existsSync(location)) {
    throw new EntenteError('store-unusable', `${location}: there is no register yet: begin with \`entente add\``);
  }
  const { openSqliteStore } = await import('../store/sqlite/sqlite-store.js');
  return openSqliteStore(location, mode);
};

/** Opens a register, as {@link openStore} does, for the time that `use` takes. */
export const withStore = async <T>(
  location: string,
  mode: 'read' | 'write' | 'create',
  use: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await openStore(location, mode);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};
