import { Parser } from 'htmlparser2';
import { dateOf } from '../full-date.js';
import type { Feed, FeedEntry } from './feed.js';

/** A sitemap holds 50,000 addresses at most, by sitemaps.org. */
const MOST_ADDRESSES = 50_000;

/** Fields of an address that are looked at; those of `news:` are Google's, which all news sitemaps use. */
const FIELDS = new Set(['loc', 'lastmod', 'news:publication_date', 'news:title', 'news:name']);

type Fields = Readonly<Partial<Record<string, string>>>;

/** An address listed, with the day of its last change. */
interface Listed {
  readonly fields: Fields;
  readonly isSitemap: boolean;
}

const listed = (xml: string): Listed[] => {
  const found: Listed[] = [];
  let fields: Record<string, string> | undefined;
  let open = '';
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (name === 'url' || name === 'sitemap') fields = {};
        open = FIELDS.has(name) ? name : '';
      },
      ontext: (text) => {
        if (fields !== undefined && open !== '') fields[open] = `${fields[open] ?? ''}${text}`;
      },
      onclosetag: (name) => {
        open = '';
        if (fields === undefined || (name !== 'url' && name !== 'sitemap')) return;
        if (found.length < MOST_ADDRESSES) found.push({ fields, isSitemap: name === 'sitemap' });
        fields = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
};

const addressIn = ({ loc = '' }: Fields, base: string): string | undefined =>
  loc.trim() !== '' && URL.canParse(loc.trim(), base) ? new URL(loc.trim(), base).href : undefined;

/** Whether text is a sitemap or an index of sitemaps. */
export const isSitemap = (xml: string): boolean =>
  /<(?:\w{1,20}:)?(?:urlset|sitemapindex)[\s>]/u.test(xml.slice(0, 4000));

/**
 * A sitemap, a news sitemap or an index of sitemaps.
 *
 * @param since ISO 8601 day: what was last changed before it, or does not tell, is left out
 */
export const parseSitemap = (xml: string, base: string, since: string): Feed => {
  const entries: FeedEntry[] = [];
  const feeds: string[] = [];
  for (const { fields, isSitemap: isPart } of listed(xml)) {
    const url = addressIn(fields, base);
    const changed = dateOf(fields['news:publication_date'] ?? fields.lastmod ?? '');
    if (url === undefined) continue;
    if (isPart) {
      if (changed === undefined || changed >= since) feeds.push(url);
    } else if (changed !== undefined && changed >= since.slice(0, changed.length)) {
      entries.push({
        key: url,
        url,
        title: fields['news:title']?.trim(),
        published: dateOf(fields['news:publication_date'] ?? ''),
        outlet: fields['news:name']?.trim(),
      });
    }
  }
  return { entries, feeds, isSitemap: true };
};
