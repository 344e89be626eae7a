import { readFileSync } from 'node:fs';

/** The label sets of a trained model, in the order of the network's outputs. */
export interface Labels {
  readonly upos: readonly string[];
  /** Feature bundles such as `Number=Plur`, `''` for none. */
  readonly feats: readonly string[];
  /** For each part of speech the bundles it may carry, as indices into `feats`. */
  readonly feats_of_upos: Readonly<Record<string, readonly number[]>>;
  readonly relations: readonly string[];
  readonly names: readonly string[];
}

/** What stands beside a model's graphs: labels, the words of its two embeddings with their rows, rules for lemmas. */
export interface ModelFiles {
  readonly labels: Labels;
  readonly vectorRows: ReadonlyMap<string, number>;
  readonly wordRows: ReadonlyMap<string, number>;
  readonly lemmaRules: string;
  /** Base forms of verbs. */
  readonly verbs: ReadonlySet<string>;
}

/** Reads the small files of a model's folder. */
export const readModelFiles = (folder: URL): ModelFiles => {
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const rows = (name: string, first: number): ReadonlyMap<string, number> => {
    const map = new Map<string, number>();
    read(name)
      .split('\n')
      .forEach((word, i) => {
        if (word !== '') map.set(word, i + first);
      });
    return map;
  };
  // The files are part of the package, written by training/export.py.
  const labels = JSON.parse(read('labels.json')) as Labels;
  return {
    labels,
    vectorRows: rows('vectors.txt', 1),
    wordRows: rows('words.txt', 2),
    lemmaRules: read('lemmas.txt'),
    verbs: new Set(read('verbs.txt').split('\n')),
  };
};
