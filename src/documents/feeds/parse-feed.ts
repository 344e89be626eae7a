import { type AtomFeed, type JsonFeed, parseFeed as parseAnyFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { EntenteError } from '../../model/entente-error.js';
import { dateOf } from '../full-date.js';
import { type HtmlDocument, htmlDocument } from '../html-node.js';
import { htmlText } from '../html-text.js';
import type { Feed, FeedEntry } from './feed.js';
import { feedsOfOpml, isOpml } from './opml.js';
import { isSitemap, parseSitemap } from './sitemap.js';

/** How feeds are read. */
export interface FeedContext {
  /** Where the feed came from: relative addresses count from there. */
  readonly base: string;
  /** ISO 8601 day before which addresses of a sitemap are left out. */
  readonly since: string;
}

/** Entries of one feed that are looked at. */
const MOST_ENTRIES = 5_000;

const web = (address: string | undefined, base: string): string | undefined => {
  const given = address?.trim() ?? '';
  if (given === '' || !URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
};

/** Titles are text or HTML, and often HTML written as text. */
const plain = (title: string | undefined): string | undefined => {
  if (title === undefined || !/[<&]/u.test(title)) return title?.replace(/\s+/gu, ' ').trim();
  const { body } = htmlDocument(title);
  return body === null ? title : htmlText(body).replace(/\s+/gu, ' ').trim();
};

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

interface Given {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly bylines: readonly (string | undefined)[];
  readonly html: string | undefined;
}

const entryOf = ({ id, link, title, date, bylines, html }: Given, base: string): FeedEntry | undefined => {
  const url = web(link, base);
  const key = url ?? id ?? title;
  if (key === undefined) return undefined;
  const byline = bylines.filter((name) => name !== undefined && name !== '').join(', ');
  return { key, url, title: plain(title), published: dateOf(date ?? ''), byline: plain(byline), html };
};

/** The longer of two texts: some feeds tell the report in one field, some in the other. */
const longer = (a: string | undefined, b: string | undefined): string | undefined =>
  (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;

const ofRss = ({ title, items = [], ttl }: Partial<RssFeed.Feed<string>>, base: string): Feed => ({
  title: plain(title),
  entries: items.slice(0, MOST_ENTRIES).flatMap((item) => {
    const guid = item.guid?.value;
    return (
      entryOf(
        {
          id: guid,
          link:
            item.link ??
            (item.guid?.isPermaLink === false ? undefined : guid?.startsWith('http') === true ? guid : undefined),
          title: item.title,
          date: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
          bylines: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)],
          html: longer(item.content?.encoded, item.description),
        },
        base,
      ) ?? []
    );
  }),
  feeds: [],
  minutes: ttl,
  isSitemap: false,
});

const ofAtom = ({ title, entries = [] }: Partial<AtomFeed.Feed<string>>, base: string): Feed => ({
  title: plain(title?.value),
  entries: entries.slice(0, MOST_ENTRIES).flatMap((entry) => {
    const links = entry.links ?? [];
    const { content, summary } = entry;
    const html =
      content?.type === 'text' || content?.type === undefined ? escaped(content?.value ?? '') : content.value;
    return (
      entryOf(
        {
          id: entry.id,
          link: (links.find(({ rel }) => rel === 'alternate' || rel === undefined) ?? links[0])?.href ?? content?.src,
          title: entry.title?.value,
          date: entry.published ?? entry.updated,
          bylines: (entry.authors ?? []).map(({ name }) => name),
          html: longer(html, summary?.value),
        },
        base,
      ) ?? []
    );
  }),
  feeds: [],
  isSitemap: false,
});

const ofRdf = ({ title, items = [] }: Partial<RdfFeed.Feed<string>>, base: string): Feed => ({
  title: plain(title),
  entries: items.slice(0, MOST_ENTRIES).flatMap(
    (item) =>
      entryOf(
        {
          id: item.rdf?.about,
          link: item.link ?? item.rdf?.about,
          title: item.title,
          date: item.dc?.dates?.[0],
          bylines: item.dc?.creators ?? [],
          html: longer(item.content?.encoded, item.description),
        },
        base,
      ) ?? [],
  ),
  feeds: [],
  isSitemap: false,
});

const ofJson = ({ title, items = [] }: Partial<JsonFeed.Feed<string>>, base: string): Feed => ({
  title,
  entries: items.slice(0, MOST_ENTRIES).flatMap(
    (item) =>
      entryOf(
        {
          id: item.id,
          link: item.url ?? item.external_url,
          title: item.title === undefined ? undefined : escaped(item.title),
          date: item.date_published ?? item.date_modified,
          bylines: (item.authors ?? []).map(({ name }) => name),
          html: item.content_html ?? (item.content_text === undefined ? item.summary : paragraphs(item.content_text)),
        },
        base,
      ) ?? [],
  ),
  feeds: [],
  isSitemap: false,
});

const paragraphs = (text: string): string =>
  escaped(text)
    .split(/\n\s*\n/u)
    .map((paragraph) => `<p>${paragraph.replace(/\n/gu, '<br>')}</p>`)
    .join('');

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/iu;

/** The feeds that a page names as its own, without those of comments. */
const feedsOfPage = (document: HtmlDocument, base: string): string[] =>
  [...document.querySelectorAll('link[rel~="alternate"][href]')]
    .filter((link) => FEED_TYPES.test(link.getAttribute('type') ?? ''))
    .filter((link) => !/comment/iu.test(`${link.getAttribute('title') ?? ''} ${link.getAttribute('href') ?? ''}`))
    .flatMap((link) => web(link.getAttribute('href') ?? undefined, base) ?? [])
    .slice(0, 1);

/**
 * What stands under a watched address: RSS, Atom, RDF, JSON Feed, a sitemap or an index of sitemaps, OPML, or a page that names its feed.
 *
 * @param name for the message of an error
 * @throws EntenteError `input-malformed`
 */
export const parseFeed = (text: string, name: string, { base, since }: FeedContext): Feed => {
  if (isOpml(text)) return { entries: [], feeds: feedsOfOpml(text, name), isSitemap: false };
  if (isSitemap(text)) return parseSitemap(text, base, since);
  try {
    const { format, feed } = parseAnyFeed(text);
    switch (format) {
      case 'rss':
        return ofRss(feed, base);
      case 'atom':
        return ofAtom(feed, base);
      case 'rdf':
        return ofRdf(feed, base);
      case 'json':
        return ofJson(feed, base);
    }
  } catch (cause) {
    const feeds = /<html[\s>]/iu.test(text.slice(0, 4000)) ? feedsOfPage(htmlDocument(text), base) : [];
    if (feeds.length > 0) return { entries: [], feeds, isSitemap: false };
    throw new EntenteError('input-malformed', `${name}: is no feed or sitemap, and names none`, { cause });
  }
};
