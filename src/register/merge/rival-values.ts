import { isStateCode } from '../../codes/states.js';
import { dateRange } from '../../model/date-range.js';
import type { DateValue, Quantity } from '../../model/mention.js';
import type { AgreementStatus, Instrument } from '../../model/statement.js';
import { dateRelation } from '../compare/date-relation.js';
import { quantityRelation } from '../compare/quantity-relation.js';
import { likeness, termsOf } from '../compare/terms.js';

/** Slots that can be told differently. Every other slot's tellings are wordings or parts of one another, never rivals. */
export type SlotName =
  | 'form'
  | 'participants'
  | 'parties'
  | 'date'
  | 'place'
  | 'status'
  | 'instrument'
  | 'subject'
  | 'fields'
  | 'count'
  | 'actor'
  | 'beneficiary'
  | 'action'
  | 'quantity'
  | 'deadline'
  | 'strength'
  | 'stage'
  | 'indicator'
  | 'of'
  | 'period'
  | 'change'
  | 'speaker'
  | 'text'
  | 'direct'
  | 'kind'
  | 'scope'
  | 'attributedTo';

type Rule = (a: unknown, b: unknown) => boolean;

const never: Rule = () => false;
const apart: Rule = (a, b) => dateRelation(dateRange(a as DateValue), dateRange(b as DateValue)) === 'apart';
const amounts: Rule = (a, b) => quantityRelation(a as Quantity, b as Quantity) === 'contradict';
const places: Rule = (a, b) => {
  const [x, y] = [String(a), String(b)];
  return !isStateCode(x) && !isStateCode(y) && likeness(termsOf(x), termsOf(y)) < 0.5;
};

/** Reporters' looser words for an instrument: each may stand for those after it. */
const LOOSER: Readonly<Record<Instrument, readonly Instrument[]>> = {
  document: [
    'treaty',
    'agreement',
    'memorandum',
    'contract',
    'protocol',
    'roadmap',
    'programme',
    'declaration',
    'letter-of-intent',
  ],
  agreement: ['treaty', 'contract', 'protocol'],
  treaty: [],
  memorandum: [],
  contract: [],
  protocol: [],
  roadmap: [],
  programme: ['roadmap'],
  declaration: [],
  'letter-of-intent': [],
};
const instruments: Rule = (a, b) => {
  const [x, y] = [a as Instrument, b as Instrument];
  return !LOOSER[x].includes(y) && !LOOSER[y].includes(x);
};

/** An instrument's life goes on: later statuses do not contradict earlier ones. */
const statuses: Rule = (a, b) => {
  const ends: readonly AgreementStatus[] = ['suspended', 'ended'];
  return ends.includes(a as AgreementStatus) && b === 'proposed';
};

const RIVAL: Readonly<Record<SlotName, Rule>> = {
  form: never,
  participants: never,
  parties: never,
  date: apart,
  place: places,
  status: statuses,
  instrument: instruments,
  subject: never,
  fields: never,
  count: amounts,
  actor: never,
  beneficiary: never,
  action: never,
  quantity: amounts,
  deadline: apart,
  strength: never,
  stage: never,
  indicator: never,
  of: never,
  period: never,
  change: never,
  speaker: never,
  text: never,
  direct: never,
  kind: never,
  scope: (a, b) => likeness(termsOf(String(a)), termsOf(String(b))) < 0.3,
  attributedTo: never,
};

/**
 * Whether two values of a slot cannot both be right.
 *
 * @example isRival('quantity', { value: 17e9, unit: 'USD' }, { value: 20e9, unit: 'USD' }) // true
 */
export const isRival = (slot: SlotName, a: unknown, b: unknown): boolean => RIVAL[slot](a, b);

/** Whether a word names a slot that records have. */
export const isSlotName = (name: string): name is SlotName => Object.hasOwn(RIVAL, name);
