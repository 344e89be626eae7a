import { type Sentence, type Token, Upos } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { arcsOf, relationsOf } from './arcs.js';
import { batchesOf, type Item } from './batches.js';
import { type Lemmatize, lemmatizer } from './lemmatize.js';
import type { ModelFiles } from './model-files.js';
import { bestLabels } from './name-labels.js';
import { namesOf } from './names.js';
import { type BatchScores, FEATURES, type Network } from './network.js';
import { oneSubject } from './one-subject.js';
import { bestTree } from './tree.js';

/** What makes up a language: its network and files, and how it cuts text and sees words. */
export interface Parts {
  readonly network: Network;
  readonly files: ModelFiles;
  readonly split: (text: string) => Span[][];
  readonly wordKeys: (form: string) => readonly [vector: string, word: string];
  readonly affixBuckets: (form: string) => readonly number[];
  /** Sets right what the network is known to get wrong. */
  readonly repair?: (sentence: Sentence) => Sentence;
  /** Places, padding included, that go through the network at once. */
  readonly batchTokens: number;
}

/** The way from texts to sentences; see `Language.analyse`. */
export const analyser = (parts: Parts): ((texts: readonly string[]) => Promise<Sentence[][]>) => {
  const { network, files, batchTokens } = parts;
  const idsOf = rememberingIds(parts);
  const decode = decoder(files);
  const settleSubjects = oneSubject(files.labels.relations);
  const repair = parts.repair ?? ((sentence: Sentence) => sentence);
  return async (texts) => {
    const items: Item[] = [];
    texts.forEach((content, text) => {
      for (const tokens of parts.split(content))
        items.push({ text, tokens, ids: tokens.map((t) => idsOf(content.slice(t.start, t.end))) });
    });
    const done = new Map<Item, Sentence>();
    for (const batch of batchesOf(items, batchTokens)) {
      const time = batch[0]?.tokens.length ?? 0;
      const scores = await network.score(
        pack(batch, time),
        Int32Array.from(batch, (item) => item.tokens.length),
        time,
      );
      const heads = batch.map((item, b) => headsOf(scores, item.tokens.length, b));
      const relations = await relationsOf(network, scores, arcsOf(heads));
      await settleSubjects(network, scores, { heads, relations });
      let arc = 0;
      batch.forEach((item, b) => {
        done.set(
          item,
          repair(
            decode({
              content: texts[item.text] ?? '',
              item,
              scores,
              b,
              heads: heads[b] ?? new Int32Array(0),
              relations,
              arc,
            }),
          ),
        );
        arc += item.tokens.length;
      });
    }
    const out: Sentence[][] = texts.map(() => []);
    for (const item of items) {
      const sentence = done.get(item);
      if (sentence !== undefined) out[item.text]?.push(sentence);
    }
    return out;
  };
};

/** Feature numbers of a form, kept for the forms met before. */
const rememberingIds = ({ files, wordKeys, affixBuckets }: Parts): ((form: string) => readonly number[]) => {
  const known = new Map<string, readonly number[]>();
  return (form) => {
    let ids = known.get(form);
    if (ids === undefined) {
      const [vector, word] = wordKeys(form);
      ids = [files.vectorRows.get(vector) ?? 0, files.wordRows.get(word) ?? 1, ...affixBuckets(form)];
      if (known.size > 100_000) known.clear();
      known.set(form, ids);
    }
    return ids;
  };
};

const pack = (batch: readonly Item[], time: number): Int32Array => {
  const width = batch.length;
  const ids = new Int32Array(FEATURES * time * width);
  batch.forEach((item, b) => {
    item.ids.forEach((row, t) => {
      for (let f = 0; f < FEATURES; f++) ids[(f * time + t) * width + b] = row[f] ?? 0;
    });
  });
  return ids;
};

const headsOf = ({ arcs, time }: BatchScores, size: number, b: number): Int32Array =>
  bestTree(size, (d, h) => arcs[(b * time + d) * (time + 1) + h + 1] ?? Number.NEGATIVE_INFINITY);

