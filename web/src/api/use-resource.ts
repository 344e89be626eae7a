import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { ask } from './ask.js';

/** What is known of an address: `data` stays while it is asked for again. */
export interface Resource<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly loading: boolean;
}

interface Entry {
  resource: Resource<unknown>;
  readonly listeners: Set<() => void>;
  /** Grows with each request, so that a late answer to an older one is dropped. */
  turn: number;
}

const NOTHING: Resource<never> = { loading: false };
const MOST_KEPT = 200;
const entries = new Map<string, Entry>();

const entryOf = (path: string): Entry => {
  const known = entries.get(path);
  if (known !== undefined) return known;
  const entry: Entry = { resource: NOTHING, listeners: new Set(), turn: 0 };
  entries.set(path, entry);
  return entry;
};

/** Lets go of what nobody shows any more, the oldest first. */
const forgetOldest = (): void => {
  for (const [path, { listeners }] of entries) {
    if (entries.size <= MOST_KEPT) return;
    if (listeners.size === 0) entries.delete(path);
  }
};

const set = (entry: Entry, resource: Resource<unknown>): void => {
  entry.resource = resource;
  for (const listener of entry.listeners) listener();
};

const fetchInto = async (path: string, entry: Entry): Promise<void> => {
  entry.turn++;
  const turn = entry.turn;
  set(entry, { ...entry.resource, loading: true });
  try {
    const data = await ask(path);
    if (turn === entry.turn) set(entry, { data, loading: false });
  } catch (error) {
    if (turn === entry.turn) set(entry, { ...entry.resource, error, loading: false });
  }
};

/** After a change of the register: what is shown is asked for again, all else forgotten. */
export const refreshAll = (): void => {
  for (const [path, entry] of entries) {
    if (entry.listeners.size > 0) void fetchInto(path, entry);
    else entries.delete(path);
  }
};

/** Asks once more for what could not be had. */
export const retry = (path: string): void => {
  void fetchInto(path, entryOf(path));
};

/** What stands at an address of the server; `undefined` asks for nothing. */
export const useResource = <T>(path: string | undefined): Resource<T> => {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (path === undefined) return () => undefined;
      const { listeners } = entryOf(path);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        forgetOldest();
      };
    },
    [path],
  );
  const read = useCallback(() => (path === undefined ? NOTHING : entryOf(path).resource), [path]);
  const resource = useSyncExternalStore(subscribe, read);
  useEffect(() => {
    if (path === undefined) return;
    const entry = entryOf(path);
    if (entry.resource === NOTHING) void fetchInto(path, entry);
  }, [path]);
  return resource as Resource<T>;
};
