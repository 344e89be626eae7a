import { nounPhraseOf, spanOf } from '../../language/walk.js';
import { nounAfter } from './count-of.js';
import { indicatorOfHeading } from './headings.js';
import type { MeasureScope } from './measure-of.js';
import { FARTHEST, type Measured } from './measured.js';
import { lemmaAt, predicateOver, type Site, wordAt } from './site.js';

const MADE = new Set([
  'produce',
  'grow',
  'mine',
  'harvest',
  'consume',
  'emit',
  'extract',
  'use',
  'need',
  'burn',
  'catch',
]);

/** "65,000 tonnes of urea": a good told by its amount, where nobody is said to make it at home. */
export const goods = ({ context, site }: MeasureScope): Measured | undefined => {
  const { tree } = site;
  const noun = wordAt(tree, site.last + 1) === 'of' ? nounAfter(tree, site.last) : -1;
  if (noun < 0 || tree.tokens.some((token) => token.upos === 'VERB' && MADE.has(token.lemma.toLowerCase())))
    return undefined;
  const span = spanOf(
    tree,
    nounPhraseOf(tree, noun).filter((t) => t > site.last + 1),
  );
  const of = context.text.slice(span.start, span.end).replace(/[,;(].*$/su, '');
  return { indicator: 'volume', word: noun, cost: FARTHEST, of, rule: 'figure-goods', doubts: ['by-unit'] };
};

/** "Quotas:" over "- honey: 1,500 t": goods by their amount under a heading that says what the lines measure. */
export const headedGoods = ({ context, site }: MeasureScope): Measured | undefined => {
  const heading = indicatorOfHeading(context, site.block, 'goods');
  if (heading !== 'volume') return undefined;
  const line = site.block?.kind === 'prose' ? undefined : site.block?.span.start;
  const before = context.text.slice(line ?? site.tree.sentence.span.start, site.span.start);
  const label = /^(?<label>[\p{L}\p{N} ,/'’()-]{2,40}?)\s?[:–—-]\s?$/u.exec(before)?.groups?.['label'];
  // in running text only a line of its own is the heading's: "Butter: 15,000 t"
  if (label === undefined && line === undefined) return undefined;
  return {
    indicator: 'volume',
    word: -1,
    cost: FARTHEST,
    rule: 'figure-heading',
    doubts: ['by-heading'],
    ...(label === undefined ? {} : { of: label }),
  };
};

/** "Goods worth |$310m crossed the border", "products valued at |$2bn changed hands": what goes to and fro is trade. */
const GOODS_WORTH =
  /\b(?:goods|merchandise|products|wares)\s(?:[a-z\u00c0-\u024f]+\s){0,2}?(?:worth|valued at|to the value of)\s(?:[a-z\u00c0-\u024f]+\s){0,3}$/iu;
const WORTH_OF_GOODS = /^\s(?:worth\s)?(?:of|in)\s(?:goods|merchandise|products|wares)\b/iu;
const PASSED =
  /\b(?:cross|move|pass|flow|travel|chang|exchang|swap|trad|go|goes|went|ply)[a-z\u00c0-\u024f]*\b[^.;]{0,60}\b(?:between|both ways|both directions|each other|to and fro|hands|across|border|strait|sea|gulf)\b|\bcross(?:ed|es)?\b[^.;]{1,40}\bbetween\b/iu;

export const goodsToAndFro = ({ context, site }: MeasureScope): Measured | undefined => {
  const { span } = site.tree.sentence;
  const before = context.text.slice(span.start, site.span.start);
  const after = context.text.slice(site.span.end, span.end);
  if (!(GOODS_WORTH.test(before) || WORTH_OF_GOODS.test(after)) || !PASSED.test(after)) return undefined;
  return { indicator: 'trade-turnover', word: -1, cost: 1, of: 'goods', rule: 'figure-goods-passed' };
};

/** "216,000 b/d |at peak": what a line is able to carry. */
export const isAtPeak = ({ tree, last }: Site): boolean =>
  [1, 2, 3].some((k) => wordAt(tree, last + k) === 'at' && /^(?:peak|plateau|full)$/u.test(wordAt(tree, last + k + 1)));

const SELLING = /^(?:sell|buy|purchase|import|export|supply|deliver|send|flow|take|draw|get|receive)$/u;
const CURRENT = /^(?:electricity|power|energy|current|supply)$/u;

/** "will buy |10,000 MW of electricity", "|200 MW flow over the line": what is delivered, not what a plant is able to. */
export const soldPower = (site: Site): Measured | undefined => {
  const { tree, last } = site;
  // "200 MW |flow", whatever the tagger takes it for
  const verb = wordAt(tree, last + 1) === 'flow' ? last + 1 : predicateOver(tree, site.head);
  if (verb < 0 || !SELLING.test(lemmaAt(tree, verb))) return undefined;
  const good = [2, 3, 4].map((k) => last + k).find((at) => CURRENT.test(lemmaAt(tree, at)));
  const isNamed = wordAt(tree, last + 1) === 'of' && good !== undefined;
  if (!isNamed && lemmaAt(tree, verb) !== 'flow') return undefined;
  return {
    indicator: 'volume',
    word: good ?? verb,
    cost: 0,
    of: isNamed ? wordAt(tree, good) : 'power',
    rule: 'figure-power-sold',
  };
};
