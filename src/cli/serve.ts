import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { EntenteError } from '../model/entente-error.js';
import { withName } from './decide/decide.js';
import { userName } from './decide/user-name.js';
import { shownRegister, withStore } from './open-register.js';
import { port, withFetching, withRegister } from './options.js';
import { pageClient } from './read-documents.js';
import { tell } from './terminal/print.js';
import { packageVersion } from './version.js';

interface Options {
  readonly register: string;
  readonly host: string;
  readonly port: number;
  readonly token?: string;
  readonly tokenSha256?: Uint8Array;
  readonly rate: number;
  readonly readOnly?: boolean;
  readonly by?: string;
  readonly pages?: string;
  readonly allowPrivate?: boolean;
}

/** The pages as they are built beside the program. */
const WEB_ROOT = fileURLToPath(new URL('../web', import.meta.url));

const HASH = /^[0-9a-f]{64}$/iu;

const sha256 = (value: string): Uint8Array => {
  if (!HASH.test(value))
    throw new InvalidArgumentError('It is no SHA-256, 64 hexadecimal digits: `printf %s TOKEN | sha256sum` tells it.');
  return Buffer.from(value, 'hex');
};

const requests = (value: string): number => {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || !Number.isSafeInteger(number))
    throw new InvalidArgumentError('It is no whole number, 0 or more.');
  return number;
};

/** Resolves once the program is asked to end. */
const ending = async (): Promise<void> => {
  const stop = new AbortController();
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal, { signal: stop.signal })));
  stop.abort();
};

const listenError = (error: unknown, { host, port: number }: Options): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'is in use by another program',
    EACCES: 'may not be used without more rights',
    EADDRNOTAVAIL: 'is no address of this machine',
  };
  const reason = typeof code === 'string' ? reasons[code] : undefined;
  return reason === undefined
    ? error
    : new EntenteError('usage', `${host}:${number} ${reason}: choose another with --host and --port`, { cause: error });
};

const serve = async (options: Options): Promise<void> => {
  const { createServer } = await import('../server/create-server.js');
  const { isLoopback, mayWrite, tokenHash } = await import('../server/http/protect.js');
  const { host, readOnly = false, token, tokenSha256, by } = options;
  const wanted = tokenSha256 ?? (token === undefined ? undefined : tokenHash(token));
  const protection = { loopback: isLoopback(host), readOnly, tokenHash: wanted };
  const mode = mayWrite(protection) ? 'create' : 'read';
  await withStore(options.register, mode, async (store) => {
    const app = await createServer({
      store,
      ...protection,
      rate: options.rate,
      now: () => new Date(),
      analyst: userName(by),
      version: packageVersion(),
      openPages: () => pageClient(options),
      ...(existsSync(WEB_ROOT) && { webRoot: WEB_ROOT }),
      onUnexpected: (error, path) =>
        tell(`${path}: unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    });
    try {
      const address = await app.listen({ host, port: options.port }).catch((error: unknown) => {
        throw listenError(error, options);
      });
      const how =
        mode === 'read' ? 'reading only' : wanted === undefined ? 'reading and writing' : 'writing with token';
      tell(
        `${shownRegister(options.register)} at ${address} (${how}); the interface is told at ${address}/docs. Ctrl-C ends it`,
      );
      if (mode === 'read' && !readOnly) tell('others can reach this address: set ENTENTE_TOKEN to let them write');
      await ending();
    } finally {
      await app.close();
    }
  });
};

/** `entente serve`: the register over HTTP, for browsers and programs. */
export const serveCommand = (program: Command): void => {
  const command = program
    .command('serve')
    .description('serve the register over HTTP: pages for people, an interface for programs')
    .option('--host <address>', 'address to listen on; by default only this machine reaches it', '127.0.0.1')
    .addOption(new Option('--port <port>', 'port to listen on').argParser(port).default(7070))
    .addOption(new Option('--token <token>', 'what whoever writes must know').env('ENTENTE_TOKEN'))
    .addOption(
      new Option('--token-sha256 <hash>', 'the SHA-256 of that token instead, so that it is nowhere at rest')
        .env('ENTENTE_TOKEN_SHA256')
        .argParser(sha256)
        .conflicts('token'),
    )
    .addOption(
      new Option('--rate <number>', 'requests a minute that one address may make, 0 for any number')
        .argParser(requests)
        .default(600),
    )
    .option('--read-only', 'let nobody change anything');
  withName(withFetching(withRegister(command))).action(serve);
};
