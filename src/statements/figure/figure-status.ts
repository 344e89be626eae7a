import type { DateValue } from '../../model/mention.js';
import type { Figure, Indicator } from '../../model/statement.js';
import { factualityOf } from '../frames/factuality.js';
import { childrenOf, headOf, type Tree, tokenAt } from '../frames/tree.js';
import { lemmaAt, predicateOver, type Site, wordAt } from './site.js';
import { DONE_WORDS, FORECAST_WORDS, PLANNED_WORDS, TARGET_WORDS } from './status-words.js';

type Status = Figure['status'];

/** Measures that are told once they are there, and aimed at or expected before. */
const FLOWS: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports', 'debt', 'share', 'price']);
/** Parts of a scheme: planned until the report says that it stands. */
const SCHEMES: ReadonlySet<Indicator> = new Set(['project-cost', 'capacity', 'distance']);

const WORD_REACH = 5;

/** The words that bear on an amount's standing: near it, and the verbs above it. */
const bearing = (site: Site, steps: ReadonlyMap<number, number>, reach: number): string[] => {
  const words: string[] = [];
  for (const [at, cost] of steps) if (cost <= reach) words.push(lemmaAt(site.tree, at), wordAt(site.tree, at));
  let at = predicateOver(site.tree, site.head);
  for (let depth = 0; depth < 3 && at >= 0; depth++) {
    words.push(lemmaAt(site.tree, at));
    at = headOf(site.tree, at) >= 0 ? predicateOver(site.tree, headOf(site.tree, at)) : -1;
  }
  return words;
};

const has = (words: readonly string[], table: ReadonlySet<string>): boolean => words.some((word) => table.has(word));

const toBe = (tree: Tree, verb: number): boolean =>
  verb >= 0 && childrenOf(tree, verb, 'mark').some((m) => wordAt(tree, m) === 'to') && tokenAt(tree, verb).upos === 'VERB';

const endOf = (period: DateValue | undefined): string | undefined => (typeof period === 'object' ? (period.end ?? period.start) : period);

export interface StatusScope {
  readonly site: Site;
  readonly steps: ReadonlyMap<number, number>;
  readonly indicator: Indicator;
  readonly period?: DateValue;
  readonly published?: string;
}

/** Whether the period lies after the day of the report. */
const isAhead = (scope: StatusScope): boolean => {
  const end = endOf(scope.period);
  return end !== undefined && scope.published !== undefined && end.slice(0, 4) > scope.published.slice(0, 4);
};

const flowStatus = (scope: StatusScope, words: readonly string[]): Status => {
  const { site } = scope;
  const verb = predicateOver(site.tree, site.head);
  const fact = factualityOf(site.tree, verb >= 0 ? verb : site.head);
  const ahead = isAhead(scope);
  const unreal = fact.mode !== 'asserted' || ahead || toBe(site.tree, verb);
  if (!unreal && !has(words, new Set(['expect', 'forecast', 'predict', 'projection', 'target', 'goal']))) return 'observed';
  if (has(words, FORECAST_WORDS)) return 'forecast';
  if (has(words, TARGET_WORDS)) return 'target';
  if (fact.mode === 'agreed' || fact.mode === 'wished') return 'target';
  if (fact.mode === 'planned' || fact.mode === 'possible') return 'forecast';
  return ahead ? 'forecast' : 'observed';
};

/** Whether a figure is observed, aimed at, expected, or belongs to something not built yet. */
export const statusOf = (scope: StatusScope): Status => {
  const { site, steps, indicator } = scope;
  const words = bearing(site, steps, WORD_REACH);
  if (FLOWS.has(indicator)) return flowStatus(scope, words);
  const verb = predicateOver(site.tree, site.head);
  const fact = factualityOf(site.tree, verb >= 0 ? verb : site.head);
  const coming = fact.mode !== 'asserted' || isAhead(scope) || toBe(site.tree, verb);
  if (SCHEMES.has(indicator)) return !coming && has(words, DONE_WORDS) && !has(words, PLANNED_WORDS) ? 'observed' : 'planned';
  if (coming) return indicator === 'count' && has(words, FORECAST_WORDS) ? 'forecast' : 'planned';
  return has(words, PLANNED_WORDS) && indicator !== 'count' ? 'planned' : 'observed';
};
