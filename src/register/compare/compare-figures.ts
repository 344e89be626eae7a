import type { Figure, Indicator } from '../../model/statement.js';
import type { PreparedOf } from '../prepare.js';
import { dateRelation } from './date-relation.js';
import { adjacent, commonFeatures, type Features, named } from './features.js';
import { partyRelation } from './party-relation.js';
import { isMoney, isTelling, quantityRelation } from './quantity-relation.js';
import { likeness } from './terms.js';

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

const subjects = (a: PreparedOf<'figure'>, b: PreparedOf<'figure'>, whole: boolean): Features => {
  if (a.terms.size > 0 && b.terms.size > 0)
    return { 'subject likeness': likeness(a.terms, b.terms, [a.wording, b.wording]) };
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

/** Reasons for and against two numbers being the same measurement, told alike or not. */
export const compareFigures = (a: PreparedOf<'figure'>, b: PreparedOf<'figure'>): Features => {
  const [x, y] = [a.statement, b.statement];
  const whole = WHOLE.has(x.indicator) && WHOLE.has(y.indicator);
  const periods = dateRelation(a.range, b.range);
  const relation = x.quantity && y.quantity ? quantityRelation(x.quantity, y.quantity) : undefined;
  const telling = relation === 'equal' && x.quantity !== undefined && isTelling(x.quantity);
  const kinds = indicators(x, y);
  const subject = subjects(a, b, whole);
  const measure =
    whole &&
    kinds !== 'different' &&
    periods === 'equal' &&
    x.status === y.status &&
    !('part against whole' in subject) &&
    (subject['subject likeness'] ?? 1) >= 0.9;
  // one sum in two currencies or units, side by side: "$29.3 billion (110 billion riyals)"
  const restated =
    (relation === 'converted' || relation === 'other-unit') &&
    adjacent(a, b, 60) &&
    kinds === 'same' &&
    x.status === y.status &&
    isMoney(x.quantity?.unit ?? '') === isMoney(y.quantity?.unit ?? '');
  return {
    ...commonFeatures(a, b),
    ...named('parties', partyRelation(a.parties, b.parties)),
    ...named('indicator', kinds),
    ...subject,
    ...(relation === undefined
      ? { 'amount not told': 1 }
      : named('amount', telling ? 'equal, and finely told' : relation)),
    ...named('period', periods),
    ...(x.status === y.status ? {} : named('status', [x.status, y.status].sort().join(' against '))),
    ...changes(x, y),
    ...(measure ? { 'same measure and period': 1 } : {}),
    ...(restated ? { 'restated in another unit': 1 } : {}),
  };
};
