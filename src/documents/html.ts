import { Readability } from '@mozilla/readability';
import type { Note } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import { asRead } from './edited-text.js';
import { htmlFields } from './html-fields.js';
import { type HtmlDocument, type HtmlNode, htmlDocument } from './html-node.js';
import { htmlText } from './html-text.js';
import { normalised } from './normalise.js';
import type { TextReport } from './plain-text.js';
import { type ReadingContext, type ReadReport, readReport } from './read-report.js';
import { firstOf, type ReportFields } from './report-fields.js';

/** Pages with more elements and pieces of text than this, nested deeper, or with more words, are no articles. */
const MOST_NODES = 50_000;
const DEEPEST = 256;
/** In UTF-16 code units. */
const LONGEST_TEXT = 2_000_000;
/** An article has at least so many letters. */
const FEWEST_LETTERS = 60;
/** Less than this share of the page's paragraphs, and the article was not found. */
const LEAST_SHARE = 0.25;

const lettersIn = (text: string): number => text.match(/\p{Letter}/gu)?.length ?? 0;

interface Article {
  readonly text: string;
  readonly fields: ReportFields;
}

/** The article as Readability finds it; it takes the document apart. */
const readableArticle = (document: HtmlDocument): Article | undefined => {
  const found = new Readability(document, { charThreshold: 200, disableJSONLD: true }).parse();
  if (found === null) return undefined;
  const body = htmlDocument(found.content ?? '').body;
  return {
    text: body === null ? '' : htmlText(body),
    fields: {
      title: found.title ?? '',
      byline: (found.byline ?? '')
        .replace(/\s+/gu, ' ')
        .replace(/^by:? /iu, '')
        .trim(),
      outlet: found.siteName ?? '',
    },
  };
};

/** The paragraphs and items of the page's main part, for pages that Readability makes nothing of. */
const mainText = (document: HtmlDocument): string => {
  const main = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  return main === null ? '' : htmlText(main);
};

/** What makes a page one that no article is looked for in: such pages would take minutes. */
const excessOf = (document: HtmlDocument): string | undefined => {
  let nodes = 0;
  let depth = 0;
  for (let level: readonly HtmlNode[] = document.body === null ? [] : [document.body]; level.length > 0; depth++) {
    nodes += level.length;
    if (nodes > MOST_NODES) return `has more than ${MOST_NODES} elements and pieces of text`;
    if (depth > DEEPEST) return `nests elements deeper than ${DEEPEST}`;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  const length = document.body?.textContent?.length ?? 0;
  return length > LONGEST_TEXT ? `holds more than ${LONGEST_TEXT / 1e6} million characters of text` : undefined;
};

const articleOf = (document: HtmlDocument): Article => {
  const fallback = mainText(document);
  const readable = readableArticle(document);
  const kept = lettersIn(readable?.text ?? '');
  const wanted = lettersIn(fallback) * LEAST_SHARE;
  return readable !== undefined && kept >= Math.min(wanted, 400)
    ? readable
    : { text: fallback, fields: readable?.fields ?? {} };
};

const truncationNote = (name: string, html: string): Note | undefined => {
  const opened = /<(?<element>html|body)[\s>]/iu.exec(html)?.groups?.element;
  const isCut = /<[^<>]*$/u.test(html.slice(-2000)) || (opened !== undefined && !/<\/(?:html|body)\s*>/iu.test(html));
  return isCut
    ? { rule: 'html-truncated', place: name, reason: 'the page breaks off; read as far as it goes' }
    : undefined;
};

/**
 * The document of a report on a web page: the article without navigation, captions and what stands around it; title,
 * date, byline and outlet from the page's data. It has no `origin`: its offsets have no simple place in the markup.
 *
 * @throws EntenteError `input-malformed` for a page without an article, `input-too-large` for one built out of bounds
 */
export const documentFromHtml = (report: TextReport, context: ReadingContext = {}): ReadReport => {
  const { name, text: html, notes = [], ...given } = report;
  const document = htmlDocument(html);
  const excess = excessOf(document);
  if (excess !== undefined) throw new EntenteError('input-too-large', `${name}: ${excess}`);
  const pageFields = htmlFields(document);
  const article = articleOf(document);
  const text = normalised(asRead(article.text));
  if (lettersIn(text.text) < FEWEST_LETTERS) {
    throw new EntenteError('input-malformed', `${name}: holds no article text`);
  }

  const truncated = truncationNote(name, html);
  const fields = firstOf(given, pageFields, article.fields);
  return readReport(
    { name, text: { ...text, origin: [] }, fields, notes: truncated === undefined ? notes : [...notes, truncated] },
    context,
  );
};
