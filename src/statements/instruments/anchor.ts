import type { Instrument } from '../../model/statement.js';
import { childrenOf, headOf, nounPhraseOf, relation, type Tree, tokenAt } from '../frames/tree.js';

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
}

const anchorWordAt = (tree: Tree, i: number): AnchorWord | undefined => {
  const token = tokenAt(tree, i);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  return ANCHOR_WORDS.get(token.lemma.toLowerCase()) ?? ANCHOR_WORDS.get(token.form.toLowerCase().replace(/s$/u, ''));
};

const isPlural = (tree: Tree, i: number): boolean => {
  const token = tokenAt(tree, i);
  return token.feats['Number'] === 'Plur' || /(?:s|memoranda|communiqués)$/u.test(token.form.toLowerCase());
};

/** The nouns of a sentence that name instruments, each with its phrase, in order. "a deal on gas" → one at "deal". */
export const anchorsIn = (tree: Tree): Anchor[] =>
  tree.tokens.flatMap((token, i) => {
    const word = anchorWordAt(tree, i);
    if (!word) return [];
    const rel = relation(token);
    const head = headOf(tree, i);
    // "agreement text", "treaty obligations", "memorandum of understanding on …": only the head of the name counts
    if ((rel === 'compound' || rel === 'flat' || rel === 'amod') && head >= 0) return [];
    if (token.lemma.toLowerCase() === 'understanding' && head >= 0 && anchorWordAt(tree, head)) return [];
    // "put pen to paper": no paper is meant
    if (
      token.form.toLowerCase() === 'paper' &&
      /\bpens?$/iu.test(
        tree.tokens
          .slice(Math.max(0, i - 2), i - 1)
          .map((t) => t.form)
          .join(' '),
      )
    )
      return [];
    const determiner = childrenOf(tree, i, 'det', 'nummod', 'nmod:poss')[0];
    return [
      {
        tree,
        token: i,
        word,
        phrase: nounPhraseOf(tree, i),
        plural: isPlural(tree, i),
        determiner: determiner === undefined ? '' : tokenAt(tree, determiner).form.toLowerCase(),
      },
    ];
  });
