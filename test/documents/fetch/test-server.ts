import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A server on this machine with everything that servers get wrong, and what it was asked. */
export interface TestServer {
  readonly url: (path: string) => string;
  readonly requests: readonly {
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
    readonly at: number;
  }[];
  readonly close: () => Promise<void>;
}

const PARAGRAPH =
  'Fiji and Samoa signed an agreement on fisheries in Suva on Saturday, ending two years of negotiations over quotas for tuna in the waters between them.';

export const PAGE = `<!doctype html><html lang="en"><head><title>Fiji and Samoa sign fisheries pact</title><meta property="article:published_time" content="2021-03-06T09:14:00Z"></head><body><article><h1>Fiji and Samoa sign fisheries pact</h1><p>${PARAGRAPH}</p><p>The agreement covers the exclusive economic zones of both countries and sets a quota of 12,000 tonnes a year.</p></article></body></html>`;

const html = (response: ServerResponse, body: string | Uint8Array, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
};

const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(302, { location }).end();
};

type Answer = (response: ServerResponse, request: IncomingMessage, visit: number) => void;

const MANY_ZEROS = gzipSync(Buffer.alloc(64_000_000, 0x20), { level: 9 });

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page': (response, { headers }) => {
    if (headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else html(response, PAGE, { etag: '"v1"', 'last-modified': 'Sat, 06 Mar 2021 09:14:00 GMT' });
  },
  '/gzip': (response) => html(response, gzipSync(PAGE), { 'content-encoding': 'gzip' }),
  '/bomb': (response) => html(response, MANY_ZEROS, { 'content-encoding': 'gzip' }),
  '/odd-encoding': (response) => html(response, PAGE, { 'content-encoding': 'zstd-2' }),
  '/broken-gzip': (response) => html(response, 'not compressed at all', { 'content-encoding': 'gzip' }),
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const piece = `<p>${'All work and no play. '.repeat(2_000)}</p>`;
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/slow-headers': () => undefined,
  '/slow-body': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<p>');
  },
  '/drip': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('.'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/breaks-off': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
    response.write(PAGE, () => response.destroy());
  },
  '/circle': (response) => redirect(response, '/circle-2'),
  '/circle-2': (response) => redirect(response, '/circle'),
  '/to-page': (response) => redirect(response, '/page'),
  '/to-metadata': (response) => redirect(response, 'http://169.254.169.254/latest/meta-data/'),
  '/to-file': (response) => redirect(response, 'file:///etc/hosts'),
  '/busy-once': (response, _, visit) => {
    if (visit === 1) response.writeHead(503, { 'retry-after': '0' }).end();
    else html(response, PAGE);
  },
  '/busy-long': (response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/missing': (response) => response.writeHead(404).end(),
  '/error': (response) => response.writeHead(500).end(),
  '/private/page': (response) => html(response, PAGE),
  '/latin': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=windows-1252' })
      .end(
        Buffer.from(
          PAGE.replace('Suva', 'Nukuʻalofa').replace('ʻ', '').replaceAll('Fiji and', 'Curaçao and'),
          'latin1',
        ),
      ),
};

/** Redirects that never come back to where they were. */
const endlessRedirect: Answer = (response, request) => {
  const at = Number(request.url?.split('/').at(-1) ?? 0);
  redirect(response, `/hop/${at + 1}`);
};

/** Starts the server on a free port of this machine; `robots` is its robots.txt, or the status that stands for it. */
export const startServer = async (robots: string | number = 404): Promise<TestServer> => {
  const requests: { path: string; headers: IncomingMessage['headers']; at: number }[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers, at: performance.now() });
    if (path === '/robots.txt') {
      if (typeof robots === 'string') response.writeHead(200, { 'content-type': 'text/plain' }).end(robots);
      else response.writeHead(robots).end();
      return;
    }
    const answer = path.startsWith('/hop/') ? endlessRedirect : ANSWERS[path];
    const visit = requests.filter((earlier) => earlier.path === path).length;
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request, visit);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
