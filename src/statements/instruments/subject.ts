import type { Span } from '../../model/span.js';
import { listItems } from '../frames/coordination.js';
import {
  childrenOf,
  headOf,
  relation,
  spanOf,
  subtreeOf,
  type Tree,
  tokenAt,
  withoutEdgePunctuation,
} from '../frames/tree.js';
import { ANCHOR_WORDS, type Anchor } from './anchor.js';

/** What an instrument is about: the words, and the passage of the text that names it. */
export interface Subject {
  readonly text: string;
  readonly span: Span;
}

/** Prepositions that lead to what an instrument is about; others ("with", "between", "by", "at") lead elsewhere. */
const ABOUT = new Set([
  'on',
  'for',
  'about',
  'in',
  'of',
  'to',
  'concerning',
  'regarding',
  'covering',
  'over',
  'against',
  'relating to',
  'towards',
  'toward',
]);
const ABOUT_PHRASE =
  /^(?:in the (?:field|fields|area|areas|sphere|spheres|sector|sectors) of|in (?:such )?(?:fields|areas|spheres|sectors) (?:such as|as|like)|on the subject of|with respect to|with regard to|in respect of)\s+/iu;
/** Words before the noun that do not tell what an instrument is about. */
const EMPTY_MODIFIERS = new Set([
  'new',
  'bilateral',
  'joint',
  'several',
  'key',
  'landmark',
  'historic',
  'important',
  'major',
  'separate',
  'similar',
  'other',
  'more',
  'various',
  'many',
  'official',
  'final',
  'formal',
  'first',
  'second',
  'third',
  'last',
  'latest',
  'next',
  'significant',
  'relevant',
  'respective',
  'signed',
  'long-awaited',
  'draft',
  'binding',
  'non-binding',
  'legally',
  'multi-year',
  'existing',
  'current',
  'previous',
  'earlier',
  'old',
  'older',
  'big',
  'biggest',
  'bigger',
  'further',
  'additional',
  'intergovernmental',
  'inter-governmental',
  'governmental',
  'international',
  'mutual',
  'such',
  'same',
  'tripartite',
  'trilateral',
  'three-way',
  'two-way',
  'five-year',
  'two-year',
  'three-year',
  'ten-year',
  'four-year',
  'one-year',
  'year-long',
  'long-term',
  'medium-term',
  'short-term',
  'interim',
  'preliminary',
  'general',
  'umbrella',
  'commercial',
  'bumper',
  'lucrative',
  'mega',
  'possible',
  'potential',
  'proposed',
  'planned',
  'so-called',
  'full',
  'multibillion-dollar',
  'billion-dollar',
  'specific',
  'numerous',
  'few',
  'single',
  'own',
  'written',
  'original',
  'initial',
  'total',
  'cooperation',
  'understanding',
  'controversial',
]);

const textOf = (tree: Tree, tokens: readonly number[], text: string): string => {
  const span = spanOf(tree, tokens);
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
};

