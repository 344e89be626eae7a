import type { Reading, ReadingReport } from './answers.js';
import { ask, send, tell, writingHeaders } from './ask.js';
import { onReading, onReconnect } from './live.js';

/** A report to be read: pasted, a file, or a page by its address. */
export type Incoming =
  | { readonly kind: 'text'; readonly text: string; readonly published?: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly file: File };

const sendFile = async (file: File): Promise<Reading> => {
  const form = new FormData();
  form.append('files', file);
  const { 'content-type': _, ...headers } = writingHeaders();
  return (await (await send('/api/reports/files', { method: 'POST', headers, body: form })).json()) as Reading;
};

const start = (incoming: Incoming): Promise<Reading> => {
  if (incoming.kind === 'file') return sendFile(incoming.file);
  if (incoming.kind === 'address') return tell<Reading>('/api/reports/addresses', { addresses: [incoming.address] });
  const { text, published } = incoming;
  return tell<Reading>('/api/reports', { reports: [{ text, ...(published !== undefined && { published }) }] });
};

/** Follows a reading to its end. */
const followed = (id: string, onStep: (reading: Reading) => void): Promise<Reading> =>
  new Promise((resolve, reject) => {
    const step = (reading: Reading): void => {
      if (reading.id !== id) return;
      onStep(reading);
      if (reading.state !== 'done') return;
      for (const stop of stops) stop();
      resolve(reading);
    };
    const look = (): void => {
      ask<Reading>(`/api/readings/${encodeURIComponent(id)}`)
        .then(step)
        .catch(reject);
    };
    const stops = [onReading(step), onReconnect(look)];
    look();
  });

/**
 * Sends reports to be read, tells how far they are, and what became of each.
 *
 * @throws ApiError what the server refused
 */
export const addReports = async (
  incoming: Incoming,
  onStep: (reading: Reading) => void,
): Promise<readonly ReadingReport[]> => {
  const begun = await start(incoming);
  const { reports } = begun.state === 'done' ? begun : await followed(begun.id, onStep);
  return reports;
};
