import type { PartyMention } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import { overlaps, type Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { subjectsOf } from '../frames/arguments.js';
import { SPEECH_VERBS } from '../frames/speech.js';
import { childrenOf, nounPhraseOf, spanOf, type Tree, tokenAt, treeOf } from '../frames/tree.js';
import type { Draft } from '../statement-reader.js';
import { type QuotedPassage, quotedPassages } from './quoted-passages.js';

const LEAST_WORDS = 5;
/** What leads to a title or a term rather than to somebody's words. */
const TITLE_BEFORE =
  /\b(?:entitled|titled|called|named|dubbed|themed|theme|motto|slogan|concept|principle|initiative|project|festival|exhibition|programme|program|song|book|film|newspaper|magazine|brand|known as|so-called|on|agreement|memorandum|declaration|statement|treaty|protocol|plan|forum|conference|company|format)\s*(?::\s*)?$/iu;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** A title is mostly capitals: "New Foundation for Mutual Friendship". */
const looksLikeTitle = (words: string): boolean => {
  const content = words.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  const capitals = content.filter((w) => /^\p{Lu}/u.test(w)).length;
  return content.length > 1 && capitals / content.length > 0.7;
};

const sentencesAt = (context: ReportContext, span: Span): Sentence[] => within(context.sentences, span);

const outside = (passages: readonly QuotedPassage[], span: Span): boolean =>
  !passages.some((p) => overlaps(p.outer, span));

/** Verbs of saying of a sentence that stand outside the quotation, nearest to it first. */
const speechVerbs = (tree: Tree, passages: readonly QuotedPassage[], near: Span): number[] =>
  tree.tokens
    .flatMap((t, i) =>
      SPEECH_VERBS.has(t.lemma.toLowerCase()) &&
      (t.upos === 'VERB' || t.upos === 'AUX' || t.upos === 'NOUN') &&
      outside(passages, t.span)
        ? [i]
        : [],
    )
    .sort((a, b) => distance(tokenAt(tree, a).span, near) - distance(tokenAt(tree, b).span, near));

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

/** A person by full name, else whom the words name. */
const named = (mention: PartyMention): string => mention.value.id;

/** Who a stretch of text names as a speaker: a person first, then an office, a body, a state; then whom a role or pronoun means. */
const speakerIn = (context: ReportContext, span: Span): string | undefined => {
  const mentions = within(context.parties, span);
  const person = mentions.find((m) => m.value.type === 'person');
  if (person) return named(person);
  const role = within(context.roles, span).find((r) => r.values.length === 1 && r.values[0]?.type === 'person');
  if (role?.values[0]) return role.values[0].id;
  const other = mentions[0];
  return other ? (other.value.actsFor ?? other.value.id) : undefined;
};

/** "a Commerce Ministry official": the subject's own words, where it names nobody Entente knows. */
const wordsOf = (context: ReportContext, span: Span): string | undefined => {
  const words = context.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  return words.length > 2 && words.length < 80 && !/^(?:he|she|it|they|who|which|that|i|we)$/iu.test(words)
    ? words
    : undefined;
};

const LABEL = /(?:^|[\n.;]\s*)(?<who>\p{Lu}[^.:;\n"“”]{1,60}):\s*$/u;

const speakerOf = (
  context: ReportContext,
  passage: QuotedPassage,
  passages: readonly QuotedPassage[],
  last: string | undefined,
): string | undefined => {
  const before = context.text.slice(Math.max(0, passage.outer.start - 80), passage.outer.start);
  const around: Span = {
    start: Math.max(0, passage.outer.start - 1),
    end: Math.min(context.text.length, passage.outer.end + 1),
  };
  const sentences = sentencesAt(context, around);
  for (const sentence of sentences) {
    const tree = treeOf(sentence);
    for (const verb of speechVerbs(tree, passages, passage.span)) {
      const subjects = subjectsOf(tree, verb).filter((s) => outside(passages, tokenAt(tree, s).span));
      const actors =
        subjects.length > 0
          ? subjects
          : childrenOf(tree, verb, 'obl:agent', 'nmod:poss', 'obl')
              .filter((c) => outside(passages, tokenAt(tree, c).span) && tokenAt(tree, c).upos !== 'NUM')
              .slice(0, 1);
      for (const actor of actors) {
        const span = spanOf(tree, nounPhraseOf(tree, actor, ['appos']));
        const told = speakerIn(context, span) ?? wordsOf(context, span);
        if (told) return told;
      }
    }
  }
  const label = LABEL.exec(before)?.groups?.['who'];
  if (label) {
    const start = passage.outer.start - before.length + before.lastIndexOf(label);
    return speakerIn(context, { start, end: start + label.length }) ?? label.trim();
  }
  // no verb of saying: somebody named in the same sentence, outside the quotation; else who spoke last
  for (const sentence of sentences) {
    const clear = within(context.parties, sentence.span).filter(
      (m) => m.value.type === 'person' && outside(passages, m.span),
    );
    const nearest = clear.sort((a, b) => distance(a.span, passage.span) - distance(b.span, passage.span))[0];
    if (nearest) return named(nearest);
  }
  return last;
};

/** Reads direct quotations of five words and more with their speaker: `"We are glad," Lee said.` → Lee's full name. */
export const readQuotes = (context: ReportContext): Draft<'quote'>[] => {
  const passages = quotedPassages(context);
  const out: Draft<'quote'>[] = [];
  let last: string | undefined;
  for (const passage of passages) {
    const words = context.text.slice(passage.span.start, passage.span.end);
    if (context.skipped.some((s) => overlaps(s, passage.span))) continue;
    if (wordsIn(words) < LEAST_WORDS) continue;
    const before = context.text.slice(Math.max(0, passage.outer.start - 40), passage.outer.start);
    if (looksLikeTitle(words) || (TITLE_BEFORE.test(before) && !/[.!?,]$/u.test(words))) {
      context.dropped('quote', passage.span, 'a title or a term, not somebody’s words');
      continue;
    }
    const speaker = speakerOf(context, passage, passages, last);
    if (speaker === undefined) {
      context.dropped('quote', passage.span, 'nobody named who says it');
      continue;
    }
    last = speaker;
    out.push({
      type: 'quote',
      rule: 'quote/direct',
      evidence: [passage.span],
      speaker,
      text: words.replace(/\s+/gu, ' '),
      direct: true,
    });
  }
  return out;
};
