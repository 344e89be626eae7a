import { childrenOf, relation, type Tree } from '../../language/walk.js';
import type { Draft } from '../statement-reader.js';
import { nounAfter } from './count-of.js';
import type { Measured } from './measured.js';
import { lemmaAt, type Site, wordAt, wordBefore } from './site.js';

/** A figure told before, and where. */
export interface Told {
  readonly figure: Draft<'figure'>;
  readonly sentence: number;
  readonly site: Site;
}

/** Sentences that a figure may lie back and still be meant by "it" or "the figure". */
export const HOW_LONG = 4;

/** How much nearer than the figure before it an amount's own word must be. */
const COORDINATE = 1;

const ANAPHORIC_NOUNS = new Set([
  'figure',
  'number',
  'total',
  'sum',
  'volume',
  'latter',
  'former',
  'mark',
  'recovery',
  'peak',
  'level',
  'record',
  'money',
  'amount',
  'package',
  'fund',
  'target',
  'goal',
  'aim',
  'objective',
  'ambition',
  'one',
]);
/** Pronouns that refer back as the subject of a clause; "it" does so anywhere. */
const PRONOUNS = new Set(['it', 'that', 'this', 'they', 'these', 'both']);
/** What means a part of what was told, or the last thing told, rather than the report's main one. */
const PARTS = new Set(['they', 'these', 'one', 'latter', 'former', 'money', 'amount', 'package', 'fund']);

const refersBack = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  if (!token) return false;
  if (ANAPHORIC_NOUNS.has(lemmaAt(tree, i)) && token.upos !== 'VERB') return true;
  return (
    PRONOUNS.has(wordAt(tree, i)) &&
    (relation(token) === 'nsubj' || token.lemma === 'it') &&
    tree.tokens[token.head]?.deprel !== 'acl:relcl'
  );
};

const LOOK_BACK = 14;

/**
 * Whether an amount that nothing measures goes on from what was told in a sentence before: from the last figure ("they came to",
 * "the $30bn that he predicted": `part`) or from the report's main one ("It stood at $6bn": `whole`).
 */
const continues = (site: Site): 'part' | 'whole' | undefined => {
  const { tree } = site;
  for (let i = site.first - 1; i >= Math.max(0, site.first - LOOK_BACK); i--) {
    if (refersBack(tree, i)) return PARTS.has(lemmaAt(tree, i)) || PARTS.has(wordAt(tree, i)) ? 'part' : 'whole';
  }
  return wordAt(tree, site.first - 1) === 'the' ? 'whole' : undefined;
};

/** "It is |worth $2bn", "is valued at": what a contract brings. */
const isWorth = ({ tree, first }: Site): boolean =>
  [1, 2, 3].some((back) => /^(?:worth|valued|value|cost|costs)$/u.test(wordAt(tree, first - back)));

const LEVELS = new Set(['from', 'to', 'against', 'versus', 'vs', ',', 'and', 'with']);

/** "305,000, up from |99,000 in 2022": a bare number that counts what the one before it counted. */
const countsOn = (site: Site): boolean =>
  nounAfter(site.tree, site.last) < 0 && LEVELS.has(wordAt(site.tree, wordBefore(site)));

const TOTALS = new Set(['figure', 'number', 'total', 'sum', 'amount']);

/** "The figure was |$9bn, $6bn of it purchases": a word behind the next amount tells what that one measures. */
const isTheFigure = ({ tree, head, last }: Site, own: Measured): boolean =>
  own.word > last + 1 && childrenOf(tree, head, 'nsubj').some((subject) => TOTALS.has(lemmaAt(tree, subject)));

/** "91% of goods go duty-free at once |and 97% after seven years": a share of the same whole. */
const sharesOn = (site: Site, last: Told): boolean =>
  last.figure.indicator === 'share' &&
  site.units === 'percent' &&
  wordAt(site.tree, site.last + 1) !== 'of' &&
  ['and', 'or', ',', 'then'].includes(wordAt(site.tree, wordBefore(site)));

const DATE_LABEL =
  /^(?:In\s)?(?:\p{L}{3,9}\.?\s)?(?:FY\s?)?(?:19|20)?\d{2}(?:[-/–]\d{2,4})?(?:\s\([^)]{1,20}\))?\s?[:–-]\s$/u;

