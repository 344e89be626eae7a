import { asByline, pageByline } from './article/page-byline.js';
import { pageDate } from './article/page-date.js';
import { articleData } from './article/structured-data.js';
import { dateOf } from './full-date.js';
import type { HtmlDocument } from './html-node.js';
import { firstOf, type ReportFields } from './report-fields.js';

/** Names under which pages tell a field in `<meta name|property|itemprop>`, the most trustworthy first. */
const META_NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'article.published',
    'date',
    'article:modified_time',
  ],
  outlet: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'],
  byline: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'],
  url: ['og:url', 'parsely-link'],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified', 'lastmod'],
  deck: ['og:description', 'twitter:description', 'description', 'dc.description'],
} as const satisfies Partial<Record<keyof ReportFields, readonly string[]>>;

const clean = (value: string | null | undefined): string => (value ?? '').replace(/\s+/gu, ' ').trim();

const metaFields = (document: HtmlDocument): ReportFields => {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = clean(meta.getAttribute('content'));
    const key = name?.toLowerCase() ?? '';
    if (content !== '' && !found.has(key)) found.set(key, content);
  }
  const first = (names: readonly string[]): string => {
    for (const name of names) {
      const value = found.get(name);
      if (value !== undefined) return value;
    }
    return '';
  };
  const published = META_NAMES.published.flatMap((name) => dateOf(found.get(name) ?? '') ?? [])[0];
  return {
    title: first(META_NAMES.title),
    published,
    outlet: first(META_NAMES.outlet),
    byline: asByline(first(META_NAMES.byline)),
    url: first(META_NAMES.url),
    updated: META_NAMES.updated.flatMap((name) => dateOf(found.get(name) ?? '') ?? [])[0],
    deck: first(META_NAMES.deck),
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or the name of a person or an organization, the first of several. */
const nameIn = (value: unknown): string => {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(nameIn).find((name) => name !== '') ?? '';
  return isObject(value) ? nameIn(value.name) : '';
};

/** The names of all of several authors. */
const namesIn = (value: unknown): string =>
  [value]
    .flat()
    .map((author) => asByline(nameIn(author)))
    .filter((name, at, names) => name !== '' && names.indexOf(name) === at)
    .join(', ');

const jsonLdFields = (document: HtmlDocument): ReportFields => {
  const article = articleData(document);
  if (article === undefined) return {};
  return {
    title: nameIn(article.headline),
    published: dateOf(nameIn(article.datePublished)) ?? dateOf(nameIn(article.dateCreated)),
    updated: dateOf(nameIn(article.dateModified)),
    deck: nameIn(article.description),
    byline: namesIn(article.author),
    outlet: nameIn(article.publisher),
    url: /^https?:/u.test(nameIn(article.url)) ? nameIn(article.url) : '',
    lang: /^[a-z]{2}/iu.exec(nameIn(article.inLanguage))?.[0]?.toLowerCase(),
  };
};

/** What parts a headline from the site's name in a page's title: "Fiji and Samoa sign | Example News". */
const TITLE_BAR = / (?:[|·•»:]|[–—-]{1,2}) |: (?=\p{Lu})/u;

/** A page's title as its headline and what may be the site's name, which stands before or behind it and is shorter. */
const partsOfTitle = (pageTitle: string, heading: string): { headline: string; site: string } => {
  const parts = pageTitle.split(TITLE_BAR).map((part) => part.trim());
  const ends = [parts.at(-1) ?? '', parts[0] ?? ''];
  if (parts.length < 2) return { headline: pageTitle, site: '' };
  const plainHeading = heading.toLowerCase();
  const site = ends.find(
    (end) =>
      end.length <= LONGEST_SITE && !plainHeading.includes(end.toLowerCase()) && end.length < pageTitle.length / 2,
  );
  if (site === undefined) return { headline: pageTitle, site: '' };
  const rest = site === ends[0] ? pageTitle.slice(0, pageTitle.lastIndexOf(site)) : pageTitle.slice(site.length);
  return { headline: rest.replace(/^[\s|·•»:–—-]+|[\s|·•»:–—-]+$/gu, ''), site };
};

/** Names of sites are short, in UTF-16 code units. */
const LONGEST_SITE = 45;

const headingOf = (document: HtmlDocument, pageTitle: string): string => {
  const headings = [...document.querySelectorAll('article h1'), ...document.querySelectorAll('h1')].map((heading) =>
    clean(heading.textContent),
  );
  return headings.find((heading) => heading.length >= 10 && pageTitle.includes(heading)) ?? headings[0] ?? '';
};

const pageFields = (document: HtmlDocument): ReportFields => {
  const pageTitle = clean(document.querySelector('title')?.textContent);
  const heading = headingOf(document, pageTitle);
  const { headline, site } = partsOfTitle(pageTitle, heading);
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const locale = document.documentElement?.getAttribute('lang') ?? '';
  const title = heading.length >= 10 ? heading : headline.length >= 10 ? headline : pageTitle;
  return {
    title,
    published: pageDate(document, title, locale),
    byline: pageByline(document),
    outlet: site,
    url: /^https?:/u.test(link) ? link : '',
    lang: /^[a-z]{2}/iu.exec(locale)?.[0]?.toLowerCase(),
  };
};

/**
 * What an HTML page tells of its article: JSON-LD first, then its meta tags, then the page as it shows. Dates that
 * no report bears, such as 0001-01-01, are passed over.
 */
export const htmlFields = (document: HtmlDocument): ReportFields => {
  const fields = firstOf(jsonLdFields(document), metaFields(document), pageFields(document));
  // "Fiji and Samoa sign | Example News" in og:title
  const title = fields.outlet === undefined ? fields.title : withoutOutlet(fields.title ?? '', fields.outlet);
  return { ...fields, title };
};

const withoutOutlet = (title: string, outlet: string): string => {
  const at = title.toLowerCase().lastIndexOf(outlet.toLowerCase());
  const isLast = at > 10 && at + outlet.length === title.length;
  return isLast ? title.slice(0, at).replace(/ ?(?:[|·•»:–—-] ?){1,3}$/u, '') : title;
};
