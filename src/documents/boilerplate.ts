import type { Span } from '../model/span.js';
import { LINE_RULES } from './boilerplate-rules.js';
import { isListItem, linesOf, type TextLine } from './text-line.js';

/** A line that belongs to the page, not to the report. */
export interface BoilerplateSpan {
  readonly span: Span;
  readonly rule: string;
  /** What such a line is. */
  readonly reason: string;
}

/** Letters and digits alone, in lower case: headlines and captions differ in capitals and marks. */
const fingerprint = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What may follow a headline that stands again as a caption: "(file photo)", ". Photo: Handout", " | World". */
const AFTER_HEADLINE = /^(?:\s*[(|[–—-].{0,60}|[.\s]*(?:photo|image|picture|credit|file|source)\b.{0,80})?$/iu;

/** Whether the line is the headline once more, alone or as a caption. */
const repeatsHeadline = (line: string, headline: string): boolean => {
  const wanted = fingerprint(headline);
  if (line.length > headline.length + 100) return false;
  if (wanted.length < 12) return wanted !== '' && fingerprint(line) === wanted;
  const found = fingerprint(line);
  if (found === wanted) return true;
  if (!found.startsWith(wanted)) return false;
  return AFTER_HEADLINE.test(afterWords(line, wanted.length));
};

/** What is left of a line after that many of its letters and digits. */
const afterWords = (line: string, count: number): string => {
  let left = count;
  for (const match of line.matchAll(/[\p{L}\p{N}]/gu)) {
    left -= match[0].toLowerCase().length;
    if (left <= 0) return line.slice(match.index + match[0].length);
  }
  return '';
};

/** One to five words, each with a capital, no digit and no stop at the end: "Ana Silva", "J. P. Doe". */
const BARE_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|del|van|von|bin|al|el) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;

const isBareName = (line: string): boolean =>
  line.length <= 50 && BARE_NAME.test(line) && !/\.{2}|[^.]{3}\.$/u.test(line);

const LONGEST_LINE = Math.max(...LINE_RULES.map(({ longest }) => longest));

/** A stop after a word of more than an initial: "signed." but not "K. M." */
const SENTENCE_END = /[\p{Ll}\d]{3}[.!?]["”')]?$/u;

const ruleOf = (line: string, title: string): { rule: string; reason: string } | undefined => {
  if (title !== '' && repeatsHeadline(line, title)) return { rule: 'headline-repeated', reason: 'the headline again' };
  if (line.length > LONGEST_LINE) return undefined;
  const isSentence = SENTENCE_END.test(line);
  return LINE_RULES.find(
    ({ longest, sentence, pattern }) => line.length <= longest && (sentence || !isSentence) && pattern.test(line),
  );
};

/** A pointer to other articles with nothing behind it: the lines under it are their titles. */
const isOpenPointer = (line: string): boolean =>
  line.length <= 40 && /[\p{L}\s:»›>…]$/u.test(line) && !line.includes(': ');

/** Whether nothing but one line break lies between two lines. */
const adjoin = (text: string, a: TextLine, b: TextLine): boolean =>
  text.slice(a.span.end, b.span.start).replace(/\r\n?/gu, '\n').split('\n').length === 2;

/**
 * The lines of a report's text that belong to the page it stood on: author's pictures and names, update marks, the
 * headline again, captions, share bars, pointers to other articles, credits, and the heads of summaries
 * (`section-head`; the items under them are facts). Offsets point into `text` as given, whatever its line ends.
 *
 * In "Ana Silva\nNew Update\nFiji and Samoa sign …" the first two lines: `author-name`, `update-mark`.
 */
export const boilerplateSpans = (text: string, title: string): BoilerplateSpan[] => {
  const lines = linesOf(text);
  const rules = lines.map(({ text: line }) => ruleOf(line, title));

  lines.forEach(({ text: line }, at) => {
    if (rules[at] !== undefined || !isBareName(line)) return;
    const underPicture = rules[at - 1]?.rule === 'author-image';
    const overMark = rules[at + 1]?.rule === 'update-mark' && at < 8;
    if (underPicture || overMark) rules[at] = { rule: 'author-name', reason: 'author’s name' };
  });

  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || rules[at] !== undefined || !adjoin(text, before, line)) return;
    const ruleBefore = rules[at - 1]?.rule;
    const underPointer = (ruleBefore === 'read-also' && isOpenPointer(before.text)) || ruleBefore === 'linked-title';
    const isTitle = line.text.length <= 140 && !/[.!?;]$/u.test(line.text);
    if (underPointer && (isTitle || isListItem(line.text))) {
      rules[at] = { rule: 'linked-title', reason: 'title of another article' };
    }
  });

  return lines.flatMap(({ span }, at) => {
    const found = rules[at];
    return found === undefined ? [] : [{ span, rule: found.rule, reason: found.reason }];
  });
};
