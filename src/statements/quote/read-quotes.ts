import { overlaps, type Span } from '../../model/span.js';
import type { ReportContext } from '../context/report-context.js';
import type { Draft } from '../statement-reader.js';
import { type QuotedPassage, quotedPassages } from './quoted-passages.js';
import { speakerOf } from './speaker-of.js';

const LEAST_WORDS = 5;
/** What leads to a title or a term rather than to somebody's words. */
const TITLE_BEFORE =
  /\b(?:entitled|titled|called|named|dubbed|themed|theme|motto|slogan|concept|principle|known as|so-called|(?<!comment(?:ed|ing|s)? |remark(?:ed)? |stands? )on)\s*(?::\s*)?$/iu;
/** Nouns that take a title where it begins with a capital: the forum "Silk Lands", but the treaty "ends forty years of doubt". */
const TITLED_BEFORE =
  /\b(?:initiative|project|festival|exhibition|programme|program|song|book|film|newspaper|magazine|brand|agreement|memorandum|declaration|statement|treaty|protocol|plan|forum|conference|company|format)\s*$/iu;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** A title is mostly capitals: "New Foundation for Mutual Friendship". */
const looksLikeTitle = (words: string): boolean => {
  const content = words.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  const capitals = content.filter((w) => /^\p{Lu}/u.test(w)).length;
  return content.length > 1 && capitals / content.length > 0.7;
};

/** A term that somebody owns: `Lee's "circle of lasting friendship"` is no speech. */
const isOwnedTerm = (before: string, words: string): boolean =>
  /['’]s\s*$/u.test(before) && wordsIn(words) < 8 && !/[.!?,]$/u.test(words);

const SAID_BETWEEN = /^[^.!?;:\n"“”«»]{3,120}$/u;

/** `"A," she said, "b"`: a quotation that goes on after who says it. */
const goesOn = (context: ReportContext, before: QuotedPassage | undefined, passage: QuotedPassage): boolean => {
  if (before === undefined) return false;
  const { text } = context;
  const head = text.slice(before.span.start, before.outer.end + 1);
  const between = text.slice(before.outer.end, passage.outer.start);
  return (
    /,["”»“']?[,\s]*$/u.test(head) &&
    /,\s*$/u.test(between) &&
    SAID_BETWEEN.test(between) &&
    /^\p{Ll}/u.test(text.slice(passage.span.start)) &&
    /\p{L}/u.test(between)
  );
};

const inOneLine = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/\s+/gu, ' ');

/** What forbids to read a passage as somebody's words. */
const isTerm = (context: ReportContext, passage: QuotedPassage, words: string): boolean => {
  const before = context.text.slice(Math.max(0, passage.outer.start - 40), passage.outer.start);
  if (looksLikeTitle(words) || isOwnedTerm(before, words)) return true;
  if (/[.!?,]$/u.test(words)) return false;
  return (
    TITLE_BEFORE.test(before) || (TITLED_BEFORE.test(before) && /^(?:\P{L}*\p{Lu}|(?:on|for|concerning) )/u.test(words))
  );
};

/** Reads direct quotations of five words and more with their speaker: `"We are glad," Lee said.` → Lee's full name. */
export const readQuotes = (context: ReportContext): Draft<'quote'>[] => {
  const passages = quotedPassages(context);
  const out: Draft<'quote'>[] = [];
  let last: string | undefined;
  for (const [n, passage] of passages.entries()) {
    if (context.skipped.some((s) => overlaps(s, passage.span))) continue;
    const start = passages[n - 1];
    const begun = goesOn(context, start, passage) ? start : undefined;
    const parts = begun === undefined ? [passage.span] : [begun.span, passage.span];
    const words = parts.map((span) => inOneLine(context.text, span)).join(' ');
    if (wordsIn(words) < LEAST_WORDS) {
      // too short to be read out, but who says it may go on
      if (/[.!?,]$/u.test(words) && wordsIn(words) > 2) last = speakerOf({ context, passages, last }, passage) ?? last;
      continue;
    }
    if (begun === undefined && isTerm(context, passage, words)) {
      context.dropped('quote', passage.span, 'a title or a term, not somebody’s words');
      continue;
    }
    const speaker = speakerOf({ context, passages, last }, begun ?? passage);
    if (speaker === undefined) {
      context.dropped('quote', passage.span, 'nobody named who says it');
      continue;
    }
    last = speaker;
    if (begun !== undefined && out.at(-1)?.evidence[0]?.start === begun.span.start) out.pop();
    out.push({ type: 'quote', rule: 'quote/direct', evidence: parts, speaker, text: words, direct: true });
  }
  return out;
};
