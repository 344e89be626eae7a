import type { HtmlDocument } from '../html-node.js';
import { articleData } from './structured-data.js';

/** An article with more letters is no stub, whatever its page offers. */
const STUB_LETTERS = 2_000;
/** As much of a page's text as is looked at, in UTF-16 code units. */
const LOOKED_AT = 200_000;

/** "Subscribe to continue reading", "This article is for subscribers only", "To read the full story, sign in". */
const OFFER =
  /(?:subscribe|register|log ?in|sign ?in|sign ?up|join)[^.!?\n]{0,60} to (?:continue|keep|finish|go on) reading|(?:subscribe|log ?in|sign ?in|register)[^.!?\n]{0,60} to (?:read|unlock|access|view) (?:the (?:rest|full|whole|entire)|this|full)|(?:article|story|content|report) is (?:only |exclusively )?(?:available |reserved )?(?:for|to) (?:our )?(?:paid |registered |premium )?(?:subscribers|members)|to (?:continue|keep) reading[^.!?\n]{0,60}(?:subscribe|register|log ?in|sign ?in)|to read the (?:full|whole|rest of the) (?:article|story)[^.!?\n]{0,60}(?:subscribe|register|log ?in|sign ?in)|this (?:article|story) is for subscribers/iu;

/**
 * The words by which a page says that only the beginning of its article is open, its data saying so or a short article with an offer behind
 * it; absent for an article that is whole.
 *
 * @param letters letters of the article as it was found
 */
export const paywallOf = (document: HtmlDocument, letters: number): string | undefined => {
  if (letters > STUB_LETTERS) return undefined;
  const free = articleData(document)?.isAccessibleForFree;
  const offer = OFFER.exec((document.body?.textContent ?? '').slice(0, LOOKED_AT))?.[0].replace(/\s+/gu, ' ');
  if (offer !== undefined) return offer;
  return free === false || (typeof free === 'string' && /^false$/iu.test(free)) ? 'not free to read' : undefined;
};
