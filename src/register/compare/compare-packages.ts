import type { Quantity } from '../../model/mention.js';
import type { PreparedOf } from '../prepare.js';
import { dateRelation } from './date-relation.js';
import { commonFeatures, type Features, named } from './features.js';
import { partyRelation } from './party-relation.js';
import { quantityRelation, ratio } from './quantity-relation.js';

const amount = ({ statement: { count, bound } }: PreparedOf<'package'>): Quantity => ({
  value: count,
  unit: '1',
  ...(bound === undefined ? {} : { bound }),
});

/** Counts that far apart may still be of one package, told differently. */
const CLOSE = 0.8;

/** Reasons for and against two counts being of one package of instruments. */
export const comparePackages = (a: PreparedOf<'package'>, b: PreparedOf<'package'>): Features => {
  const counts = quantityRelation(amount(a), amount(b));
  const close = counts === 'contradict' && (ratio(amount(a), amount(b)) ?? 0) >= CLOSE;
  return {
    ...commonFeatures(a, b),
    ...named('parties', partyRelation(a.parties, b.parties)),
    ...named('count', close ? 'close' : counts),
    ...named('date', dateRelation(a.range, b.range)),
    ...named('status', a.statement.status === b.statement.status ? 'same' : 'different'),
  };
};
