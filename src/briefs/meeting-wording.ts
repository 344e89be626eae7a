import { stateByCode } from '../codes/states.js';
import { dateAsAdverbial } from '../codes/wording/date-wording.js';
import { partiesInWords, placeInWords } from '../codes/wording/party-wording.js';
import { fillFirst } from '../codes/wording/template.js';
import { citesOf, evidenceText, type Fact } from '../model/fact.js';
import type { Meeting } from '../model/statement.js';
import { attributionOf } from './attribution.js';
import type { BriefSentence } from './brief.js';
import { type PersonNames, peopleInWords } from './person-wording.js';

/** `{people}` is filled where at least two people are named, `{person}` where one is. */
const HELD: Readonly<Record<Meeting['form'], readonly string[]>> = {
  visit: [
    '{people} met[ in {place}][ {when}].',
    '{person} took part in a visit[ to {place}][ {when}].',
    'Representatives of {parties} met[ in {place}][ {when}].',
  ],
  talks: [
    '{people} met[ in {place}][ {when}].',
    '{person} held talks[ in {place}][ {when}].',
    '{parties} held talks[ in {place}][ {when}].',
  ],
  call: ['{people} spoke {means}[ {when}].', '{parties} held talks {means}[ {when}].'],
  session: ['{parties} held a {session}[ in {place}][ {when}][; {people} took part].'],
  ceremony: [
    '{people} attended a signing ceremony[ in {place}][ {when}].',
    '{parties} held a signing ceremony[ in {place}][ {when}].',
  ],
};

const NOT_HELD: Readonly<Record<Exclude<Meeting['status'], 'held'>, readonly string[]>> = {
  planned: ['A {meeting} between {parties} is planned[ in {place}][ {when}][, according to {source}].'],
  cancelled: ['A {meeting} between {parties}[, planned {when},] was cancelled[, according to {source}].'],
};

const NAMES: Readonly<Record<Meeting['form'], string>> = {
  visit: 'visit',
  talks: 'meeting',
  call: 'conversation',
  session: 'session',
  ceremony: 'signing ceremony',
};

/** "the first session of their Joint Economic Commission" → "session of the Joint Economic Commission". */
const COMMISSION =
  /\b(?:session|meeting) of (?:the|their) (?<body>(?:[A-Z][\w-]*|on|of|for|and|the)(?: (?:[A-Z][\w-]*|on|of|for|and|the|[a-z]+-[a-z]+))*? ?(?:Commission|Committee|Council|Forum))\b/u;

/** More people than these make a list, not a sentence. */
const MOST_PEOPLE = 4;

/** A meeting in one sentence; people are named in full at first mention. */
export const meetingSentence = (
  fact: Fact<'meeting'>,
  pair: readonly [string, string],
  persons: PersonNames,
): BriefSentence | undefined => {
  const { form, participants = [], parties, date, place, status } = fact.value;
  const words = evidenceText(fact);
  const body = COMMISSION.exec(words)?.groups?.body;
  const people = participants.filter((name) => stateByCode(name) === undefined);
  // Of many names those whose office the reports tell; the others may only be spoken of.
  const names =
    people.length <= MOST_PEOPLE
      ? people
      : people.filter((name) => persons.stateOf(name) !== undefined).slice(0, MOST_PEOPLE);
  const slots = {
    people: names.length >= 2 ? peopleInWords(names, persons, pair[0]) : undefined,
    person: names.length === 1 ? peopleInWords(names, persons, pair[0]) : undefined,
    parties: partiesInWords(parties),
    place: place === undefined ? undefined : placeInWords(place),
    when: date === undefined ? undefined : dateAsAdverbial(date),
    means: /\bvideo/iu.test(words) ? 'by video link' : 'by telephone',
    session: body === undefined ? 'joint session' : `session of the ${body}`,
    meeting: NAMES[form],
    source: attributionOf(fact),
  };
  const text = fillFirst(status === 'held' ? HELD[form] : NOT_HELD[status], slots);
  return text === undefined
    ? undefined
    : { text, statements: citesOf(fact, ['participants', 'parties', 'date', 'place', 'status']) };
};
