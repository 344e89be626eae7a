import { capitalized } from '../../codes/wording/list-wording.js';
import { measureInWords } from '../../codes/wording/measure-wording.js';
import { partiesInWords, partyInWords, placeInWords } from '../../codes/wording/party-wording.js';
import { quantityInWords } from '../../codes/wording/quantity-wording.js';
import { Quantity } from '../../model/mention.js';
import { type Figure, Indicator, type StatementType } from '../../model/statement.js';

type Slots = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter((one) => one !== '') : []);
const joined = (separator: string, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(separator);

const amount = (value: unknown): string => {
  const quantity = Quantity.safeParse(value);
  return quantity.success ? quantityInWords(quantity.data) : '';
};

const measure = (slots: Slots): string => {
  const indicator = Indicator.safeParse(slots['indicator']);
  if (!indicator.success) return '';
  const of = text(slots['of']);
  const figure = {
    indicator: indicator.data,
    parties: list(slots['parties']),
    ...(of !== '' && { of }),
  } as Figure;
  return measureInWords(figure) ?? (of === '' ? indicator.data : capitalized(of));
};

const counted = (slots: Slots): string => {
  const count = Quantity.safeParse({ value: slots['count'], unit: '1', bound: slots['bound'] });
  return count.success ? `${quantityInWords(count.data)} documents` : 'documents';
};

/** What a record of each type is, in a few words. */
const TITLES: Readonly<Record<StatementType, (slots: Slots) => string>> = {
  meeting: (slots) => {
    const people = list(slots['participants']);
    const place = text(slots['place']);
    const who = people.length > 0 ? people.join(', ') : partiesInWords(list(slots['parties']));
    return joined(': ', [joined(' in ', [text(slots['form']), place === '' ? '' : placeInWords(place)]), who]);
  },
  agreement: (slots) => joined(': ', [text(slots['instrument']).replaceAll('-', ' '), text(slots['subject'])]),
  package: counted,
  commitment: (slots) =>
    joined(': ', [partiesInWords(list(slots['actor'])), text(slots['action']) || amount(slots['quantity'])]),
  figure: (slots) => joined(': ', [measure(slots), amount(slots['quantity'])]),
  quote: (slots) => joined(': ', [partyInWords(text(slots['speaker'])), `“${text(slots['text'])}”`]),
  distinction: (slots) => joined(', ', [`${text(slots['kind'])}: ${text(slots['subject'])}`, text(slots['scope'])]),
};

/** A record in a few words. @example recordTitle('package', { count: 27 }) // '27 documents' */
export const recordTitle = (type: StatementType, slots: Slots): string => capitalized(TITLES[type](slots));
