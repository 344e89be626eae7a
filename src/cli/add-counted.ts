import { availableParallelism } from 'node:os';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { DocumentStream } from '../pipeline/add-stream.js';
import type { Outcome } from '../pipeline/queue-work.js';
import type { Store } from '../store/store.js';
import type { Failures } from './terminal/failures.js';
import { UnreadReports } from './unread-reports.js';

/** The error of a report that the reading could not cope with. */
const unreadable = ({ source: { name } }: Document, reason = ''): EntenteError =>
  new EntenteError('input-malformed', `${name}: can’t be read: ${reason}`);

/** Counts in a line: the first always, the others where there are any. */
export const summary = (parts: readonly (readonly [count: number, what: string])[]): string =>
  parts
    .filter(([count], at) => at === 0 || count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

/** How reports are added, and who is told. */
export interface AddCountedOptions {
  readonly store: Store;
  /** As many as the machine runs at once where it is left out. */
  readonly threads?: number | undefined;
  readonly signal: AbortSignal;
  readonly failures: Failures;
  /** Called once a report is in the register for good, known already or given up. */
  readonly onSettled?: ((document: Document) => void) | undefined;
}

/** What became of the reports, in words, and those whose language is not read. */
export interface Added {
  readonly told: string;
  readonly unread: UnreadReports;
}

/** Brings documents into the register as they come and counts what became of them; those that can't be read are told. */
export const addCounted = async (
  documents: DocumentStream,
  { store, threads = availableParallelism(), signal, failures, onSettled }: AddCountedOptions,
): Promise<Added> => {
  const { addStream } = await import('../pipeline/add-stream.js');
  const unread = new UnreadReports();
  const counts: Record<Outcome, number> = { added: 0, known: 0, failed: 0 };
  await addStream(documents, {
    store,
    threads,
    now: () => new Date(),
    signal,
    onOutcome: (outcome, document, reason) => {
      counts[outcome]++;
      if (outcome === 'added') unread.note(document);
      if (outcome === 'failed') failures.note(unreadable(document, reason));
      onSettled?.(document);
    },
  });
  const told = summary([
    [counts.added, 'added'],
    [counts.known, 'known already'],
    [failures.count, 'failed'],
  ]);
  return { told, unread };
};
