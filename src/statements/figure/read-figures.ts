import { treeOf } from '../../language/walk.js';
import { findMultiples, type Multiple } from '../../mentions/quantities/multiples.js';
import { firstTold } from '../../mentions/quantities/same-amount.js';
import type { Sentence } from '../../model/sentence.js';
import { overlaps } from '../../model/span.js';
import type { Indicator } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import type { Draft, StatementReader } from '../statement-reader.js';
import { changeAt, changeInWords, type ToldChange } from './change-of.js';
import { figureAt, type Memory, type Surroundings } from './figure-at.js';
import { hostOf } from './host-of.js';
import { joinChanges, type Placed } from './join-change.js';
import { isBilateral, mainPairOf } from './main-pair.js';
import { spokenOf } from './measure-of.js';
import { mergeTold } from './merge-told.js';
import { type Site, siteOf } from './site.js';

type FigureDraft = Draft<'figure'>;

const amountTokens = (sites: readonly Site[]): ReadonlySet<number> => {
  const out = new Set<number>();
  for (const site of sites) for (let i = site.first; i <= site.last; i++) out.add(i);
  return out;
};

const CHANGEABLE: ReadonlySet<Indicator> = new Set([
  'trade-turnover',
  'exports',
  'imports',
  'investment',
  'volume',
  'count',
]);

/** A change without an amount: "trade doubled", "exports are up 12 percent". */
const changeAlone = (around: Surroundings, told: ToldChange): FigureDraft | undefined => {
  const { quantity: _own, ...rest } = told.site;
  const figure = figureAt(around, { ...rest, units: 'money' }, told);
  return figure && CHANGEABLE.has(figure.indicator) && figure.rule !== 'figure-work' ? figure : undefined;
};

/** Gives each change to the amount it changes; what is left over stands alone. */
const distribute = (
  changes: readonly ToldChange[],
  amounts: readonly Site[],
): { readonly hosted: ReadonlyMap<Site, ToldChange>; readonly alone: readonly ToldChange[] } => {
  const hosted = new Map<Site, ToldChange>();
  const alone: ToldChange[] = [];
  for (const told of changes) {
    const host = hostOf(told, amounts);
    if (!host) alone.push(told);
    else if (!hosted.has(host)) hosted.set(host, told);
  }
  return { hosted, alone };
};

const readSentence = (
  memory: Memory,
  sentence: Sentence,
  index: number,
  multiples: readonly Multiple[],
): readonly FigureDraft[] => {
  const { context } = memory;
  const tree = treeOf(sentence);
  const sites = firstTold(within(context.quantities, sentence.span), context.text).flatMap(
    (mention) => siteOf(mention, tree, within(context.blocks, mention.span)[0]) ?? [],
  );
  const changes = [
    ...sites.flatMap((site) => changeAt(context.text, site) ?? []),
    ...within(multiples, sentence.span).flatMap((multiple) => changeInWords(context.text, tree, multiple)),
  ];
  const changing = new Set(changes.map((told) => told.site));
  const amounts = sites.filter((site) => !changing.has(site));
  const around: Surroundings = { memory, sentence: index, amounts: amountTokens(sites) };
  const { hosted, alone } = distribute(changes, amounts);
  const place = (site: Site, figure: FigureDraft | undefined): Placed[] => (figure ? [{ site, figure }] : []);
  const figures = joinChanges(
    context.text,
    amounts.flatMap((site) => place(site, figureAt(around, site, hosted.get(site)))),
    alone.flatMap((told) => place(told.site, changeAlone(around, told))),
  );
  const indicator = figures.length === 0 ? spokenOf(tree) : undefined;
  if (indicator) memory.spoken = { indicator, sentence: index };
  return figures;
};

/** What a thing is held against when it is held against itself: "twice |the 2019 level", "three times as much |as a decade ago". */
const OTHER_TIMES = /^[^.;,]{0,44}?(?:(?<!\d)(?:19|20)\d{2}(?!\d)|\b(?:year|decade|month|before|earlier)s?\b)/u;

/** "three times as large", "twice the level": a comparison of two things, not a change of one. */
const isComparison = (context: ReportContext, { span, compares }: Multiple): boolean =>
  compares === true && !OTHER_TIMES.test(context.text.slice(span.end, span.end + 60));

/**
 * Reads the figures of a report: amounts of trade, loans, investment, works, goods, people and shares that measure relations,
 * with their change. "Trade between Peru and Chile reached $4bn in 2023, up 5%" → trade-turnover, 4e9 USD, +5 percent.
 */
export const readFigures: StatementReader<'figure'> = (context) => {
  const memory: Memory = {
    context,
    main: isBilateral(context) ? mainPairOf(context) : [],
    last: new Map(),
    topic: new Map(),
  };
  const multiples = findMultiples(context.text).filter((multiple) => !isComparison(context, multiple));
  return mergeTold(
    context.sentences.flatMap((sentence, index) =>
      context.skipped.some((span) => overlaps(span, sentence.span))
        ? []
        : readSentence(memory, sentence, index, multiples),
    ),
  );
};
