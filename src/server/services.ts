import type { Store } from '../store/store.js';
import type { RegisterView } from './views/register-view.js';

/** What routes work with. */
export interface Services {
  readonly store: Store;
  readonly now: () => Date;
  /** What the register holds, ready to be listed; made anew once the register has changed. */
  readonly view: () => Promise<RegisterView>;
  /** Version of the program. */
  readonly version: string;
  /** Whether the register may be changed at all. */
  readonly writable: boolean;
  /** Whether changing it takes a token. */
  readonly tokenNeeded: boolean;
}
