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
} as const satisfies Partial<Record<keyof ReportFields, readonly string[]>>;

const clean = (value: string | null | undefined): string => (value ?? '').replace(/\s+/gu, ' ').trim();

/** A byline that is a name, not an address or a sentence, and without its "By". */
const asByline = (value: string): string => {
  const name = value.replace(/^(?:written |posted )?by:? /iu, '');
  return /^https?:|^@/u.test(name) || name.length > 120 ? '' : name;
};

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
  };
};

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects of a JSON-LD block, those under `@graph` too. */
const objectsOf = (value: unknown): JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (!isObject(value)) return [];
  return [value, ...objectsOf(value['@graph'])];
};

/** A text, or the name of a person or an organization, the first of several. */
const nameIn = (value: unknown): string => {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(nameIn).find((name) => name !== '') ?? '';
  return isObject(value) ? nameIn(value.name) : '';
};

const jsonLdFields = (document: HtmlDocument): ReportFields => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.textContent ?? '');
    } catch {
      continue; // pages carry broken blocks; another, or the tags, may tell
    }
    const article = objectsOf(parsed).find((item) =>
      /Article|Report|BlogPosting|PressRelease/u.test(String(nameIn(item['@type']))),
    );
    if (article === undefined) continue;
    return {
      title: nameIn(article.headline),
      published: dateOf(nameIn(article.datePublished)) ?? dateOf(nameIn(article.dateCreated)),
      byline: asByline(nameIn(article.author)),
      outlet: nameIn(article.publisher),
      url: /^https?:/u.test(nameIn(article.url)) ? nameIn(article.url) : '',
    };
  }
  return {};
};

/** Places in the page itself where a date of publication stands. */
const DATE_PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'header time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  '[class*="publish" i][class*="date" i]',
  '[class*="article" i][class*="date" i]',
];

const pageDate = (document: HtmlDocument): string | undefined => {
  for (const place of DATE_PLACES) {
    const node = document.querySelector(place);
    const date =
      node === null
        ? undefined
        : (dateOf(clean(node.getAttribute('datetime') ?? node.getAttribute('content'))) ??
          dateOf(clean(node.textContent).slice(0, 80)));
    if (date !== undefined) return date;
  }
  return undefined;
};

/** What parts a headline from the site's name in a page's title: "Fiji and Samoa sign | Example News". */
const TITLE_BAR = / (?:[|·•»]|[–—-]{1,2}) /u;

const pageFields = (document: HtmlDocument): ReportFields => {
  const heading =
    clean(document.querySelector('article h1')?.textContent) || clean(document.querySelector('h1')?.textContent);
  const pageTitle = clean(document.querySelector('title')?.textContent);
  const headline = pageTitle.split(TITLE_BAR)[0] ?? '';
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return {
    title: heading.length >= 10 ? heading : headline.length >= 10 ? headline : pageTitle,
    published: pageDate(document),
    url: /^https?:/u.test(link) ? link : '',
    lang: /^[a-z]{2}/iu.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0]?.toLowerCase(),
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
