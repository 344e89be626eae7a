import { groupedBy } from '../../model/grouped-by.js';
import { allParts, type Block, isLink, isProse, type Part, upwards } from './page-parts.js';

/** Elements that hold what stands around an article. */
const FURNITURE_NAMES = new Set(
  'NAV FOOTER ASIDE FIGCAPTION DIALOG FORM MENU AMP-CONSENT AMP-SIDEBAR FIGURE HEADER'.split(' '),
);
/** Of these, those that some sites put whole articles or tables into. */
const HOLDS_ARTICLE = new Set(['FORM', 'ASIDE', 'HEADER', 'FIGURE', 'FOOTER']);

const sumOf = (blocks: readonly Block[], value: (block: Block) => number): number =>
  blocks.reduce((sum, block) => sum + value(block), 0);

const linkShare = ({ blocks }: Part): number =>
  sumOf(blocks, ({ linkLetters }) => linkLetters) /
  Math.max(
    1,
    sumOf(blocks, ({ letters }) => letters),
  );

export const proseIn = (blocks: readonly Block[]): number => sumOf(blocks.filter(isProse), ({ letters }) => letters);

/** What an element is on pages that name like elements alike: its name and its class. */
const signatureOf = ({ name, element }: Part): string => `${name} ${element.getAttribute('class') ?? ''}`;

/** Letters of a teaser at most. */
const LONGEST_CARD = 420;

/** Whether a part is of the make that lists of other articles have: a linked title, and little else. */
const isCard = ({ blocks }: Part): boolean => {
  const letters = sumOf(blocks, (block) => block.letters);
  if (letters === 0 || letters > LONGEST_CARD || blocks.length > 8) return false;
  return (
    blocks.some((block) => isLink(block) && block.letters >= 12) &&
    blocks.filter((block) => isProse(block) && !isLink(block)).length <= 1
  );
};

/** Three or more cards of the same make among siblings. */
const cardsIn = (part: Part): readonly Part[] =>
  [...groupedBy(part.children, signatureOf).values()].flatMap((group) => {
    const cards = group.filter(isCard);
    return cards.length >= 3 && cards.length >= group.length * 0.75 ? cards : [];
  });

/** The page's headline, by which its article is known. */
const headlineParts = (root: Part): ReadonlySet<Part> => {
  const found = new Set<Part>();
  for (const part of allParts(root)) {
    if (part.name === 'H1' && part.blocks.some(({ letters }) => letters >= 15))
      for (const above of upwards(part)) found.add(above);
  }
  return found;
};

/** Parts that hold the marked text of an article, or are it. */
const bodyParts = (root: Part): ReadonlySet<Part> => {
  const found = new Set<Part>();
  for (const part of allParts(root)) {
    if (part.named === 'body' && proseIn(part.blocks) > 0) for (const above of upwards(part)) found.add(above);
  }
  return found;
};

/** The heading of an entry in a running report stands in a header of its own. */
const isEntryHeading = (block: Block): boolean => /^H[2-6]$/u.test(block.part.name) && block.linkLetters === 0;

/** A part holding more of a page's prose than this is not furniture because of its element's name. */
const MOST_OF_PROSE = 0.4;

/**
 * The parts of a page that are not of its article: by element, by name, or because they are lists of other articles. Only
 * the topmost are given. A part around the headline or the marked text is kept, whatever its name.
 */
export const leftOut = (root: Part, lenient = false): ReadonlySet<Part> => {
  const kept = new Set([...headlineParts(root), ...bodyParts(root)]);
  const allProse = Math.max(1, proseIn(root.blocks));
  const out = new Set<Part>();

  const isOut = (part: Part): boolean => {
    if (part.blocks.length === 0) return false;
    const prose = proseIn(part.blocks);
    if (FURNITURE_NAMES.has(part.name)) {
      if (part.name === 'FIGURE' && part.element.querySelector('table') !== null) return false;
      if (part.name === 'HEADER' && part.blocks.some(isEntryHeading)) return false;
      if (!(HOLDS_ARTICLE.has(part.name) && prose > allProse * MOST_OF_PROSE)) return true;
    }
    if (part.name === 'HTML' || part.name === 'BODY' || part.name === 'MAIN') return false;
    if (part.named === 'furniture') return !lenient || prose < allProse * 0.25;
    if (part.named === 'perhaps-furniture')
      return prose === 0 ? !hasRunningText(part) && !part.blocks.some(isEntryHeading) : linkShare(part) > 0.5;
    return false;
  };

  const visit = (part: Part): void => {
    if (!kept.has(part) && isOut(part)) {
      out.add(part);
      return;
    }
    for (const card of cardsIn(part)) if (!kept.has(card)) out.add(card);
    for (const child of part.children) if (!out.has(child)) visit(child);
  };
  visit(root);
  return out;
};

/** Short as they are, whether some blocks of the part are sentences or items of a list without links. */
const hasRunningText = ({ blocks }: Part): boolean =>
  blocks.some(
    ({ text, letters, linkLetters, part: { name } }) =>
      linkLetters < letters * 0.3 &&
      letters >= 25 &&
      (/[.!?。！？؟][”"’'»)\]]*$/u.test(text) || name === 'LI' || name === 'TD'),
  );

/** The blocks of a part that stand in none of the parts left out. */
export const blocksWithout = (part: Part, out: ReadonlySet<Part>): readonly Block[] =>
  part.blocks.filter((block) => {
    if (block.isNamed) return false;
    for (const above of upwards(block.part)) {
      if (out.has(above)) return false;
      if (above === part) return true;
    }
    return true;
  });
