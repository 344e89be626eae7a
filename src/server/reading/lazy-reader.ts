import type { Reader } from '../../pipeline/reader.js';

/** A reader that is opened when it is first needed, as its language model takes a while and some memory. */
export interface LazyReader {
  readonly get: () => Promise<Reader>;
  readonly close: () => Promise<void>;
}

/** Opens the reader once, at the first call; after a failure the next call tries again. */
export const lazyReader = (open: () => Promise<Reader>): LazyReader => {
  let opened: Promise<Reader> | undefined;
  return {
    get: () => {
      opened ??= open().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    close: async () => {
      await opened?.then((reader) => reader.close());
    },
  };
};
