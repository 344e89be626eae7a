import { createHash } from 'node:crypto';

/** Where instants are kept under names: a register, or anything that outlasts the process. */
export interface Marks {
  mark(name: string): Promise<string | undefined>;
  setMark(name: string, time: string): Promise<void>;
}

/** What is remembered of feeds from one run to the next. */
export interface FeedMemory {
  /** Whether the entry with this key has been read. */
  readonly isRead: (key: string) => Promise<boolean>;
  readonly setRead: (key: string) => Promise<void>;
  /** Milliseconds since 1970 before which a server has asked not to be asked for a feed; 0 where it has not. */
  readonly notBefore: (feed: string) => Promise<number>;
  readonly setNotBefore: (feed: string, instant: number) => Promise<void>;
}

const nameOf = (what: 'read' | 'wait', key: string): string =>
  `watch ${what} ${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;

/** Keys remembered in memory, so that the same are not asked for at each poll. */
const MOST_KEYS = 100_000;

/** A memory in the marks of a register. @param now the clock: milliseconds since 1970 */
export const feedMemory = (marks: Marks, now: () => number): FeedMemory => {
  const read = new Set<string>();
  const remember = (name: string): void => {
    if (read.size >= MOST_KEYS) read.clear();
    read.add(name);
  };
  return {
    isRead: async (key) => {
      const name = nameOf('read', key);
      if (read.has(name)) return true;
      const isKnown = (await marks.mark(name)) !== undefined;
      if (isKnown) remember(name);
      return isKnown;
    },
    setRead: async (key) => {
      const name = nameOf('read', key);
      await marks.setMark(name, new Date(now()).toISOString());
      remember(name);
    },
    notBefore: async (feed) => Date.parse((await marks.mark(nameOf('wait', feed))) ?? '') || 0,
    setNotBefore: (feed, instant) => marks.setMark(nameOf('wait', feed), new Date(instant).toISOString()),
  };
};
