import type { DateValue } from '../../model/mention.js';
import type { Figure, Indicator } from '../../model/statement.js';
import { factualityOf, type Factuality } from '../frames/factuality.js';
import { childrenOf, headOf, tokenAt } from '../frames/tree.js';
import { COUNTED } from './things.js';
import { lemmaAt, predicateOver, type Site, wordAt } from './site.js';
import {
  AIMING_WORDS, BUILT_FORMS, CUSTOMS_WORDS, EXPECTING_WORDS, FORECAST_WORDS, HANDED_WORDS, MEANT_WORDS, TARGET_WORDS, UNBUILT_WORDS,
} from './status-words.js';

type Status = Figure['status'];

export interface StatusScope {
  readonly site: Site;
  readonly steps: ReadonlyMap<number, number>;
  readonly indicator: Indicator;
  /** Token of the word that tells what is measured; -1 where none does. */
  readonly word: number;
  readonly period?: DateValue;
  readonly published?: string;
}

const NEAR = 3.5;
const FAR = 6;

/** The lemmas and forms near an amount, and of the verbs above it. */
const bearing = ({ site, steps }: StatusScope, reach: number): ReadonlySet<string> => {
  const words = new Set<string>();
  const add = (i: number): void => {
    words.add(lemmaAt(site.tree, i));
    words.add(wordAt(site.tree, i));
  };
  for (const [at, cost] of steps) if (cost <= reach) add(at);
  let at = predicateOver(site.tree, site.head);
  for (let depth = 0; depth < 3 && at >= 0; depth++) {
    add(at);
    at = headOf(site.tree, at) >= 0 ? predicateOver(site.tree, headOf(site.tree, at)) : -1;
  }
  return words;
};

const has = (words: ReadonlySet<string>, table: ReadonlySet<string>): boolean => [...words].some((word) => table.has(word));

const SAID = new Set(['say', 'report', 'believe', 'estimate', 'think', 'know', 'understand']);

/** "is to receive", "to be lifted": an infinitive that is no report ("said to be worth"). */
const isInfinitive = ({ tree }: Site, verb: number): boolean => {
  if (verb < 0 || !childrenOf(tree, verb, 'mark').some((m) => wordAt(tree, m) === 'to')) return false;
  const above = headOf(tree, verb);
  return above < 0 || !SAID.has(lemmaAt(tree, above));
};

const endOf = (period: DateValue | undefined): string | undefined => (typeof period === 'object' ? (period.end ?? period.start) : period);

/** "within five years": a span of time that starts now. */
const withinYears = ({ site }: StatusScope): boolean => {
  for (let at = site.last + 1; at <= site.last + 4; at++) if (wordAt(site.tree, at) === 'within') return true;
  return false;
};

/** Whether the period lies after the year of the report. */
const isAhead = (scope: StatusScope): boolean => {
  const end = endOf(scope.period);
  return withinYears(scope) || (end !== undefined && scope.published !== undefined && end.slice(0, 4) > scope.published.slice(0, 4));
};

const isPast = ({ period, published }: StatusScope): boolean => {
  const end = endOf(period);
  return end !== undefined && published !== undefined && end.slice(0, 4) < published.slice(0, 4);
};

const factOf = (scope: StatusScope): { readonly fact: Factuality; readonly coming: boolean } => {
  const { site } = scope;
  const verb = predicateOver(site.tree, site.head);
  const fact = factualityOf(site.tree, verb >= 0 ? verb : site.head);
  return { fact, coming: fact.mode !== 'asserted' || isAhead(scope) || isInfinitive(site, verb) };
};

const flow = (scope: StatusScope): Status => {
  const near = bearing(scope, NEAR);
  const { fact, coming } = factOf(scope);
  if (isPast(scope) && fact.mode !== 'agreed' && !isInfinitive(scope.site, predicateOver(scope.site.tree, scope.site.head))) return 'observed';
  if (!coming) {
    if (has(near, AIMING_WORDS)) return 'target';
    return has(near, EXPECTING_WORDS) ? 'forecast' : 'observed';
  }
  const words = bearing(scope, FAR);
  if (fact.mode === 'agreed') return 'target';
  if (has(words, FORECAST_WORDS)) return 'forecast';
  if (has(words, TARGET_WORDS)) return 'target';
  return fact.mode === 'wished' ? 'target' : 'forecast';
};

/** "82% of tariff lines", "85 percent of the cost": a share told of an agreement or a plan. */
const share = (scope: StatusScope): Status => {
  const words = bearing(scope, FAR);
  const { fact, coming } = factOf(scope);
  if (has(words, CUSTOMS_WORDS)) return fact.mode === 'planned' || fact.mode === 'possible' ? 'forecast' : 'planned';
  if (!coming) return 'observed';
  return has(words, FORECAST_WORDS) ? 'forecast' : 'planned';
};

/** Whether the report says near the amount that the work stands. */
const isBuilt = ({ site, steps }: StatusScope): boolean =>
  [...steps].some(
    ([at, cost]) =>
      cost <= FAR &&
      BUILT_FORMS.has(wordAt(site.tree, at)) &&
      tokenAt(site.tree, at).upos !== 'NOUN' &&
      ![at - 1, at - 2].some((i) => UNBUILT_WORDS.has(wordAt(site.tree, i))),
  );

const scheme = (scope: StatusScope): Status => (isBuilt(scope) && !factOf(scope).coming ? 'observed' : 'planned');

const count = (scope: StatusScope): Status => {
  const { fact, coming } = factOf(scope);
  const words = bearing(scope, FAR);
  if (coming || fact.mode !== 'asserted') return has(words, FORECAST_WORDS) ? 'forecast' : 'planned';
  if (has(bearing(scope, NEAR), new Set(['likely', 'expect', 'see']))) return 'forecast';
  const noun = scope.word >= 0 ? lemmaAt(scope.site.tree, scope.word) : '';
  const kind = COUNTED.get(noun);
  if (kind === 'hardware') return has(words, HANDED_WORDS) && fact.time === 'past' ? 'observed' : 'planned';
  if (kind === 'works' && !['project', 'scheme', 'job', 'venture', 'initiative'].includes(noun)) return isBuilt(scope) ? 'observed' : 'planned';
  return 'observed';
};

const money = (scope: StatusScope): Status => {
  if (factOf(scope).coming || scope.site.quantity?.bound === 'at-most') return 'planned';
  return has(bearing(scope, NEAR), MEANT_WORDS) ? 'planned' : 'observed';
};

const volume = (scope: StatusScope): Status => {
  const { coming } = factOf(scope);
  if (coming) return has(bearing(scope, NEAR), AIMING_WORDS) ? 'target' : 'planned';
  return has(bearing(scope, NEAR), MEANT_WORDS) ? 'planned' : 'observed';
};

const STATUS_OF: Readonly<Record<Indicator, (scope: StatusScope) => Status>> = {
  'trade-turnover': flow,
  exports: flow,
  imports: flow,
  investment: money,
  loan: money,
  aid: money,
  contracts: money,
  other: money,
  debt: () => 'observed',
  price: flow,
  share,
  'project-cost': scheme,
  capacity: scheme,
  distance: scheme,
  count,
  volume,
};

/** Whether a figure is observed, aimed at, expected, or belongs to something not built yet. */
export const statusOf = (scope: StatusScope): Status => STATUS_OF[scope.indicator](scope);
