import { blocksWithout, leftOut, proseIn } from './left-out.js';
import { inDeck, leadBlocks, mainPart } from './main-part.js';
import { isPointer, opensAfterArticle } from './other-matter.js';
import { type Block, endsSentence, isHeading, isLink, isProse, type Part } from './page-parts.js';

/** Whether a block is neither prose nor a sentence: a date, a name, a count. */
const isScrap = (block: Block): boolean => !isProse(block) && !endsSentence(block);

/** "21:14" · "9.30 am" · "12:05 GMT" */
const ONLY_TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;

const isItem = ({ part }: Block): boolean => ['LI', 'TD', 'TH', 'DD', 'DT'].includes(part.name);

const fingerprint = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Items of a list without links, long enough to say something. */
const isPlainItem = (block: Block): boolean => isItem(block) && block.letters >= 15 && block.linkLetters === 0;

/** From the first block that reads like the article on: scraps, decks and the headline before it are dropped. */
const withoutHead = (blocks: readonly Block[], title: string): readonly Block[] => {
  const first = blocks.findIndex((block) => isProse(block) && !inDeck(block));
  const head = first < 0 ? blocks : blocks.slice(0, first);
  const wanted = fingerprint(title);
  const kept: Block[] = [];
  for (const [at, block] of [...head.entries()].reverse()) {
    if (inDeck(block) || isLink(block) || block.part.name === 'H1') continue;
    if (wanted !== '' && fingerprint(block.text) === wanted) continue;
    const isKept = isHeading(block)
      ? kept.at(-1) === head[at + 1]
      : isItem(block)
        ? isPlainItem(block) && (endsSentence(block) || block.letters >= 60 || isAmongItems(head, at))
        : /[.!?:。！？؟…][”"’'»)\]]*$/u.test(block.text) &&
          block.letters >= 20 &&
          block.linkLetters < block.letters * 0.3;
    if (isKept) kept.push(block);
  }
  return [...kept.reverse(), ...(first < 0 ? [] : blocks.slice(first))];
};

/** Whether an item stands among others that are plain. */
const isAmongItems = (blocks: readonly Block[], at: number): boolean => {
  const list = blocks[at]?.part.parent;
  const items = blocks.filter(({ part }) => part.parent === list);
  return items.length >= 2 && items.every(isPlainItem);
};

/** Up to the last block that reads like the article: scraps, links and headings after it are dropped. */
const withoutTail = (blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.findLastIndex(
    (block) =>
      isProse(block) ||
      (endsSentence(block) && !isLink(block)) ||
      (block.part.name === 'P' && block.letters >= 50 && block.linkLetters === 0) ||
      (isItem(block) && block.linkLetters === 0 && block.letters >= 8),
  );
  return blocks.slice(0, last + 1);
};

/** Up to a head of other matter that stands in the article's latter part. */
const withoutRest = (blocks: readonly Block[]): readonly Block[] => {
  const all = proseIn(blocks);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    const isHead = block.letters <= 60 && !isProse(block);
    if (isHead && before >= all * 0.3 && opensAfterArticle(block.text)) return blocks.slice(0, at);
    if (isHead && before >= all * 0.8 && isPointer(block.text)) return blocks.slice(0, at);
    if (isProse(block)) before += block.letters;
  }
  return blocks;
};

/** Letters of what stands under the linked title of another article. */
const LONGEST_TEASER = 260;

/** Drops lists of other articles that no element holds together: a link, a few words on it, and so on. */
const withoutTeasers = (blocks: readonly Block[]): readonly Block[] => {
  const dropped = new Set<Block>();
  for (let at = 0; at < blocks.length; at++) {
    let end = at;
    while (isTitleAndTeaser(blocks, end)) end += 2;
    if (end - at < 6) continue;
    for (const block of blocks.slice(at, end)) dropped.add(block);
    at = end - 1;
  }
  return blocks.filter((block) => !dropped.has(block));
};

const isTitleAndTeaser = (blocks: readonly Block[], at: number): boolean => {
  const [title, words] = blocks.slice(at, at + 2);
  if (title === undefined || words === undefined) return false;
  return isLink(title) && title.letters >= 12 && !isLink(words) && words.letters <= LONGEST_TEASER;
};

/** Drops the second of two blocks of prose that say the same, links standing alone, and heads of other matter. */
const withoutInserts = (blocks: readonly Block[]): readonly Block[] => {
  const seen = new Set<string>();
  return blocks.filter((block, at) => {
    if (isProse(block)) {
      const print = fingerprint(block.text);
      if (seen.has(print)) return false;
      seen.add(print);
      return !(isLink(block) && !endsSentence(block));
    }
    if (isLink(block)) return block.linksWithin ? isHeading(block) : isLinkInRow(blocks, at);
    const next = blocks[at + 1];
    if (ONLY_TIME.test(block.text) && !isItem(block)) return false;
    return !(isPointer(block.text) && (next === undefined || isScrap(next)));
  });
};

/** A cell or an item that is a link among others that are not: a table of documents, a list of names. */
const isLinkInRow = (blocks: readonly Block[], at: number): boolean => {
  const block = blocks[at];
  if (block === undefined || !isItem(block)) return false;
  const row = block.part.name === 'LI' ? block.part.parent : block.part.parent?.parent;
  const mates = blocks.filter((other) => other !== block && isUnder(other, row));
  return mates.length > 0 && mates.filter(isLink).length < mates.length * 0.5;
};

const isUnder = ({ part }: Block, above: Part | undefined): boolean =>
  part.parent === above || part.parent?.parent === above;

/** Fewer letters of prose than this, and what was left out is looked through again. */
const FEWEST_LETTERS = 140;

/** The blocks of a page that are its article’s text, in their order. */
export const articleBlocks = (root: Part, title: string): readonly Block[] => {
  const find = (lenient: boolean): readonly Block[] => {
    const out = leftOut(root, lenient);
    const shown = withoutTeasers(blocksWithout(root, out));
    const main = mainPart(root, shown);
    const among = new Set(main.blocks);
    const inMain = shown.filter((block) => among.has(block));
    const text = withoutTail(withoutHead(withoutInserts(withoutRest(inMain)), title));
    return [...leadBlocks(shown, inMain), ...text];
  };
  const found = find(false);
  if (proseIn(found) >= FEWEST_LETTERS) return found;
  const other = find(true);
  return proseIn(other) > proseIn(found) * 2 ? other : found;
};
