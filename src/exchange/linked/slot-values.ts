import { currencyCodes } from '../../codes/currencies.js';
import { DateValue, Quantity } from '../../model/mention.js';
import { dateLiteral, type Node, ref, told } from './node.js';

const PARTY_SLOTS: ReadonlySet<string> = new Set(['parties', 'actor', 'beneficiary']);

const dateValue = (value: DateValue): Node =>
  typeof value === 'string'
    ? dateLiteral(value)
    : told({
        'entente:start': value.start === undefined ? undefined : dateLiteral(value.start),
        'entente:end': value.end === undefined ? undefined : dateLiteral(value.end),
      });

/** Bounds and ranges as schema.org has them: `minValue` alone for "more than". */
const quantityValue = ({ value, max, unit, bound }: Quantity): Node => {
  const isMoney = currencyCodes.has(unit);
  const amount =
    max !== undefined
      ? { 'schema:minValue': value, 'schema:maxValue': max }
      : bound === 'at-least'
        ? { 'schema:minValue': value }
        : bound === 'at-most'
          ? { 'schema:maxValue': value }
          : { 'schema:value': value };
  return told({
    type: isMoney ? 'schema:MonetaryAmount' : 'schema:QuantitativeValue',
    ...amount,
    'schema:currency': isMoney ? unit : undefined,
    'schema:unitText': isMoney || unit === '1' ? undefined : unit,
    'entente:bound': bound,
  });
};

const plain = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);

/** The value of a slot as a property of a node has it. */
export const slotValue = (slot: string, value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((item: unknown) => (PARTY_SLOTS.has(slot) ? ref('party', String(item)) : plain(item)));
  const quantity = Quantity.safeParse(value);
  if (quantity.success && slot === 'quantity') return quantityValue(quantity.data);
  const date = DateValue.safeParse(value);
  return date.success && ['date', 'period', 'deadline'].includes(slot) ? dateValue(date.data) : plain(value);
};

/** Parties that the value of a slot names. */
export const partiesIn = (slot: string, value: unknown): string[] =>
  PARTY_SLOTS.has(slot) && Array.isArray(value) ? value.map(String) : [];
