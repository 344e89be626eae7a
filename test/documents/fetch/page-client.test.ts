import type { lookup } from 'node:dns';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptPages } from '../../../src/documents/fetch/kept-pages.js';
import { openPageClient, type PageClientOptions } from '../../../src/documents/fetch/page-client.js';
import type { ReadOutcome } from '../../../src/documents/read-outcome.js';
import { readSources } from '../../../src/documents/read-sources.js';
import { startServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const fetchOnce = async (url: string, options: PageClientOptions = {}) => {
  const client = openPageClient({
    allowPrivate: true,
    pause: 0,
    timeout: 1_500,
    deadline: 4_000,
    maxBytes: 1_000_000,
    ...options,
  });
  try {
    return await client.fetch(url);
  } finally {
    await client.close();
  }
};

const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8');

describe('fetching a page', () => {
  test.each(['/page', '/gzip', '/to-page', '/busy-once'])('%s', async (path) => {
    expect(text((await fetchOnce(server.url(path))).body)).toContain('Fiji and Samoa signed');
  });

  test('tells where it came from in the end', async () => {
    const { url, finalUrl, contentType } = await fetchOnce(server.url('/to-page'));
    expect(url).toBe(server.url('/to-page'));
    expect(finalUrl).toBe(server.url('/page'));
    expect(contentType).toBe('text/html; charset=utf-8');
  });

  test('names itself', async () => {
    await fetchOnce(server.url('/page'));
    expect(server.requests.at(-1)?.headers['user-agent']).toMatch(/^EntenteBot\//u);
  });

  test.each([
    ['/bomb', 'is larger than 1 MB'],
    ['/endless', 'is larger than 1 MB'],
    ['/odd-encoding', 'comes in the unknown encoding'],
    ['/broken-gzip', 'incorrect header check'],
    ['/slow-headers', 'does not answer in time'],
    ['/slow-body', 'the server stopped sending'],
    ['/drip', 'takes too long'],
    ['/breaks-off', 'the server broke off'],
    ['/circle', 'redirects lead in a circle'],
    ['/hop/1', 'more than 8 redirects'],
    ['/to-file', 'only http and https are fetched'],
    ['/busy-long', 'asks to come back in 60 minutes'],
    ['/missing', 'no such page (404)'],
    ['/error', 'the server answers 500'],
  ])('%s is told: %s', async (path, message) => {
    await expect(fetchOnce(server.url(path))).rejects.toThrow(message);
  });

  test('a port where nobody listens', async () => {
    await expect(fetchOnce('http://127.0.0.1:9/')).rejects.toThrow('refuses connections');
  });

  test('an interruption', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await expect(fetchOnce(server.url('/slow-headers'), { signal: stop.signal })).rejects.toThrow();
  });
});

describe('private networks', () => {
  const asking = (address: string): typeof lookup =>
    ((_name: string, _options: object, callback: (error: null, addresses: object[]) => void) => {
      callback(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
    }) as unknown as typeof lookup;

  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/',
    'http://10.1.2.3:8080/',
  ])('%s is refused', async (url) => {
    await expect(fetchOnce(url, { allowPrivate: false })).rejects.toThrow('private network');
  });

  test.each(['127.0.0.1', '10.0.0.8', '::1', 'fd00::8', '::ffff:192.168.0.1'])(
    'a name that resolves to %s is refused',
    async (address) => {
      const before = server.requests.length;
      await expect(
        fetchOnce('http://news.example/page', { allowPrivate: false, lookup: asking(address) }),
      ).rejects.toThrow('private network');
      expect(server.requests).toHaveLength(before);
    },
  );

  test('a name that resolves otherwise the second time gains nothing', async () => {
    const answers = ['203.0.114.1', '127.0.0.1'];
    let asked = 0;
    const rebinding = ((_name: string, _options: object, callback: (error: null, addresses: object[]) => void) => {
      callback(null, [{ address: answers[Math.min(asked++, 1)], family: 4 }]);
    }) as unknown as typeof lookup;
    const port = new URL(server.url('/')).port;
    const before = server.requests.length;
    await expect(
      fetchOnce(`http://news.example:${port}/page`, {
        allowPrivate: false,
        lookup: rebinding,
        timeout: 400,
        deadline: 1_500,
      }),
    ).rejects.toThrow();
    expect(server.requests).toHaveLength(before);
  });

  test('a redirect to one is refused', async () => {
    const client = openPageClient({ allowPrivate: false, lookup: asking('127.0.0.1'), pause: 0 });
    await expect(client.fetch('http://news.example/to-metadata')).rejects.toThrow('private network');
    await client.close();
  });
});

describe('manners', () => {
  test('keeps to robots.txt', async () => {
    const strict = await startServer('User-agent: EntenteBot\nDisallow: /private/\n\nUser-agent: *\nDisallow: /\n');
    try {
      await expect(fetchOnce(strict.url('/private/page'))).rejects.toThrow('robots.txt');
      expect((await fetchOnce(strict.url('/page'))).body.length).toBeGreaterThan(100);
      expect(strict.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt', '/page']);
    } finally {
      await strict.close();
    }
  });

  test('stays out where robots.txt fails', async () => {
    const failing = await startServer(500);
    await expect(fetchOnce(failing.url('/page'))).rejects.toThrow('robots.txt');
    await failing.close();
  });

  test('pauses between requests to a host', async () => {
    const own = await startServer();
    const client = openPageClient({ allowPrivate: true, pause: 200 });
    await Promise.all(['/page', '/gzip', '/latin'].map((path) => client.fetch(own.url(path))));
    await client.close();
    const times = own.requests.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(350);
    await own.close();
  });
});

describe('kept pages', () => {
  test('are asked for again only to hear whether they changed, and read offline', async () => {
    const kept = keptPages(mkdtempSync(join(tmpdir(), 'entente-pages-')));
    const url = server.url('/page');
    expect((await fetchOnce(url, { kept })).isUnchanged).toBe(false);
    const again = await fetchOnce(url, { kept });
    expect(again.isUnchanged).toBe(true);
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"v1"');
    const offline = await fetchOnce(url, { kept, offline: true });
    expect(text(offline.body)).toBe(text(again.body));
    await expect(fetchOnce(server.url('/gzip'), { kept, offline: true })).rejects.toThrow('is not kept');
  });
});

describe('reading addresses', () => {
  test('one page that can be read and one that cannot', async () => {
    const client = openPageClient({ allowPrivate: true, pause: 0 });
    const outcomes: ReadOutcome[] = [];
    for await (const outcome of readSources([server.url('/latin'), server.url('/missing')], { client }))
      outcomes.push(outcome);
    await client.close();
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    const [first] = outcomes;
    if (first?.ok !== true) throw new Error('no document');
    expect(first.document.source).toMatchObject({ url: server.url('/latin'), published: '2021-03-06', kind: 'news' });
    expect(first.document.text).toContain('Curaçao and Samoa');
  });
});
