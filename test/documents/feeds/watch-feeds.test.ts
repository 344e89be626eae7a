import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedMemory } from '../../../src/documents/feeds/feed-memory.js';
import {
  type Poll,
  type WatchedOutcome,
  type WatchOptions,
  watchFeeds,
} from '../../../src/documents/feeds/watch-feeds.js';
import { openPageClient, type PageClient } from '../../../src/documents/fetch/page-client.js';
import type { Document } from '../../../src/model/document.js';
import { MemoryStore } from '../../../src/store/memory/memory-store.js';
import { type FeedServer, pageOf, reportText, rssOf, startFeedServer } from './feed-server.js';

let server: FeedServer;
let client: PageClient;
beforeEach(async () => {
  server = await startFeedServer();
  client = openPageClient({ allowPrivate: true, pause: 0, timeout: 1_000, deadline: 2_000 });
});
afterEach(async () => {
  await client.close();
  await server.close();
});

interface Watched {
  readonly documents: Document[];
  readonly errors: string[];
  readonly polls: Poll[];
}

/** Watches until `enough` says so, telling the memory of each report. */
const watched = async (
  addresses: readonly string[],
  {
    store = new MemoryStore(),
    enough = () => false,
    ...options
  }: Partial<WatchOptions> & { store?: MemoryStore; enough?: (so: Watched) => boolean } = {},
): Promise<Watched> => {
  const now = options.now ?? Date.now;
  const memory = feedMemory(store, now);
  const stop = new AbortController();
  const so: Watched = { documents: [], errors: [], polls: [] };
  const check = (): void => {
    if (enough(so)) stop.abort();
  };
  const all: WatchOptions = {
    client,
    memory,
    every: 20,
    once: true,
    signal: stop.signal,
    now,
    onPoll: (poll) => {
      so.polls.push(poll);
      check();
    },
    ...options,
  };
  for await (const { key, outcome } of watchFeeds(addresses, all)) {
    if (outcome.ok) {
      so.documents.push(outcome.document);
      await memory.setRead(key);
    } else so.errors.push(outcome.error.message);
    check();
  }
  return so;
};

const item = (name: string) => ({ title: name, link: `/${name}.html` });

