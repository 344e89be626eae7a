import type { lookup as systemLookup } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Dispatcher, request } from 'undici';
import { EntenteError } from '../../model/entente-error.js';
import { DEFAULT_MAX_BYTES } from '../byte-source.js';
import { checkedConnections, checkHost } from './checked-connections.js';
import { hostManners, type RobotsAnswer } from './host-manners.js';
import type { FetchedPage, KeptPages } from './kept-pages.js';
import { ACCEPTED_ENCODINGS, limitedBody } from './limited-body.js';

/** How pages are fetched. */
export interface PageClientOptions {
  /** Whether private, loopback and link-local addresses may be asked; false where not told. */
  readonly allowPrivate?: boolean | undefined;
  /** Where fetched pages are kept; they are asked for again only to hear whether they changed. */
  readonly kept?: KeptPages | undefined;
  /** Only kept pages are given, nothing is fetched. */
  readonly offline?: boolean | undefined;
  /** Bytes of a page, unpacked, above which it is refused. */
  readonly maxBytes?: number | undefined;
  /** Milliseconds between two requests to a host, 1000 where not told. */
  readonly pause?: number | undefined;
  /** Milliseconds for a connection, for the headers and between pieces of a body, 15,000 where not told. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a page with all its redirects, 90,000 where not told. */
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly lookup?: typeof systemLookup | undefined;
  /** The clock: milliseconds since 1970, that of the system where not told. */
  readonly now?: (() => number) | undefined;
}

/** Fetches pages with good manners; close it when done. */
export interface PageClient {
  /**
   * A page as it is now, or as it is kept where the server says that it has not changed.
   *
   * @throws EntenteError `input-missing`, `input-unreadable`, `input-too-large`, with the address and the reason
   */
  readonly fetch: (url: string) => Promise<FetchedPage & { readonly isUnchanged: boolean }>;
  readonly close: () => Promise<void>;
}

/** How the client names itself to servers. */
const AGENT = 'EntenteBot';
const USER_AGENT = `${AGENT}/0.1 (reads public reports for research)`;
const MOST_REDIRECTS = 8;
const ROBOTS_BYTES = 512_000;
/** A server that asks to come back within so many milliseconds is waited for, once. */
const LONGEST_WAIT = 60_000;
/** How long to wait where a server is busy and does not say. */
const USUAL_WAIT = 5_000;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const BUSY = new Set([429, 503]);

