import { dateRange } from '../../model/date-range.js';
import type { PreparedOf } from '../prepare.js';
import { dateRelation } from './date-relation.js';
import { commonFeatures, type Features, named } from './features.js';
import { partyRelation } from './party-relation.js';
import { quantityRelation } from './quantity-relation.js';
import { likeness } from './terms.js';

/** Reasons for and against two tellings being of one promise. */
export const compareCommitments = (a: PreparedOf<'commitment'>, b: PreparedOf<'commitment'>): Features => {
  const [x, y] = [a.statement, b.statement];
  const shared = x.fields?.some((field) => y.fields?.includes(field)) ?? false;
  const deadlines = dateRelation(
    x.deadline === undefined ? undefined : dateRange(x.deadline),
    y.deadline === undefined ? undefined : dateRange(y.deadline),
  );
  return {
    ...commonFeatures(a, b),
    ...named('actor', partyRelation(x.actor, y.actor)),
    ...(x.beneficiary && y.beneficiary ? named('beneficiary', partyRelation(x.beneficiary, y.beneficiary)) : {}),
    'action likeness': likeness(a.terms, b.terms, [a.wording, b.wording]),
    ...(x.fields?.length && y.fields?.length ? named('fields', shared ? 'shared' : 'none shared') : {}),
    ...(x.quantity && y.quantity ? named('quantity', quantityRelation(x.quantity, y.quantity)) : {}),
    ...(deadlines === 'unknown' ? {} : named('deadline', deadlines)),
  };
};
