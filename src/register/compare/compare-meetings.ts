import { isStateCode } from '../../codes/states.js';
import type { PreparedOf } from '../prepare.js';
import { dateRelation } from './date-relation.js';
import { commonFeatures, type Features, named } from './features.js';
import { partyRelation, sharedPeople } from './party-relation.js';
import { likeness, termsOf } from './terms.js';

const places = (a: string | undefined, b: string | undefined): Features => {
  if (a === undefined || b === undefined) return {};
  if (isStateCode(a) || isStateCode(b)) return a === b ? named('place', 'same') : {};
  return named('place', likeness(termsOf(a), termsOf(b)) >= 0.5 ? 'same' : 'different');
};

/** Reasons for and against two meetings being one. */
export const compareMeetings = (a: PreparedOf<'meeting'>, b: PreparedOf<'meeting'>): Features => {
  const [x, y] = [a.statement, b.statement];
  const people = sharedPeople(x.participants ?? [], y.participants ?? []);
  const calls = (x.form === 'call' ? 1 : 0) + (y.form === 'call' ? 1 : 0);
  const sessions = (x.form === 'session' ? 1 : 0) + (y.form === 'session' ? 1 : 0);
  return {
    ...commonFeatures(a, b),
    ...named('parties', partyRelation(a.parties, b.parties)),
    ...named('date', dateRelation(a.range, b.range)),
    ...(people === undefined ? {} : people > 0 ? { 'people shared': people } : { 'people: none shared': 1 }),
    ...places(x.place, y.place),
    ...(calls === 1 ? { 'call against meeting in person': 1 } : {}),
    ...(sessions === 1 ? { 'session against other form': 1 } : {}),
    ...(x.status !== y.status ? named('status', [x.status, y.status].sort().join(' against ')) : {}),
  };
};
