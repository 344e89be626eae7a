import { childrenOf, nounPhraseOf, relation, spanOf, type Tree, tokenAt, treeOf } from '../../language/walk.js';
import type { Sentence } from '../../model/sentence.js';
import { overlaps, type Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { subjectsOf } from '../frames/arguments.js';
import { SPEECH_VERBS } from '../frames/speech.js';
import { officeHolder } from './office-holder.js';
import type { QuotedPassage } from './quoted-passages.js';

/** What the search for a speaker knows: the report, its quotations, who spoke last. */
export interface SpeakerSearch {
  readonly context: ReportContext;
  readonly passages: readonly QuotedPassage[];
  readonly last: string | undefined;
}

const PERSONAL = /^(?:he|she)$/iu;
const PRONOUN = /^(?:he|she|it|they|who|which|that|i|we|his|her|its|their|our|this|these|both)$/iu;

const outside = (passages: readonly QuotedPassage[], span: Span): boolean =>
  !passages.some((p) => overlaps(p.outer, span));

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

/** Verbs of saying of a sentence that stand outside the quotations, nearest to one first. */
const speechVerbs = (tree: Tree, passages: readonly QuotedPassage[], near: Span): number[] =>
  tree.tokens
    .flatMap((t, i) =>
      SPEECH_VERBS.has(t.lemma.toLowerCase()) && ['VERB', 'AUX', 'NOUN'].includes(t.upos) && outside(passages, t.span)
        ? [i]
        : [],
    )
    .sort((a, b) => distance(tokenAt(tree, a).span, near) - distance(tokenAt(tree, b).span, near));

/** Who a stretch of text names: a person first, then whom a role means, then an office, a body, a state. */
const namedIn = (context: ReportContext, span: Span): string | undefined => {
  const mentions = within(context.parties, span);
  const person = mentions.find((m) => m.value.type === 'person');
  if (person) return person.value.id;
  const counterpart = within(context.roles, span).find((r) => r.rule === 'roles/counterpart' && r.values.length === 1)
    ?.values[0];
  if (counterpart?.type === 'person') return counterpart.id;
  const holder = officeHolder(context, span);
  if (holder !== undefined) return holder;
  if (counterpart !== undefined) return holderFor(context, counterpart.id, span) ?? counterpart.id;
  const [other] = mentions;
  return other ? (other.value.actsFor ?? other.value.id) : undefined;
};

/** The one leading person of a state, for "his host" where only the state is clear. */
const holderFor = (context: ReportContext, state: string, span: Span): string | undefined => {
  const ids = new Set(
    context.parties
      .filter(
        (m) =>
          m.value.type === 'person' &&
          m.value.actsFor === state &&
          m.value.via === 'leader' &&
          m.span.start < span.start,
      )
      .map((m) => m.value.id),
  );
  return ids.size === 1 ? [...ids][0] : undefined;
};

/** "a Commerce Ministry official": the subject's own words, where it names nobody Entente knows. */
const wordsOf = (context: ReportContext, span: Span): string | undefined => {
  const words = context.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  return words.length > 2 && words.length < 80 && !PRONOUN.test(words) ? words : undefined;
};

const paragraphStart = (text: string, at: number): number => {
  const start = text.lastIndexOf('\n\n', at);
  return start < 0 ? 0 : start + 2;
};

/**
 * Whom "he" or "she" means: the subject last told of in the paragraph before `at`, named or by office, outside the quotations; else who
 * spoke last.
 */
const personAt = ({ context, passages, last }: SpeakerSearch, at: number, own: QuotedPassage): string | undefined => {
  const earlier = passages.filter((p) => p !== own);
  const start = paragraphStart(context.text, at);
  const sentences = within(context.sentences, { start, end: at });
  for (const sentence of [...sentences].reverse()) {
    const told = subjectPerson(context, passages, sentence, at);
    if (told !== undefined) return told;
    if (saidIn(earlier, sentence) && last !== undefined && sentence.span.end <= at) return last;
  }
  return (
    last ??
    context.parties.findLast((m) => m.value.type === 'person' && m.span.end <= at && outside(passages, m.span))?.value
      .id
  );
};

const saidIn = (passages: readonly QuotedPassage[], sentence: Sentence): boolean =>
  passages.some((p) => overlaps(p.outer, sentence.span));

const subjectPerson = (
  context: ReportContext,
  passages: readonly QuotedPassage[],
  sentence: Sentence,
  before: number,
): string | undefined => {
  const tree = treeOf(sentence);
  const subjects = tree.tokens.flatMap((t, i) =>
    relation(t) === 'nsubj' && t.span.end <= before && t.upos !== 'PRON' && outside(passages, t.span) ? [i] : [],
  );
  const ids = new Set(context.parties.flatMap((m) => (m.value.type === 'person' ? [m.value.id] : [])));
  for (const subject of subjects.reverse()) {
    const told = namedIn(context, spanOf(tree, nounPhraseOf(tree, subject, ['appos'])));
    if (told !== undefined && ids.has(told)) return told;
  }
  return undefined;
};

/** The subject of a verb of saying, or who it is said by ("in the words of", "according to"). */
const actorsOf = (tree: Tree, verb: number, passages: readonly QuotedPassage[]): number[] => {
  const clear = (i: number): boolean => outside(passages, tokenAt(tree, i).span);
  const subjects = subjectsOf(tree, verb).filter(clear);
  if (subjects.length > 0) return subjects;
  return childrenOf(tree, verb, 'obl:agent', 'nmod:poss', 'obl')
    .filter((c) => clear(c) && !['NUM', 'PRON', 'DET'].includes(tokenAt(tree, c).upos))
    .slice(0, 1);
};

const byVerb = (search: SpeakerSearch, sentences: readonly Sentence[], passage: QuotedPassage): string | undefined => {
  const { context, passages } = search;
  for (const sentence of sentences) {
    const tree = treeOf(sentence);
    for (const verb of speechVerbs(tree, passages, passage.span)) {
      for (const actor of actorsOf(tree, verb, passages)) {
        const token = tokenAt(tree, actor);
        const told = PERSONAL.test(token.form)
          ? personAt(search, token.span.start, passage)
          : named(context, spanOf(tree, nounPhraseOf(tree, actor, ['appos'])));
        if (told !== undefined) return told;
      }
    }
  }
  return undefined;
};

const named = (context: ReportContext, span: Span): string | undefined =>
  namedIn(context, span) ?? wordsOf(context, span);

/** "The minister, in a statement:", "Lee:", "He went on:" before a quotation. */
const LABEL = /(?:^|[\n.;?!”"]\s*)(?<who>\p{Lu}[^.:;\n"“”]{1,100}):\s*$/u;

const byLabel = (search: SpeakerSearch, passage: QuotedPassage): string | undefined => {
  const { context } = search;
  const from = Math.max(0, passage.outer.start - 120);
  const before = context.text.slice(from, passage.outer.start);
  const label = LABEL.exec(before)?.groups?.['who'];
  if (label === undefined) return undefined;
  const start = from + before.lastIndexOf(label);
  if (PERSONAL.test(label.split(' ')[0] ?? '')) return personAt(search, start, passage);
  const whole = { start, end: start + label.length };
  const head = { start, end: start + (label.split(',')[0] ?? label).length };
  return namedIn(context, head) ?? namedIn(context, whole) ?? (label.length < 50 ? label.trim() : undefined);
};

/** Somebody named in the same sentence, outside the quotations. */
const beside = (
  { context, passages }: SpeakerSearch,
  sentences: readonly Sentence[],
  passage: QuotedPassage,
): string | undefined => {
  for (const sentence of sentences) {
    const clear = within(context.parties, sentence.span).filter(
      (m) => m.value.type === 'person' && outside(passages, m.span),
    );
    const nearest = clear.sort((a, b) => distance(a.span, passage.span) - distance(b.span, passage.span))[0];
    if (nearest) return nearest.value.id;
  }
  return undefined;
};

/**
 * Who says a quotation: the subject of the verb of saying beside it, by name, office or pronoun; a label before it; somebody named in
 * its sentence; else who spoke last. `"We are ready," said the visiting premier.` → the premier's name, where the report tells it.
 */
export const speakerOf = (search: SpeakerSearch, passage: QuotedPassage): string | undefined => {
  const { context } = search;
  const around: Span = {
    start: Math.max(0, passage.outer.start - 1),
    end: Math.min(context.text.length, passage.outer.end + 1),
  };
  const sentences = within(context.sentences, around);
  return (
    byVerb(search, sentences, passage) ?? byLabel(search, passage) ?? beside(search, sentences, passage) ?? search.last
  );
};
