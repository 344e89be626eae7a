import type { Figure, Indicator } from '../../model/statement.js';
import { partiesInWords, partyInWords } from './party-wording.js';
import { fillFirst } from './template.js';

/** What an indicator measures, as the subject of a sentence. */
const MEASURES: Readonly<Record<Indicator, string | undefined>> = {
  'trade-turnover': 'Trade between {parties}',
  exports: 'Exports of {first} to {second}',
  imports: 'Imports of {first} from {second}',
  investment: 'Investment between {parties}',
  loan: 'Loans[ for {of}]',
  aid: 'Aid[ for {of}]',
  contracts: 'Contracts between {parties}',
  'project-cost': 'The cost of {of}',
  debt: 'Debt between {parties}',
  capacity: 'The capacity[ of {of}]',
  volume: 'The volume of {of}',
  count: undefined,
  share: 'The share of {of}',
  price: 'The price of {of}',
  distance: 'The distance of {of}',
  other: undefined,
};

/** Whether a noun phrase is a plural: "reactors", "companies in Uzbekistan". */
export const isPlural = (of: string): boolean => {
  const head = of.split(/ (?:of|in|for|to|between|with|on|under|by) /u)[0] ?? of;
  return /[^su]s$/u.test(head);
};

/** "nuclear power plant" → "the nuclear power plant"; plurals, names and what has a determiner stay. */
export const definite = (of: string): string =>
  /^(?:(?:the|an?|its|their|all)\b|[\d\p{Lu}])/u.test(of) || /^[a-z-]+(?: [a-z-]+)*s(?: |$)/u.test(of)
    ? of
    : `the ${of}`;

/** The words of a figure's subject: "Trade between Russia and Uzbekistan", "The capacity of the nuclear power plant". */
export const measureInWords = ({ indicator, of, parties }: Figure): string | undefined => {
  const [first = '', second = ''] = parties;
  const slots = {
    parties: parties.length >= 2 ? partiesInWords(parties) : undefined,
    first: first === '' ? undefined : partyInWords(first),
    second: second === '' ? undefined : partyInWords(second),
    of: of === undefined || of === indicator ? undefined : definite(of),
  };
  const template = MEASURES[indicator];
  return template === undefined ? undefined : fillFirst([template], slots);
};
