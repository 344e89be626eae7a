import type { Span } from '../../model/span.js';
import { blocks } from '../blocks.js';
import { BEFORE_NAME, BEFORE_NUMBER, OPENERS } from './abbreviations.js';
import { tokenize } from './tokenize.js';

const ENDING = /^(?:\.+|…|[!?]+)$/u;
const CLOSING = /^(?:["”’'»)\]]|'')$/u;
const OPENING = /^(?:["“‘'«([]|``)$/u;
/** A bullet or a number that opens an item: "•", "1", "iv", "a" */
const NUMBERING = /^(?:\d{1,3}|[ivxIVX]{1,5}|\p{L})$/u;

/**
 * Cuts a text into sentences of tokens. A sentence never runs across a blank line; headings, items of a list and numbered items are sentences of their own.
 *
 * @example
 * split('Talks ended. Two papers were signed.') // [[Talks ended .], [Two papers were signed .]]
 */
export const split = (text: string): Span[][] => {
  const found: Span[][] = [];
  for (const block of blocks(text)) {
    const tokens = tokenize(text, block.start, block.end);
    let first = 0;
    for (let i = 0; i < tokens.length; i++) {
      const last = endsAt(text, tokens, first, i);
      if (last === undefined) continue;
      found.push(...pieces(text, tokens.slice(first, last + 1)));
      first = last + 1;
      i = last;
    }
    if (first < tokens.length) found.push(...pieces(text, tokens.slice(first)));
  }
  return found;
};

/** No sentence of prose is as long as this; what is longer is a list run together, and time and memory grow with the square. */
const LONGEST = 160;

/** Cuts what is too long for one tree after a semicolon, or else a comma, or else where it must. */
const pieces = (text: string, tokens: readonly Span[]): Span[][] => {
  const found: Span[][] = [];
  let from = 0;
  while (tokens.length - from > LONGEST) {
    const forms = tokens.slice(from, from + LONGEST).map((span) => text.slice(span.start, span.end));
    const cut = [forms.lastIndexOf(';'), forms.lastIndexOf(',')].find((at) => at >= LONGEST / 4) ?? LONGEST - 1;
    found.push(tokens.slice(from, from + cut + 1));
    from += cut + 1;
  }
  return [...found, tokens.slice(from)];
};

/** Index of the sentence's last token where the sentence that opens at `first` ends with token `i`. */
const endsAt = (text: string, tokens: readonly Span[], first: number, i: number): number | undefined => {
  const at = (k: number): string => {
    const span = tokens[k];
    return span === undefined ? '' : text.slice(span.start, span.end);
  };
  const spaced = (k: number): boolean => {
    const [a, b] = [tokens[k], tokens[k + 1]];
    return a === undefined || b === undefined || a.end < b.start;
  };
  const form = at(i);
  const sign = ENDING.test(form);
  const abbreviation = !sign && form.length > 1 && form.endsWith('.');
  if (!sign && !abbreviation) return undefined;
  let last = i;
  while (last + 1 < tokens.length && !spaced(last) && CLOSING.test(at(last + 1))) last++;
  if (last + 1 >= tokens.length) return last;
  if (!spaced(last)) return undefined;
  // A quotation mark that stands after a space but closes: `. "` before a capital is left to the next sentence.
  let next = last + 1;
  while (next < tokens.length - 1 && OPENING.test(at(next))) next++;
  const word = at(next);
  if (/^\p{Ll}/u.test(word)) return undefined;
  if (form === '.' && i === first + 1 && NUMBERING.test(at(first))) return undefined;
  if (/^[,;:–—-]/u.test(word)) return undefined;
  if (abbreviation) return abbreviationEnds(form, word, last > i) ? last : undefined;
  return last;
};

/** Whether the sentence ends with the abbreviation `form` before the word `next`. */
const abbreviationEnds = (form: string, next: string, closed: boolean): boolean => {
  const low = form.slice(0, -1).toLowerCase();
  if (BEFORE_NAME.has(low) || /^\p{L}$/u.test(low)) return false;
  if (BEFORE_NUMBER.has(low) && /^\d/u.test(next)) return false;
  if (closed) return true;
  return OPENERS.has(next.toLowerCase());
};
