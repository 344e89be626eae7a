import type { Reading } from './answers.js';
import { refreshAll } from './use-resource.js';

const readers = new Set<(reading: Reading) => void>();
const reconnects = new Set<() => void>();

const listen = <T>(listeners: Set<T>, listener: T): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Calls `listener` with each step of each reading. */
export const onReading = (listener: (reading: Reading) => void): (() => void) => listen(readers, listener);

/** Calls `listener` when the stream of events begins anew, and some may have been missed. */
export const onReconnect = (listener: () => void): (() => void) => listen(reconnects, listener);

/** Listens to what happens at the server: what is shown is asked for again once the register has changed, whoever changed it. */
export const listenToServer = (): void => {
  const source = new EventSource('/api/events');
  let revision: string | undefined;
  source.addEventListener('open', () => {
    for (const listener of reconnects) listener();
  });
  source.addEventListener('reading', ({ data }: MessageEvent<string>) => {
    const reading = JSON.parse(data) as Reading;
    for (const listener of readers) listener(reading);
  });
  source.addEventListener('register', ({ data }: MessageEvent<string>) => {
    const now = (JSON.parse(data) as { readonly revision: string }).revision;
    if (revision !== undefined && revision !== now) refreshAll();
    revision = now;
  });
};
