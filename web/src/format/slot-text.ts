import type { Change } from '../../../src/model/statement.js';
import { dateText, isDate } from './date-text.js';
import { amountText, isQuantity, quantityText } from './quantity-text.js';
import { inWords } from './words.js';

/** Slots whose strings are words of a vocabulary rather than words of a report. */
const VOCABULARY: ReadonlySet<string> = new Set([
  'instrument',
  'status',
  'stage',
  'strength',
  'form',
  'indicator',
  'fields',
  'bound',
  'kind',
]);
/** Slots that name parties by their codes. */
const PARTIES: ReadonlySet<string> = new Set(['parties', 'actor', 'beneficiary', 'speaker', 'attributedTo']);

const membersOf = (list: readonly unknown[]): string[] =>
  list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));

const isChange = (value: unknown): value is Change =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value && 'direction' in value;

const textOf = (slot: string, value: string, nameOf: (party: string) => string): string =>
  PARTIES.has(slot) ? nameOf(value) : VOCABULARY.has(slot) ? inWords(value) : value;

/** The value of a slot in words. */
export const slotText = (slot: string, value: unknown, nameOf: (party: string) => string): string => {
  if (value === undefined || value === null) return 'not told';
  if (isChange(value))
    return `${value.direction === 'up' ? '+' : '−'}${amountText(value.value, value.unit)}${value.basis === undefined ? '' : ` on ${value.basis}`}`;
  if (isQuantity(value)) return quantityText(value);
  if (Array.isArray(value))
    return membersOf(value)
      .map((one) => textOf(slot, one, nameOf))
      .join(', ');
  if (isDate(value)) return dateText(value);
  return typeof value === 'string' ? textOf(slot, value, nameOf) : JSON.stringify(value);
};

const NAMES: Readonly<Record<string, string>> = { of: 'of what', direct: 'word for word' };

/** A slot's name as people read it. */
export const slotName = (slot: string): string => NAMES[slot] ?? inWords(slot);

/** Whether two lists name the same in whatever order: parties named the other way round are the same parties. */
export const sameMembers = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && membersOf(a).sort().join() === membersOf(b).sort().join();
