import type { DateValue } from '../../model/mention.js';
import type { Figure, Indicator } from '../../model/statement.js';
import { paragraphPair } from '../context/paragraph-pair.js';
import type { ReportContext } from '../context/report-context.js';
import type { Draft } from '../statement-reader.js';
import { isAbleTo } from './ability.js';
import { carriedOn, HOW_LONG, type Told } from './carried-on.js';
import type { ToldChange } from './change-of.js';
import { clauseOf } from './clause.js';
import { type PartyScope, partiesOf, reportingFirst } from './figure-parties.js';
import { periodOf } from './figure-period.js';
import { statusOf } from './figure-status.js';
import { measuredBy } from './indicator-of.js';
import type { Measured } from './measured.js';
import { isAward, isOwnBusiness } from './own-business.js';
import { type Site, wordAt, wordBefore } from './site.js';
import { stepsFrom } from './steps.js';
import type { UnitClass } from './unit-class.js';

type FigureDraft = Draft<'figure'>;

/** What one report's reading carries from amount to amount. */
export interface Memory {
  readonly context: ReportContext;
  /** The report's two states; empty where it is not about relations. */
  readonly main: readonly string[];
  /** The last figure of each kind of unit. */
  readonly last: Map<UnitClass, Told>;
  /** The last figure of total trade, which "the figure" and "it" mean before any part of it. */
  readonly topic: Map<UnitClass, Told>;
  /** The last figure of any unit. */
  latest?: Told;
  /** Where trade or the like was last spoken of without an amount. */
  spoken?: { readonly indicator: Indicator; readonly sentence: number };
}

/** A sentence being read: its place in the report and the tokens of all its amounts. */
export interface Surroundings {
  readonly memory: Memory;
  readonly sentence: number;
  readonly amounts: ReadonlySet<number>;
}

/** What an amount measures by its own words, or by the figure it goes on from. */
const measured = (
  { memory, sentence, amounts }: Surroundings,
  site: Site,
  steps: ReadonlyMap<number, number>,
): Measured | undefined => {
  const { context, last, topic, spoken } = memory;
  const own = measuredBy({ context, site, steps, amounts });
  if (own === 'domestic') {
    context.dropped('figure', site.span, 'one country’s own business');
    return undefined;
  }
  const found =
    carriedOn({
      text: context.text,
      site,
      steps,
      own,
      sentence,
      last: last.get(site.units),
      topic: topic.get(site.units),
      spoken,
    }) ?? own;
  if (!found) context.dropped('figure', site.span, 'nothing tells what it measures');
  if (found && isOwnBusiness(context, site, found)) {
    context.dropped('figure', site.span, 'a country’s or a market’s own business');
    return undefined;
  }
  if (found?.indicator === 'imports' && isAward(site))
    return { ...found, indicator: 'other', of: 'award', rule: 'figure-award' };
  const lead = context.text.slice(site.tree.sentence.span.start, site.span.start);
  return found?.indicator === 'volume' && isAbleTo(lead) ? { ...found, indicator: 'capacity' } : found;
};

/** "from $17bn", "against €2.2bn in 2019": another time than the amount before. */
const isOtherTime = (site: Site): boolean =>
  ['from', 'against', 'versus', 'vs', 'after', 'with'].includes(wordAt(site.tree, wordBefore(site)));

const ACCOUNT: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports']);
/** Measures of a span of time; works and lines have none. */
const TIMED: ReadonlySet<Indicator> = new Set([
  ...ACCOUNT,
  'share',
  'volume',
  'investment',
  'aid',
  'loan',
  'other',
  'count',
]);
/** Measures whose first party is the one that reports. */
const DIRECTED: ReadonlySet<Indicator> = new Set(['exports', 'imports']);
const TIMELESS: ReadonlySet<Indicator> = new Set(['distance']);

/** The period that an amount shares with the figure before it: in one sentence, or exports told right after total trade. */
const sharedPeriod = ({ memory, sentence }: Surroundings, site: Site, indicator: Indicator): DateValue | undefined => {
  const before = memory.latest;
  if (before?.figure.status !== 'observed' || isOtherTime(site)) return undefined;
  if (before.sentence === sentence)
    return TIMED.has(indicator) && TIMED.has(before.figure.indicator) ? before.figure.period : undefined;
  const follows = sentence - before.sentence === 1 && indicator !== 'trade-turnover';
  return follows && ACCOUNT.has(indicator) && ACCOUNT.has(before.figure.indicator) ? before.figure.period : undefined;
};

const yearOf = (period: DateValue): string =>
  (typeof period === 'string' ? period : (period.end ?? period.start ?? '')).slice(0, 4);

const hasVerb = (site: Site): boolean =>
  site.tree.tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX');

/** Whether a time goes with a status: a target's does not lie behind, what is observed does not lie ahead. */
const fits = (
  status: Figure['status'],
  period: DateValue,
  { published, isShared }: { readonly published: string | undefined; readonly isShared: boolean },
): boolean => {
  if (published === undefined) return true;
  const year = published.slice(0, 4);
  if (status === 'observed') return yearOf(period) <= year || isShared;
  return !isShared && (yearOf(period) >= year || status === 'planned');
};

/** "Aim: |$1.5bn within five years": a line that says itself what it tells. */
const AIM_LABEL =
  /^(?:[a-z\u00c0-\u024f]+\s){0,2}(?:aim|goal|target|objective|plan|forecast|outlook|projection)s?\b[^.;:]{0,50}:\s/iu;
