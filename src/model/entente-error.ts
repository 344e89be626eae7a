/** What went wrong, in a word that programs can rely on. */
export type ErrorCode =
  | 'usage'
  | 'input-missing'
  | 'input-empty'
  | 'input-binary'
  | 'input-malformed'
  | 'input-too-large'
  | 'input-unreadable'
  | 'no-reports'
  | 'not-found'
  | 'store-unusable'
  | 'store-read-only'
  | 'store-newer'
  | 'runtime-missing'
  | 'internal';

/** Exit codes: 0 done, 1 some inputs failed, 2 usage, 3 store or source unusable. */
export const EXIT_CODES: Readonly<Record<ErrorCode, 1 | 2 | 3>> = {
  usage: 2,
  'input-missing': 1,
  'input-empty': 1,
  'input-binary': 1,
  'input-malformed': 1,
  'input-too-large': 1,
  'input-unreadable': 1,
  'no-reports': 1,
  'not-found': 1,
  'store-unusable': 3,
  'store-read-only': 3,
  'store-newer': 3,
  'runtime-missing': 3,
  internal: 3,
};

/** The only error that Entente throws on purpose: a code for programs, a one-line message for people. */
export class EntenteError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EntenteError';
    this.code = code;
  }
}
