import { dateRange } from '../../model/date-range.js';
import type { PreparedOf } from '../prepare.js';
import { dateRelation } from './date-relation.js';
import { commonFeatures, type Features, fieldRelation, named } from './features.js';
import { partyRelation, sameName } from './party-relation.js';
import { quantityRelation } from './quantity-relation.js';
import { likeness } from './terms.js';

/** Whether either side names a party that the other does not: what A promised B is not what A promised C. */
const otherCounterpart = (a: PreparedOf<'commitment'>, b: PreparedOf<'commitment'>): boolean => {
  const [mine, theirs] = [a, b].map(({ statement: { actor, beneficiary = [] } }) => [...actor, ...beneficiary]);
  const lacks = (parties: readonly string[] = [], others: readonly string[] = []): boolean =>
    parties.some((party) => !others.some((other) => sameName(party, other)));
  return lacks(mine, theirs) && lacks(theirs, mine);
};

/** Reasons for and against two tellings being of one promise. */
export const compareCommitments = (a: PreparedOf<'commitment'>, b: PreparedOf<'commitment'>): Features => {
  const [x, y] = [a.statement, b.statement];
  const deadlines = dateRelation(
    x.deadline === undefined ? undefined : dateRange(x.deadline),
    y.deadline === undefined ? undefined : dateRange(y.deadline),
  );
  return {
    ...commonFeatures(a, b),
    ...named('actor', partyRelation(x.actor, y.actor)),
    ...(x.beneficiary && y.beneficiary ? named('beneficiary', partyRelation(x.beneficiary, y.beneficiary)) : {}),
    ...(otherCounterpart(a, b) ? { 'other counterpart': 1 } : {}),
    'action likeness': likeness(a.terms, b.terms, [a.wording, b.wording]),
    ...fieldRelation(x.fields, y.fields),
    ...(x.quantity && y.quantity ? named('quantity', quantityRelation(x.quantity, y.quantity)) : {}),
    ...(deadlines === 'unknown' ? {} : named('deadline', deadlines)),
  };
};
