import { childrenOf, headOf, type Tree, tokenAt } from '../../language/walk.js';
import type { DateValue } from '../../model/mention.js';
import type { Figure, Indicator } from '../../model/statement.js';
import { type Factuality, factualityOf } from '../frames/factuality.js';
import { isAward } from './own-business.js';
import { lemmaAt, predicateOver, type Site, wordAt, wordBefore } from './site.js';
import {
  AIMING_WORDS,
  ARRIVED_FORMS,
  BUILT_FORMS,
  CUSTOMS_WORDS,
  EXPECTING_WORDS,
  FORECAST_WORDS,
  HANDED_WORDS,
  MEANT_WORDS,
  TARGET_WORDS,
  UNBUILT_WORDS,
} from './status-words.js';
import { COUNTED } from './things.js';

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

const AIMED = 5;

/** A word of aiming near the amount, before it or bound closely: "a target of $1bn", "aims at $3bn"; not "$2bn, short of the target". */
const isAimed = ({ site, steps }: StatusScope): boolean =>
  [...steps].some(
    ([at, cost]) =>
      cost <= (at < site.first ? AIMED : NEAR) &&
      (AIMING_WORDS.has(lemmaAt(site.tree, at)) || AIMING_WORDS.has(wordAt(site.tree, at))),
  );

const WANTING_WORDS = new Set(['want', 'seek', 'propose', 'wish', 'call']);

const LIFTING_FORMS = new Set([
  'bringing',
  'raising',
  'lifting',
  'taking',
  'increasing',
  'boosting',
  'doubling',
  'expanding',
]);

/** "set the task |of bringing trade up to $3bn": what is set as a task, though no verb says that it lies ahead. */
const isTask = ({ site }: StatusScope): boolean => {
  for (let at = site.first - 1; at >= Math.max(1, site.first - 9); at--)
    if (LIFTING_FORMS.has(wordAt(site.tree, at)))
      return ['of', 'at', 'for', 'towards'].includes(wordAt(site.tree, at - 1));
  return false;
};

/** "I see it |crossing $20bn": somebody's view of what comes. */
const isSeen = ({ site }: StatusScope): boolean => {
  for (let at = site.first - 1; at >= Math.max(0, site.first - 8); at--)
    if (wordAt(site.tree, at) === 'see' && ['i', 'we', 'they'].includes(wordAt(site.tree, at - 1))) return true;
  return false;
};

const flow = (scope: StatusScope): Status => {
  const near = bearing(scope, NEAR);
  if (isTask(scope)) return 'target';
  if (isSeen(scope)) return 'forecast';
  if (BARE_MULTIPLES.has(wordAt(scope.site.tree, scope.site.first)))
    return has(near, EXPECTING_WORDS) ? 'forecast' : 'target';
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

/** The tokens of the amount's own stretch: a few words either side of it and of the word that tells what it measures. */
const stretchOf = ({ site, word }: StatusScope): number[] => {
  const { tree } = site;
  const first = word >= 0 ? Math.min(site.first, word) : site.first;
  const last = word >= 0 ? Math.max(site.last, word) : site.last;
  const out: number[] = [];
  for (let at = first - 1; at >= Math.max(0, first - 6) && wordAt(tree, at) !== ';'; at--) out.push(at);
  for (let at = first; at <= Math.min(tree.tokens.length - 1, last + 8); at++) {
    if (at > last && [';', '.'].includes(wordAt(tree, at))) break;
    out.push(at);
  }
  return out;
};

const takenBack = (site: Site, at: number): boolean =>
  [at - 1, at - 2].some((i) => UNBUILT_WORDS.has(wordAt(site.tree, i)));

/** Whether the report says near the amount that the work stands. */
const isBuilt = (scope: StatusScope): boolean =>
  stretchOf(scope).some(
    (at) =>
      BUILT_FORMS.has(wordAt(scope.site.tree, at)) &&
      tokenAt(scope.site.tree, at).upos !== 'NOUN' &&
      !takenBack(scope.site, at),
  );

/** Whether the report says near the amount that things have changed hands. */
const isHandedOver = (scope: StatusScope): boolean =>
  stretchOf(scope).some((at) => {
    const { upos, form } = tokenAt(scope.site.tree, at);
    if (ARRIVED_FORMS.has(form.toLowerCase())) return !takenBack(scope.site, at);
    const past = /(?:ed|en|ent|ught|ot|old|ave)$/u.test(form);
    return upos === 'VERB' && past && HANDED_WORDS.has(lemmaAt(scope.site.tree, at)) && !takenBack(scope.site, at);
  });

/** What works do that stand: "the pipeline, 1,400 km long, falls dry", "the line carries 300 MW". */
const OPERATING = new Set('carry link stand feed serve generate pass connect pump flow fall ply stay sail'.split(' '));

const isOperating = ({ site }: StatusScope, fact: Factuality): boolean => {
  const verb = predicateOver(site.tree, site.head);
  return (
    verb >= 0 &&
    fact.mode === 'asserted' &&
    !fact.negated &&
    tokenAt(site.tree, verb).feats['VerbForm'] === 'Fin' &&
    OPERATING.has(lemmaAt(site.tree, verb))
  );
};

/** "can carry 1.5 billion cubic metres a year": what a work that stands is able to do. */
const isAble = ({ site }: StatusScope): boolean => {
  const verb = predicateOver(site.tree, site.head);
  const auxiliaries = verb < 0 ? [] : childrenOf(site.tree, verb, 'aux').map((a) => wordAt(site.tree, a));
  return auxiliaries.length === 1 && auxiliaries[0] === 'can';
};

const scheme = (scope: StatusScope): Status => {
  const { fact, coming } = factOf(scope);
  if (isAble(scope) && fact.mode === 'possible' && !isAhead(scope)) return 'observed';
  return (isBuilt(scope) || isOperating(scope, fact)) && !coming ? 'observed' : 'planned';
};

/** Counted works that are there when they are counted: a list of projects, jobs. */
const LISTED = new Set(['project', 'scheme', 'job', 'venture', 'initiative', 'home', 'house']);

const isSettled = ({ site, word }: StatusScope): boolean =>
  childrenOf(site.tree, word, 'acl').some(
    (c) =>
      c > word &&
      /^(?:insure|live|work|study|register|employ|enrol|enroll|settle|reside|base|train)$/u.test(lemmaAt(site.tree, c)),
  );

const count = (scope: StatusScope): Status => {
  const noun = scope.word >= 0 ? lemmaAt(scope.site.tree, scope.word) : '';
  const kind = COUNTED.get(noun);
  if (kind === 'hardware' && (isHandedOver(scope) || isOperating(scope, factOf(scope).fact))) return 'observed';
  // "some 1,400 Indians |insured in the Czech Republic": they are there, whatever is to come of them
  if ((kind === 'people' || kind === 'firms') && isSettled(scope)) return 'observed';
  if (factOf(scope).coming) return has(bearing(scope, FAR), FORECAST_WORDS) ? 'forecast' : 'planned';
  if (has(bearing(scope, NEAR), LIKELY)) return 'forecast';
  if (kind === 'hardware') return 'planned';
  return kind === 'works' && !LISTED.has(noun) && !isBuilt(scope) ? 'planned' : 'observed';
};

const LIKELY = new Set(['likely', 'expect', 'see']);

const money = (scope: StatusScope): Status => {
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

const volume = (scope: StatusScope): Status => {
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
export const statusOf = (scope: StatusScope): Status =>
  isStartingPoint(scope.site) || isAward(scope.site) ? 'observed' : STATUS_OF[scope.indicator](scope);
