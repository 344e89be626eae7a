/** Finds the best run of labels for a sentence of `words` words; `score(word, label)` is asked for every word and every index of the labels. */
export type BestLabels = (words: number, score: (word: number, label: number) => number) => Int32Array;

/**
 * Makes a finder of the best run of name labels in which every `I-x` continues a `B-x` or `I-x`: Viterbi over the scores of each word. Ties go to the
 * lower index.
 *
 * @example
 * bestLabels(['O', 'B-place', 'I-place'])(2, (word, label) => [[0, 2, 0], [0, 0, 3]][word][label]) // [1, 2]
 */
export const bestLabels = (labels: readonly string[]): BestLabels => {
  const count = labels.length;
  const before = labels.map((_label, to) =>
    Int32Array.from(labels.flatMap((_other, from) => (mayFollow(labels, from, to) ? [from] : []))),
  );
  const opens = labels.map((label) => !label.startsWith('I-'));
  return (words, score) => {
    const steps = new Int32Array(words * count);
    let best = new Float64Array(count);
    let reached = new Float64Array(count);
    for (let i = 0; i < count; i++) best[i] = opens[i] === true ? score(0, i) : Number.NEGATIVE_INFINITY;
    for (let word = 1; word < words; word++) {
      for (let to = 0; to < count; to++) {
        let top = Number.NEGATIVE_INFINITY;
        for (const from of before[to] ?? []) {
          const value = best[from] ?? Number.NEGATIVE_INFINITY;
          if (value > top) {
            top = value;
            steps[word * count + to] = from;
          }
        }
        reached[to] = top + score(word, to);
      }
      [best, reached] = [reached, best];
    }
    let last = 0;
    for (let i = 1; i < count; i++) if ((best[i] ?? 0) > (best[last] ?? 0)) last = i;
    const path = new Int32Array(words);
    for (let word = words - 1; word >= 0; word--) {
      path[word] = last;
      last = steps[word * count + last] ?? 0;
    }
    return path;
  };
};

const mayFollow = (labels: readonly string[], from: number, to: number): boolean => {
  const label = labels[to] ?? '';
  return !label.startsWith('I-') || labels[from]?.slice(2) === label.slice(2);
};
