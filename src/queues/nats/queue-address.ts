import { EntenteError } from '../../model/entente-error.js';

/** Where a queue is: `nats://user:password@host:port/name`. */
export interface QueueAddress {
  readonly server: string;
  readonly user?: string;
  readonly password?: string;
  /** Name of the queue: letters, digits, `-` and `_`. */
  readonly name: string;
  /** The address as it may be shown, without user and password. */
  readonly shown: string;
}

const DEFAULT_NAME = 'entente';

/** Reads the address of a queue. Throws `usage`, which does not show the password. */
export const queueAddress = (given: string): QueueAddress => {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new EntenteError('usage', 'the address of a queue reads nats://host:4222 or nats://host:4222/name');
  }
  const name = url.pathname.replace(/^\//u, '') || DEFAULT_NAME;
  if ((url.protocol !== 'nats:' && url.protocol !== 'tls:') || !/^[\w-]+$/u.test(name) || url.hostname === '')
    throw new EntenteError('usage', 'the address of a queue reads nats://host:4222 or nats://host:4222/name');
  const server = `${url.protocol}//${url.host}`;
  return {
    server,
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    name,
    shown: `${server}/${name}`,
  };
};
