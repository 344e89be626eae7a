import type { Sentence } from '../../src/model/sentence.js';
import type { Span } from '../../src/model/span.js';
import type { GoldDocument, GoldSentence } from './treebank.js';

/** Counts behind a precision, a recall and their F1. */
export interface Hits {
  right: number;
  said: number;
  true: number;
}

export const noHits = (): Hits => ({ right: 0, said: 0, true: 0 });

/** F1 in percent. */
export const f1 = ({ right, said, true: wanted }: Hits): number =>
  said + wanted === 0 ? 0 : (200 * right) / (said + wanted);

export interface TreeScores {
  readonly upos: Hits;
  readonly feats: Hits;
  readonly lemmas: Hits;
  readonly uas: Hits;
  /** Labelled attachment with universal relations, as CoNLL 2018 counts it. */
  readonly las: Hits;
  /** Labelled attachment with subtypes (`nsubj:pass`). */
  readonly full: Hits;
  /** Labelled attachment without punctuation. */
  readonly words: Hits;
  /** By relation with subtype. */
  readonly relations: Map<string, Hits>;
}

export const noTreeScores = (): TreeScores => ({
  upos: noHits(),
  feats: noHits(),
  lemmas: noHits(),
  uas: noHits(),
  las: noHits(),
  full: noHits(),
  words: noHits(),
  relations: new Map(),
});

const universal = (relation: string): string => relation.split(':')[0] ?? relation;
const key = (span: Span | undefined): string => (span === undefined ? 'root' : `${span.start}-${span.end}`);

/** Adds up a document's scores: words are matched by their place in the text, arcs by both their ends, as in CoNLL 2018's evaluation. */
export const addTrees = (scores: TreeScores, gold: readonly GoldSentence[], sentences: readonly Sentence[]): void => {
  const found = new Map<string, { upos: string; feats: string; lemma: string; head: string; deprel: string }>();
  let said = 0;
  let saidWords = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      said++;
      if (token.upos !== 'PUNCT') saidWords++;
      hitsOf(scores.relations, token.deprel).said++;
      const feats = Object.entries(token.feats)
        .map(([name, value]) => `${name}=${value}`)
        .join('|');
      found.set(key(token.span), {
        upos: token.upos,
        feats: feats === '' ? '_' : feats,
        lemma: token.lemma,
        head: key(tokens[token.head]?.span),
        deprel: token.deprel,
      });
    }
  }
  const all = [scores.upos, scores.feats, scores.lemmas, scores.uas, scores.las, scores.full];
  for (const hits of all) hits.said += said;
  scores.words.said += saidWords;
  for (const { words } of gold) {
    for (const word of words) {
      for (const hits of all) hits.true++;
      const counts = word.deprel !== 'punct';
      if (counts) scores.words.true++;
      hitsOf(scores.relations, word.deprel).true++;
      const match = found.get(key(word.span));
      if (match === undefined) continue;
      if (match.upos === word.upos) scores.upos.right++;
      if (match.feats === word.feats) scores.feats.right++;
      if (match.lemma.toLowerCase() === word.lemma.toLowerCase() || word.lemma === '_') scores.lemmas.right++;
      if (match.head !== key(words[word.head]?.span)) continue;
      scores.uas.right++;
      if (universal(match.deprel) !== universal(word.deprel)) continue;
      scores.las.right++;
      if (counts) scores.words.right++;
      if (match.deprel !== word.deprel) continue;
      scores.full.right++;
      hitsOf(scores.relations, word.deprel).right++;
    }
  }
};

/** Adds up how well sentences and words were cut. */
export const addCuts = (
  scores: { sentences: Hits; tokens: Hits },
  gold: GoldDocument,
  sentences: readonly Sentence[],
): void => {
  count(
    scores.sentences,
    gold.sentences.map((s) => key(s.span)),
    sentences.map((s) => key(s.span)),
  );
  count(
    scores.tokens,
    gold.sentences.flatMap((s) => s.words.map((w) => key(w.span))),
    sentences.flatMap((s) => s.tokens.map((t) => key(t.span))),
  );
};

/** Adds up two lists of keys. */
export const count = (hits: Hits, gold: readonly string[], said: readonly string[]): void => {
  const wanted = new Set(gold);
  hits.true += gold.length;
  hits.said += said.length;
  hits.right += said.filter((k) => wanted.has(k)).length;
};

const hitsOf = (map: Map<string, Hits>, name: string): Hits => {
  const known = map.get(name) ?? noHits();
  map.set(name, known);
  return known;
};