describe('watching feeds', () => {
  test('reads what a feed names, and the second time only what is new', async () => {
    const store = new MemoryStore();
    server.answers.set('/a.html', pageOf('Fiji and Samoa')).set('/b.html', pageOf('Chile and Peru'));
    server.answers.set('/feed', rssOf([item('a')]));
    expect((await watched([server.url('/feed')], { store })).documents.map(({ title }) => title)).toEqual([
      'Fiji and Samoa sign air services agreement',
    ]);
    server.answers.set('/feed', rssOf([item('b'), item('a')]));
    expect((await watched([server.url('/feed')], { store })).documents).toHaveLength(1);
    expect((await watched([server.url('/feed')], { store })).documents).toHaveLength(0);
    expect(server.asked.filter((path) => path.endsWith('.html'))).toEqual(['/a.html', '/b.html']);
  });

  test('what was handed out and not kept is read again', async () => {
    const store = new MemoryStore();
    server.answers.set('/a.html', pageOf('Fiji and Samoa')).set('/feed', rssOf([item('a')]));
    const memory = feedMemory(store, Date.now);
    const options = { client, memory, every: 20, once: true, signal: new AbortController().signal, now: Date.now };
    for (const _ of [1, 2]) {
      const outcomes: WatchedOutcome[] = [];
      for await (const outcome of watchFeeds([server.url('/feed')], options)) outcomes.push(outcome);
      expect(outcomes).toHaveLength(1);
    }
  });

  test('a whole report in the feed is taken from there, its beginning is not', async () => {
    const whole = [...reportText('Fiji and Samoa'), ...reportText('They')].map((words) => `<p>${words}</p>`).join('');
    server.answers.set('/a.html', pageOf('Chile and Peru')).set('/b.html', pageOf('Mali and Niger'));
    server.answers.set(
      '/feed',
      rssOf([
        {
          ...item('a'),
          inner: `<content:encoded><![CDATA[${whole}<p>The post Fiji and Samoa appeared first on Island Wire.</p>]]></content:encoded>`,
        },
        {
          ...item('b'),
          inner: `<content:encoded><![CDATA[${whole} <a href="/b.html">Continue reading →</a>]]></content:encoded>`,
        },
      ]),
    );
    const { documents } = await watched([server.url('/feed')]);
    expect(documents.map(({ text }) => text.slice(0, 14))).toEqual(['Fiji and Samoa', 'Mali and Niger']);
    expect(documents[0]?.source).toMatchObject({ outlet: 'Island Wire', url: server.url('/a.html') });
    expect(documents[0]?.text).not.toContain('appeared first');
    expect(server.asked).toEqual(['/feed', '/b.html']);
  });

  test('sitemaps within an index, a page that names its feed', async () => {
    server.answers
      .set('/a.html', pageOf('Fiji and Samoa'))
      .set('/b.html', pageOf('Chile and Peru'))
      .set('/index.xml', `<sitemapindex><sitemap><loc>${server.url('/news.xml')}</loc></sitemap></sitemapindex>`)
      .set(
        '/news.xml',
        `<urlset xmlns:news="n"><url><loc>${server.url('/a.html')}</loc><news:news><news:publication_date>2026-11-23</news:publication_date></news:news></url></urlset>`,
      )
      .set(
        '/home.html',
        '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>',
      )
      .set('/feed', rssOf([item('b')]));
    const { documents, errors } = await watched([server.url('/index.xml'), server.url('/home.html')], {
      since: '2026-11-01',
    });
    expect(errors).toEqual([]);
    expect(documents.map(({ title }) => title.slice(0, 5)).sort()).toEqual(['Chile', 'Fiji ']);
  });

  test('a report that is gone is told once; one that is out of order is tried three times', async () => {
    const store = new MemoryStore();
    server.answers.set('/out.html', (response) => response.writeHead(500).end());
    server.answers.set('/feed', rssOf([item('gone'), item('out')]));
    const runs: Watched[] = [];
    for (const _ of [1, 2, 3, 4]) runs.push(await watched([server.url('/feed')], { store }));
    expect(runs[0]?.errors).toEqual([expect.stringContaining('no such page'), expect.stringContaining('answers 500')]);
    expect(server.asked.filter((path) => path === '/gone.html')).toHaveLength(1);
    const { errors } = await watched([server.url('/feed')], {
      once: false,
      every: 1,
      enough: ({ polls }) => polls.length >= 6,
    });
    expect(errors.filter((message) => message.includes('500'))).toHaveLength(3);
  });

  test('a feed that fails is tried again after twice the time, then after four times', async () => {
    server.answers.set('/a.html', pageOf('Fiji and Samoa'));
    server.answers.set('/feed', (response, _, visit) => {
      if (visit <= 2) response.writeHead(500).end();
      else response.writeHead(200, { 'content-type': 'application/xml' }).end(rssOf([item('a')]));
    });
    const { polls, documents } = await watched([server.url('/feed')], {
      once: false,
      every: 20,
      enough: ({ documents: read }) => read.length > 0,
    });
    expect(polls.map(({ again }) => Math.round(again / 20) * 20)).toEqual([40, 80, 20]);
    expect(documents).toHaveLength(1);
  });

  test('a server that asks for time is left alone until then, also by the next run', async () => {
    const store = new MemoryStore();
    server.answers.set('/feed', (response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const [first] = (await watched([server.url('/feed')], { store })).polls;
    expect(first?.again).toBe(3_600_000);
    const [second] = (await watched([server.url('/feed')], { store })).polls;
    expect(second?.error?.message).toContain('asked not to be asked before');
    expect(server.asked).toEqual(['/feed']);
    server.answers.set('/feed', rssOf([]));
    const later = await watched([server.url('/feed')], { store, now: () => Date.now() + 3_700_000 });
    expect(later.polls[0]?.error).toBeUndefined();
  });

  test('a feed may ask for a longer pause', async () => {
    server.answers.set('/feed', rssOf([], '<ttl>90</ttl>'));
    expect((await watched([server.url('/feed')])).polls[0]?.again).toBeGreaterThan(5_390_000);
  });

  test('what is no feed is told, and the others are read', async () => {
    server.answers
      .set('/a.html', pageOf('Fiji and Samoa'))
      .set('/feed', rssOf([item('a')]))
      .set('/none.html', '<html><body>None</body></html>');
    const { polls, documents } = await watched([server.url('/none.html'), server.url('/feed')]);
    expect(polls[0]?.error?.message).toContain('is no feed or sitemap');
    expect(documents).toHaveLength(1);
  });

  test('private addresses are refused, in feeds and behind their links', async () => {
    const guarded = openPageClient({ pause: 0, timeout: 1_000 });
    try {
      const { polls } = await watched([server.url('/feed')], { client: guarded });
      expect(polls[0]?.error?.message).toContain('private network');
    } finally {
      await guarded.close();
    }
  });

  test('stops at once while it waits', async () => {
    server.answers.set('/feed', rssOf([]));
    const started = performance.now();
    await watched([server.url('/feed')], { once: false, every: 60_000, enough: ({ polls }) => polls.length > 0 });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
