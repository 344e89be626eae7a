import { z } from 'zod';
import { dateInWords } from '../codes/wording/date-wording.js';
import { indefiniteArticle } from '../codes/wording/list-wording.js';
import { partiesInWords, placeInWords } from '../codes/wording/party-wording.js';
import { numberInWords, quantityInWords } from '../codes/wording/quantity-wording.js';
import { DateValue, Quantity } from '../model/mention.js';

/** How a value of a slot is put into words; `undefined` for one that is no value of such a slot. */
type Wording = (value: unknown) => string | undefined;

const dateWording: Wording = (value) => {
  const date = DateValue.safeParse(value);
  return date.success ? dateInWords(date.data) : undefined;
};
const partyListWording: Wording = (value) => {
  const parties = z.array(z.string()).safeParse(value);
  return parties.success ? partiesInWords(parties.data) : undefined;
};
const quantityWording: Wording = (value) => {
  const quantity = Quantity.safeParse(value);
  return quantity.success ? quantityInWords(quantity.data) : undefined;
};
const termWording: Wording = (value) => (typeof value === 'string' ? value.replace(/-/gu, ' ') : undefined);

/** Slots whose values sentences tell apart, as they name them, and the wording of the values. */
export const SLOT_WORDINGS: Readonly<Record<string, { readonly label: string; readonly wording: Wording }>> = {
  count: { label: 'number', wording: (value) => (typeof value === 'number' ? numberInWords(value) : undefined) },
  date: { label: 'date', wording: dateWording },
  period: { label: 'period', wording: dateWording },
  deadline: { label: 'date', wording: dateWording },
  quantity: { label: 'amount', wording: quantityWording },
  instrument: {
    label: 'kind',
    wording: (value) => {
      const term = termWording(value);
      return term === undefined ? undefined : `${indefiniteArticle(term)} ${term}`;
    },
  },
  status: { label: 'status', wording: termWording },
  place: { label: 'place', wording: (value) => (typeof value === 'string' ? placeInWords(value) : undefined) },
  parties: { label: 'parties', wording: partyListWording },
  participants: { label: 'participants', wording: partyListWording },
};
