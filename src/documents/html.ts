import type { Note } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import { findArticle } from './article/find-article.js';
import { paywallOf } from './article/paywall.js';
import { asRead } from './edited-text.js';
import { htmlFields } from './html-fields.js';
import { type HtmlDocument, type HtmlNode, htmlDocument } from './html-node.js';
import { normalised } from './normalise.js';
import type { TextReport } from './plain-text.js';
import { type ReadingContext, type ReadReport, readReport } from './read-report.js';
import { firstOf } from './report-fields.js';

/** Pages with more elements and pieces of text than this, nested deeper, or with more words, are no articles. */
const MOST_NODES = 50_000;
const DEEPEST = 256;
const TEXT_NODE = 3;
/** In UTF-16 code units. */
const LONGEST_TEXT = 2_000_000;
/** An article has at least so many letters. */
const FEWEST_LETTERS = 60;

const lettersIn = (text: string): number => text.match(/\p{Letter}/gu)?.length ?? 0;

/** Elements whose text is data of the page, not text that shows. */
const DATA = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG']);

/** What makes a page one that no article is looked for in: such pages would take minutes. */
const excessOf = (document: HtmlDocument): string | undefined => {
  let nodes = 0;
  let depth = 0;
  let length = 0;
  for (let level: readonly HtmlNode[] = document.body === null ? [] : [document.body]; level.length > 0; depth++) {
    nodes += level.length;
    if (nodes > MOST_NODES) return `has more than ${MOST_NODES} elements and pieces of text`;
    if (depth > DEEPEST) return `nests elements deeper than ${DEEPEST}`;
    const shown = level.filter((node) => !DATA.has(node.nodeName.toUpperCase()));
    for (const node of shown) if (node.nodeType === TEXT_NODE) length += node.textContent?.length ?? 0;
    if (length > LONGEST_TEXT) return `holds more than ${LONGEST_TEXT / 1e6} million characters of text`;
    level = shown.flatMap((node) => [...node.childNodes]);
  }
  return undefined;
};

const truncationNote = (name: string, html: string): Note | undefined => {
  const opened = /<(?<element>html|body)[\s>]/iu.exec(html)?.groups?.element;
  const isCut = /<[^<>]*$/u.test(html.slice(-2000)) || (opened !== undefined && !/<\/(?:html|body)\s*>/iu.test(html));
  return isCut
    ? { rule: 'html-truncated', place: name, reason: 'the page breaks off; read as far as it goes' }
    : undefined;
};

/** The rule of the note on a page that shows only the beginning of its article. */
const STUB_RULE = 'paywall';

const stubNote = (name: string, document: HtmlDocument, letters: number): Note | undefined => {
  const words = paywallOf(document, letters);
  return words === undefined
    ? undefined
    : { rule: STUB_RULE, place: name, reason: `only the beginning of the article is open (“${words.slice(0, 120)}”)` };
};

const hostOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./u, '') : undefined;

/** The address that a page gives as its own, where it is of the host that the page came from; else the latter. */
const addressOf = (fetched: string | undefined, own: string | undefined): string | undefined => {
  if (fetched === undefined || own === undefined) return fetched ?? own;
  return hostOf(own) === hostOf(fetched) ? own : fetched;
};

/** What a reader of pages is told from outside. */
export interface HtmlContext extends ReadingContext {
  /** Whether bullets and numbers of items, which a page shows but does not say, stay out of the text. */
  readonly unmarked?: boolean | undefined;
}

/**
 * The document of a report on a web page: the article without navigation, captions and what stands around it; title,
 * date, byline and outlet from the page's data. It has no `origin`: its offsets have no simple place in the markup.
 *
 * @throws EntenteError `input-malformed` for a page without an article, `input-too-large` for one built out of bounds
 */
export const documentFromHtml = (report: TextReport, context: HtmlContext = {}): ReadReport => {
  const { name, text: html, notes = [], ...given } = report;
  const document = htmlDocument(html);
  const excess = excessOf(document);
  if (excess !== undefined) throw new EntenteError('input-too-large', `${name}: ${excess}`);
  const pageFields = htmlFields(document);
  const article = findArticle(document, html, given.title ?? pageFields.title ?? '', { unmarked: context.unmarked });
  const text = normalised(asRead(article));
  const letters = lettersIn(text.text);
  if (letters < FEWEST_LETTERS) {
    throw new EntenteError('input-malformed', `${name}: holds no article text`);
  }

  const truncated = truncationNote(name, html);
  const stub = stubNote(name, document, letters);
  const fields = firstOf({ ...given, url: addressOf(given.url, pageFields.url) }, pageFields);
  return readReport(
    {
      name,
      text: { ...text, origin: [] },
      fields,
      notes: [...notes, ...[truncated, stub].flatMap((note) => note ?? [])],
    },
    context,
  );
};
