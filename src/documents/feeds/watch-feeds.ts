import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { EntenteError } from '../../model/entente-error.js';
import { DEFAULT_MAX_BYTES } from '../byte-source.js';
import { declaredCharset, decodeText } from '../charset.js';
import { askedWait, type PageClient } from '../fetch/page-client.js';
import { asInputError, type ReadOutcome } from '../read-outcome.js';
import type { Feed, FeedEntry } from './feed.js';
import type { FeedMemory } from './feed-memory.js';
import { parseFeed } from './parse-feed.js';
import { readEntry } from './read-entry.js';

/** What a feed was found to hold when it was looked at. */
export interface Poll {
  readonly feed: string;
  readonly title?: string | undefined;
  /** Entries not read before. */
  readonly news: number;
  /** What came of it otherwise: the error, and in how many milliseconds the feed is tried again. */
  readonly error?: EntenteError | undefined;
  readonly again: number;
}

/** How feeds are watched. */
export interface WatchOptions {
  readonly client: Pick<PageClient, 'fetch'>;
  readonly memory: FeedMemory;
  /** Milliseconds between two looks at a feed; it may ask for longer. */
  readonly every: number;
  /** Whether each feed is looked at once, and no more. */
  readonly once?: boolean | undefined;
  /** ISO 8601 day: entries dated before it are passed over. */
  readonly since?: string | undefined;
  /** When it is aborted the watching ends. */
  readonly signal: AbortSignal;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Called after each look at a feed. */
  readonly onPoll?: ((poll: Poll) => void) | undefined;
}

/** What became of an entry, and the key to tell the memory once the report is kept. */
export interface WatchedOutcome {
  readonly key: string;
  readonly outcome: ReadOutcome;
}

const DAY = 86_400_000;
/** Feeds fetched at the same time. */
const AT_ONCE = 4;
/** A report that could not be fetched is tried so many times. */
const MOST_ATTEMPTS = 3;
/** Without a date to begin from, days of a sitemap that count as new. */
const SITEMAP_DAYS = 7;
/** Feeds under one address at most: parts of a sitemap, lines of an OPML file. */
const MOST_FEEDS = 1_000;
/** Parts within parts, lists within lists. */
const DEEPEST = 3;

interface Watched {
  readonly address: string;
  readonly depth: number;
  /** Milliseconds since 1970. */
  due: number;
  failures: number;
}

const textOf = (body: Uint8Array, name: string): string => {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  const bytes = isPacked ? gunzipSync(body, { maxOutputLength: DEFAULT_MAX_BYTES }) : body;
  return decodeText(bytes, { name, declared: declaredCharset(bytes) }).text;
};

/** Looks at feeds again and again. Made by {@link watchFeeds}. */
class Watch {
  readonly #options: WatchOptions;
  readonly #watched: Watched[] = [];
  /** Entries handed out whose report is not kept yet, and how often those were tried that failed. */
  readonly #handedOut = new Set<string>();
  readonly #attempts = new Map<string, number>();

  constructor(addresses: readonly string[], options: WatchOptions) {
    this.#options = options;
    for (const address of addresses) this.#add(address, 0);
  }

  #add(address: string, depth: number): void {
    if (depth > DEEPEST || this.#watched.length >= MOST_FEEDS) return;
    if (this.#watched.some((known) => known.address === address)) return;
    this.#watched.push({ address, depth, due: this.#options.now(), failures: 0 });
  }

  async #fetch({ address }: Watched): Promise<Feed> {
    const { client, now, since } = this.#options;
    const { body, finalUrl } = await client.fetch(address);
    const sitemapSince = since ?? new Date(now() - SITEMAP_DAYS * DAY).toISOString().slice(0, 10);
    return parseFeed(textOf(body, address), address, { base: finalUrl, since: sitemapSince });
  }

