import type { HtmlDocument, HtmlElement } from '../html-node.js';

const clean = (value: string | null | undefined): string => (value ?? '').replace(/\s+/gu, ' ').trim();

/** "By ", "Von ", "Por ", "Автор: " and what else stands before a name. */
const BEFORE_NAME =
  /^(?:(?:written|posted|published|reported|story|text|words) )?(?:by|von|por|par|av|af|door|oleh|di|autor|author|автор|текст)(?::| :| )\s*/iu;
/** What pages put behind a name: a date, a count, a role after a bar. */
const AFTER_NAME = / [|·•–—-] .*$|, \d.*$| on \d.*$| \d{1,2}[./ ].*$| (?:updated|published|follow)\b.*$/iu;

/** Names of people stay short, and are no addresses or sentences. */
const LONGEST_BYLINE = 120;

/** A byline that is a name, without its "By"; empty for addresses, handles and sentences. */
export const asByline = (value: string): string => {
  const name = clean(value)
    .replace(BEFORE_NAME, '')
    .replace(AFTER_NAME, '')
    .replace(/[,;|·–-]\s*$/u, '')
    .trim();
  return /^https?:|^@|^www\.|@\S+\.|^\d/iu.test(name) || name.length > LONGEST_BYLINE ? '' : name;
};

/** Places where a byline stands, the most telling first. */
const PLACES = [
  'article [itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'article a[rel~="author"]',
  'a[rel~="author"]',
  '[class*="byline" i] a',
  '[class*="author-name" i]',
  '[class*="authorname" i]',
  '.author',
  '.byline',
  '[class*="byline" i]',
  'header [class*="author" i]',
  'article [class*="author" i]',
  '[class*="author" i]:not(body):not(html)',
  '[class*="autor" i], [class*="firma" i], [class*="auteur" i], [class*="contributor" i], [class*="writer" i]',
];

/** One to six words, of which the first begins with no digit and no small letter where the script has capitals. */
const isName = (value: string): boolean => {
  const words = value.split(' ');
  return value.length >= 2 && words.length <= 8 && !/^[\p{Ll}\d]|[.!?]$|[:{}<>]/u.test(value);
};

/** Sections whose authors are those of other articles and of comments. */
const ELSEWHERE = 'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="bio" i]';

const isElsewhere = (element: HtmlElement): boolean => element.closest(ELSEWHERE) !== null;

/** Elements looked at in one place. */
const MOST_ELEMENTS = 3;

/** "By Marta Ilves", "By Marta Ilves and Jon Aas in Oslo": a line that is that and no more. */
const BY_LINE =
  /^(?:[Bb][Yy]|Von|Por|Par|Door)\s+(?<names>\p{Lu}[\p{L}.’'-]*(?:\s+(?:and|und|y|et|en|de|van|von|bin|al|\p{Lu}[\p{L}.’'-]*)){1,7})(?:\s+in\s+\p{Lu}[\p{L} ]{1,30})?\s*$/u;
/** Lines looked at for it, from the top of the page. */
const MOST_LINES = 4_000;

/** The author in a line of its own, on a page that names no place for one. */
const bylineInText = (document: HtmlDocument): string => {
  const elements = [...document.querySelectorAll('p, span, div, address, em, i, b, strong, h4, h5, h6, td')];
  for (const element of elements.slice(0, MOST_LINES)) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_BYLINE) continue;
    const names = BY_LINE.exec(clean(text))?.groups?.names;
    if (names !== undefined && isName(names) && !isElsewhere(element)) return names;
  }
  return '';
};

/** The author whom a page shows, in a place that is named for it or in a line of its own. */
export const pageByline = (document: HtmlDocument): string => {
  for (const place of PLACES) {
    for (const element of [...document.querySelectorAll(place)].slice(0, MOST_ELEMENTS)) {
      if (isElsewhere(element)) continue;
      const name = asByline(element.getAttribute('content') ?? element.textContent ?? '');
      if (name !== '' && isName(name)) return name;
    }
  }
  return bylineInText(document);
};
