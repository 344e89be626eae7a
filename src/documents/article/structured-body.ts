import type { HtmlDocument } from '../html-node.js';
import { htmlDocument } from '../html-node.js';
import { htmlText } from '../html-text.js';
import { articleData } from './structured-data.js';

/** The article's text as the page's JSON-LD tells it; empty where it does not, or cuts it short. */
export const structuredBody = (document: HtmlDocument): string => {
  const body = articleData(document)?.articleBody;
  if (typeof body !== 'string' || /(?:…|\.\.\.)\s*$/u.test(body)) return '';
  if (!/<(?:p|br|div)\b/iu.test(body)) return body.trim();
  const inner = htmlDocument(body).body;
  return inner === null ? '' : htmlText(inner).trim();
};
