import type { PageClient } from '../documents/fetch/page-client.js';
import type { ReportReader } from '../pipeline/reading-pool.js';
import type { Store } from '../store/store.js';
import type { Readings } from './reading/readings.js';
import type { Turns } from './reading/turns.js';
import type { RegisterView } from './views/register-view.js';

/** What routes work with. */
export interface Services {
  readonly store: Store;
  readonly now: () => Date;
  /** What the register holds, ready to be listed; made anew once the register has changed. */
  readonly view: () => Promise<RegisterView>;
  /** Reports on their way into the register. */
  readonly readings: Readings;
  /** The reader of reports; its language model is loaded at the first call. */
  readonly reader: () => Promise<ReportReader>;
  /** Fetches pages; absent where this server asks nobody. Opened at the first page. */
  readonly pages?: Pick<PageClient, 'fetch'>;
  /** What changes the register takes its turn. */
  readonly turns: Turns;
  /** Whose a decision is that names nobody. */
  readonly analyst: string;
  /** Told of each error that nobody foresaw, and where it happened. */
  readonly onUnexpected: (error: unknown, place: string) => void;
  /** Version of the program. */
  readonly version: string;
  /** Whether the register may be changed at all. */
  readonly writable: boolean;
  /** Whether changing it takes a token. */
  readonly tokenNeeded: boolean;
}
