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
  | 'not-allowed'
  | 'not-signed-in'
  | 'too-many-requests'
  | 'store-unusable'
  | 'store-read-only'
  | 'store-newer'
  | 'queue-unusable'
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
  'not-allowed': 2,
  'not-signed-in': 2,
  'too-many-requests': 3,
  'store-unusable': 3,
  'store-read-only': 3,
  'store-newer': 3,
  'queue-unusable': 3,
  'runtime-missing': 3,
  internal: 3,
};

/** Statuses of the answers that the errors become over HTTP. */
export const HTTP_STATUSES: Readonly<Record<ErrorCode, number>> = {
  usage: 400,
  'input-missing': 400,
  'input-empty': 422,
  'input-binary': 415,
  'input-malformed': 422,
  'input-too-large': 413,
  'input-unreadable': 422,
  'no-reports': 422,
  'not-found': 404,
  'not-allowed': 403,
  'not-signed-in': 401,
  'too-many-requests': 429,
  'queue-unusable': 503,
  'store-unusable': 503,
  'store-read-only': 403,
  'store-newer': 503,
  'runtime-missing': 503,
  internal: 500,
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
