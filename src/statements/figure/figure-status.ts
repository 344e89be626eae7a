import { childrenOf, headOf, type Tree, tokenAt } from '../../language/walk.js';
import type { DateValue } from '../../model/mention.js';
import type { Figure, Indicator } from '../../model/statement.js';
import { type Factuality, factualityOf } from '../frames/factuality.js';
import { isAimed, isBidden, isHopedFor, isSeen, isTask } from './aims.js';
import { isAward } from './own-business.js';
import { lemmaAt, predicateOver, type Site, wordAt, wordBefore } from './site.js';
import { hasBuilt, isAble, isBuilt, isOperating, isThere, stretchOf, takenBack } from './standing-works.js';
import { NEAR, type StatusScope } from './status-scope.js';
import {
  AIMING_WORDS,
  ARRIVED_FORMS,
  CUSTOMS_WORDS,
  EXPECTING_WORDS,
  FORECAST_WORDS,
  HANDED_WORDS,
  MEANT_WORDS,
  TARGET_WORDS,
} from './status-words.js';
import { COUNTED } from './things.js';

type Status = Figure['status'];

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

const has = (words: ReadonlySet<string>, table: ReadonlySet<string>): boolean =>
  [...words].some((word) => table.has(word));

const SAID = new Set(['say', 'report', 'believe', 'estimate', 'think', 'know', 'understand']);

/** "which |cost $325 million to build", "took four years to lay": spent already. */
const isSpent = (tree: Tree, verb: number): boolean =>
  /^(?:cost|took)$/u.test(wordAt(tree, verb)) &&
  tokenAt(tree, verb).feats['VerbForm'] === 'Fin' &&
  childrenOf(tree, verb, 'aux').length === 0;

/** "is to receive", "to be lifted": an infinitive that is no report ("said to be worth"). */
const isInfinitive = ({ tree }: Site, verb: number): boolean => {
  if (verb < 0 || !childrenOf(tree, verb, 'mark').some((m) => wordAt(tree, m) === 'to')) return false;
  const above = headOf(tree, verb);
  return above < 0 || !(SAID.has(lemmaAt(tree, above)) || isSpent(tree, above));
};

const endOf = (period: DateValue | undefined): string | undefined =>
  typeof period === 'object' ? (period.end ?? period.start) : period;

/** "within five years": a span of time that starts now. */
const withinYears = ({ site }: StatusScope): boolean => {
  for (let at = site.last + 1; at <= site.last + 4; at++) if (wordAt(site.tree, at) === 'within') return true;
  return false;
};

