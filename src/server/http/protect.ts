import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EntenteError } from '../../model/entente-error.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the route changes the register. */
    writes?: boolean;
  }
}

/** Who may change the register. */
export interface Protection {
  /** Only this machine can reach the server. */
  readonly loopback: boolean;
  /** Nobody changes anything. */
  readonly readOnly: boolean;
  /** SHA-256 of what whoever writes must know; the token itself is not kept. */
  readonly tokenHash?: Uint8Array | undefined;
}

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether an address to listen on is reached from this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK_NAMES.has(host) || /^127(?:\.\d{1,3}){3}$/u.test(host);

/** What a token is known by: its SHA-256, 32 bytes. */
export const tokenHash = (token: string): Uint8Array => createHash('sha256').update(token).digest();

const hostOf = (header: string): string | undefined => {
  try {
    return new URL(`http://${header}`).hostname;
  } catch {
    return undefined;
  }
};

/** Pages of other places must not use a visitor's browser to reach a server on the visitor's machine under a name of their own. */
const checkHost = ({ headers }: FastifyRequest): void => {
  const host = hostOf(headers.host ?? '');
  if (host === undefined || !isLoopback(host))
    throw new EntenteError('not-allowed', 'this server answers to the names of its own machine only');
};

/** Nor to change something in the visitor's name. */
const checkOrigin = ({ headers }: FastifyRequest): void => {
  const { origin, host } = headers;
  if (origin === undefined) return;
  if (origin.replace(/^https?:\/\//u, '') !== host)
    throw new EntenteError('not-allowed', `pages of ${origin} may not change this register`);
};

const checkToken =
  (wanted: Uint8Array): ((request: FastifyRequest) => void) =>
  ({ headers }) => {
    const given = /^Bearer (?<token>\S+)$/iu.exec(headers.authorization ?? '')?.groups?.token ?? '';
    if (!timingSafeEqual(tokenHash(given), wanted))
      throw new EntenteError('not-signed-in', 'changing this register takes its token: `Authorization: Bearer …`');
  };

/** Whether a server may write at all: one that others reach only with a token. */
export const mayWrite = ({ loopback, readOnly, tokenHash: wanted }: Protection): boolean =>
  !readOnly && (loopback || wanted !== undefined);

/** Refuses what is not allowed before it is read. */
export const protect = (app: FastifyInstance, protection: Protection): void => {
  const { loopback, readOnly, tokenHash: wanted } = protection;
  const signedIn = wanted === undefined ? undefined : checkToken(wanted);
  app.addHook('onRequest', async (request) => {
    if (loopback) checkHost(request);
    if (request.routeOptions.config.writes !== true) return;
    if (readOnly) throw new EntenteError('not-allowed', 'this server only reads');
    if (!mayWrite(protection))
      throw new EntenteError('not-allowed', 'this server only reads, as it was given no token for those who write');
    checkOrigin(request);
    signedIn?.(request);
  });
};
