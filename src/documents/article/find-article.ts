import { Readability } from '@mozilla/readability';
import { type HtmlDocument, type HtmlNode, htmlDocument } from '../html-node.js';
import { type HtmlTextOptions, htmlText } from '../html-text.js';
import { articleBlocks } from './article-blocks.js';
import { lettersIn, pageParts } from './page-parts.js';
import { structuredBody } from './structured-body.js';

/** Below this many letters another look is taken at the page. */
const FEW_LETTERS = 350;

/** The nodes of some text, and the elements around them. */
const withElementsAround = (nodes: Iterable<HtmlNode>): ReadonlySet<HtmlNode> => {
  const kept = new Set<HtmlNode>();
  for (const node of nodes) {
    for (let above: HtmlNode | null = node; above !== null && !kept.has(above); above = above.parentNode)
      kept.add(above);
  }
  return kept;
};

const ownText = (document: HtmlDocument, title: string, options: HtmlTextOptions, withHidden = false): string => {
  const root = pageParts(document, withHidden);
  if (root === undefined || document.body === null) return '';
  const blocks = articleBlocks(root, title);
  return htmlText(document.body, { ...options, kept: withElementsAround(blocks.flatMap(({ nodes }) => nodes)) });
};

/** The article as Readability finds it. */
const readableText = (html: string, options: HtmlTextOptions): string => {
  const found = new Readability(htmlDocument(html), { charThreshold: 200, disableJSONLD: true }).parse();
  const body = htmlDocument(found?.content ?? '').body;
  return body === null ? '' : htmlText(body, options);
};

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (lettersIn(text) > lettersIn(best) ? text : best), '');

/**
 * The text of a page's article, without what stands around it. Where little is found in what shows, the body that the page
 * tells in its data, what it hides and what Readability makes of it are looked at too.
 */
export const findArticle = (
  document: HtmlDocument,
  html: string,
  title: string,
  options: HtmlTextOptions = {},
): string => {
  const shown = ownText(document, title, options);
  const told = structuredBody(document);
  const few = Math.max(FEW_LETTERS, lettersIn(told) * 0.5);
  if (lettersIn(shown) >= few) return shown;
  const others = [told, ownText(document, title, options, true), readableText(html, options)];
  const other = longest(others);
  return lettersIn(other) > lettersIn(shown) * 1.5 ? other : shown;
};
