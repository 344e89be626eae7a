import { stateByCode } from '../../codes/states.js';
import { stem } from '../../codes/stem.js';
import { STOP_WORDS, SYNONYMS, WEAK_WORDS } from './vocabulary.js';

/** What a wording is about: stems with their weight, 0 to 1. */
export type Terms = ReadonlyMap<string, number>;

/** Weight of a word that says little, and of the name of a party, which all statements between the two share. */
const WEAK = 0.15;

const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [];
const bare = (word: string): string => word.replace(/['’]s$/u, '').replace(/[.'’]/gu, '');
const rows = (table: string): string[] => table.trim().split(/\s+/u).flatMap(words);

const STOP: ReadonlySet<string> = new Set(rows(STOP_WORDS));
const WEAK_STEMS: ReadonlySet<string> = new Set(rows(WEAK_WORDS).map(stem));

/** Stems joined by spaces → the stem or stems of the first wording in its row. */
const CANON: ReadonlyMap<string, string> = new Map(
  SYNONYMS.trim()
    .split('\n')
    .flatMap((row) => {
      const wordings = row.split('|').map((wording) =>
        words(wording)
          .filter((word) => !STOP.has(word) || word === 'it')
          .map(stem)
          .join(' '),
      );
      const canon = wordings[0] ?? '';
      return wordings.map((wording): [string, string] => [wording, canon.replaceAll(' ', '-')]);
    }),
);
const LONGEST = Math.max(...[...CANON.keys()].map((wording) => wording.split(' ').length));

const namesCache = new Map<string, ReadonlySet<string>>();

/** Stems of the words by which a party is called: `RU` → "russia", "russian", "moscow". */
const namesOf = (party: string): ReadonlySet<string> => {
  const known = namesCache.get(party);
  if (known !== undefined) return known;
  const state = stateByCode(party);
  const wordings = state === undefined ? [party] : [...state.names, ...state.demonyms];
  const stems = new Set(
    wordings
      .flatMap(words)
      .filter((word) => !STOP.has(word))
      .flatMap((word) => [bare(word), stem(bare(word))]),
  );
  namesCache.set(party, stems);
  return stems;
};

/**
 * The terms of a wording. Joined synonyms become one term, weak words and the names of `parties` weigh little.
 *
 * @example termsOf('an Uzbek railway agreement', ['UZ']) // rail 1, uzbek 0.15, agre 0.15
 */
export const termsOf = (wording: string, parties: readonly string[] = []): Terms => {
  const kept = words(wording)
    .map(bare)
    .filter((word) => word !== '' && !STOP.has(word));
  const stems = kept.map((word) => (/^\p{N}/u.test(word) ? word : stem(word)));
  const names = parties.map(namesOf);
  const terms = new Map<string, number>();
  for (let at = 0; at < stems.length; ) {
    let length = Math.min(LONGEST, stems.length - at);
    while (length > 1 && !CANON.has(stems.slice(at, at + length).join(' '))) length--;
    const plain = stems.slice(at, at + length).join(' ');
    const term = CANON.get(plain) ?? plain;
    const weak =
      (length === 1 && WEAK_STEMS.has(plain)) || names.some((name) => name.has(plain) || name.has(kept[at] ?? ''));
    terms.set(term, Math.max(terms.get(term) ?? 0, weak ? WEAK : 1));
    at += length;
  }
  return terms;
};

/** Terms that say what a wording is about; all of them where none does. */
export const tellingTerms = (terms: Terms): string[] => {
  const telling = [...terms].filter(([, weight]) => weight === 1).map(([term]) => term);
  return telling.length > 0 ? telling : [...terms.keys()];
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
};

/** How far two terms are one: 1 equal, less for a long common beginning ("electr", "electrif"), 0 otherwise. */
const termLikeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const shared = sharedStart(a, b);
  return shared >= 5 && shared >= 0.7 * Math.max(a.length, b.length) ? 0.8 : 0;
};

const weightOf = (terms: Terms): number => {
  let sum = 0;
  for (const weight of terms.values()) sum += weight;
  return sum;
};

/** The words' first letters meet an acronym: "Comprehensive Economic Partnership" and "CEPA". */
const isAcronymOf = (short: string, long: string): boolean => {
  const acronym = /^[A-Z]{3,8}s?$/u.exec(short.trim())?.[0].replace(/s$/u, '').toLowerCase();
  if (acronym === undefined) return false;
  const initials = words(long.replaceAll('-', ' '))
    .filter((word) => !STOP.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return initials.length >= 3 && (initials.startsWith(acronym) || acronym.startsWith(initials));
};

/**
 * How far two wordings are about one thing, 0 to 1: half for how much of the shorter is in the longer, half for how much of
 * both together is shared. An acronym meets what it stands for.
 */
export const likeness = (a: Terms, b: Terms, wordings?: readonly [string, string]): number => {
  if (wordings !== undefined && (isAcronymOf(wordings[0], wordings[1]) || isAcronymOf(wordings[1], wordings[0])))
    return 0.9;
  const [weightA, weightB] = [weightOf(a), weightOf(b)];
  if (weightA === 0 || weightB === 0) return 0;
  let shared = 0;
  for (const [term, weight] of a) {
    const same = b.get(term);
    if (same !== undefined) {
      shared += Math.min(weight, same);
      continue;
    }
    let best = 0;
    for (const [other, otherWeight] of b) {
      if (!a.has(other)) best = Math.max(best, termLikeness(term, other) * Math.min(weight, otherWeight));
    }
    shared += best;
  }
  shared = Math.min(shared, weightA, weightB);
  return 0.5 * (shared / Math.min(weightA, weightB)) + 0.5 * (shared / (weightA + weightB - shared));
};
