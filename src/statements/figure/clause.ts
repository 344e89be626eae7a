import type { Span } from '../../model/span.js';
import type { Site } from './site.js';

const SHORT = 240;
const ENDS = new Set([';', '(', ')', '—', '•', '|']);

/**
 * The passage that tells a figure: the sentence where it is short, else the clause from the word that tells what is measured to
 * the amount, widened to the next marks.
 */
export const clauseOf = (text: string, site: Site, word: number): Span => {
  const { tree } = site;
  const { span } = tree.sentence;
  if (span.end - span.start <= SHORT) return span;
  let first = word >= 0 ? Math.min(site.first, word) : site.first;
  let last = word >= 0 ? Math.max(site.last, word) : site.last;
  const isEnd = (i: number): boolean => {
    const token = tree.tokens[i];
    return !token || ENDS.has(token.form) || (token.form === ',' && !/\d/u.test(text.charAt(token.span.end)));
  };
  while (first > 0 && !isEnd(first - 1)) first--;
  while (last < tree.tokens.length - 1 && !isEnd(last + 1)) last++;
  return {
    start: tree.tokens[first]?.span.start ?? site.span.start,
    end: tree.tokens[last]?.span.end ?? site.span.end,
  };
};
