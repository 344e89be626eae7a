import { childrenOf, nounPhraseOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import type { Instrument } from '../../model/statement.js';

/**
 * How sure a noun is to be an instrument. `strong`: always ("treaty"); `weak`: only where something is done to it that is
 * done to instruments ("signed a programme", "issued a statement").
 */
export interface AnchorWord {
  readonly instrument: Instrument;
  readonly strength: 'strong' | 'weak';
}

const strong = (instrument: Instrument): AnchorWord => ({ instrument, strength: 'strong' });
const weak = (instrument: Instrument): AnchorWord => ({ instrument, strength: 'weak' });

/** Nouns that head an instrument's noun phrase, by lemma in lower case. */
export const ANCHOR_WORDS: ReadonlyMap<string, AnchorWord> = new Map([
  ['treaty', strong('treaty')],
  ['convention', strong('treaty')],
  ['pact', strong('treaty')],
  ['covenant', weak('treaty')],
  ['charter', weak('treaty')],
  ['agreement', strong('agreement')],
  ['accord', strong('agreement')],
  ['deal', strong('agreement')],
  ['arrangement', strong('agreement')],
  ['framework', weak('agreement')],
  ['partnership', weak('agreement')],
  ['truce', weak('agreement')],
  ['ceasefire', weak('agreement')],
  ['settlement', weak('agreement')],
  ['concession', weak('agreement')],
  ['cepa', strong('agreement')],
  ['fta', strong('agreement')],
  ['pta', strong('agreement')],
  ['bit', weak('agreement')],
  ['swap', weak('agreement')],
  ['memorandum', strong('memorandum')],
  ['memoranda', strong('memorandum')],
  ['memo', weak('memorandum')],
  ['mou', strong('memorandum')],
  ['mous', strong('memorandum')],
  ['understanding', weak('memorandum')],
  ['moc', strong('memorandum')],
  ['contract', strong('contract')],
  ['subcontract', strong('contract')],
  ['protocol', strong('protocol')],
  ['roadmap', strong('roadmap')],
  ['map', weak('roadmap')],
  ['programme', weak('programme')],
  ['program', weak('programme')],
  ['plan', weak('programme')],
  ['declaration', strong('declaration')],
  ['communique', strong('declaration')],
  ['communiqué', strong('declaration')],
  ['statement', weak('declaration')],
  ['letter', weak('letter-of-intent')],
  ['document', weak('document')],
  ['paper', weak('document')],
  ['instrument', weak('document')],
  ['text', weak('document')],
  ['minutes', weak('document')],
  ['note', weak('agreement')],
  ['record', weak('document')],
  ['folder', weak('document')],
  ['act', weak('document')],
  ['loan', weak('contract')],
  ['waiver', weak('agreement')],
]);

/** An instrument's noun in a tree, with the phrase around it. */
export interface Anchor {
  readonly tree: Tree;
  readonly token: number;
  readonly word: AnchorWord;
  /** The noun phrase without relative clauses and coordinated items. */
  readonly phrase: readonly number[];
  readonly plural: boolean;
  /** "a", "the", "this", "27": lower case; empty where there is none. */
  readonly determiner: string;
  /** Stands for a noun named before: "another on fisheries", "one with Nauru". */
  readonly elliptic?: true;
}

const MINUTES = weak('document');
/** "the Minutes were signed", "agreed minutes": no minutes of the clock. */
const isAgreedMinutes = (tree: Tree, i: number): boolean =>
  /^minutes$/iu.test(tree.tokens[i]?.form ?? '') &&
  (/^M/u.test(tree.tokens[i]?.form ?? '') || /^(?:agreed|the)$/iu.test(tree.tokens[i - 1]?.form ?? ''));

const anchorWordAt = (tree: Tree, i: number): AnchorWord | undefined => {
  const token = tree.tokens[i];
  if (!token) return undefined;
  // an acronym is a noun whatever the tagger takes it for
  const nominal = token.upos === 'NOUN' || token.upos === 'PROPN' || /^(?:M[oO][UC]s?|FTAs?|CEPAs?)$/u.test(token.form);
  if (!nominal) return undefined;
  if (isAgreedMinutes(tree, i)) return MINUTES;
  return ANCHOR_WORDS.get(token.lemma.toLowerCase()) ?? ANCHOR_WORDS.get(token.form.toLowerCase().replace(/s$/u, ''));
};

const isPlural = (tree: Tree, i: number): boolean => {
  const token = tokenAt(tree, i);
  return token.feats['Number'] === 'Plur' || /(?:s|memoranda|communiqués)$/u.test(token.form.toLowerCase());
};

/** "notes" of "an exchange of notes", "notes were exchanged": one instrument. */
const isExchangeOf = (tree: Tree, i: number): boolean =>
  (tokenAt(tree, i).lemma.toLowerCase() === 'note' &&
    tokenAt(tree, i).head >= 0 &&
    tokenAt(tree, tokenAt(tree, i).head).lemma.toLowerCase() === 'exchange') ||
  (tree.tokens[i - 1]?.form.toLowerCase() === 'of' && tree.tokens[i - 2]?.form.toLowerCase() === 'exchange');

/** The anchor at a token, with the phrase around it. */
export const anchorAt = (tree: Tree, i: number, word: AnchorWord): Anchor => {
  const determiner = childrenOf(tree, i, 'det', 'nummod', 'nmod:poss')[0];
  return {
    tree,
    token: i,
    word,
    phrase: nounPhraseOf(tree, i),
    plural: isPlural(tree, i) && !isExchangeOf(tree, i) && word !== MINUTES,
    determiner: determiner === undefined ? '' : tokenAt(tree, determiner).form.toLowerCase(),
  };
};

/** "agreement text", "treaty obligations", "the Treaty Series": only the last noun of a name counts. */
const modifiesNext = (tree: Tree, i: number): boolean => {
  const next = tree.tokens[i + 1];
  if (!next || !/^(?:NOUN|PROPN)$/u.test(next.upos)) return false;
  return /^(?:compound|flat|amod|nmod)$/u.test(relation(tokenAt(tree, i))) || next.upos === 'NOUN';
};

const formAt = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? '';

/** "the text of an agreement", "a draft of the treaty": the instrument is the other. */
const isTextOf = (tree: Tree, i: number): boolean => {
  if (!/^(?:text|draft|copy|wording|version|terms?)$/u.test(tokenAt(tree, i).lemma.toLowerCase())) return false;
  if (formAt(tree, i + 1) !== 'of') return false;
  return [2, 3, 4, 5].some((k) => /^(?:an?|the|this|that)$/u.test(formAt(tree, i + 2)) && anchorWordAt(tree, i + k));
};

/** "Understanding" of "Memorandum of Understanding", "paper" of "put pen to paper": no instrument of its own. */
const insideName = (tree: Tree, i: number): boolean =>
  (formAt(tree, i) === 'understanding' && formAt(tree, i - 1) === 'of' && anchorWordAt(tree, i - 2) !== undefined) ||
  (formAt(tree, i) === 'paper' && formAt(tree, i - 1) === 'to' && /^pens?$/u.test(formAt(tree, i - 2)));

const known = new WeakMap<Tree, readonly Anchor[]>();

/**
 * The nouns of a sentence that name instruments, each with its phrase, in order. "a deal on gas" → one at "deal". Found once a tree: the
 * readers of agreements and packages ask for them in turn.
 */
export const anchorsIn = (tree: Tree): readonly Anchor[] => {
  const before = known.get(tree);
  if (before) return before;
  const anchors = tree.tokens.flatMap((_, i) => {
    const word = anchorWordAt(tree, i);
    return word && !modifiesNext(tree, i) && !insideName(tree, i) && !isTextOf(tree, i)
      ? [anchorAt(tree, i, word)]
      : [];
  });
  known.set(tree, anchors);
  return anchors;
};
