import { findMultiples, type Multiple } from '../../mentions/quantities/multiples.js';
import { firstTold } from '../../mentions/quantities/same-amount.js';
import type { Sentence } from '../../model/sentence.js';
import { overlaps, type Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import type { Indicator } from '../../model/statement.js';
import { treeOf } from '../frames/tree.js';
import type { Draft, StatementReader } from '../statement-reader.js';
import { changeAt, changeInWords, type ToldChange } from './change-of.js';
import { carriedOn, HOW_LONG, type Told } from './carried-on.js';
import { clauseOf } from './clause.js';
import { partiesOf } from './figure-parties.js';
import { periodOf } from './figure-period.js';
import { statusOf } from './figure-status.js';
import { type Measured, measuredBy } from './indicator-of.js';
import { isBilateral, mainPairOf } from './main-pair.js';
import { mergeTold } from './merge-told.js';
import { hostOf } from './host-of.js';
import { type Site, siteOf, wordAt, wordBefore } from './site.js';
import { stepsFrom } from './steps.js';
import type { UnitClass } from './unit-class.js';

type FigureDraft = Draft<'figure'>;

/** What one report's reading carries from amount to amount. */
interface State {
  readonly context: ReportContext;
  readonly main: readonly string[];
  readonly bilateral: boolean;
  readonly multiples: readonly Multiple[];
  /** The last figure of each kind of unit, for amounts that go on from it. */
  readonly last: Map<UnitClass, Told>;
  /** The last figure of total trade, which "the figure" and "it" mean before any part of it. */
  readonly topic: Map<UnitClass, Told>;
}

const amountTokens = (sites: readonly Site[]): ReadonlySet<number> => {
  const out = new Set<number>();
  for (const site of sites) for (let i = site.first; i <= site.last; i++) out.add(i);
  return out;
};

interface Reading {
  readonly state: State;
  readonly sentence: number;
  readonly amounts: ReadonlySet<number>;
}

/** What an amount measures by its own words, or by the figure it goes on from. */
const measured = (reading: Reading, site: Site, steps: ReadonlyMap<number, number>): Measured | undefined => {
  const { context, last, topic } = reading.state;
  const own = measuredBy({ context, site, steps, amounts: reading.amounts });
  if (own === 'domestic') {
    context.dropped('figure', site.span, 'one country’s own business');
    return undefined;
  }
  const found = carriedOn({ site, steps, own, sentence: reading.sentence, last: last.get(site.units), topic: topic.get(site.units) }) ?? own;
  if (!found) context.dropped('figure', site.span, 'nothing tells what it measures');
  return found;
};

/** "from $17bn", "against $1.6bn the year before": another time than the amount before. */
const isOtherTime = (site: Site): boolean => ['from', 'against', 'versus', 'vs', 'after', 'with'].includes(wordAt(site.tree, wordBefore(site)));

const ACCOUNT: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports']);

/** Exports and imports told right after total trade are of the same time. */
const sameAccount = (indicator: Indicator, before: FigureDraft, distance: number): boolean =>
  distance <= 1 && indicator !== 'trade-turnover' && ACCOUNT.has(indicator) && ACCOUNT.has(before.indicator) && before.status === 'observed';

/** Reads one amount (or, without a quantity, one change) as a figure. */
const figureAt = (reading: Reading, site: Site, change?: ToldChange): FigureDraft | undefined => {
  const { context, main, bilateral, last } = reading.state;
  const steps = stepsFrom(site, reading.amounts);
  const what = measured(reading, site, steps);
  if (!what) return undefined;
  const before = last.get(site.units);
  const fresh = before && reading.sentence - before.sentence <= HOW_LONG ? before.figure : undefined;
  const continued = what.rule === 'figure-continued' ? fresh : undefined;
  const who = partiesOf({
    context, site, steps, indicator: what.indicator, cue: what.word, main: bilateral ? main : [],
    ...(continued ? { inherited: continued.parties } : {}),
  });
  if (!who) {
    context.dropped('figure', site.span, 'no two parties');
    return undefined;
  }
  const basis: Span | undefined = change?.change.basis === undefined ? undefined : { start: change.site.span.end, end: change.site.span.end + change.change.basis.length + 12 };
  const goesOn = before !== undefined && (before.sentence === reading.sentence ? !isOtherTime(site) : sameAccount(what.indicator, before.figure, reading.sentence - before.sentence));
  const sameSentence = goesOn ? before.figure.period : undefined;
  const period = periodOf({ context, site, steps, ...(basis ? { basis } : {}), ...(sameSentence === undefined ? {} : { inherited: sameSentence }) });
  const status = statusOf({ site, steps, indicator: what.indicator, word: what.word, ...(period === undefined ? {} : { period }), ...(context.published === undefined ? {} : { published: context.published }) });
  const doubts = [...(what.doubts ?? []), ...who.doubts];
  const figure: FigureDraft = {
    type: 'figure',
    indicator: what.indicator,
    ...(what.of === undefined ? {} : { of: what.of }),
    parties: [...who.parties],
    ...(site.quantity ? { quantity: site.quantity } : {}),
    ...(period === undefined ? {} : { period }),
    status,
    ...(change ? { change: change.change } : {}),
    evidence: [clauseOf(context.text, site, what.word)],
    rule: what.rule,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
  const told = { figure, sentence: reading.sentence, site };
  if (site.quantity || change) last.set(site.units, told);
  if (figure.indicator === 'trade-turnover' && (main.length === 0 || !reading.state.topic.has(site.units) || main.every((id) => figure.parties.includes(id)))) {
    reading.state.topic.set(site.units, told);
  }
  return figure;
};

const CHANGEABLE = new Set(['trade-turnover', 'exports', 'imports', 'investment', 'volume', 'count']);

/** A change without an amount: "trade doubled", "exports are up 12 percent". */
const changeAlone = (reading: Reading, told: ToldChange): FigureDraft | undefined => {
  const { quantity: _own, ...rest } = told.site;
  const site: Site = { ...rest, units: 'money' };
  const figure = figureAt(reading, site, told);
  return figure && CHANGEABLE.has(figure.indicator) && figure.rule !== 'figure-work' ? figure : undefined;
};

const readSentence = (state: State, sentence: Sentence, index: number): FigureDraft[] => {
  const { context } = state;
  const tree = treeOf(sentence);
  const block = within(context.blocks, sentence.span)[0];
  const sites = firstTold(within(context.quantities, sentence.span), context.text).flatMap((mention) => siteOf(mention, tree, block) ?? []);
  const changes = [...sites.flatMap((site) => changeAt(context.text, site) ?? []), ...within(state.multiples, sentence.span).flatMap((m) => changeInWords(context.text, tree, m))];
  const changing = new Set(changes.map((told) => told.site));
  const single = sites.filter((site) => !changing.has(site));
  const reading: Reading = { state, sentence: index, amounts: amountTokens(sites) };
  const hosted = new Map<Site, ToldChange>();
  const free: ToldChange[] = [];
  for (const told of changes) {
    const host = hostOf(told, single);
    if (host && !hosted.has(host)) hosted.set(host, told);
    else if (!host) free.push(told);
  }
  const figures = single.flatMap((site) => figureAt(reading, site, hosted.get(site)) ?? []);
  return [...figures, ...free.flatMap((told) => changeAlone(reading, told) ?? [])];
};

/**
 * Reads the figures of a report: amounts of trade, loans, investment, works, goods, people and shares that measure relations,
 * with their change. "Trade between Peru and Chile reached $4bn in 2023, up 5%" → trade-turnover, 4e9 USD, +5 percent.
 */
export const readFigures: StatementReader<'figure'> = (context) => {
  const main = mainPairOf(context);
  const state: State = { context, main, bilateral: main.length === 2 && isBilateral(context), multiples: findMultiples(context.text).filter((m) => !/\b(?:as|twice|thrice|the)\b/u.test(context.text.slice(m.span.start, m.span.end + 4))), last: new Map(), topic: new Map() };
  const figures = context.sentences.flatMap((sentence, index) => {
    if (context.skipped.some((span) => overlaps(span, sentence.span))) return [];
    return readSentence(state, sentence, index);
  });
  return mergeTold(figures);
};

