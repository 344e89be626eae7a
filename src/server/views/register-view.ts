import type { Store } from '../../store/store.js';
import { type RegisterView, ViewContents } from './view-contents.js';

export type { RegisterView };

/** Reads a register through once and keeps what lists show. */
export const readRegisterView = async (store: Store): Promise<RegisterView> => {
  const contents = new ViewContents();
  const revision = await store.revision();
  await contents.readAll(store);
  return contents.view(revision);
};

/**
 * The view of a register, brought up to date when the register has changed, by what was changed only. Those who ask meanwhile wait for the
 * same.
 */
export const viewOf = (store: Store): (() => Promise<RegisterView>) => {
  let contents = new ViewContents();
  let moment: string | undefined;
  let current: { readonly revision: string; readonly view: Promise<RegisterView> } | undefined;
  const update = async (revision: string): Promise<RegisterView> => {
    const changed = moment === undefined ? undefined : await store.changedSince(moment);
    if (changed === undefined) {
      const begun = await store.moment();
      moment = undefined;
      contents = new ViewContents();
      await contents.readAll(store);
      moment = begun;
    } else {
      await contents.readChanged(store, changed);
      moment = changed.moment;
    }
    return contents.view(revision);
  };
  return async () => {
    const revision = await store.revision();
    if (current?.revision !== revision) {
      const before: Promise<unknown> = current?.view ?? Promise.resolve();
      // one after another: two that read what changed at once would put in one another's past
      const view = before.catch(() => undefined).then(() => update(revision));
      current = { revision, view };
      // what failed is tried again by the next who asks
      view.catch(() => {
        if (current?.view === view) current = undefined;
      });
    }
    return current.view;
  };
};
