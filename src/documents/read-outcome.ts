import type { Document, Note } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';

/** What became of one report: its document, or why there is none. */
export type ReadOutcome =
  | { readonly ok: true; readonly document: Document; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly name: string; readonly error: EntenteError };

/** Error codes of the operating system that a user can do something about. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly ['input-missing' | 'input-unreadable', string]>> = {
  ENOENT: ['input-missing', 'no such file or folder'],
  ENOTDIR: ['input-missing', 'no such file or folder'],
  EISDIR: ['input-unreadable', 'is a folder, not a file'],
  EACCES: ['input-unreadable', 'permission denied'],
  EPERM: ['input-unreadable', 'permission denied'],
  ELOOP: ['input-unreadable', 'symbolic links lead back to themselves'],
  ENAMETOOLONG: ['input-missing', 'the name is too long'],
  EMFILE: ['input-unreadable', 'too many files are open'],
  EIO: ['input-unreadable', 'the disk reports an error'],
};

const oneLine = (message: string): string => message.replace(/\s+/gu, ' ').trim();

/** Any failure as an error that names the input and the cause in one line. */
export const asInputError = (cause: unknown, name: string): EntenteError => {
  if (cause instanceof EntenteError) return cause;
  const systemCode = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = SYSTEM_ERRORS[systemCode];
  if (known !== undefined) return new EntenteError(known[0], `${name}: ${known[1]}`, { cause });
  if (systemCode !== '')
    return new EntenteError('input-unreadable', `${name}: can’t be read (${systemCode})`, { cause });
  const message = cause instanceof Error ? oneLine(cause.message) : 'unknown cause';
  return new EntenteError('input-malformed', `${name}: can’t be read: ${message}`, { cause });
};

/** The outcome of reading one report that may fail. */
export const outcomeOf = (name: string, read: () => { document: Document; notes: readonly Note[] }): ReadOutcome => {
  try {
    return { ok: true, ...read() };
  } catch (cause) {
    return failure(name, cause);
  }
};

export const failure = (name: string, cause: unknown): ReadOutcome => ({
  ok: false,
  name,
  error: asInputError(cause, name),
});
