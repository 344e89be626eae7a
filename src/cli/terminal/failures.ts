import { EntenteError, EXIT_CODES } from '../../model/entente-error.js';
import { tell } from './print.js';

/** Inputs that could not be done: each is told in a line as it happens, and the exit code says so at the end. */
export class Failures {
  count = 0;

  /** Notes an error that concerns one input; any other, such as an unusable register, is thrown on. */
  note(error: unknown): void {
    if (!(error instanceof EntenteError) || EXIT_CODES[error.code] !== 1) throw error;
    this.count++;
    process.exitCode = EXIT_CODES[error.code];
    tell(error.message);
  }

  /** Does one input; the others are done even if it fails. */
  guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.note(error);
    }
  }
}
