import { readLines } from './treebank.js';

/** A sentence with its names; `first` and `last` are word numbers, both included. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly names: readonly { readonly type: string; readonly first: number; readonly last: number }[];
}

/** Universal NER's and CrossNER's labels in the words of the schema. */
const TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  OTH: 'other',
  politician: 'person',
  person: 'person',
  organisation: 'organization',
  politicalparty: 'organization',
  country: 'place',
  location: 'place',
};

/** Reads name data in columns: Universal NER (number, form, label, …) or CrossNER (form, label). */
export const readNames = (path: string): NamedSentence[] => {
  const sentences: NamedSentence[] = [];
  let words: string[] = [];
  let labels: string[] = [];
  const flush = (): void => {
    if (words.length > 0) sentences.push({ words, names: namesOf(labels) });
    words = [];
    labels = [];
  };
  for (const line of readLines(path)) {
    if (line.trim() === '') flush();
    else if (!line.startsWith('# ')) {
      const cells = line.split('\t');
      words.push(cells[cells.length >= 4 ? 1 : 0] ?? '');
      labels.push(cells[cells.length >= 4 ? 2 : 1] ?? 'O');
    }
  }
  flush();
  return sentences;
};

const namesOf = (labels: readonly string[]): NamedSentence['names'] => {
  const names: { type: string; first: number; last: number }[] = [];
  labels.forEach((label, i) => {
    const type = TYPES[label.slice(2)] ?? 'other';
    const open = names.at(-1);
    if (label.startsWith('I-') && open !== undefined && open.last === i - 1) open.last = i;
    else if (label !== 'O') names.push({ type, first: i, last: i });
  });
  return names;
};