/** "In 2023: |187,118.": the number of another year, with nothing else in its sentence before it. */
const isDated = ({ tree, span, last }: Site, text: string): boolean =>
  nounAfter(tree, last) < 0 && DATE_LABEL.test(text.slice(tree.sentence.span.start, span.start));

const LABEL = /^(?<label>\p{Lu}[\p{L}\p{N} ,/'’()-]{1,40}):\s*$/u;

/** "Butter: |15,000 t.": the good that a label names, where the figure before told what such lines measure. */
const labelOf = ({ tree, span, units }: Site, text: string): string | undefined =>
  units === 'goods' ? LABEL.exec(text.slice(tree.sentence.span.start, span.start))?.groups?.['label'] : undefined;

const carry = ({ figure }: Told): Measured => ({
  indicator: figure.indicator,
  word: -1,
  cost: 0,
  rule: 'figure-continued',
  doubts: ['continued'],
  ...(figure.of === undefined ? {} : { of: figure.of }),
});

export interface CarryScope {
  readonly text: string;
  readonly site: Site;
  readonly steps: ReadonlyMap<number, number>;
  /** What the amount measures by its own words, if they tell. */
  readonly own: Measured | undefined;
  readonly sentence: number;
  readonly last: Told | undefined;
  /** The report's last figure of total trade. */
  readonly topic: Told | undefined;
  /** Where trade or the like was last spoken of without an amount. */
  readonly spoken: { readonly indicator: Measured['indicator']; readonly sentence: number } | undefined;
}

/** The measure of an amount that goes on from a figure told before; undefined where its own words tell, or nothing does. */
export const carriedOn = ({
  text,
  site,
  steps,
  own: told,
  sentence,
  last,
  topic,
  spoken,
}: CarryScope): Measured | undefined => {
  // what only a heading says is said of the whole paragraph; the figure that "they" means is nearer
  const own = told?.rule === 'figure-heading' && continues(site) === 'part' ? undefined : told;
  // "Trade is growing. It stood at $2bn."
  const worth = spoken?.indicator !== 'contracts' || isWorth(site);
  if (!own && spoken && worth && sentence - spoken.sentence === 1 && site.units === 'money' && continues(site)) {
    return { indicator: spoken.indicator, word: -1, cost: 0, rule: 'figure-spoken', doubts: ['continued'] };
  }
  if (!last) return undefined;
  if (own && sentence - last.sentence <= HOW_LONG && isTheFigure(site, own)) return carry(topic ?? last);
  const label = own ? undefined : labelOf(site, text);
  if (label !== undefined && last.figure.indicator === 'volume' && sentence - last.sentence <= HOW_LONG) {
    const kind = /\bquotas?\b/u.exec(last.figure.of ?? '')?.[0];
    return { ...carry(last), of: kind === undefined ? label : `${label} ${kind}` };
  }
  const isBeside = last.sentence === sentence && last.site.tree === site.tree;
  if (isBeside && sharesOn(site, last)) return carry(last);
  if (!own && site.units === 'count' && last.figure.indicator === 'count' && isDated(site, text)) return carry(last);
  if (site.units === 'count' && last.figure.indicator !== 'capacity')
    return !own && isBeside && countsOn(site) ? carry(last) : undefined;
  if (site.units === 'count' && !isBeside) return undefined;
  const beside = isBeside ? steps.get(last.site.head) : undefined;
  if (beside !== undefined) return own && own.cost <= beside + COORDINATE ? undefined : carry(last);
  if (own || sentence - last.sentence > HOW_LONG) return undefined;
  // "$185 million - money for the clean-up": the line says itself what it tells
  if (site.block?.span.start === site.span.start && /^\s[-–—]\s/u.test(text.slice(site.span.end))) return undefined;
  if (site.block && (site.block.kind === 'line' || site.block.kind === 'item')) return carry(last);
  if (site.units === 'percent') return undefined;
  const back = continues(site);
  if (!back) return undefined;
  return carry(back === 'part' ? last : (topic ?? last));
};
