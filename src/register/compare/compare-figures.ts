import type { Figure, Indicator } from '../../model/statement.js';
import type { PreparedOf } from '../prepare.js';
import { dateRelation } from './date-relation.js';
import { adjacent, commonFeatures, type Features, named } from './features.js';
import { partyRelation } from './party-relation.js';
import { isTelling, quantityRelation, ratio } from './quantity-relation.js';
import { likeness, tellingTerms } from './terms.js';

/** Indicators that with parties and period say what is measured, without `of`. */
const WHOLE: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports']);

/** Indicators that readers use for one another for a sum of money. */
const MONEY: ReadonlySet<Indicator> = new Set(['investment', 'loan', 'aid', 'contracts', 'project-cost', 'other']);

/** Whose goods flow: the first-named party is the reporting one, so its imports are the other's exports. */
const exporter = ({ indicator, parties }: Figure): string | undefined =>
  indicator === 'exports' ? parties[0] : parties[1];

const indicators = (a: Figure, b: Figure): 'same' | 'mirror' | 'loose' | 'different' => {
  const flows = [a, b].filter(({ indicator }) => indicator === 'exports' || indicator === 'imports').length;
  if (flows === 2) {
    if (a.parties.length < 2 || b.parties.length < 2) return a.indicator === b.indicator ? 'same' : 'different';
    if (exporter(a) !== exporter(b)) return 'different';
    return a.indicator === b.indicator ? 'same' : 'mirror';
  }
  if (a.indicator === b.indicator) return 'same';
  return MONEY.has(a.indicator) && MONEY.has(b.indicator) ? 'loose' : 'different';
};

const isWhole = (a: PreparedOf<'figure'>, b: PreparedOf<'figure'>): boolean =>
  WHOLE.has(a.statement.indicator) && WHOLE.has(b.statement.indicator);

const subjects = (a: PreparedOf<'figure'>, b: PreparedOf<'figure'>): Features => {
  if (a.terms.size > 0 && b.terms.size > 0)
    return { 'subject likeness': likeness(a.terms, b.terms, [a.wording, b.wording]) };
  const whole = isWhole(a, b);
  if (a.terms.size === 0 && b.terms.size === 0) return whole ? {} : { 'subject not told': 1 };
  return whole ? { 'part against whole': 1 } : { 'subject told once': 1 };
};

const changes = (a: Figure, b: Figure): Features => {
  if (a.change === undefined || b.change === undefined) return {};
  const same = a.change.direction === b.change.direction && a.change.unit === b.change.unit;
  return named(
    'change',
    same && Math.abs(a.change.value - b.change.value) <= 0.02 * Math.abs(a.change.value) ? 'same' : 'different',
  );
};

/** Amounts this near, as a share of the greater, may be two tellings of one project's or deal's size. */
const NEAR = 0.6;
/** And this near, two counts of one flow. */
const CLOSE = 0.75;

/** Signs that two numbers measure one thing though they differ, or tell it in different units. */
const measures = (a: PreparedOf<'figure'>, b: PreparedOf<'figure'>, subject: Features): Features => {
  const [x, y] = [a.statement, b.statement];
  const oneReport = a.profile.id === b.profile.id;
  const kinds = indicators(x, y);
  const periods = dateRelation(a.range, b.range);
  const likely = subject['subject likeness'] ?? (subject['subject told once'] ? 0.4 : 1);
  const relation = x.quantity && y.quantity ? quantityRelation(x.quantity, y.quantity) : undefined;
  const share = x.quantity && y.quantity ? (ratio(x.quantity, y.quantity) ?? 0) : 0;
  if (kinds === 'different' || kinds === 'loose' || x.status !== y.status || periods === 'apart') return {};

  if (isWhole(a, b) && !subject['part against whole'] && likely >= 0.9) {
    if (periods === 'equal') {
      const near = relation === 'contradict' && share >= CLOSE;
      return {
        'same measure and period': 1,
        ...(oneReport && share >= CLOSE ? { 'one report gives two counts': 1 } : {}),
        ...(near && !oneReport ? { 'two counts near one another': 1 } : {}),
      };
    }
    if (a.range === undefined && b.range === undefined && !oneReport) return { 'same measure, period not told': 1 };
  }
  if (oneReport) {
    // one sum in two currencies or units, mostly side by side: "$29.3 billion (110 billion riyals)"
    const beside = adjacent(a, b, 60);
    const restated =
      relation === 'converted' ? likely >= 0.5 || beside : relation === 'other-unit' && likely >= 0.5 && beside;
    return restated && kinds === 'same' ? { 'restated in another unit': 1 } : {};
  }
  const near =
    relation === 'contradict' &&
    share >= NEAR &&
    (subject['subject likeness'] ?? 0) >= 0.8 &&
    tellingTerms(a.terms).length > 0;
  return near ? { 'same subject, amounts near': 1 } : {};
};

/** Reasons for and against two numbers being the same measurement, told alike or not. */
export const compareFigures = (a: PreparedOf<'figure'>, b: PreparedOf<'figure'>): Features => {
  const [x, y] = [a.statement, b.statement];
  const relation = x.quantity && y.quantity ? quantityRelation(x.quantity, y.quantity) : undefined;
  const finely = relation === 'equal' && x.quantity !== undefined && isTelling(x.quantity);
  const subject = subjects(a, b);
  return {
    ...commonFeatures(a, b),
    ...named('parties', partyRelation(a.parties, b.parties)),
    ...named('indicator', indicators(x, y)),
    ...subject,
    ...(relation === undefined
      ? { 'amount not told': 1 }
      : named('amount', finely ? 'equal, and finely told' : relation)),
    ...named('period', dateRelation(a.range, b.range)),
    ...(x.status === y.status ? {} : named('status', [x.status, y.status].sort().join(' against '))),
    ...changes(x, y),
    ...measures(a, b, subject),
  };
};