/** Whether the period lies after the year of the report. */
const isAhead = (scope: StatusScope): boolean => {
  const end = endOf(scope.period);
  return (
    withinYears(scope) ||
    (end !== undefined && scope.published !== undefined && end.slice(0, 4) > scope.published.slice(0, 4))
  );
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

/** "to double trade", whatever the parser makes of the bare form. */
const BARE_MULTIPLES = new Set(['double', 'triple', 'treble', 'quadruple', 'halve']);

const WANTING_WORDS = new Set(['want', 'seek', 'propose', 'wish', 'call']);

const flow = (scope: StatusScope): Status => {
  const near = bearing(scope, NEAR);
  if (isTask(scope)) return 'target';
  if (isSeen(scope)) return 'forecast';
  if (BARE_MULTIPLES.has(wordAt(scope.site.tree, scope.site.first)))
    return has(near, EXPECTING_WORDS) ? 'forecast' : 'target';
  if (isHopedFor(scope) || isBidden(scope)) return 'target';
  const { fact, coming } = factOf(scope);
  const before = wordAt(scope.site.tree, wordBefore(scope.site));
  // "raise trade from $15bn to $25bn": where a flow starts from is there
  if (before === 'from') return 'observed';
  if (isAimed(scope)) return isPast(scope) && (before === 'against' || before === 'versus') ? 'observed' : 'target';
  if (
    isPast(scope) &&
    fact.mode !== 'agreed' &&
    !isInfinitive(scope.site, predicateOver(scope.site.tree, scope.site.head))
  )
    return 'observed';
  if (!coming) {
    return has(near, EXPECTING_WORDS) ? 'forecast' : 'observed';
  }
  const words = bearing(scope, FAR);
  if (fact.mode === 'agreed' || (fact.mode === 'wished' && has(words, WANTING_WORDS))) return 'target';
  if (has(words, FORECAST_WORDS)) return 'forecast';
  if (has(words, TARGET_WORDS)) return 'target';
  return fact.mode === 'wished' ? 'target' : 'forecast';
};

/** "82% of tariff lines", "85 percent of the cost": a share told of an agreement or a plan. */
const share = (scope: StatusScope): Status => {
  const words = bearing(scope, FAR);
  const { fact, coming } = factOf(scope);
  if (has(words, CUSTOMS_WORDS)) return fact.mode === 'possible' || words.has('would') ? 'forecast' : 'planned';
  if (!coming) return 'observed';
  // "would have 45 per cent": a holding in what is planned
  if (scope.word >= 0 && lemmaAt(scope.site.tree, scope.word) === 'have') return 'planned';
  return has(words, FORECAST_WORDS) ? 'forecast' : 'planned';
};

/** Whether the report says near the amount that things have changed hands. */
const isHandedOver = (scope: StatusScope): boolean =>
  stretchOf(scope).some((at) => {
    const { upos, form } = tokenAt(scope.site.tree, at);
    if (ARRIVED_FORMS.has(form.toLowerCase())) return !takenBack(scope.site, at);
    const past = /(?:ed|en|ent|ught|ot|old|ave)$/u.test(form);
    return upos === 'VERB' && past && HANDED_WORDS.has(lemmaAt(scope.site.tree, at)) && !takenBack(scope.site, at);
  });

const scheme = (scope: StatusScope): Status => {
  const { fact, coming } = factOf(scope);
  if (isAble(scope) && fact.mode === 'possible' && !isAhead(scope)) return 'observed';
  if (scope.indicator === 'distance' && !coming && isThere(scope)) return 'observed';
  return (isBuilt(scope) || hasBuilt(scope) || isOperating(scope, fact)) && !coming ? 'observed' : 'planned';
};

/** Counted works that are there when they are counted: a list of projects, jobs. */
const LISTED = new Set(['project', 'scheme', 'job', 'venture', 'initiative', 'home', 'house']);

const PLANNED_FORMS = /^(?:planned|proposed|envisaged|projected|future)$/u;

/** "three of six |planned depots": the six are planned, of the three the verb tells. */
const isCalledPlanned = ({ site, word }: StatusScope): boolean =>
  wordAt(site.tree, site.last + 1) !== 'of' &&
  word >= 0 &&
  childrenOf(site.tree, word, 'amod').some((a) => PLANNED_FORMS.test(wordAt(site.tree, a)));

const isSettled = ({ site, word }: StatusScope): boolean =>
  childrenOf(site.tree, word, 'acl').some(
    (c) =>
      c > word &&
      /^(?:insure|live|work|study|register|employ|enrol|enroll|settle|reside|base|train)$/u.test(lemmaAt(site.tree, c)),
  );

const count = (scope: StatusScope): Status => {
  const noun = scope.word >= 0 ? lemmaAt(scope.site.tree, scope.word) : '';
  const kind = COUNTED.get(noun);
  if (isCalledPlanned(scope)) return 'planned';
  if (kind === 'hardware' && (isHandedOver(scope) || isOperating(scope, factOf(scope).fact))) return 'observed';
  // "some 1,400 Indians |insured in the Czech Republic": they are there, whatever is to come of them
  if ((kind === 'people' || kind === 'firms') && isSettled(scope)) return 'observed';
  if (factOf(scope).coming) return has(bearing(scope, FAR), FORECAST_WORDS) ? 'forecast' : 'planned';
  if (has(bearing(scope, NEAR), LIKELY)) return 'forecast';
  if (kind === 'hardware') return 'planned';
  return kind === 'works' && !LISTED.has(noun) && !isBuilt(scope) ? 'planned' : 'observed';
};

const LIKELY = new Set(['likely', 'expect', 'see', 'reckon', 'foresee', 'anticipate', 'predict', 'forecast']);

const money = (scope: StatusScope): Status => {
  if (isFallingAway(scope)) return 'planned';
  if (factOf(scope).coming || scope.site.quantity?.bound === 'at-most') return 'planned';
  return has(bearing(scope, NEAR), MEANT_WORDS) ? 'planned' : 'observed';
};

const CONTRACTING = new Set([
  'sign',
  'conclude',
  'award',
  'finalise',
  'finalize',
  'clinch',
  'ink',
  'order',
  'purchase',
  'place',
  'win',
  'negotiate',
  'seal',
]);

/** A contract is there once it is signed, whatever is to come of it. */
const contract = (scope: StatusScope): Status => {
  const { site } = scope;
  const verb = predicateOver(site.tree, site.head);
  return factOf(scope).coming && (CONTRACTING.has(lemmaAt(site.tree, verb)) || has(bearing(scope, NEAR), MEANT_WORDS))
    ? 'planned'
    : 'observed';
};

/** Amounts that an agreement lays down for later: "a |quota of 10,000 tonnes", "|duties worth $90m fall away". */
const LAID_DOWN = /^(?:quota|quotas)$/u;
const isLaidDown = ({ site, word }: StatusScope): boolean => word >= 0 && LAID_DOWN.test(wordAt(site.tree, word));

const FALLING_AWAY =
  /^(?:fall|go|vanish|disappear|drop|lapse|end|abolish|scrap|waive|lift|eliminate|remove|save|spare)$/u;
const isFallingAway = ({ site, word }: StatusScope): boolean => {
  const verb = predicateOver(site.tree, site.head);
  return (
    word >= 0 &&
    CUSTOMS_WORDS.has(lemmaAt(site.tree, word)) &&
    verb >= 0 &&
    FALLING_AWAY.test(lemmaAt(site.tree, verb)) &&
    tokenAt(site.tree, verb).feats['Tense'] !== 'Past'
  );
};

const volume = (scope: StatusScope): Status => {
  if (isLaidDown(scope)) return 'planned';
  const { coming } = factOf(scope);
  if (coming) return has(bearing(scope, NEAR), AIMING_WORDS) ? 'target' : 'planned';
  return has(bearing(scope, NEAR), MEANT_WORDS) ? 'planned' : 'observed';
};

/** "from |348 flights to 400", "up from |35 now": where a change starts from is there. */
const isStartingPoint = (site: Site): boolean => {
  const before = wordBefore(site);
  if (wordAt(site.tree, before) !== 'from') return false;
  const isLed = ['up', 'down'].includes(wordAt(site.tree, before - 1));
  const ahead = [1, 2, 3, 4].map((k) => wordAt(site.tree, site.last + k));
  return (
    isLed ||
    ahead.some(
      (word, k) =>
        word === 'to' && site.tree.tokens.slice(site.last + k + 2, site.last + k + 6).some((t) => t.upos === 'NUM'),
    )
  );
};

const STATUS_OF: Readonly<Record<Indicator, (scope: StatusScope) => Status>> = {
  'trade-turnover': flow,
  exports: flow,
  imports: flow,
  investment: money,
  loan: money,
  aid: money,
  contracts: contract,
  other: money,
  debt: () => 'observed',
  price: money,
  share,
  'project-cost': scheme,
  capacity: scheme,
  distance: scheme,
  count,
  volume,
};

/** Whether a figure is observed, aimed at, expected, or belongs to something not built yet. */
export const statusOf = (scope: StatusScope): Status => {
  const { site, indicator } = scope;
  if (isStartingPoint(site) || isAward(site)) return 'observed';
  // "investment could rise by 80%": a change of a flow, whatever flows
  return (site.quantity === undefined && indicator === 'investment' ? flow : STATUS_OF[indicator])(scope);
};
