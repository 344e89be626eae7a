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

/** Past forms that taggers mistake, with their lemma. */
export const PAST_FORMS: ReadonlyMap<string, string> = new Map([
  ['rose', 'rise'], ['risen', 'rise'], ['grew', 'grow'], ['grown', 'grow'], ['fell', 'fall'], ['fallen', 'fall'], ['shrank', 'shrink'], ['shrunk', 'shrink'],
  ['sank', 'sink'], ['slid', 'slide'], ['leapt', 'leap'], ['dropped', 'drop'], ['slipped', 'slip'], ['dipped', 'dip'], ['jumped', 'jump'],
  ['soared', 'soar'], ['surged', 'surge'], ['climbed', 'climb'], ['plunged', 'plunge'], ['slumped', 'slump'], ['dived', 'dive'], ['narrowed', 'narrow'],
  ['widened', 'widen'], ['increased', 'increase'], ['decreased', 'decrease'], ['declined', 'decline'], ['expanded', 'expand'], ['contracted', 'contract'],
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
