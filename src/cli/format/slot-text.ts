import { z } from 'zod';
import { stateByCode } from '../../codes/states.js';
import { DateValue, Quantity } from '../../model/mention.js';
import { Change } from '../../model/statement.js';
import { dateText } from './date-text.js';
import { printable } from './printable.js';
import { changeText, quantityText } from './quantity-text.js';

/** A party as people call it. @example partyText('UZ') // 'Uzbekistan' */
export const partyText = (id: string): string => stateByCode(id)?.name ?? id;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const plain = (value: unknown): string => (typeof value === 'string' ? printable(value) : JSON.stringify(value));

const names = (value: unknown): string =>
  list(value)
    .map((item) => partyText(plain(item)))
    .join(', ');

const parsed =
  <S extends z.ZodType>(schema: S, show: (value: z.output<S>) => string) =>
  (value: unknown): string => {
    const result = schema.safeParse(value);
    return result.success ? show(result.data) : plain(value);
  };

const date = parsed(DateValue, dateText);

/** Slots whose values are more than words. */
const SLOTS: Readonly<Record<string, (value: unknown) => string>> = {
  parties: names,
  actor: names,
  beneficiary: names,
  attributedTo: names,
  date,
  period: date,
  deadline: date,
  quantity: parsed(Quantity, quantityText),
  change: parsed(Change, changeText),
  direct: parsed(z.boolean(), (direct) => (direct ? 'in quotation marks' : 'reported')),
};

/** The value of any slot, for people. @example slotText('parties', ['RU', 'UZ']) // 'Russia, Uzbekistan' */
export const slotText = (slot: string, value: unknown): string =>
  value === undefined ? '' : (SLOTS[slot]?.(value) ?? list(value).map(plain).join(', '));
