import { type Tree, tokenAt } from '../../language/walk.js';
import { lookUp } from '../../model/look-up.js';
import type { PartyMention } from '../../model/mention.js';
import { isStateLike, type ReportContext, within } from '../context/report-context.js';
import type { Anchor } from './anchor.js';
import { EMPTY_MODIFIERS } from './matter-words.js';
import { statusAsObject } from './status-verbs.js';

/** What stands before an instrument's noun, read by the surface. */
export interface BeforeNoun {
  /** Tokens that tell the matter: "extradition" of "a new extradition treaty"; contiguous, may be empty. */
  readonly matter: readonly number[];
  /** Parties in the name: "the China-Serbia Free Trade Agreement". */
  readonly parties: readonly PartyMention[];
  /** First token of the noun phrase. */
  readonly start: number;
}

const MODIFIER = /^(?:ADJ|NOUN|PROPN|NUM|SYM|ADV|X)$/u;
/** Nouns whose own name takes the word before: "road map", "action plan", "joint statement", "swap line". */
const NAME_LEADS: Readonly<Record<string, RegExp>> = {
  map: /^road$/u,
  plan: /^(?:action|work)$/u,
  programme: /^(?:work|action)$/u,
  program: /^(?:work|action)$/u,
  statement: /^(?:joint|press)$/u,
  agreement: /^framework$/u,
  line: /^$/u,
};

const isModifier = (tree: Tree, i: number, noun: number): boolean => {
  const token = tree.tokens[i];
  if (!token) return false;
  if (MODIFIER.test(token.upos)) return true;
  if (/^(?:including|excluding|concerning|regarding|following)$/iu.test(token.form)) return false;
  if (token.upos === 'PUNCT') return /^[-–/]$/u.test(token.form);
  // "visiting forces agreement", "combined heat and power contract", "amended protocol"
  return (
    token.upos === 'VERB' &&
    token.feats['VerbForm'] !== 'Fin' &&
    token.feats['VerbForm'] !== 'Inf' &&
    token.head <= noun &&
    token.head > i
  );
};

/** "ten - year", "30 - day": a span of time or an amount, cut at its hyphens by the tokenizer. */
const isMeasure = (tree: Tree, i: number): boolean =>
  /^(?:year|month|day|week|billion|million|dollar|point|article|page|km|way|country|nation|party|state|member|sector)s?$/iu.test(
    tokenAt(tree, i).form,
  ) &&
  /^[-–]$/u.test(tree.tokens[i - 1]?.form ?? '') &&
  /^(?:NUM|ADJ|X)$/u.test(tree.tokens[i - 2]?.upos ?? '');

const AMOUNT = /^(?:[\p{Sc}\d]|US\$|C\$|A\$|Rs\.?$)|-(?:year|month|day|billion|million|dollar|point|km)s?(?:-|$)/iu;

/** Reads what stands before the noun of an anchor: back to its article, a verb, a mark or a possessive. */
export const beforeNoun = (context: ReportContext, anchor: Anchor): BeforeNoun => {
  const { tree, token } = anchor;
  let start = token;
  while (start > 0 && isModifier(tree, start - 1, token)) start--;
  const parties: PartyMention[] = [];
  const kept: number[] = [];
  const lead = lookUp(NAME_LEADS, tokenAt(tree, token).lemma.toLowerCase());
  for (let i = start; i < token; i++) {
    const { form, span, upos, lemma } = tokenAt(tree, i);
    const word = form.toLowerCase();
    const named = within(context.parties, span).filter((m) => isStateLike(m) && m.value.type !== 'person');
    parties.push(...named);
    if (
      named.length > 0 ||
      upos === 'NUM' ||
      upos === 'SYM' ||
      (upos === 'PUNCT' && kept.at(-1) !== i - 1) ||
      EMPTY_MODIFIERS.has(word) ||
      AMOUNT.test(form) ||
      isMeasure(tree, i) ||
      (i === token - 1 && lead?.test(word)) ||
      (upos === 'VERB' && statusAsObject(lemma) !== undefined && /(?:ed|en)$/u.test(word)) ||
      (upos === 'ADV' && !/-/u.test(form))
    ) {
      // what went before an empty word belongs to another phrase: "global free | trilateral | accord"
      continue;
    }
    kept.push(i);
  }
  // only the last unbroken stretch names the matter
  let first = kept.length - 1;
  while (first > 0 && (kept[first] ?? 0) - (kept[first - 1] ?? 0) === 1) first--;
  const matter = kept.slice(Math.max(first, 0));
  const closes = matter.at(-1);
  const adjoins = closes !== undefined && rangeIsEmptyWords(tree, closes + 1, token, lead);
  return { matter: adjoins ? matter : [], parties: dedupe(parties), start };
};

const rangeIsEmptyWords = (tree: Tree, from: number, to: number, lead: RegExp | undefined): boolean => {
  for (let i = from; i < to; i++) {
    const word = tokenAt(tree, i).form.toLowerCase();
    if (!EMPTY_MODIFIERS.has(word) && !lead?.test(word) && !isMeasure(tree, i)) return false;
  }
  return true;
};

const dedupe = (mentions: readonly PartyMention[]): PartyMention[] => [...new Set(mentions)];
