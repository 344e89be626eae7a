import { childrenOf, headOf, nounPhraseOf, spanOf, tokenAt } from '../../language/walk.js';
import { unitSoldBy } from '../../mentions/quantities/unit-sold-by.js';
import type { Indicator } from '../../model/statement.js';
import { within } from '../context/report-context.js';
import { isMeantTo } from './ability.js';
import { countedBy, nounAfter } from './count-of.js';
import { goods, goodsToAndFro, headedGoods, isAtPeak, soldPower } from './goods.js';
import { indicatorOfHeading } from './headings.js';
import { type Cue, cuesOf, type MeasureScope } from './measure-of.js';
import { FARTHEST, type Measured } from './measured.js';
import { shareAt } from './share-of.js';
import { BOUND_WORDS, lemmaAt, type Site, wordAt } from './site.js';

const ARTICLES = /^(?:an?|the|its|their|his|her|our|this|that|another|some|about)\s+/iu;

const NAMING = new Set(['NOUN', 'PROPN', 'ADJ', 'X']);

/** The phrase of the word that tells what is measured, without the amount: "coal-to-gas plant", "swap between the central banks". */
const nameOf = (scope: MeasureScope, cue: Cue): string | undefined => {
  const { site, context } = scope;
  const { tree } = site;
  const held = new Set(nounPhraseOf(tree, cue.last).filter((t) => t < site.first || t > site.last));
  let first = cue.first;
  let last = cue.last;
  const isNaming = (i: number): boolean =>
    NAMING.has(tree.tokens[i]?.upos ?? '') && !BOUND_WORDS.has(wordAt(tree, i)) && wordAt(tree, i) !== 'worth';
  while (
    first > 0 &&
    first - 1 !== site.last &&
    (isNaming(first - 1) || (wordAt(tree, first - 1) === '-' && isNaming(first - 2)))
  )
    first--;
  while (held.has(last + 1) && last + 1 !== site.first && wordAt(tree, last + 1) !== 'worth') last++;
  while (last > cue.last && !isNaming(last)) last--;
  const span = spanOf(tree, [first, last]);
  const words = context.text
    .slice(span.start, Math.min(span.end, span.start + 100))
    .replace(/\s+/gu, ' ')
    .replace(/\s[–—]\s.*$/u, '')
    .replace(ARTICLES, '');
  return words === '' ? undefined : words;
};

