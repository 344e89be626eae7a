/** Exit code of a command that was stopped by the user: 128 and the number of SIGINT, as shells have it. */
export const INTERRUPTED = 130;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Whether the user has asked to stop. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly stop: () => void;
}

/** Listens for Ctrl-C and for being told to end: the first aborts the signal, so that what is in hand can be ended; the second ends at once. */
export const onInterruption = (): Interruption => {
  const controller = new AbortController();
  const interrupted = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of SIGNALS) process.off(signal, interrupted);
    },
  };
};
