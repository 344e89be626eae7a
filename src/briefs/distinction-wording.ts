import { citesOf, type Fact } from '../model/fact.js';
import type { Distinction } from '../model/statement.js';
import type { BriefSentence } from './brief.js';

/** "Central Asia" → "in Central Asia"; what begins with a preposition or a conjunction stays. */
const scopeInWords = (scope: string): string =>
  /^(?:in|since|of|for|on|by|at|between|within|among|from|under|to|outside|ever|across)\b/u.test(scope)
    ? scope
    : `in ${scope}`;

/** Claims by kind. They are always told as claims. */
const CLAIMS: Readonly<Record<Distinction['kind'], (subject: string) => string>> = {
  first: (subject) => `the first ${subject}`,
  largest: (subject) => `the largest ${subject}`,
  only: (subject) => `the only ${subject}`,
  record: (subject) => `a record ${subject}`,
  other: (subject) => `the ${subject}`,
};

const bare = (subject: string): string =>
  subject.replace(/^(?:the|a|an|its|their)\s/iu, '').replace(/^(?:first|largest|biggest|only|record)\s(?!of\b)/iu, '');

const PLACE_AT_END = /\s(?:in|of|since|between|for) .+$/u;

/** The claim as a noun phrase: "the first nuclear power plant in Central Asia". */
export const claimInWords = ({ kind, subject, scope }: Distinction): string => {
  const claim = CLAIMS[kind](bare(subject));
  return scope === undefined || subject.includes(scope) || PLACE_AT_END.exec(claim)?.[0].includes(scope) === true
    ? claim
    : `${claim} ${scopeInWords(scope)}`;
};

/** A claim to be first, largest or only, told as what it is. */
export const distinctionSentence = (fact: Fact<'distinction'>): BriefSentence => ({
  text: `The reports speak of ${claimInWords(fact.value)}.`,
  statements: citesOf(fact, ['kind', 'subject', 'scope']),
});