const urlOf = (address: string, from?: URL): URL => {
  let url: URL;
  try {
    url = new URL(address, from);
  } catch (cause) {
    throw new EntenteError('input-unreadable', `${address.slice(0, 200)}: is no address`, { cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new EntenteError('input-unreadable', `${url.href}: only http and https are fetched`);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
};

const headerOf = ({ headers }: Dispatcher.ResponseData, name: string): string => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

/** Milliseconds that a busy server asks for: seconds, or a date. */
const waitOf = (header: string, now: number): number => {
  if (header === '') return USUAL_WAIT;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : USUAL_WAIT;
};

/** Why a page was not given: its server asks to come back later. */
interface AskedWait {
  /** Milliseconds. */
  readonly askedWait: number;
}

/** The milliseconds after which a busy server asked to be asked again, where an error of {@link PageClient.fetch} says so. */
export const askedWait = (error: unknown): number | undefined => {
  const cause = error instanceof EntenteError ? error.cause : undefined;
  if (typeof cause !== 'object' || cause === null || !('askedWait' in cause)) return undefined;
  return typeof cause.askedWait === 'number' ? cause.askedWait : undefined;
};

/** Codes of failed connections, in words. */
const CONNECTION_ERRORS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host’s name could not be looked up',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke off',
  UND_ERR_SOCKET: 'the server broke off',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'the server does not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the server stopped sending',
  UND_ERR_HEADERS_OVERFLOW: 'the server sends too many headers',
  ETIMEDOUT: 'the server does not answer in time',
  CERT_HAS_EXPIRED: 'the server’s certificate has expired',
};

const connectionError = (url: URL, error: unknown): EntenteError => {
  if (error instanceof EntenteError) return error;
  if (error instanceof Error && error.cause instanceof EntenteError) return error.cause;
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message.replace(/\s+/gu, ' ') : 'unknown cause';
  const reason = isLate ? 'takes too long' : (CONNECTION_ERRORS[code] ?? message);
  return new EntenteError('input-unreadable', `${url.href}: ${reason}`, { cause: error });
};

const statusError = (url: URL, status: number): EntenteError =>
  status === 404 || status === 410
    ? new EntenteError('input-missing', `${url.href}: no such page (${status})`)
    : new EntenteError('input-unreadable', `${url.href}: the server answers ${status}`);

/** Opens a client of pages. */
export const openPageClient = (options: PageClientOptions = {}): PageClient => {
  const { allowPrivate = false, kept, offline = false, maxBytes = DEFAULT_MAX_BYTES, pause = 1000 } = options;
  const { timeout = 15_000, deadline = 90_000, signal, lookup, now = Date.now } = options;
  const dispatcher = checkedConnections({ allowPrivate, timeout, lookup });

  const limit = (): AbortSignal => {
    const late = AbortSignal.timeout(deadline);
    return signal === undefined ? late : AbortSignal.any([late, signal]);
  };

  const get = async (
    url: URL,
    headers: Record<string, string>,
    until: AbortSignal,
  ): Promise<Dispatcher.ResponseData> => {
    if (!allowPrivate) checkHost(url);
    try {
      return await request(url, {
        dispatcher,
        signal: until,
        headers: {
          'user-agent': USER_AGENT,
          accept: 'text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.5',
          'accept-encoding': ACCEPTED_ENCODINGS,
          'accept-language': 'en;q=0.9,*;q=0.5',
          ...headers,
        },
      });
    } catch (error) {
      throw connectionError(url, error);
    }
  };

  const drop = (response: Dispatcher.ResponseData): void => {
    response.body.on('error', () => undefined).destroy();
  };

  /** Follows redirects within a robots.txt’s host; anything unusual counts as no answer. */
  const robotsOf = async (robotsUrl: URL): Promise<RobotsAnswer> => {
    let url = robotsUrl;
    const until = limit();
    try {
      for (let hop = 0; hop <= 5; hop++) {
        const response = await get(url, {}, until);
        const location = headerOf(response, 'location');
        if (REDIRECTS.has(response.statusCode) && location !== '') {
          drop(response);
          url = urlOf(location, url);
          continue;
        }
        const encoding = headerOf(response, 'content-encoding');
        const bytes = await limitedBody(response.body, { encoding, maxBytes: ROBOTS_BYTES, name: url.href });
        return { status: response.statusCode, text: Buffer.from(bytes).toString('utf8') };
      }
    } catch (error) {
      if (error instanceof EntenteError && error.code === 'input-too-large') return { status: 404, text: '' };
      throw connectionError(url, error);
    }
    return { status: 0, text: '' };
  };

  const manners = hostManners({ agent: AGENT, pause, robotsOf, signal });

  const visit = async (url: URL, headers: Record<string, string>, until: AbortSignal) => {
    if (!(await manners.allows(url)))
      throw new EntenteError('input-unreadable', `${url.href}: the site’s robots.txt asks programs to stay out`);
    await manners.turn(url);
    const response = await get(url, headers, until);
    if (!BUSY.has(response.statusCode)) return response;
    drop(response);
    const wait = waitOf(headerOf(response, 'retry-after'), now());
    if (wait > LONGEST_WAIT) {
      const minutes = Math.ceil(wait / 60_000);
      throw new EntenteError(
        'input-unreadable',
        `${url.href}: the server is busy and asks to come back in ${minutes} minutes`,
        { cause: { askedWait: wait } satisfies AskedWait },
      );
    }
    await sleep(wait, undefined, { signal: until }).catch((error: unknown) => {
      throw connectionError(url, error);
    });
    return get(url, headers, until);
  };

  const fetchNow = async (address: string): Promise<FetchedPage & { isUnchanged: boolean }> => {
    const first = urlOf(address);
    const before = await kept?.get(first.href);
    if (offline) {
      if (before !== undefined) return { ...before, isUnchanged: true };
      throw new EntenteError('input-missing', `${first.href}: is not kept, and nothing is fetched with --offline`);
    }
    const conditions: Record<string, string> = {};
    if (before?.etag !== undefined) conditions['if-none-match'] = before.etag;
    if (before?.lastModified !== undefined) conditions['if-modified-since'] = before.lastModified;

    const until = limit();
    const seen = new Set<string>();
    let url = first;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (seen.has(url.href)) throw new EntenteError('input-unreadable', `${first.href}: redirects lead in a circle`);
      seen.add(url.href);
      const response = await visit(url, conditions, until);
      const { statusCode } = response;
      const location = headerOf(response, 'location');
      if (REDIRECTS.has(statusCode) && location !== '') {
        drop(response);
        url = urlOf(location, url);
        continue;
      }
      if (statusCode === 304 && before !== undefined) {
        drop(response);
        return { ...before, isUnchanged: true };
      }
      if (statusCode < 200 || statusCode >= 300) {
        drop(response);
        throw statusError(url, statusCode);
      }
      const body = await limitedBody(response.body, {
        encoding: headerOf(response, 'content-encoding'),
        maxBytes,
        name: url.href,
      }).catch((error: unknown) => {
        throw connectionError(url, error);
      });
      const page: FetchedPage = {
        url: first.href,
        finalUrl: url.href,
        contentType: headerOf(response, 'content-type'),
        ...validators(response),
        fetched: new Date(now()).toISOString(),
        body,
      };
      await kept?.put(page);
      return { ...page, isUnchanged: false };
    }
    throw new EntenteError('input-unreadable', `${first.href}: more than ${MOST_REDIRECTS} redirects`);
  };

  return { fetch: fetchNow, close: () => dispatcher.destroy() };
};

const validators = (response: Dispatcher.ResponseData): Pick<FetchedPage, 'etag' | 'lastModified'> => {
  const etag = headerOf(response, 'etag');
  const lastModified = headerOf(response, 'last-modified');
  return { ...(etag === '' ? {} : { etag }), ...(lastModified === '' ? {} : { lastModified }) };
};
