import type { PageClient } from '../fetch/page-client.js';
import { htmlDocument } from '../html-node.js';
import { htmlText } from '../html-text.js';
import { documentFromText } from '../plain-text.js';
import { outcomeOf, type ReadOutcome } from '../read-outcome.js';
import { readSources } from '../read-sources.js';
import type { FeedEntry } from './feed.js';

/** What reading an entry needs besides it. */
export interface EntryContext {
  /** Address of the feed. */
  readonly feed: string;
  /** What the feed calls itself: the outlet of a report that is read from the feed. */
  readonly feedTitle?: string | undefined;
  readonly client: Pick<PageClient, 'fetch'>;
  /** ISO 8601 instant of the reading. */
  readonly now: string;
}

/** A body from so many UTF-16 code units on is the report, a shorter one may be its beginning. */
const WHOLE_REPORT = 900;
/** One of so many is worth keeping where the page is not to be had. */
const SOME_REPORT = 200;

/** What ends a body that is cut off: "… said on Tuesday […]", "Read more", "Continue reading →". */
const CUT_OFF =
  /(?:…|\.{3}|\[\s?(?:…|\.{3}|&hellip;)\s?\]|(?:read more|continue reading|read the full (?:story|article)|more)\W{0,4})$/iu;

/** What feeds put behind each report: "The post Fiji and Samoa sign appeared first on Example News." */
const FEED_TAIL =
  /\n\s*(?:The post .{1,300} (?:appeared first on|first appeared on) .{1,120}|Source: https?:\/\/\S+)\s*$/iu;

const bodyOf = ({ html = '' }: FeedEntry): string => {
  const { body } = htmlDocument(html);
  return body === null ? '' : htmlText(body).trim().replace(FEED_TAIL, '');
};

const fromBody = (entry: FeedEntry, text: string, { feed, feedTitle, now }: EntryContext): ReadOutcome => {
  const { title, url, published, byline, outlet = feedTitle } = entry;
  const name = url ?? feed;
  return outcomeOf(name, () => documentFromText({ name, text, title, url, published, byline, outlet }, { now }));
};

/** The date that the feed gives, where the page tells none. */
const dated = (outcome: ReadOutcome, published: string | undefined): ReadOutcome =>
  !outcome.ok || published === undefined || outcome.document.source.published !== undefined
    ? outcome
    : { ...outcome, document: { ...outcome.document, source: { ...outcome.document.source, published } } };

/**
 * Reads the report that an entry of a feed names: its text where the feed carries the whole of it, else its page; and where the page
 * holds no article, what the feed has of it.
 */
export async function* readEntry(entry: FeedEntry, context: EntryContext): AsyncGenerator<ReadOutcome> {
  const body = bodyOf(entry);
  const isWhole = body.length >= WHOLE_REPORT && !CUT_OFF.test(body);
  if (isWhole || entry.url === undefined) {
    yield fromBody(entry, body, context);
    return;
  }
  const { client, now } = context;
  for await (const outcome of readSources([entry.url], { client, now })) {
    const isPageless = !outcome.ok && outcome.error.code !== 'input-unreadable' && body.length >= SOME_REPORT;
    yield isPageless ? fromBody(entry, body, context) : dated(outcome, entry.published);
  }
}
