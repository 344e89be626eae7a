/**
 * The best run of name labels for a sentence in which every `I-x` continues a `B-x` or `I-x`: Viterbi over the scores of each word.
 *
 * `score(word, label)` is asked for every word and every index of `labels`. Ties go to the lower index.
 *
 * @example
 * bestLabels(['O', 'B-place', 'I-place'], 2, (word, label) => [[0, 2, 0], [0, 0, 3]][word][label]) // [1, 2]
 */
export const bestLabels = (
  labels: readonly string[],
  words: number,
  score: (word: number, label: number) => number,
): number[] => {
  const before = labels.map((_label, to) =>
    labels.flatMap((_other, from) => (mayFollow(labels, from, to) ? [from] : [])),
  );
  const trail: Int32Array[] = [];
  let best = labels.map((label, i) => (label.startsWith('I-') ? Number.NEGATIVE_INFINITY : score(0, i)));
  for (let word = 1; word < words; word++) {
    const steps = new Int32Array(labels.length);
    const reached = labels.map((_, to) => {
      let top = Number.NEGATIVE_INFINITY;
      for (const from of before[to] ?? []) {
        const value = best[from] ?? Number.NEGATIVE_INFINITY;
        if (value > top) {
          top = value;
          steps[to] = from;
        }
      }
      return top + score(word, to);
    });
    trail.push(steps);
    best = reached;
  }
  let last = 0;
  best.forEach((value, i) => {
    if (value > (best[last] ?? Number.NEGATIVE_INFINITY)) last = i;
  });
  const path = [last];
  for (const steps of trail.reverse()) path.push(steps[path.at(-1) ?? 0] ?? 0);
  return path.reverse();
};

const mayFollow = (labels: readonly string[], from: number, to: number): boolean => {
  const label = labels[to] ?? '';
  return !label.startsWith('I-') || labels[from]?.slice(2) === label.slice(2);
};
