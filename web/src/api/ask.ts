import type { Problem } from './answers.js';

/** What the server refused, or that it could not be reached (`status` 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  constructor({ detail, status, code }: Problem) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

const TOKEN_KEY = 'entente-token';

/** The token for writing, kept until the browser is closed. */
export const readToken = (): string | undefined => sessionStorage.getItem(TOKEN_KEY) ?? undefined;
export const keepToken = (token: string): void => sessionStorage.setItem(TOKEN_KEY, token);

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'detail' in body && 'code' in body && 'status' in body;

/** The error that an answer tells. */
export const errorOf = async (answer: Response): Promise<ApiError> => {
  const body: unknown = await answer.json().catch(() => undefined);
  return new ApiError(
    isProblem(body)
      ? body
      : { title: '', status: answer.status, code: 'internal', detail: `the server answered ${answer.status}` },
  );
};

/** The headers of a request that changes something. */
export const writingHeaders = (): Record<string, string> => {
  const token = readToken();
  return { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
};

/** Sends a request; an answer that is no success is thrown as an `ApiError`. */
export const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const answer = await fetch(path, init).catch((cause: unknown) => {
    if (init.signal?.aborted === true) throw cause;
    throw new ApiError({ title: '', status: 0, code: 'unreachable', detail: 'the server cannot be reached' });
  });
  if (!answer.ok) throw await errorOf(answer);
  return answer;
};

/** What a GET answers. */
export const ask = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await (await send(path, signal === undefined ? {} : { signal })).json()) as T;

/** What a POST of JSON answers. */
export const tell = async <T>(path: string, body: unknown): Promise<T> =>
  (await (await send(path, { method: 'POST', headers: writingHeaders(), body: JSON.stringify(body) })).json()) as T;

/** An error in words. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
