import type { Bound } from '../../model/mention.js';

type Told = Exclude<Bound, 'exactly'>;

/** Words before an amount that bound it. A longer phrase wins over the one it ends with ("no more than" over "more than"). */
export const boundsBefore: Readonly<Record<Told, readonly string[]>> = {
  'at-least': [
    'more than',
    'over',
    'at least',
    'upwards of',
    'upward of',
    'north of',
    'exceeding',
    'exceeds',
    'exceed',
    'exceeded',
    'in excess of',
    'not less than',
    'no less than',
    'no fewer than',
    'not fewer than',
    'greater than',
    'higher than',
    'above',
    'beyond',
    'surpassing',
    'surpasses',
    'surpass',
    'surpassed',
    'topped',
    'topping',
    'tops',
    'top',
    'pass',
    'passed',
    'a minimum of',
    'minimum of',
    'minimum',
    'as little as',
    'as few as',
    'starting at',
    'well over',
    'well above',
    'just over',
    'just above',
    'slightly over',
    'slightly above',
    'slightly more than',
    'a little over',
    'a little more than',
    'a bit more than',
    'little more than',
    'far more than',
    'well beyond',
    '>',
    '≥',
    '>=',
    'crossing',
    'crossed',
    'outstripped',
  ],
  'at-most': [
    'up to',
    'upto',
    'at most',
    'at the most',
    'no more than',
    'not more than',
    'no greater than',
    'not exceeding',
    'not exceed',
    'not to exceed',
    'less than',
    'fewer than',
    'lower than',
    'under',
    'below',
    'as much as',
    'as many as',
    'as high as',
    'a maximum of',
    'maximum of',
    'a ceiling of',
    'capped at',
    'a cap of',
    'not over',
    '<',
    '≤',
    '<=',
    'anything up to',
    'not above',
  ],
  about: [
    'nearly',
    'almost',
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'approx.',
    'approx',
    'close to',
    'an estimated',
    'estimated at',
    'estimated',
    'circa',
    'ca.',
    'c.',
    '~',
    '≈',
    'in the region of',
    'in the order of',
    'of the order of',
    'on the order of',
    'in the neighbourhood of',
    'in the neighborhood of',
    'in the vicinity of',
    'just under',
    'just below',
    'just short of',
    'a little under',
    'a little less than',
    'slightly less than',
    'slightly under',
    'slightly below',
    'little short of',
    'not quite',
    'shy of',
    'just shy of',
    'more or less',
    'approaching',
    'nearing',
    'near',
    'virtually',
    'practically',
    'somewhere around',
    'give or take',
    'say',
    'well-nigh',
    'an approximate',
    'approximate',
    'close on',
    'getting on for',
    'next to',
    'as about',
  ],
};

/** Words after an amount that bound it: "20 or more", "$4bn or so". */
export const boundsAfter: Readonly<Record<Told, readonly string[]>> = {
  'at-least': [
    'or more',
    'and more',
    'or above',
    'or higher',
    'at least',
    'at a minimum',
    'and above',
    'and up',
    'plus',
    '-plus',
    '+',
  ],
  'at-most': ['or less', 'or fewer', 'at most', 'at the most', 'at a maximum', 'or under', 'or below', 'maximum'],
  about: ['or so', 'or thereabouts', 'approximately', 'or nearly so', '-odd', 'odd', 'or roughly that'],
};

const lookup = (table: Readonly<Record<Told, readonly string[]>>): ReadonlyMap<string, Told> =>
  new Map(
    (Object.entries(table) as [Told, readonly string[]][]).flatMap(([bound, phrases]) =>
      phrases.map((phrase) => [phrase, bound] as const),
    ),
  );

const before = lookup(boundsBefore);
const after = lookup(boundsAfter);
/** Words in the longest phrase of either table. */
const longest = 5;
// what may come between a bound and its amount: "more than a total of |$30 billion"
const filler = /(?:^|\s)(?<words>an?|the|another|a\s+total\s+of|a\s+further|a\s+combined|a\s+mere)\s*$/iu;
// prepositions before an article are no bounds: "under a C$15 billion contract", "well above the $29 billion"
const prepositions = /(?:^|\s)(?:over|under|above|below|beyond|about|around|near|top|pass|say|than)$/u;
const boundWord = /[~≈<>≤≥=]+|\p{L}[\p{L}.'’-]*/gu;
const afterPattern = new RegExp(
  String.raw`(?:,?\s+|(?=[-+]))(?<phrase>${[...after.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/\+/gu, String.raw`\+`).replaceAll(' ', String.raw`\s+`))
    .join('|')})(?![A-Za-z\u00c0-\u024f\d])`,
  'iuy',
);

/** A bound and where its words begin or end in the text. */
export interface BoundWords {
  readonly bound: Told;
  readonly phrase: string;
  readonly at: number;
}

/** The longest phrase of the table that ends at the end of `lead`, and where it starts. */
const phraseAtEnd = (lead: string): { phrase: string; bound: Told; start: number } | undefined => {
  let start = lead.length;
  let phrase = '';
  let best: { phrase: string; bound: Told; start: number } | undefined;
  for (const { 0: word, index } of [...lead.matchAll(boundWord)].slice(-longest).reverse()) {
    if (lead.slice(index + word.length, start).trim() !== '') break;
    start = index;
    phrase = `${word.toLowerCase()}${phrase === '' ? '' : ' '}${phrase}`;
    const bound = before.get(phrase);
    if (bound !== undefined && !/[\p{L}\p{N}-]/u.test(lead.charAt(start - 1))) best = { phrase, bound, start };
  }
  return best;
};

const lifted =
  /(?<![a-z\u00c0-\u024f])(?:bring|rais|lift|push|driv)(?:e|es|s|ing)?\s+(?:[a-z\u00c0-\u024f'’-]+\s+){1,3}$/iu;

/** The bound words that end right before `at` ("more than |$30 billion"); `at` of the answer is where they start. */
export const boundBefore = (text: string, at: number): BoundWords | undefined => {
  const from = Math.max(0, at - 48);
  const lead = text.slice(from, at);
  if (lead.endsWith('\n')) return undefined;
  const direct = phraseAtEnd(lead);
  if (direct) {
    // "added up to $94 billion" is a sum
    if (direct.phrase === 'up to' && /add(?:s|ed|ing)?\s+$/iu.test(lead.slice(0, direct.start))) return undefined;
    // "bringing trade up to $3 billion" is a level
    if (direct.phrase === 'up to' && lifted.test(lead.slice(0, direct.start))) return undefined;
    return { bound: direct.bound, phrase: direct.phrase, at: from + direct.start };
  }
  const between = filler.exec(lead);
  if (!between) return undefined;
  const found = phraseAtEnd(lead.slice(0, between.index));
  if (!found || /^the$/iu.test(between.groups?.words ?? '') || prepositions.test(` ${found.phrase}`)) {
    return found?.phrase === 'more than' && !/^the$/iu.test(between.groups?.words ?? '')
      ? { bound: found.bound, phrase: found.phrase, at: from + found.start }
      : undefined;
  }
  return { bound: found.bound, phrase: found.phrase, at: from + found.start };
};

/** The bound words that follow right at `at` ("20 or more"); `at` of the answer is where they end. */
export const boundAfter = (text: string, at: number): BoundWords | undefined => {
  afterPattern.lastIndex = at;
  const match = afterPattern.exec(text);
  const phrase = (match?.groups?.phrase ?? '').toLowerCase().replace(/\s+/gu, ' ');
  const bound = after.get(phrase);
  return match && bound ? { bound, phrase, at: at + match[0].length } : undefined;
};
