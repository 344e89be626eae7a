import { headOf, prepositionOf, relation, type Tree, tokenAt, tokensIn } from '../../language/walk.js';
import type { Multiple } from '../../mentions/quantities/multiples.js';
import type { Change } from '../../model/statement.js';
import {
  BASIS_TERMS,
  BASIS_WORDS,
  CHANGE_ADVERBS,
  CHANGE_COMPARATIVES,
  CHANGE_NOUNS,
  CHANGE_VERBS,
  PAST_FORMS,
} from './change-words.js';
import { BOUND_WORDS, lemmaAt, type Site, wordAt, wordBefore } from './site.js';

/** A change told in a sentence, and how it hangs on what changed. */
export interface ToldChange {
  readonly site: Site;
  readonly change: Change;
  /** The verb or noun of change ("rose", "growth"); -1 for "up 5%", "(+5%)" and "5% more than". */
  readonly word: number;
  /**
   * `after`: follows the amount it changes ("$4bn, up 5%") · `verb`: its verb's subject changes · `beside`: the verb was told before of
   * another thing ("trade grew by 5% and exports |by 8%").
   */
  readonly kind: 'after' | 'verb' | 'beside';
}

const LONGEST_BASIS = 90;

/** What follows a change up to the next mark: "the same period last year", "2021". */
const basisAfter = (text: string, tree: Tree, last: number): string | undefined => {
  let at = last + 1;
  while (at <= last + 3 && ['more', 'less', 'higher', 'lower', 'up', 'increase', 'growth'].includes(wordAt(tree, at)))
    at++;
  const start = tree.tokens[at];
  if (!start) return undefined;
  const rest = text.slice(start.span.start, tree.sentence.span.end).slice(0, LONGEST_BASIS);
  const term = BASIS_TERMS.find((t) => rest.toLowerCase().startsWith(t));
  if (term) return term;
  const opening = start.form.toLowerCase();
  const compares = opening === 'in' && ['comparison', 'relation'].includes(wordAt(tree, at + 1));
  const asCompared = opening === 'as' && ['compared', 'against'].includes(wordAt(tree, at + 1));
  if (!BASIS_WORDS.has(opening) && !compares && !asCompared) return undefined;
  const words = rest.split(/[,;:()\n]|\.(?:\s|$)|\s(?:and|to|as|but|while|thanks|in which)\s/u)[0] ?? '';
  return (
    words
      .replace(
        /^(?:(?:as\s+)?compared\s+(?:with|to)|in\s+(?:relation|comparison)\s+(?:to|with)|as\s+against|\p{L}+)\s+(?:the\s+)?/u,
        '',
      )
      .trim() || undefined
  );
};