/** Adverbials of time and place, and who was there, that the parser hangs into a subject: cut off. */
const STOPS =
  /\s*(?:,|\(|;| - | – )?\s*\b(?:in the presence of|on the sidelines of|during (?:the|his|her|a) (?:visit|trip|talks|meeting|summit|ceremony)|at (?:a|the) (?:ceremony|signing)|which|who|whose|while|after which|whereby|according to)\b.*$/isu;
const TIME_TAIL = /\s+(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\s*$/iu;

const cleaned = (raw: string): string =>
  raw
    .replace(ABOUT_PHRASE, '')
    .replace(STOPS, '')
    .replace(TIME_TAIL, '')
    .replace(/^(?:the|a|an|its|their)\s+/iu, '')
    .replace(/^["“”']+|["“”',;:]+$/gu, '')
    .trim();

const subjectOfTokens = (tree: Tree, tokens: readonly number[], text: string): Subject | undefined => {
  const own = withoutEdgePunctuation(tree, tokens);
  if (own.length === 0) return undefined;
  const words = cleaned(textOf(tree, own, text));
  return words.length > 1 ? { text: words, span: spanOf(tree, own) } : undefined;
};

/** Token of the preposition right after the instrument's own words, and the token it governs. */
const prepositionAfter = (anchor: Anchor): { preposition: string; object: number } | undefined => {
  const { tree, token } = anchor;
  const candidates = childrenOf(tree, token, 'nmod', 'obl').filter((c) => c > token);
  for (const c of candidates) {
    const mark = childrenOf(tree, c, 'case')[0];
    if (mark === undefined) continue;
    const preposition = tokenAt(tree, mark).form.toLowerCase();
    // "Memorandum of Understanding on …", "Plan of Action", "letter of intent"
    if (preposition === 'of' && isNamePart(tokenAt(tree, c).form)) {
      const inner = childrenOf(tree, c, 'nmod', 'obl').find((n) => n > c && aboutMark(tree, n) !== undefined);
      if (inner !== undefined) return { preposition: aboutMark(tree, inner) ?? '', object: inner };
      continue;
    }
    if (ABOUT.has(preposition)) return { preposition, object: c };
  }
  return surfacePreposition(anchor);
};

const aboutMark = (tree: Tree, i: number): string | undefined => {
  const mark = childrenOf(tree, i, 'case')[0];
  const form = mark === undefined ? undefined : tokenAt(tree, mark).form.toLowerCase();
  return form !== undefined && ABOUT.has(form) ? form : undefined;
};

const isNamePart = (form: string): boolean =>
  /^(?:understanding|intent|cooperation|co-operation|action|agreement|notes|letters|measures|work)$/iu.test(form);

/** Where the parser hung "on trade" on the verb: the preposition that follows the noun in the text. */
const surfacePreposition = ({ tree, token }: Anchor): { preposition: string; object: number } | undefined => {
  let next = token + 1;
  if (tree.tokens[next]?.form === '(') while (next < tree.tokens.length && tree.tokens[next - 1]?.form !== ')') next++;
  const mark = tree.tokens[next];
  if (mark?.upos !== 'ADP' && mark?.upos !== 'VERB') return undefined;
  const form = mark.form.toLowerCase();
  if (!['on', 'for', 'about', 'concerning', 'regarding', 'covering'].includes(form)) return undefined;
  const object = mark.upos === 'VERB' ? childrenOf(tree, next, 'obj')[0] : mark.head;
  return object !== undefined && object > next ? { preposition: form, object } : undefined;
};

const STOP_WORDS = new Set([
  'which',
  'who',
  'whose',
  'while',
  'during',
  'after',
  'before',
  'when',
  'where',
  'whereas',
  'according',
  'amid',
  'with',
  'between',
  'by',
  'at',
]);

/** Where a list of matters that starts at `from` ends: before another instrument, a new clause, or words that tell who, when and where. */
const listEnd = (tree: Tree, from: number): number => {
  let separator = -1;
  for (let i = from; i < tree.tokens.length; i++) {
    const token = tokenAt(tree, i);
    const form = token.form.toLowerCase();
    if (/^(?:,|;|and|as)$/u.test(form)) {
      if (separator < 0 || separator !== i - 1) separator = i;
      if (
        form === ',' &&
        /^(?:which|who|the|said|including|among|as)$/iu.test(tree.tokens[i + 1]?.form ?? '') &&
        !/^well$/iu.test(tree.tokens[i + 2]?.form ?? '')
      )
        return i;
      continue;
    }
    if (/^[.!?:—–]$/u.test(form)) return i;
    const finite = (token.upos === 'VERB' || token.upos === 'AUX') && token.feats['VerbForm'] === 'Fin';
    if (finite) return separator > from ? separator : i;
    if (i > from && STOP_WORDS.has(form)) return i;
    if (i > from && ANCHOR_WORDS.get(token.lemma.toLowerCase())?.strength === 'strong' && separator > from)
      return separator;
  }
  return tree.tokens.length;
};

/** Words before the noun, less what says nothing about the matter: "extradition" of "a new extradition treaty". */
const premodifier = (anchor: Anchor, text: string, isParty: (span: Span) => boolean): Subject | undefined => {
  const { tree, token } = anchor;
  const before = childrenOf(
    tree,
    token,
    'compound',
    'amod',
    'nmod',
    'flat',
    'nmod:unmarked',
    'obl:unmarked',
    'dep',
  ).filter((c) => c < token);
  const kept = before.filter((c) => {
    const t = tokenAt(tree, c);
    if (t.upos === 'NUM' || t.deprel === 'nmod:poss' || t.upos === 'PUNCT') return false;
    return !EMPTY_MODIFIERS.has(t.form.toLowerCase()) && !isParty(t.span);
  });
  if (kept.length === 0) return undefined;
  const all = kept
    .flatMap((c) => subtreeOf(tree, c))
    .filter((c) => c < token)
    .sort((a, b) => a - b);
  return subjectOfTokens(tree, all, text);
};

/** A clause that tells the matter: "to build a plant", "under which A supplies B", "that will allow …", "establishing a fund". */
const clauseSubject = (anchor: Anchor, text: string): Subject | undefined => {
  const { tree, token } = anchor;
  const clause = childrenOf(tree, token, 'acl', 'acl:relcl', 'advcl', 'xcomp').find((c) => c > token);
  if (clause === undefined) return undefined;
  const verb = tokenAt(tree, clause);
  const participle = verb.feats['VerbForm'] === 'Part' && !verb.form.endsWith('ing');
  if (participle) return undefined;
  const lead = new Set(['which', 'that', 'under', 'whereby', 'to', ',', 'by', 'in', 'through', 'with']);
  let tokens = subtreeOf(
    tree,
    clause,
    (child, parent) => parent === clause && ['punct', 'parataxis'].includes(relation(tokenAt(tree, child))),
  );
  tokens = tokens.filter((t) => t > token);
  while (tokens.length > 0 && lead.has(tokenAt(tree, tokens[0] ?? 0).form.toLowerCase())) tokens = tokens.slice(1);
  return subjectOfTokens(tree, tokens, text);
};

/**
 * The matters of an instrument, one for each item where the noun is plural ("agreements on A, B and C" → three), else one.
 * Empty where the text does not tell.
 */
export const subjectsOf = (anchor: Anchor, text: string, isParty: (span: Span) => boolean): Subject[] => {
  const { tree, plural } = anchor;
  const about = prepositionAfter(anchor);
  if (about) {
    if (plural) {
      const from =
        1 + Math.max(anchor.token, ...childrenOf(tree, about.object, 'case', 'mark').filter((c) => c < about.object));
      const items = listItems(tree, from, listEnd(tree, from), ABOUT).flatMap(
        (tokens) => subjectOfTokens(tree, tokens, text) ?? [],
      );
      if (items.length > 0) return items;
    }
    const skip = new Set(childrenOf(tree, about.object, 'case', 'mark'));
    const whole = subtreeOf(
      tree,
      about.object,
      (child, parent) =>
        parent === about.object &&
        (skip.has(child) || ['acl:relcl', 'parataxis'].includes(tokenAt(tree, child).deprel)),
    );
    const one = subjectOfTokens(
      tree,
      whole.filter((t) => t > anchor.token),
      text,
    );
    if (one) return [one];
  }
  const before = premodifier(anchor, text, isParty);
  if (before) return [before];
  const clause = clauseSubject(anchor, text);
  return clause ? [clause] : [];
};

/** "another on fisheries", "one for a bridge": the token that stands for an instrument named before, else undefined. */
export const ellipsisHead = (tree: Tree, i: number): boolean => {
  const token = tokenAt(tree, i);
  return (
    /^(?:another|one|others|two|three|third|second)$/iu.test(token.form) &&
    headOf(tree, i) >= 0 &&
    ['conj', 'appos', 'list', 'parataxis', 'nsubj', 'obj'].includes(relation(token)) &&
    childrenOf(tree, i, 'nmod').some((n) => aboutMark(tree, n) !== undefined)
  );
};
