import type { PartyMention } from '../../model/mention.js';

/** Two states or bodies spoken of together, in the order of their first mention. */
export type Pair = readonly [string, string];

/** A pair, the places (UTF-16 offsets) where it is spoken of together, and how often. */
export interface PairUse {
  readonly pair: Pair;
  readonly places: readonly number[];
}

/** Mentions no farther apart than this, in UTF-16 code units, count as spoken of together: about a sentence. */
const TOGETHER = 220;

/** The state or body that a party mention stands for: the state for its leaders and offices; undefined for a company. */
export const actorOf = ({ value }: PartyMention): string | undefined =>
  value.type === 'state' || value.type === 'body' ? value.id : value.type === 'person' ? value.actsFor : undefined;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

// The readers ask for the salient pair of one document many times.
const known = new WeakMap<readonly PartyMention[], PairUse[]>();

/**
 * The pairs of states and bodies that a document speaks of together, the most frequent first.
 * `pairsOf(findParties({ text: 'Peru and Chile signed a pact.' }))[0]?.pair` is `['PE', 'CL']`.
 */
export const pairsOf = (mentions: readonly PartyMention[]): readonly PairUse[] => {
  const before = known.get(mentions);
  if (before !== undefined) return before;
  const pairs = new Map<string, { pair: Pair; places: number[] }>();
  const actors = mentions.flatMap((mention) => {
    const id = actorOf(mention);
    return id === undefined ? [] : [{ id, start: mention.span.start, end: mention.span.end }];
  });
  for (const [i, left] of actors.entries()) {
    for (let k = i + 1; k < actors.length; k++) {
      const right = actors[k];
      if (right === undefined || right.start - left.end > TOGETHER) break;
      if (right.id === left.id) continue;
      const key = keyOf(left.id, right.id);
      const use = pairs.get(key) ?? { pair: [left.id, right.id] as const, places: [] };
      use.places.push(right.end);
      pairs.set(key, use);
      // Only the nearest other party: in "A, B and C" B goes with A, C with B.
      break;
    }
  }
  const found = [...pairs.values()].sort(
    (a, b) => b.places.length - a.places.length || (a.places[0] ?? 0) - (b.places[0] ?? 0),
  );
  known.set(mentions, found);
  return found;
};

/**
 * The two states or bodies that "the two countries" means at an offset: the main pair of the document, unless another pair
 * was spoken of together more recently and in the same breath. The lead counts most: where nothing stands before the offset,
 * the document's main pair is meant. Undefined where the document never speaks of two together.
 */
export const salientPair = (mentions: readonly PartyMention[], position: number): Pair | undefined => {
  const pairs = pairsOf(mentions);
  const [main] = pairs;
  if (main === undefined) return undefined;
  let best = main;
  let bestScore = -1;
  for (const use of pairs) {
    const last = use.places.findLast((place) => place <= position);
    // Being told often makes a pair the topic; being told last makes it the one at hand.
    const recency = last === undefined ? 0 : 1 / (1 + (position - last) / 100);
    const score = Math.log2(1 + use.places.length) + (last === undefined ? 0 : 0.5) + 5 * recency;
    if (score > bestScore) {
      best = use;
      bestScore = score;
    }
  }
  return best.pair;
};