/** "a loan for |an irrigation scheme": what money is for. */
const purposeOf = (scope: MeasureScope, from: number): string | undefined => {
  const { site, context } = scope;
  const { tree } = site;
  for (let at = from + 1; at <= from + 4; at++) {
    if (wordAt(tree, at) !== 'for' && wordAt(tree, at) !== 'towards') continue;
    for (let noun = at + 1; noun <= at + 8; noun++) {
      const token = tree.tokens[noun];
      if (!token || token.upos === 'PUNCT' || token.upos === 'VERB') return undefined;
      const next = tree.tokens[noun + 1];
      if ((token.upos === 'NOUN' || token.upos === 'PROPN') && next?.upos !== 'NOUN' && next?.upos !== 'PROPN') {
        const span = spanOf(tree, [at + 1, ...nounPhraseOf(tree, noun).filter((t) => t > at)]);
        return context.text
          .slice(span.start, Math.min(span.end, span.start + 100))
          .replace(/\s+/gu, ' ')
          .replace(/[,;(].*$/u, '')
          .replace(ARTICLES, '');
      }
    }
  }
  return undefined;
};

const namesItself = new Set<Indicator>([
  'project-cost',
  'distance',
  'capacity',
  'other',
  'contracts',
  'volume',
  'price',
]);

/** "The border is 900 km |long", "a 40-km-long |tunnel": the thing that is so long. */
const longThing = ({ tree }: Site, long: number): number => {
  const [subject] = childrenOf(tree, long, 'nsubj');
  const head = headOf(tree, long);
  return subject ?? (head >= 0 && tokenAt(tree, head).upos === 'NOUN' ? head : long);
};

const ofCue = (scope: MeasureScope, cue: Cue): string | undefined => {
  if (wordAt(scope.site.tree, cue.last) === 'long') {
    const thing = longThing(scope.site, cue.last);
    return thing === cue.last ? undefined : nameOf(scope, { ...cue, first: thing, last: thing });
  }
  if (cue.indicator === 'loan' || cue.indicator === 'aid')
    return purposeOf(scope, Math.max(cue.last, scope.site.last)) ?? purposeOf(scope, scope.site.last);
  if (cue.kind === 'verb') return undefined;
  if (cue.measure?.names || namesItself.has(cue.indicator as Indicator)) return nameOf(scope, cue);
  const adjective = wordAt(scope.site.tree, cue.first - 1);
  return /^non-/u.test(adjective) ? `${adjective} ${wordAt(scope.site.tree, cue.first)}` : undefined;
};

/** "the stock of |Chinese capital in mines": what a state's firms have put in. */
const isForeignCapital = ({ context, site }: MeasureScope, cue: Cue): boolean =>
  cue.indicator === 'other' &&
  wordAt(site.tree, cue.last) === 'capital' &&
  cue.first > 0 &&
  within(context.parties, tokenAt(site.tree, cue.first - 1).span).some((m) => m.value.via === 'demonym');

const byCue = (scope: MeasureScope, accept: (cue: Cue) => boolean = () => true): Measured | 'domestic' | undefined => {
  const cue = cuesOf(scope).filter(accept)[0];
  if (!cue || cue.cost > FARTHEST) return undefined;
  if (cue.indicator === 'domestic') return 'domestic';
  if (isForeignCapital(scope, cue))
    return { indicator: 'investment', word: cue.last, cost: cue.cost, rule: 'figure-capital' };
  const of = ofCue(scope, cue);
  const doubts = cue.cost > 5 ? ['far-word'] : [];
  return {
    indicator: cue.indicator,
    word: cue.last,
    cost: cue.cost,
    rule: `figure-${cue.kind}`,
    doubts,
    ...(of === undefined ? {} : { of }),
  };
};

const RATE = /^(?:p\.?a\.?|annually|yearly|year|annum)$/u;

const isYearly = (site: Site): boolean => {
  const { tree } = site;
  for (let at = site.last + 1; at <= site.last + 4; at++) if (RATE.test(wordAt(tree, at))) return true;
  return false;
};

/** "150,000 units a year" of a plant: what it makes, not how many there are. */
const yearlyOutput = (scope: MeasureScope): Measured | undefined => {
  if (!isYearly(scope.site)) return undefined;
  const measured = byCue(scope);
  return measured && measured !== 'domestic' && measured.indicator === 'capacity' ? measured : undefined;
};

const CARRIED =
  /^(?:passenger|container|vehicle|truck|lorry|wagon|car|train|traveller|traveler|visitor|ship|vessel|patient|guest)$/u;
const RATE_OF =
  /^[^.;,]{0,60}?\b(?:a|an|per|each|every)\s(?:hour|day|week|month|year)\b|^[^.;,]{0,40}?\b(?:daily|hourly|annually)\b/iu;

/** "a line able to carry |27,000 passengers a day": what a work is able to do. */
const throughput = ({ context, site }: MeasureScope): Measured | undefined => {
  const noun = nounAfter(site.tree, site.last);
  const { span } = site.tree.sentence;
  if (
    noun < 0 ||
    !CARRIED.test(lemmaAt(site.tree, noun)) ||
    !RATE_OF.test(context.text.slice(site.span.end, span.end)) ||
    !isMeantTo(context.text.slice(span.start, site.span.start))
  )
    return undefined;
  return { indicator: 'capacity', word: noun, cost: 0, of: wordAt(site.tree, noun), rule: 'figure-throughput' };
};

const count = (scope: MeasureScope): Measured | undefined => {
  const carried = throughput(scope);
  if (carried) return carried;
  const output = yearlyOutput(scope);
  if (output) return output;
  const counted = countedBy(scope.context, scope.site);
  return counted
    ? { indicator: 'count', word: counted.noun, cost: 0, of: counted.of, rule: `figure-count-${counted.kind}` }
    : undefined;
};

const percent = (scope: MeasureScope): Measured | 'domestic' | undefined => {
  const rate = byCue(scope);
  if (rate === 'domestic') return rate;
  const share = shareAt(scope.context, scope.site);
  if (share)
    return {
      indicator: 'share',
      word: share.word,
      cost: 0,
      rule: 'figure-share',
      ...(share.of === undefined ? {} : { of: share.of }),
    };
  return rate;
};

/** "2.16 baht |a kilowatt-hour": a price. */
const perUnit = ({ context, site }: MeasureScope): Measured | undefined => {
  const unit = unitSoldBy(context.text.slice(site.span.end, site.tree.sentence.span.end));
  return unit === undefined
    ? undefined
    : { indicator: 'price', word: -1, cost: 0, of: `a ${unit}`, rule: 'figure-per-unit', doubts: [] };
};

const money = (scope: MeasureScope): Measured | 'domestic' | undefined => {
  const sold = perUnit(scope);
  if (sold) return sold;
  const found = goodsToAndFro(scope) ?? byCue(scope);
  if (found) return found;
  const heading = indicatorOfHeading(scope.context, scope.site.block, 'money');
  return heading
    ? { indicator: heading, word: -1, cost: FARTHEST, rule: 'figure-heading', doubts: ['by-heading'] }
    : undefined;
};

/** "90 cubic metres of water |a head": what each inhabitant has. */
const isPerHead = ({ tree, last }: Site): boolean => {
  for (let at = last + 2; at <= last + 6; at++) {
    if (
      ['head', 'capita', 'person', 'inhabitant'].includes(wordAt(tree, at)) &&
      ['a', 'per', 'each'].includes(wordAt(tree, at - 1))
    )
      return true;
  }
  return false;
};

/** What an amount measures; `domestic` where it is one country's own business, undefined where nothing tells. */
export const measuredBy = (scope: MeasureScope): Measured | 'domestic' | undefined => {
  if (isPerHead(scope.site)) return 'domestic';
  switch (scope.site.units) {
    case 'money':
      return money(scope);
    case 'percent':
      return percent(scope);
    case 'count':
      return count(scope);
    case 'power':
      return (
        soldPower(scope.site) ??
        byCue(scope) ?? { indicator: 'capacity', word: -1, cost: FARTHEST, rule: 'figure-power', doubts: ['by-unit'] }
      );
    case 'goods':
      if (isAtPeak(scope.site))
        return { indicator: 'capacity', word: -1, cost: 1, rule: 'figure-peak', doubts: ['by-unit'] };
      return byCue(scope) ?? goods(scope) ?? headedGoods(scope);
    case 'length':
    case 'area':
      return byCue(scope);
    default:
      return undefined;
  }
};
