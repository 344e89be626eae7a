import type { Span } from '../../model/span.js';
import { listItems } from '../frames/coordination.js';
import { childrenOf, relation, spanOf, subtreeOf, type Tree, tokenAt, withoutEdgePunctuation } from '../frames/tree.js';
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
  'following',
  'fourth',
  'fifth',
  'said',
  'main',
  'outstanding',
  'wide-ranging',
  'sweeping',
  'executive',
  'exclusive',
]);

const textOf = (tree: Tree, tokens: readonly number[], text: string): string => {
  const span = spanOf(tree, tokens);
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
};

/** Adverbials of time and place, and who was there, that the parser hangs into a subject: cut off. */
const STOPS =
  /\s*(?:[,(;]| - | – )?\s*\b(?:in the presence of|on the sidelines of|during (?:the|his|her|a) (?:visit|trip|talks|meeting|summit|ceremony)|at (?:a|the) (?:ceremony|signing)|which|who|whose|while|after which|whereby|according to)\b.*$/isu;
const TIME_TAIL = /\s+(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\s*$/iu;

/** "for 2024-2026": when, not what. */
const YEARS_TAIL = /\s+(?:for|of|in)\s+(?:the\s+(?:years?|period)\s+)?\d{4}(?:\s*[-–/]\s*\d{2,4})?$/u;

const cleaned = (raw: string): string =>
  raw
    .replace(ABOUT_PHRASE, '')
    .replace(STOPS, '')
    .replace(TIME_TAIL, '')
    .replace(YEARS_TAIL, '')
    .replace(/^(?:the|a|an|its|their)\s+/iu, '')
    .replace(/^["“”']+|["“”',;:]+$/gu, '')
    .trim();

const subjectOfTokens = (tree: Tree, tokens: readonly number[], text: string): Subject | undefined => {
  const own = withoutEdgePunctuation(tree, tokens);
  if (own.length === 0) return undefined;
  const words = cleaned(textOf(tree, own, text));
  return words.length > 1 ? { text: words, span: spanOf(tree, own) } : undefined;
};

/** A preposition after the instrument's own words, and the token it governs. */
interface About {
  readonly preposition: string;
  readonly object: number;
}

/** The prepositional phrases that may tell the matter, in order; "of" only where it is no part of the instrument's name. */
const aboutPhrases = (anchor: Anchor): About[] => {
  const { tree, token, word } = anchor;
  const out: About[] = [];
  for (const c of childrenOf(tree, token, 'nmod', 'obl', 'acl', 'advcl').filter((n) => n > token)) {
    const preposition = aboutMark(tree, c);
    if (preposition === undefined) continue;
    // "Memorandum of Understanding on …", "Plan of Action", "letter of intent"
    if (preposition === 'of' && isNamePart(tokenAt(tree, c).form)) {
      for (const inner of childrenOf(tree, c, 'nmod', 'obl', 'acl').filter((n) => n > c)) {
        const mark = aboutMark(tree, inner);
        if (mark !== undefined) out.push({ preposition: mark, object: inner });
      }
      continue;
    }
    if (preposition === 'of' && word.instrument !== 'programme' && word.instrument !== 'roadmap') continue;
    if (preposition === 'to' && tokenAt(tree, c).upos !== 'VERB') continue;
    out.push({ preposition, object: c });
  }
  const surface = surfacePreposition(anchor);
  if (surface && !out.some((o) => o.object === surface.object)) out.push(surface);
  const rank = (o: About): number =>
    ['on', 'for', 'about', 'concerning', 'regarding', 'covering'].includes(o.preposition) ? 0 : 1;
  return out.sort((x, y) => rank(x) - rank(y));
};

const aboutMark = (tree: Tree, i: number): string | undefined => {
  const mark = childrenOf(tree, i, 'case', 'mark')[0];
  const form = mark === undefined ? undefined : tokenAt(tree, mark).form.toLowerCase();
  return form !== undefined && ABOUT.has(form) ? form : undefined;
};

const isNamePart = (form: string): boolean =>
  /^(?:understanding|intent|action|agreement|notes|letters|measures|work)$/iu.test(form);

/** Where the parser hung "on trade" on the verb: the preposition that follows the noun in the text. */
const surfacePreposition = ({ tree, token }: Anchor): About | undefined => {
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
export const subjectsOf = (
  anchor: Anchor,
  text: string,
  isOther: (span: Span, kind: 'party' | 'date' | 'place') => boolean,
): Subject[] => {
  const { tree, plural } = anchor;
  const isParty = (span: Span): boolean => isOther(span, 'party');
  /** Whether words tell a matter, and not when, where or with whom. */
  const tells = (item: Subject, { preposition }: About): boolean => {
    if (
      /^(?:that|it|this|them|these|those|which|him|her|us|such field.*|areas? (?:such as|like).*|fields? (?:such as|like).*)$/iu.test(
        item.text,
      )
    )
      return false;
    const first = { start: item.span.start, end: Math.min(item.span.end, item.span.start + 12) };
    if (isOther(first, 'date') && item.text.split(' ').length < 6) return false;
    if (/^(?:day|sidelines|occasion|same day|eve|side|margins?|spot|behalf)\b/iu.test(item.text)) return false;
    if (preposition === 'in')
      return (
        /^\s*(?:in\s+)?(?:the\s+)?(?:field|area|sphere|sector|domain|\p{Ll})/u.test(
          text.slice(item.span.start, item.span.end),
        ) && !isOther(first, 'place')
      );
    return true;
  };
  for (const about of aboutPhrases(anchor)) {
    const from =
      1 + Math.max(anchor.token, ...childrenOf(tree, about.object, 'case', 'mark').filter((c) => c < about.object));
    if (plural) {
      const items = listItems(tree, from, listEnd(tree, from), ABOUT)
        .flatMap((tokens) => subjectOfTokens(tree, tokens, text) ?? [])
        .filter((item) => tells(item, about));
      if (items.length > 0) return items;
      continue;
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
      whole.filter((t) => t >= from),
      text,
    );
    if (one && tells(one, about)) return [one];
  }
  const before = premodifier(anchor, text, isParty);
  if (before) return [before];
  const clause = clauseSubject(anchor, text);
  return clause ? [clause] : [];
};
