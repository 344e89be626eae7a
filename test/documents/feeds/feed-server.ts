import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of the server: a body, or whatever the function does with the response. */
export type Answer = string | ((response: ServerResponse, request: IncomingMessage, visit: number) => void);

/** A site on this machine whose answers a test may change while it runs. */
export interface FeedServer {
  readonly url: (path: string) => string;
  readonly answers: Map<string, Answer>;
  /** Paths asked for, in order, without robots.txt. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Starts the site; what is not among its answers does not exist. */
export const startFeedServer = async (): Promise<FeedServer> => {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/robots.txt') asked.push(path);
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'function') answer(response, request, asked.filter((one) => one === path).length);
    else {
      const type = path.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/xml';
      response.writeHead(200, { 'content-type': type }).end(answer);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    answers,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const PARAGRAPHS = [
  'signed an agreement on air services in the capital on Monday, ending four years of talks about landing rights and the number of flights a week.',
  'The agreement lets airlines of both countries fly to any airport of the other, with up to fourteen flights a week in each direction from next spring.',
  'It also settles how fares are filed and how disputes are taken to arbitration, matters on which an earlier round of talks had broken down two years ago.',
];

/** A report of some 450 characters about two countries. */
export const reportText = (pair: string): string[] =>
  PARAGRAPHS.map((words, at) => (at === 0 ? `${pair} ${words}` : words));

/** Its page. */
export const pageOf = (pair: string, published = '2026-11-23'): string =>
  `<!doctype html><html lang="en"><head><title>${pair} sign air services agreement</title><meta property="article:published_time" content="${published}T09:00:00Z"></head><body><article><h1>${pair} sign air services agreement</h1>${reportText(
    pair,
  )
    .map((words) => `<p>${words}</p>`)
    .join('')}</article></body></html>`;

/** An RSS feed of items that name pages. */
export const rssOf = (
  items: readonly { readonly title: string; readonly link: string; readonly inner?: string }[],
  head = '',
): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Island Wire</title><link>/</link><description>News</description>${head}${items
    .map(({ title, link, inner = '' }) => `<item><title>${title}</title><link>${link}</link>${inner}</item>`)
    .join('')}</channel></rss>`;