interface Decoding {
  readonly content: string;
  readonly item: Item;
  readonly scores: BatchScores;
  /** Place of the sentence in the batch. */
  readonly b: number;
  readonly heads: Int32Array;
  readonly relations: Float32Array;
  /** Row of the sentence's first arc in `relations`. */
  readonly arc: number;
}

/** Best scores become labels. */
const decoder = (files: ModelFiles): ((input: Decoding) => Sentence) => {
  const { labels } = files;
  const lemmatize = lemmatizer(files.lemmaRules, files.verbs);
  const bestNames = bestLabels(labels.names);
  const feats = labels.feats.map(parseFeats);
  const uposes = labels.upos.map((tag) => Upos.parse(tag));
  const rootRelation = labels.relations.indexOf('root');
  const kinds = uposes.map((upos) => kindsOf(upos, labels, feats, lemmatize));
  const dependents = labels.relations.map((_, i) => i).filter((i) => i !== rootRelation);
  return ({ content, item, scores, b, heads, relations, arc }) => {
    const row = (t: number): number => t * scores.batch + b;
    const tokens = item.tokens.map((span, t): Token => {
      const form = content.slice(span.start, span.end);
      const tag = bestOf(scores.upos, row(t) * uposes.length, uposes.length);
      const { bundles, kind } = kinds[tag] ?? NO_KINDS;
      const { bundle, lemma } = kind.get(bestAmong(scores.feats, row(t) * feats.length, bundles)) ?? NO_KIND;
      const head = heads[t] ?? -1;
      const relation =
        head === -1 ? rootRelation : bestAmong(relations, (arc + t) * labels.relations.length, dependents);
      return {
        span,
        form,
        lemma: lemma(form),
        upos: uposes[tag] ?? 'X',
        feats: { ...bundle },
        head,
        deprel: labels.relations[relation] ?? 'dep',
      };
    });
    const best = bestNames(
      tokens.length,
      (t, label) => scores.names[row(t) * labels.names.length + label] ?? Number.NEGATIVE_INFINITY,
    );
    const tags = Array.from(best, (label) => labels.names[label] ?? 'O');
    return {
      span: { start: item.tokens[0]?.start ?? 0, end: item.tokens.at(-1)?.end ?? 0 },
      tokens,
      names: namesOf(tags, item.tokens),
    };
  };
};

/** What a part of speech with a bundle of features brings along. */
interface Kind {
  readonly bundle: Readonly<Record<string, string>>;
  readonly lemma: Lemmatize;
}
const NO_KIND: Kind = { bundle: {}, lemma: (form) => form };
const NO_KINDS = { bundles: [] as readonly number[], kind: new Map<number, Kind>() };

const kindsOf = (
  upos: Upos,
  labels: ModelFiles['labels'],
  feats: readonly Kind['bundle'][],
  lemmatize: (upos: string, feats: Kind['bundle']) => Lemmatize,
): typeof NO_KINDS => {
  const bundles = labels.feats_of_upos[upos] ?? [];
  const kind = bundles.map((b): [number, Kind] => [
    b,
    { bundle: feats[b] ?? {}, lemma: lemmatize(upos, feats[b] ?? {}) },
  ]);
  return { bundles, kind: new Map(kind) };
};

const bestOf = (scores: Float32Array, from: number, count: number): number => {
  let best = 0;
  for (let i = 1; i < count; i++) if ((scores[from + i] ?? 0) > (scores[from + best] ?? 0)) best = i;
  return best;
};

const bestAmong = (scores: Float32Array, from: number, among: readonly number[]): number => {
  let best = among[0] ?? -1;
  for (const i of among) if ((scores[from + i] ?? 0) > (scores[from + best] ?? 0)) best = i;
  return best;
};

/** `Number=Sing|Person=3` → `{ Number: 'Sing', Person: '3' }` */
const parseFeats = (bundle: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    bundle
      .split('|')
      .filter((f) => f !== '')
      .map((f) => f.split('=', 2) as [string, string]),
  );
