type Direction = 'up' | 'down';

/** Verbs (lemmas) that tell a change and its direction: "exports rose 5 percent". */
export const CHANGE_VERBS: ReadonlyMap<string, Direction> = new Map([
  ...[
    'rise', 'grow', 'increase', 'climb', 'jump', 'surge', 'soar', 'expand', 'gain', 'advance', 'leap', 'swell', 'improve', 'rocket', 'skyrocket',
    'spike', 'accelerate', 'rebound', 'recover', 'strengthen', 'widen', 'edge', 'balloon', 'boom', 'pick', 'add', 'multiply', 'raise', 'lift', 'boost',
    'augment', 'upsurge', 'shoot', 'tick', 'enlarge', 'hike',
  ].map((verb): [string, Direction] => [verb, 'up']),
  ...[
    'fall', 'drop', 'decline', 'decrease', 'shrink', 'slip', 'slump', 'plunge', 'sink', 'contract', 'dip', 'slide', 'tumble', 'narrow', 'shed', 'lose',
    'plummet', 'collapse', 'diminish', 'dwindle', 'ease', 'retreat', 'recede', 'weaken', 'cut', 'reduce', 'lower', 'dive', 'crash', 'soften',
  ].map((verb): [string, Direction] => [verb, 'down']),
]);

/** Nouns that tell a change: "an increase of 5 percent", "a 5 percent drop". */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...[
    'rise', 'growth', 'increase', 'gain', 'jump', 'surge', 'expansion', 'upturn', 'hike', 'leap', 'climb', 'upsurge', 'rebound', 'increment', 'uptick',
    'improvement', 'growing',
  ].map((noun): [string, Direction] => [noun, 'up']),
  ...[
    'fall', 'drop', 'decline', 'decrease', 'slump', 'plunge', 'contraction', 'dip', 'slide', 'reduction', 'downturn', 'shrinkage', 'cut', 'loss', 'tumble',
    'collapse',
  ].map((noun): [string, Direction] => [noun, 'down']),
]);

/** Words before an amount that make it a change: "up 31%", "down by 4 percent". */
export const CHANGE_ADVERBS: ReadonlyMap<string, Direction> = new Map([
  ['up', 'up'], ['down', 'down'], ['plus', 'up'], ['minus', 'down'],
]);

/** Words after an amount that make it a change: "31% more than", "5 percent lower". */
export const CHANGE_COMPARATIVES: ReadonlyMap<string, Direction> = new Map([
  ['more', 'up'], ['higher', 'up'], ['above', 'up'], ['larger', 'up'], ['greater', 'up'], ['better', 'up'], ['bigger', 'up'], ['increase', 'up'],
  ['less', 'down'], ['lower', 'down'], ['below', 'down'], ['fewer', 'down'], ['smaller', 'down'], ['short', 'down'],
]);

/** Verbs that multiply or halve what they speak of, with the change in percent: "trade doubled" is 100 percent up. */
export const MULTIPLYING_VERBS: ReadonlyMap<string, number> = new Map([
  ['double', 100], ['triple', 200], ['treble', 200], ['quadruple', 300], ['quintuple', 400], ['sextuple', 500], ['halve', -50],
]);

/** Adverbs and nouns of the same kind: "grew twofold", "a threefold increase". */
export const FOLD_WORDS: ReadonlyMap<string, number> = new Map([
  ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7], ['eightfold', 8], ['ninefold', 9],
  ['tenfold', 10], ['twelvefold', 12], ['twentyfold', 20], ['thirtyfold', 30], ['hundredfold', 100],
  ['two-fold', 2], ['three-fold', 3], ['four-fold', 4], ['five-fold', 5], ['six-fold', 6], ['seven-fold', 7], ['eight-fold', 8], ['ten-fold', 10],
]);

/** Words that open the basis of a change: "from the same period last year", "on 2021", "compared with 2019". */
export const BASIS_WORDS: ReadonlySet<string> = new Set([
  'from', 'than', 'over', 'on', 'against', 'versus', 'vs', 'compared', 'since', 'relation', 'comparison',
]);

/** A basis in a word: "up 5% y/y", "5 percent year on year". */
export const BASIS_TERMS: readonly string[] = [
  'year-on-year', 'year on year', 'year-over-year', 'year over year', 'y/y', 'y-o-y', 'yoy', 'y-y', 'on-year', 'on year', 'annually', 'a year', 'yearly',
  'month-on-month', 'm/m', 'quarter-on-quarter', 'q/q', 'per year', 'per annum',
];