/** "+" or "-" in front of the amount, or the first character of it. */
const signBefore = (text: string, site: Site): 'up' | 'down' | undefined => {
  const start = site.span.start;
  const own = text.charAt(start);
  const before = text.charAt(start - 1);
  if (own === '+' || before === '+') return 'up';
  // "(- 9.6 %)", ", + 4 %"
  const apart = /[(,]\s?(?<sign>[-+−–])\s$/u.exec(text.slice(Math.max(0, start - 5), start))?.groups?.['sign'];
  if (apart !== undefined) return apart === '+' ? 'up' : 'down';
  // a hyphen is a minus only where nothing stands before it: "(-$65m)", ", -3%"
  const isMinus = (c: string, previous: string): boolean =>
    /[-−–]/u.test(c) && /[\s(,]/u.test(previous) && /[(,]/u.test(text.slice(Math.max(0, start - 4), start));
  if (isMinus(own, before) || isMinus(before, text.charAt(start - 2))) return 'down';
  return undefined;
};

/** The verb of change at token `i`, by its lemma; past forms count whatever the tagger makes of them ("shrank"). */
const changeVerbAt = (tree: Tree, i: number): string | undefined => {
  const past = PAST_FORMS.get(wordAt(tree, i));
  if (past) return past;
  const lemma = lemmaAt(tree, i);
  return tree.tokens[i]?.upos === 'VERB' && CHANGE_VERBS.has(lemma) ? lemma : undefined;
};

const isChangeVerb = (tree: Tree, i: number): boolean => changeVerbAt(tree, i) !== undefined;

const EXCEEDING = new Set(['exceed', 'surpass', 'outstrip', 'top', 'beat']);

/** The verb of change an amount hangs on: "grew 5 percent", "fell by $2 bn"; not "rose to 5 percent". */
const verbOfChange = (site: Site): number => {
  const { tree } = site;
  const before = wordBefore(site);
  const by = wordAt(tree, before) === 'by';
  const beforeBy = by ? before - 1 : before;
  const loose = site.units !== 'percent';
  if ((by || !loose) && isChangeVerb(tree, beforeBy)) return beforeBy;
  const head = headOf(tree, site.head);
  const preposition = prepositionOf(tree, site.head);
  // "exceeded the figure for 2020 |by 14 percent"
  if (by && head >= 0 && !loose && EXCEEDING.has(lemmaAt(tree, head))) return head;
  const hangs =
    head >= 0 &&
    isChangeVerb(tree, head) &&
    ['obj', 'obl', 'advmod', 'nmod', 'xcomp', 'dep'].includes(relation(tokenAt(tree, site.head)));
  if (hangs && (preposition === 'by' || (!loose && preposition === ''))) return head;
  return -1;
};

/** "trade grew by 5% and exports |by as much as $4bn": the verb of change that the clause before has for both; -1 where there is none. */
const verbLeftOut = (site: Site): number => {
  const { tree } = site;
  const by = wordBefore(site);
  if (wordAt(tree, by) !== 'by' || !/^(?:NOUN|PROPN|ADP)$/u.test(tree.tokens[by - 1]?.upos ?? '')) return -1;
  let joined = false;
  for (let at = by - 1; at >= Math.max(0, by - 24); at--) {
    const token = tree.tokens[at];
    if (token?.upos === 'CCONJ' || token?.form === ',') joined = true;
    if (isChangeVerb(tree, at)) return joined && /^(?:by|\d|some|up|about)/iu.test(wordAt(tree, at + 1)) ? at : -1;
    if (token?.upos === 'VERB' || token?.form === ';') return -1;
  }
  return -1;
};

const nounOfChange = (site: Site): number => {
  const { tree } = site;
  const before = wordBefore(site);
  // "a growth rate of 5 percent"
  const named = lemmaAt(tree, before - 1) === 'rate' ? before - 2 : before - 1;
  if (
    ['of', 'by'].includes(wordAt(tree, before)) &&
    CHANGE_NOUNS.has(lemmaAt(tree, named)) &&
    tree.tokens[named]?.upos === 'NOUN'
  )
    return named;
  for (let at = site.last + 1; at <= site.last + 3; at++) {
    const token = tree.tokens[at];
    if (token?.upos === 'NOUN' && CHANGE_NOUNS.has(lemmaAt(tree, at))) return at;
    if (token?.upos !== 'ADJ' && token?.form !== '-') break;
  }
  return -1;
};

const directionOf = (tree: Tree, word: number): 'up' | 'down' =>
  CHANGE_VERBS.get(changeVerbAt(tree, word) ?? '') ?? CHANGE_NOUNS.get(lemmaAt(tree, word)) ?? 'up';

const PARTICLE_VERBS = new Set([
  'make',
  'take',
  'set',
  'put',
  'build',
  'open',
  'give',
  'use',
  'buy',
  'hold',
  'eat',
  'draw',
  'sign',
  'turn',
]);

/** "made up 18 percent", "took up": part of a verb that tells no change. */
const isParticle = (tree: Tree, i: number): boolean =>
  PARTICLE_VERBS.has(lemmaAt(tree, i - 1)) && tree.tokens[i - 1]?.upos === 'VERB';

/** The change that an amount tells, where it tells one: "31%" in "up 31% from a year earlier". */
export const changeAt = (text: string, site: Site): ToldChange | undefined => {
  const { tree, quantity } = site;
  if (!quantity || site.units === 'time') return undefined;
  const told = (direction: 'up' | 'down', word: number, kind: ToldChange['kind']): ToldChange => {
    const basis = basisAfter(
      text,
      tree,
      Math.max(site.last, word > site.last && word - site.last < 4 ? word : site.last),
    );
    const change = {
      value: Math.abs(quantity.value),
      unit: quantity.unit,
      direction,
      ...(basis === undefined ? {} : { basis }),
    };
    return { site, change, word, kind };
  };
  const sign = signBefore(text, site);
  if (sign) return told(sign, -1, 'after');
  const before = wordBefore(site);
  const beforeBy = wordAt(tree, before) === 'by' ? before - 1 : before;
  // "$100 bn in goods, |plus $15 bn in services": an amount added
  const isAdded = site.units !== 'percent' && /^(?:plus|minus)$/u.test(wordAt(tree, beforeBy));
  const adverb = isParticle(tree, beforeBy) || isAdded ? undefined : CHANGE_ADVERBS.get(wordAt(tree, beforeBy));
  if (
    adverb &&
    (site.units === 'percent' || beforeBy === before - 1 || /^(?:from|on|in)$/u.test(wordAt(tree, site.last + 1)))
  ) {
    const above = headOf(tree, beforeBy);
    const subject =
      tree.tokens[beforeBy - 1]?.upos === 'AUX' ||
      (beforeBy > 0 && wordAt(tree, beforeBy - 1) !== ',' && tree.tokens[beforeBy - 1]?.upos === 'NOUN');
    return told(
      adverb,
      subject ? (above >= 0 && tokenAt(tree, above).upos === 'VERB' ? above : beforeBy) : -1,
      subject ? 'verb' : 'after',
    );
  }
  const verb = verbOfChange(site);
  if (verb >= 0) return told(directionOf(tree, verb), verb, 'verb');
  const leftOut = verbLeftOut(site);
  if (leftOut >= 0) return told(directionOf(tree, leftOut), leftOut, 'beside');
  const noun = nounOfChange(site);
  if (noun >= 0) return told(directionOf(tree, noun), noun, 'verb');
  const comparative = CHANGE_COMPARATIVES.get(wordAt(tree, site.last + 1));
  if (
    comparative &&
    (site.units === 'percent' || wordAt(tree, site.last + 2) === 'than' || lemmaAt(tree, before) === 'be') &&
    /^(?:than|in|[y,.)]|year|from|on|compared|over)?$/u.test(wordAt(tree, site.last + 2))
  ) {
    return told(comparative, -1, 'after');
  }
  return undefined;
};

const wordSite = (tree: Tree, i: number): Site => ({
  span: tokenAt(tree, i).span,
  units: 'money',
  tree,
  first: i,
  last: i,
  head: i,
});

/** "has since 2017 grown |twofold" → 2017 */
const basisBefore = (text: string, tree: Tree, i: number): string | undefined => {
  const from = tree.tokens[Math.max(0, i - 6)];
  const token = tree.tokens[i];
  if (!from || !token) return undefined;
  return /\bsince (?<year>(?:19|20)\d{2})\b/u.exec(text.slice(from.span.start, token.span.start))?.groups?.['year'];
};

/** "twice |the 2019 level", "half as much again |as in 2019", "double |the figure of a year earlier": what time it is held against. */
const HELD_AGAINST =
  /^[^.;,]{0,34}?(?<basis>(?<!\d)(?:19|20)\d{2}(?!\d)|(?:the|a)\s+(?:year|decade)(?:\s+(?:before|earlier|ago))?|last\s+year|previous\s+year)/u;

/** The change that a multiplying word tells: "trade doubled", "grew threefold", "to halve". */
export const changeInWords = (text: string, tree: Tree, multiple: Multiple): ToldChange[] => {
  const tokens = tokensIn(tree, multiple.span);
  const i = tokens.findLast((t) => !BOUND_WORDS.has(wordAt(tree, t)));
  if (i === undefined) return [];
  const head = headOf(tree, i);
  const before = [i - 1, i - 2].find((t) => isChangeVerb(tree, t));
  const word = head >= 0 && isChangeVerb(tree, head) ? head : (before ?? i);
  const isCompared = word === i && multiple.compares === true;
  const basis =
    (isCompared
      ? HELD_AGAINST.exec(text.slice(multiple.span.end, multiple.span.end + 80))?.groups?.['basis']
      : undefined) ??
    basisAfter(text, tree, i) ??
    basisBefore(text, tree, i);
  const change: Change = {
    value: multiple.value,
    unit: 'percent',
    direction: multiple.direction,
    ...(basis === undefined ? {} : { basis }),
  };
  return [{ site: wordSite(tree, i), change, word: isCompared ? -1 : word, kind: isCompared ? 'after' : 'verb' }];
};
