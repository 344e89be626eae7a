import type { Bound } from '../../model/mention.js';

type Told = Exclude<Bound, 'exactly'>;

/** Words before an amount that bound it. A longer phrase wins over the one it ends with ("no more than" over "more than"). */
export const boundsBefore: Readonly<Record<Told, readonly string[]>> = {
  'at-least': [
    'more than', 'over', 'at least', 'upwards of', 'upward of', 'north of', 'exceeding', 'exceeds', 'exceed', 'exceeded', 'in excess of', 'not less than', 'no less than',
    'no fewer than', 'not fewer than', 'greater than', 'higher than', 'above', 'beyond', 'surpassing', 'surpasses', 'surpass', 'surpassed', 'topped', 'topping', 'tops', 'top',
    'pass', 'passed', 'a minimum of', 'minimum of', 'minimum', 'as little as', 'as few as', 'starting at', 'well over', 'well above', 'just over', 'just above', 'slightly over', 'slightly above',
    'slightly more than', 'a little over', 'a little more than', 'a bit more than', 'little more than', 'far more than', 'well beyond', '>', '≥', '>=', 'crossing', 'crossed', 'outstripped',
  ],
  'at-most': [
    'up to', 'upto', 'at most', 'at the most', 'no more than', 'not more than', 'no greater than', 'not exceeding', 'not exceed', 'not to exceed', 'less than', 'fewer than', 'lower than', 'under', 'below',
    'as much as', 'as many as', 'as high as', 'a maximum of', 'maximum of', 'a ceiling of', 'capped at', 'a cap of', 'not over', '<', '≤', '<=', 'anything up to', 'not above',
  ],
  about: [
    'nearly', 'almost', 'about', 'around', 'some', 'roughly', 'approximately', 'approx.', 'approx', 'close to', 'an estimated', 'estimated at', 'estimated', 'circa', 'ca.', 'c.', '~', '≈', 'in the region of',
    'in the order of', 'of the order of', 'on the order of', 'in the neighbourhood of', 'in the neighborhood of', 'in the vicinity of', 'just under', 'just below', 'just short of', 'a little under', 'a little less than', 'slightly less than', 'slightly under',
    'slightly below', 'little short of', 'not quite', 'shy of', 'just shy of', 'more or less', 'approaching', 'nearing', 'near', 'virtually', 'practically', 'somewhere around', 'give or take', 'say', 'well-nigh', 'an approximate', 'approximate',
    'close on', 'getting on for', 'next to', 'as about',
  ],
};

/** Words after an amount that bound it: "20 or more", "$4bn or so". */
export const boundsAfter: Readonly<Record<Told, readonly string[]>> = {
  'at-least': ['or more', 'and more', 'or above', 'or higher', 'at least', 'at a minimum', 'and above', 'and up', 'plus', '-plus', '+'],
  'at-most': ['or less', 'or fewer', 'at most', 'at the most', 'at a maximum', 'or under', 'or below', 'maximum'],
  about: ['or so', 'or thereabouts', 'approximately', 'or nearly so', '-odd', 'odd', 'or roughly that'],
};

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
const alternatives = (table: Readonly<Record<Told, readonly string[]>>): string =>
  Object.values(table).flat().sort((a, b) => b.length - a.length).map(escaped).join('|');
const lookup = (table: Readonly<Record<Told, readonly string[]>>): ReadonlyMap<string, Told> =>
  new Map((Object.entries(table) as [Told, readonly string[]][]).flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase, bound] as const)));

const before = lookup(boundsBefore);
const after = lookup(boundsAfter);
// "more than a total of $30 billion", "up to a whopping 40"
const beforePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<phrase>${alternatives(boundsBefore)})(?<filler>\s+(?:an?|the|another|a\s+total\s+of|a\s+further|a\s+combined|a\s+mere))?\s*$`, 'iu');
const afterPattern = new RegExp(String.raw`(?:,?\s+|(?=[-+]))(?<phrase>${alternatives(boundsAfter)})(?![\p{L}\p{N}])`, 'iuy');

/** A bound and where its words begin or end in the text. */
export interface BoundWords {
  readonly bound: Told;
  readonly phrase: string;
  readonly at: number;
}

const key = (phrase: string): string => phrase.toLowerCase().replace(/\s+/gu, ' ');

/** The bound words that end right before `at` ("more than |$30 billion"); `at` of the answer is where they start. */
export const boundBefore = (text: string, at: number): BoundWords | undefined => {
  const from = Math.max(0, at - 44);
  const match = beforePattern.exec(text.slice(from, at));
  const phrase = key(match?.groups?.phrase ?? '');
  const bound = before.get(phrase);
  return match && bound ? { bound, phrase, at: from + match.index } : undefined;
};

/** The bound words that follow right at `at` ("20 or more"); `at` of the answer is where they end. */
export const boundAfter = (text: string, at: number): BoundWords | undefined => {
  afterPattern.lastIndex = at;
  const match = afterPattern.exec(text);
  const phrase = key(match?.groups?.phrase ?? '');
  const bound = after.get(phrase);
  return match && bound ? { bound, phrase, at: at + match[0].length } : undefined;
};
