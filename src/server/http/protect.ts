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
  /** Whoever writes must know it. */
  readonly token?: string | undefined;
}

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether an address to listen on is reached from this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK_NAMES.has(host) || /^127(?:\.\d{1,3}){3}$/u.test(host);

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

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

const checkToken = (token: string): ((request: FastifyRequest) => void) => {
  const wanted = hash(token);
  return ({ headers }) => {
    const given = /^Bearer (?<token>\S+)$/iu.exec(headers.authorization ?? '')?.groups?.token ?? '';
    if (!timingSafeEqual(hash(given), wanted))
      throw new EntenteError('not-signed-in', 'changing this register takes its token: `Authorization: Bearer …`');
  };
};

/** Whether a server may write at all: one that others reach only with a token. */
export const mayWrite = ({ loopback, readOnly, token }: Protection): boolean =>
  !readOnly && (loopback || token !== undefined);

/** Refuses what is not allowed before it is read. */
export const protect = (app: FastifyInstance, protection: Protection): void => {
  const { loopback, readOnly, token } = protection;
  const signedIn = token === undefined ? undefined : checkToken(token);
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
