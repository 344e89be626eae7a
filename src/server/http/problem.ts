import { z } from 'zod';
import { EntenteError, type ErrorCode, HTTP_STATUSES } from '../../model/entente-error.js';

/** What is wrong with one part of a request. */
const Fault = z.object({
  in: z.enum(['path', 'query', 'body']),
  /** The parameter, or the way to it in the body. */
  name: z.string(),
  message: z.string(),
});
type Fault = z.infer<typeof Fault>;

/** An error as RFC 9457 has it ("problem details"). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** A word that programs can rely on. */
  code: z.string(),
  instance: z.string(),
  faults: z.array(Fault).optional(),
});
export type Problem = z.infer<typeof Problem>;

export const PROBLEM_TYPE = 'application/problem+json';

const TITLES: Readonly<Record<ErrorCode, string>> = {
  usage: 'The request is not understood',
  'input-missing': 'There is no such input',
  'input-empty': 'The input is empty',
  'input-binary': 'The input is no text',
  'input-malformed': 'The input cannot be read',
  'input-too-large': 'The input is too large',
  'input-unreadable': 'The input cannot be read',
  'no-reports': 'No reports were found',
  'not-found': 'There is no such thing',
  'not-allowed': 'This is not allowed',
  'not-signed-in': 'A token is needed',
  'too-many-requests': 'Too many requests',
  'queue-unusable': 'The queue cannot be used',
  'store-unusable': 'The register cannot be used',
  'store-read-only': 'The register cannot be changed',
  'store-newer': 'The register is of a newer version',
  'runtime-missing': 'A part of the program is missing',
  internal: 'Something went wrong here',
};

/** A request that does not fit the schemas of its route. */
export class BadRequest extends EntenteError {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('usage', faults.map(({ in: place, name, message }) => `${place} ${name}: ${message}`).join('; '));
    this.faults = faults;
  }
}

/** What a schema finds wrong, part by part. */
export const faultsOf = (place: Fault['in'], error: z.ZodError): Fault[] =>
  error.issues.map(({ path, message }) => ({ in: place, name: path.map(String).join('.'), message }));

/** Codes for errors of the framework, by the status it gives them. */
const CODES_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  404: 'not-found',
  413: 'input-too-large',
  415: 'input-malformed',
  429: 'too-many-requests',
};

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;

/** Any error as one of ours: what the framework refuses is the caller's fault, what nobody foresaw is ours and its words stay here. */
const known = (error: unknown): { readonly error: EntenteError; readonly status: number } => {
  if (error instanceof EntenteError) return { error, status: HTTP_STATUSES[error.code] };
  const status = statusOf(error);
  if (status !== undefined && status >= 400 && status < 500 && error instanceof Error)
    return { error: new EntenteError(CODES_OF_STATUS[status] ?? 'usage', error.message), status };
  return { error: new EntenteError('internal', 'an unexpected error; the server’s log tells of it'), status: 500 };
};

/** An error as the body of an answer. `instance` is the path that was asked for. */
export const problemOf = (cause: unknown, instance: string): Problem => {
  const { error, status } = known(cause);
  return {
    type: `urn:entente:problem:${error.code}`,
    title: TITLES[error.code],
    status,
    detail: error.message,
    code: error.code,
    instance,
    ...(error instanceof BadRequest && { faults: [...error.faults] }),
  };
};