const isAimLabel = (text: string, { tree, span }: Site): boolean =>
  AIM_LABEL.test(text.slice(tree.sentence.span.start, span.start));

/** "80% |of them", "|That is 99% of exports": a share that goes on from the one before. */
const goesOn = ({ tree, last }: Site, sentences: number): boolean =>
  (sentences === 0 && wordAt(tree, last + 1) === 'of' && wordAt(tree, last + 2) === 'them') ||
  (sentences === 1 && /^(?:that|this)$/u.test(wordAt(tree, 0)) && wordAt(tree, 1) === 'is');

interface Time {
  readonly period?: DateValue;
  readonly status: Figure['status'];
}

/** Period and status, which depend on one another: a target's time never lies behind. */
const timeOf = (
  around: Surroundings,
  site: Site,
  what: Measured,
  steps: ReadonlyMap<number, number>,
  change?: ToldChange,
): Time => {
  const { context, last } = around.memory;
  const { published } = context;
  const own = TIMELESS.has(what.indicator)
    ? undefined
    : periodOf({ context, site, steps, ...(change ? { change } : {}) });
  const shared = own === undefined ? sharedPeriod(around, site, what.indicator) : undefined;
  const period = own ?? shared;
  const before = last.get(site.units);
  // a line without a verb stands as the line before it does
  const isShareOn = what.indicator === 'share' && before?.sentence === around.sentence;
  // "97% of lines go to zero, 80% of them at once. That is 99% of exports": of the same tariffs
  const isSameScheme =
    what.indicator === 'share' &&
    before?.figure.indicator === 'share' &&
    before.figure.status === 'planned' &&
    goesOn(site, around.sentence - before.sentence)
      ? before.figure.status
      : undefined;
  const isQuotaOn = what.indicator === 'volume' && /\bquotas?$/u.test(what.of ?? '');
  const listed =
    !isAimLabel(context.text, site) &&
    what.rule === 'figure-continued' &&
    before &&
    (isShareOn || isQuotaOn || !hasVerb(site)) &&
    !isOtherTime(site)
      ? before.figure.status
      : undefined;
  // "Goal: $100 bn. FY21: |$43 bn": what lies behind is no goal
  const isBehind =
    listed !== undefined &&
    listed !== 'observed' &&
    published !== undefined &&
    period !== undefined &&
    yearOf(period) < published.slice(0, 4);
  const status =
    isSameScheme ??
    (isBehind ? 'observed' : listed) ??
    statusOf({
      site,
      steps,
      indicator: what.indicator,
      word: what.word,
      ...(period === undefined ? {} : { period }),
      ...(published === undefined ? {} : { published }),
    });
  return {
    status,
    ...(period !== undefined && fits(status, period, { published, isShared: own === undefined }) ? { period } : {}),
  };
};

const remember = ({ memory, sentence }: Surroundings, site: Site, figure: FigureDraft): void => {
  const told: Told = { figure, sentence, site };
  memory.latest = told;
  memory.last.set(site.units, told);
  if (figure.indicator !== 'trade-turnover') return;
  const isMain = memory.main.every((id) => figure.parties.includes(id));
  if (isMain || !memory.topic.has(site.units)) memory.topic.set(site.units, told);
};

/** The pair a figure falls back on: the paragraph's own where the report's main one is not spoken of there. */
const pairFor = (context: ReportContext, site: Site, main: readonly string[]): readonly string[] =>
  paragraphPair(context, site.tree.sentence.span) ?? main;
/** Reads one amount (or, without a quantity, one change) as a figure; undefined where it is none. */
export const figureAt = (around: Surroundings, site: Site, change?: ToldChange): FigureDraft | undefined => {
  const { context, main, last } = around.memory;
  const steps = stepsFrom(site, around.amounts);
  const what = measured(around, site, steps);
  if (!what) return undefined;
  const before = last.get(site.units);
  const continued =
    what.rule === 'figure-continued' && before && around.sentence - before.sentence <= HOW_LONG
      ? before.figure.parties
      : undefined;
  const scope: PartyScope = {
    context,
    site,
    steps,
    indicator: what.indicator,
    cue: what.word,
    main: pairFor(context, site, main),
    ...(continued ? { inherited: continued } : {}),
  };
  const who = partiesOf(scope);
  if (!who) {
    context.dropped('figure', site.span, 'no two parties');
    return undefined;
  }
  const { period, status } = timeOf(around, site, what, steps, change);
  const doubts = [
    ...(what.doubts ?? []),
    ...who.doubts,
    ...(site.block && site.block.kind !== 'prose' ? ['terse'] : []),
  ];
  const figure: FigureDraft = {
    type: 'figure',
    indicator: what.indicator,
    ...(what.of === undefined ? {} : { of: what.of }),
    parties: [...(DIRECTED.has(what.indicator) ? reportingFirst(scope, who.parties) : who.parties)],
    ...(site.quantity ? { quantity: site.quantity } : {}),
    ...(period === undefined ? {} : { period }),
    status,
    ...(change ? { change: change.change } : {}),
    evidence: [clauseOf(context.text, site, what.word)],
    rule: what.rule,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
  if (site.quantity || change) remember(around, site, figure);
  return figure;
};
