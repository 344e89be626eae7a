import { setTimeout as wait } from 'node:timers/promises';
import type { EventSource } from '../http/event-stream.js';
import { eventRoute, type Route } from '../http/route.js';
import type { Services } from '../services.js';

/** How often it is looked whether somebody else changed the register, in milliseconds. */
const LOOK = 2000;

/** Emits a word whenever the register is another, by whoever changed it. */
const revisions =
  ({ store, onUnexpected }: Services): EventSource =>
  async (emit) => {
    const stop = new AbortController();
    let last = await store.revision();
    emit('register', { revision: last });
    const watch = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        await wait(LOOK, undefined, { signal: stop.signal, ref: false });
        const revision = await store.revision();
        if (revision !== last) emit('register', { revision });
        last = revision;
      }
    };
    watch().catch((error: unknown) => {
      if (!stop.signal.aborted) onUnexpected(error, '/api/events');
    });
    return () => stop.abort();
  };

/** What happens, as it happens. */
export const eventRoutes: readonly Route[] = [
  eventRoute({
    method: 'GET',
    path: '/api/events',
    tag: 'register',
    summary:
      'Server-sent events: `reading` with a Reading at each step of it, `register` with the new revision once the register has changed',
    source: (services) => async (emit) => {
      for (const reading of services.readings.list()) if (reading.state !== 'done') emit('reading', reading);
      const stopReadings = services.readings.watch((reading) => emit('reading', reading));
      const stopRevisions = await revisions(services)(emit);
      return () => {
        stopReadings();
        stopRevisions();
      };
    },
  }),
];
