/** Something with a beginning and an end that is opened when it is first needed. */
export interface OpenedOnce<T> {
  readonly get: () => Promise<T>;
  /** Closes it, if it was ever opened. */
  readonly close: () => Promise<void>;
}

/** Opens once, at the first call, as that takes a while and some memory; after a failure the next call tries again. */
export const openOnce = <T extends { close(): Promise<void> }>(open: () => Promise<T>): OpenedOnce<T> => {
  let opened: Promise<T> | undefined;
  return {
    get: () => {
      opened ??= open().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    close: async () => {
      await (await opened)?.close();
    },
  };
};
