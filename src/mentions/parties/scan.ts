import type { Leader } from '../../codes/leaders.js';
import type { PartyValue } from '../../model/mention.js';
import { rememberLast } from '../../model/remember-last.js';
import { type Listed, lexicon } from './lexicon.js';
import { possessiveLength, toWords, type Word } from './words.js';

/** A listed phrase in a text: words `[first, end)`. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly listed: Listed;
}

/** A text with its words and the listed names in it, which do not overlap. */
export interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  /** The hit that begins at a word, and the one that ends before a word. */
  readonly from: ReadonlyMap<number, Hit>;
  readonly until: ReadonlyMap<number, Hit>;
  /** Words inside hits. */
  readonly inside: ReadonlySet<number>;
}

/** Looks up every listed name in a text, longest first from the left. */
export const scan = rememberLast((text: string): Scan => {
  const words = toWords(text);
  const trie = lexicon();
  const hits: Hit[] = [];
  const inside = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const match = trie.longestAt(words, at);
    if (match === undefined) {
      at++;
      continue;
    }
    hits.push({ first: at, end: match.end, listed: match.value });
    for (let i = at; i < match.end; i++) inside.add(i);
    at = match.end;
  }
  return {
    text,
    words,
    hits,
    inside,
    from: new Map(hits.map((hit) => [hit.first, hit])),
    until: new Map(hits.map((hit) => [hit.end, hit])),
  };
});

/** The party that a hit means; undefined for a leader's name and for a blocked phrase. */
export const partyOf = (hit: Hit | undefined): PartyValue | undefined =>
  hit?.listed.kind === 'party' ? hit.listed.value : undefined;
/** The leader whose name a hit is. */
export const leaderOf = (hit: Hit | undefined): Leader | undefined =>
  hit?.listed.kind === 'leader' ? hit.listed.leader : undefined;

/** A state or body that governs what follows it: "Russian ~", "Iran's ~". */
export interface Owner {
  readonly first: number;
  readonly value: PartyValue;
}

/** The party whose name, with or without "'s", ends before word `at`: in "Iran's president" that is Iran for `at` = 3. */
export const ownerBefore = (found: Scan, at: number): Owner | undefined => {
  const direct = found.until.get(at);
  const value = partyOf(direct);
  if (direct !== undefined && value !== undefined) return { first: direct.first, value };
  for (const length of [2, 1]) {
    const hit = found.until.get(at - length);
    const owner = partyOf(hit);
    if (hit !== undefined && owner !== undefined && possessiveLength(found.words, at - length) === length)
      return { first: hit.first, value: owner };
  }
  return undefined;
};

/** What a pass proposes as a mention of words `[first, end)`; `value` is undefined where the words only must not mean a party. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly value: PartyValue | undefined;
  readonly rule: string;
  /** The higher wins where candidates overlap. */
  readonly weight: number;
}

/** The folded form of the word at an index; empty beyond the ends. */
export const keyAt = (found: Scan, at: number): string => found.words[at]?.key ?? '';
