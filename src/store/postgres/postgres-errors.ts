import { EntenteError, type ErrorCode } from '../../model/entente-error.js';

type Told = readonly [code: ErrorCode, reason: string];

/** Codes of PostgreSQL (SQLSTATE) and of the operating system that tell the user something. */
const CODES: Readonly<Record<string, Told>> = {
  ECONNREFUSED: ['store-unusable', 'cannot be reached: nothing listens there'],
  ENOTFOUND: ['store-unusable', 'cannot be reached: the host is not known'],
  EAI_AGAIN: ['store-unusable', 'cannot be reached: the host is not known'],
  ETIMEDOUT: ['store-unusable', 'cannot be reached: no answer'],
  EHOSTUNREACH: ['store-unusable', 'cannot be reached: no way to the host'],
  ENOENT: ['store-unusable', 'cannot be reached: nothing listens there'],
  '28000': ['store-unusable', 'refuses this user'],
  '28P01': ['store-unusable', 'refuses this user: wrong password'],
  '3D000': ['store-unusable', 'is not there: make the database first (`createdb`)'],
  '25006': ['store-read-only', 'cannot be written: the server is read-only'],
  '42501': ['store-read-only', 'cannot be used so: this user lacks the right'],
  '53100': ['store-unusable', 'could not be written: the disk of the server is full'],
  '53200': ['store-unusable', 'failed: the server is out of memory'],
  '53300': ['store-unusable', 'takes no more connections'],
  '57014': ['store-unusable', 'failed: the query was cancelled or took too long'],
  '57P01': ['store-unusable', 'was shut down'],
  '57P02': ['store-unusable', 'was shut down'],
  '57P03': ['store-unusable', 'is starting up or shutting down'],
};

/** The connection was lost, or there was none: the same work may succeed on another. */
const LOST: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  '08000',
  '08001',
  '08003',
  '08006',
  '57P01',
  '57P02',
  '57P03',
]);

/** Two transactions got in one another's way: one is undone and can be made again. */
const CONFLICT: ReadonlySet<string> = new Set(['40001', '40P01']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether the connection broke, or the server was not to be reached. */
export const isConnectionLost = (error: unknown): boolean =>
  LOST.has(codeOf(error)) ||
  // the driver has no code for a socket that closes in the middle of an answer
  (error instanceof Error &&
    /^(?:Connection terminated|Client has encountered a connection error)/u.test(error.message));

/** Whether the same transaction may succeed when it is made again. */
export const isConflict = (error: unknown): boolean => CONFLICT.has(codeOf(error));

/** An error of the driver or server as one that names the register and the cause in one line; errors of Entente as they are. */
export const asPostgresError = (shown: string, error: unknown): EntenteError => {
  if (error instanceof EntenteError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const lost: Told = ['store-unusable', 'broke the connection'];
  const [code, reason] = CODES[codeOf(error)] ??
    (isConnectionLost(error) ? lost : undefined) ?? ['store-unusable', `failed: ${message.split('\n')[0]}`];
  return new EntenteError(code, `${shown} ${reason}`, { cause: error });
};
