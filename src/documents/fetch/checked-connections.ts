import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { EntenteError } from '../../model/entente-error.js';
import { isAddress, isPublicAddress } from './public-address.js';

/** The error for an address that pages must not be fetched from. */
export const notPublic = (host: string): EntenteError =>
  new EntenteError(
    'input-unreadable',
    `${host}: is an address of a private network; --allow-private lets pages be fetched from there`,
  );

/**
 * Resolves a name and hands on only public addresses. The connection is made to the very address that was checked, so a
 * name that resolves otherwise a moment later (DNS rebinding) gains nothing.
 */
export const checkedLookup =
  (lookup: typeof systemLookup = systemLookup): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, []);
        return;
      }
      const isSafe = addresses.length > 0 && addresses.every(({ address }) => isPublicAddress(address));
      if (!isSafe) {
        callback(notPublic(hostname), []);
        return;
      }
      const [first] = addresses;
      if (options.all === true || first === undefined) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

/** Throws where a URL names an address outright that is not public: no lookup is made then. */
export const checkHost = ({ hostname }: URL): void => {
  if (isAddress(hostname) && !isPublicAddress(hostname)) throw notPublic(hostname);
};

/** How connections are made. */
export interface ConnectionOptions {
  readonly allowPrivate: boolean;
  /** Milliseconds for a connection, for the headers and between two pieces of the body. */
  readonly timeout: number;
  /** Resolver of names, that of the system where not told. */
  readonly lookup?: typeof systemLookup | undefined;
}

/** Connections for a client of pages; close it when done. */
export const checkedConnections = ({ allowPrivate, timeout, lookup }: ConnectionOptions): Agent =>
  new Agent({
    connect: allowPrivate ? { timeout } : { timeout, lookup: checkedLookup(lookup) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: 32_768,
    connections: 4,
  });
