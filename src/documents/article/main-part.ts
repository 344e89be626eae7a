import { proseIn } from './left-out.js';
import { allParts, type Block, isHeading, isProse, type Part, upwards } from './page-parts.js';

const LIST_NAMES = new Set(['LI', 'TD', 'TH', 'DD', 'DT', 'P', 'BLOCKQUOTE']);

/** What a block counts for its being in the article: prose for, links and scraps against. */
const weightOf = (block: Block): number => {
  const { letters, linkLetters, part } = block;
  if (isProse(block)) return letters - linkLetters;
  if (isHeading(block)) return -Math.min(20, linkLetters);
  return LIST_NAMES.has(part.name) ? -linkLetters : -Math.max(linkLetters, Math.min(letters, 40));
};

/** How much more a part counts that its page marks as the article’s text. */
const bonusOf = (part: Part): number => {
  if (part.named === 'body') return 1.5;
  return part.name === 'ARTICLE' || part.name === 'MAIN' ? 1.2 : 1;
};

/**
 * The part of a page with the most running text and the least of everything else: the deepest of those that come to the
 * same. Prose counts by its letters; what is linked, or too short to be prose, counts against. After the idea of maximum
 * subsequences in the density methods for finding articles.
 */
export const mainPart = (root: Part, blocks: readonly Block[]): Part => {
  const sums = new Map<Part, number>();
  for (const block of blocks) {
    const weight = weightOf(block);
    for (const above of upwards(block.part)) sums.set(above, (sums.get(above) ?? 0) + weight);
  }
  let best = root;
  let most = Number.NEGATIVE_INFINITY;
  for (const part of allParts(root)) {
    const sum = sums.get(part);
    if (sum === undefined) continue;
    const score = sum * (sum > 0 ? bonusOf(part) : 1);
    if (score >= most) {
      most = score;
      best = part;
    }
  }
  return isLoneParagraph(best) && best.parent !== undefined ? best.parent : best;
};

const isLoneParagraph = ({ name }: Part): boolean => name === 'P' || name === 'LI' || name === 'TD';

/** A stretch of prose this short between headline and text may be a deck. */
const SHORTEST_LEAD = 120;

/** Blocks between the headline and the main part that open the article: leads that pages put into a box of their own. */
export const leadBlocks = (blocks: readonly Block[], main: readonly Block[]): readonly Block[] => {
  const [first] = main;
  if (first === undefined || proseIn(main) === 0) return [];
  const until = blocks.indexOf(first);
  const headline = blocks.slice(0, until).findLastIndex(({ part }) => part.name === 'H1');
  if (headline < 0) return [];
  return blocks
    .slice(headline + 1, until)
    .filter((block) => isProse(block) && block.letters >= SHORTEST_LEAD && !inDeck(block) && !isHeading(block));
};

export const inDeck = ({ part }: Block): boolean => {
  for (const above of upwards(part)) if (above.named === 'deck') return true;
  return false;
};