  /** Looks at a feed; what it holds, or nothing where it can't be had: it is tried again later then, each time after twice the time. */
  async #look(watched: Watched): Promise<Feed | undefined> {
    const { memory, now, every, signal, onPoll } = this.#options;
    const feed = watched.address;
    const notBefore = await memory.notBefore(feed);
    if (notBefore > now()) {
      watched.due = notBefore;
      const error = new EntenteError(
        'input-unreadable',
        `${feed}: the server asked not to be asked before ${new Date(notBefore).toISOString()}`,
      );
      onPoll?.({ feed, news: 0, error, again: notBefore - now() });
      return undefined;
    }
    try {
      const found = await this.#fetch(watched);
      watched.failures = 0;
      watched.due = now() + Math.max(every, Math.min(DAY, (found.minutes ?? 0) * 60_000));
      return found;
    } catch (cause) {
      if (signal.aborted) return undefined;
      watched.failures++;
      const asked = askedWait(cause) ?? 0;
      const wait = Math.max(asked, Math.min(DAY, every * 2 ** watched.failures));
      watched.due = now() + wait;
      if (asked > 0) await memory.setNotBefore(feed, now() + asked);
      onPoll?.({ feed, news: 0, error: asInputError(cause, feed), again: wait });
      return undefined;
    }
  }

  async #news({ entries }: Feed): Promise<FeedEntry[]> {
    const { memory, since = '' } = this.#options;
    const news: FeedEntry[] = [];
    const keys = new Set<string>();
    for (const entry of entries) {
      const { key, published } = entry;
      if (published !== undefined && published < since.slice(0, published.length)) continue;
      if (keys.has(key) || this.#handedOut.has(key) || (await memory.isRead(key))) continue;
      keys.add(key);
      news.push(entry);
    }
    return news;
  }

  async *#read(entry: FeedEntry, feed: string, feedTitle: string | undefined): AsyncGenerator<WatchedOutcome> {
    const { client, memory, now, signal } = this.#options;
    const { key } = entry;
    const context = { feed, feedTitle, client, now: new Date(now()).toISOString() };
    for await (const outcome of readEntry(entry, context)) {
      if (signal.aborted) return;
      if (outcome.ok) this.#handedOut.add(key);
      else {
        const attempts = (this.#attempts.get(key) ?? 0) + 1;
        const isLasting = outcome.error.code !== 'input-unreadable' || attempts >= MOST_ATTEMPTS;
        if (isLasting) await memory.setRead(key);
        if (isLasting) this.#attempts.delete(key);
        else this.#attempts.set(key, attempts);
      }
      yield { key, outcome };
    }
  }

  async *#poll(watched: readonly Watched[]): AsyncGenerator<WatchedOutcome> {
    const { signal, onPoll, now } = this.#options;
    const found = await Promise.all(watched.map((one) => this.#look(one)));
    for (const [at, feed] of found.entries()) {
      const one = watched[at];
      if (feed === undefined || one === undefined) continue;
      for (const address of feed.feeds) this.#add(address, one.depth + 1);
      const news = await this.#news(feed);
      onPoll?.({ feed: one.address, title: feed.title, news: news.length, again: one.due - now() });
      for (const entry of news) {
        if (signal.aborted) return;
        yield* this.#read(entry, one.address, feed.title);
      }
    }
  }

  async *run(): AsyncGenerator<WatchedOutcome> {
    const { signal, once = false, now } = this.#options;
    const looked = new Set<Watched>();
    while (!signal.aborted) {
      const left = this.#watched.filter((one) => !(once && looked.has(one))).sort((a, b) => a.due - b.due);
      const [first] = left;
      if (first === undefined) return;
      if (first.due > now() && !once) {
        await sleep(Math.min(first.due - now(), DAY), undefined, { signal }).catch(() => undefined);
        continue;
      }
      const due = left.filter((one) => once || one.due <= now()).slice(0, AT_ONCE);
      for (const one of due) looked.add(one);
      yield* this.#poll(due);
    }
  }
}

/**
 * Watches feeds, sitemaps and what names such: yields what became of each entry not read before, as it comes. The caller tells the
 * memory of an entry once its report is kept; one that can't be read at all is told to it here. A feed that fails is tried
 * again after twice the time, then after four times, up to a day, or when its server says. It ends when the signal is aborted, or, with
 * `once`, when each feed has been looked at. The iteration itself throws only where the memory does.
 */
export const watchFeeds = (addresses: readonly string[], options: WatchOptions): AsyncGenerator<WatchedOutcome> =>
  new Watch(addresses, options).run();
