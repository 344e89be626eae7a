import type { Store } from './store.js';

/** Whether a register holds nothing at all. */
export const isEmpty = async (store: Store): Promise<boolean> => {
  for await (const _ of store.contents()) return false;
  return true;
};
