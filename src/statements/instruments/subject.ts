import { spanOf, type Tree, tokenAt, withoutEdgePunctuation } from '../../language/walk.js';
import type { Span } from '../../model/span.js';
import type { ReportContext } from '../context/report-context.js';
import { listItems } from '../frames/coordination.js';
import type { AfterNoun } from './after-noun.js';
import type { Anchor } from './anchor.js';
import type { BeforeNoun } from './before-noun.js';
import { ABOUT, EMPTY_MATTERS, NO_MATTER } from './matter-words.js';
import { rangeOf, type Stretch } from './surface.js';

/** What an instrument is about: the words, and the passage of the text that names it. */
export interface Subject {
  /** Told by a clause ("under which A supplies B"), which a proper title told elsewhere outdoes. */
  readonly clausal?: true;
  readonly text: string;
  readonly span: Span;
}

/** "in the field of", "on the subject of": leads to the matter, is no part of it. */
const LEADS =
  /^(?:(?:and|or|on|for|in|to|about|concerning|regarding)\s+)*(?:in (?:the )?(?:such )?(?:field|fields|area|areas|sphere|spheres|sector|sectors) (?:of|such as|as|like)\s+|on the subject of\s+|with (?:respect|regard) to\s+|in respect of\s+)?/iu;
const YEARS =
  /,?\s+(?:for|of|in|over|during)\s+(?:the\s+(?:years?|period)\s+)?\d{4}(?:\s*(?:[-–/]|to)\s*\d{2,4})?\s*$/iu;
const AMOUNT_TAIL = /\s+worth\s.*$/isu;

/** "sets the terms for", "provides for": the verb says that the instrument has a matter, not which. */
const SAYS_OF_IT =
  /^(?:(?:lay|set)s? (?:out )?(?:the )?(?:(?:legal|political) )?(?:ground(?:work)?|basis|foundations?|framework|terms|conditions|rules) (?:for|of)|provid(?:es?|ing) for|pav(?:es?|ing) the way (?:for|to)|open(?:s|ing)? the way (?:for|to)|govern(?:s|ing)?|regulat(?:es?|ing)|concerns?|deals with|relates to|allow(?:s|ing)? for|call(?:s|ing)? for|envisag(?:es?|ing)|foresee(?:s|ing)?|cover(?:s|ing)?)\s+(?=\S+\s+\S|[a-z\u00c0-\u024f]{4})/iu;

const cleaned = (raw: string): string =>
  raw
    .replace(/\s+/gu, ' ')
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/\s+(?:lapse|expire|run out)$/u, '')
    .replace(AMOUNT_TAIL, '')
    .replace(YEARS, '')
    .replace(LEADS, '')
    .replace(SAYS_OF_IT, '')
    .replace(/^(?:the|a|an|its|their)\s+/iu, '')
    .replace(/^["“”'«]+|["“”'»,;:]+$/gu, '')
    .trim();

/** The subject that a list of tokens makes; undefined where nothing is left of it. */
export const subjectOf = (tree: Tree, tokens: readonly number[], text: string): Subject | undefined => {
  const own = withoutEdgePunctuation(tree, tokens);
  if (own.length === 0) return undefined;
  const span = spanOf(tree, own);
  const words = cleaned(text.slice(span.start, span.end));
  if (
    words.length < 2 ||
    !/\p{L}/u.test(words) ||
    /^(?:the|an?|its|their|following|all)$/iu.test(words) ||
    /^(?:similar|other|related|like|further|sundry)\s+(?:subjects|matters|topics|areas|fields|issues|things)$/iu.test(
      words,
    ) ||
    (!words.includes(' ') && (NO_MATTER.has(words.toLowerCase()) || EMPTY_MATTERS.has(words.toLowerCase())))
  )
    return undefined;
  return { text: words, span };
};

const ofStretch = (tree: Tree, stretch: Stretch, text: string): Subject | undefined =>
  subjectOf(tree, rangeOf(stretch.from, stretch.to), text);

/** Nouns that tell the matter themselves: "currency swap", "visa waiver", "budget loan". */
const NAMED_BY_NOUN = /^(?:swap|waiver|loan|partnership|ceasefire|truce|settlement)$/iu;

/** "a loan agreement to build a bypass": the clause tells more than the kind. */
const KIND_OF_MONEY =
  /^(?:loan|grant|credit|financing|funding|finance|facility|financial|supply|sales?|purchase|delivery)$/iu;

/** The items of a stretch, each a subject: "A, B and C" → three. */
export const itemsOf = (tree: Tree, stretch: Stretch, text: string): Subject[] =>
  listItems(tree, stretch.from, stretch.to, ABOUT).flatMap((tokens) => subjectOf(tree, tokens, text) ?? []);

/** A matter that says nothing without those between whom it is. */
const SHARED = /^(?:co-?operation|consultations?|exchanges?|partnership|twinning|collaboration)$/iu;

/** "a memorandum on |cooperation between the Diplomatic Academy and the Foreign Institute": with whom is what it says. */
const betweenBodies = (
  { text }: ReportContext,
  { tree }: Anchor,
  matter: Stretch,
  { partners }: AfterNoun,
): Subject | undefined => {
  const sides = partners.find((p) => p.preposition === 'between' && p.stretch.from === matter.to + 1)?.stretch;
  const own = subjectWords(tree, matter, text);
  if (!sides || !SHARED.test(own)) return undefined;
  const span = spanOf(tree, withoutEdgePunctuation(tree, rangeOf(matter.from, sides.to)));
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  // "between the two countries" says nothing
  return /\p{Lu}\p{L}+\s\p{Lu}/u.test(words) ? { text: words, span } : undefined;
};

const subjectWords = (tree: Tree, { from, to }: Stretch, text: string): string => {
  const span = spanOf(tree, rangeOf(from, to));
  return cleaned(text.slice(span.start, span.end));
};

/**
 * The matters of an instrument, one for each item where the noun is plural ("agreements on A, B and C" → three), else one.
 * Empty where the text does not tell.
 */
export const subjectsOf = (context: ReportContext, anchor: Anchor, before: BeforeNoun, after: AfterNoun): Subject[] => {
  const { tree, plural } = anchor;
  const { text } = context;
  if (after.matter) {
    if (plural) {
      const items = itemsOf(tree, after.matter, text);
      if (items.length > 0) return items;
    }
    const one = ofStretch(tree, after.matter, text);
    if (one) return [one];
    const shared = betweenBodies(context, anchor, after.matter, after);
    if (shared) return [shared];
  }
  const named = after.name ? ofStretch(tree, after.name, text) : undefined;
  if (named) return [named];
  const [only, ...more] = before.matter;
  // "operating contract", "purchasing agreement": the participle says little alone
  const participle =
    only !== undefined &&
    more.length === 0 &&
    /^(?:operating|working|licensing|implementing|operative)$/iu.test(tokenAt(tree, only).form);
  const withNoun =
    before.matter.length > 0 && (NAMED_BY_NOUN.test(tokenAt(tree, anchor.token).lemma) || (participle && !plural));
  const lead =
    before.matter.length > 0
      ? subjectOf(tree, withNoun ? [...before.matter, anchor.token] : before.matter, text)
      : undefined;
  if (lead && !(after.clause && KIND_OF_MONEY.test(lead.text))) return [lead];
  const clause = after.clause ? ofStretch(tree, after.clause, text) : undefined;
  return clause ? [{ ...clause, clausal: true }] : [];
};
