import { LEADERS } from '../codes/leaders.js';
import { stateByCode } from '../codes/states.js';
import { joinList } from '../codes/wording/list-wording.js';
import { partyInWords } from '../codes/wording/party-wording.js';
import type { Fact } from '../model/fact.js';

const ACTS_FOR = new Map(
  LEADERS.flatMap(({ name, variants, actsFor }) => [name, ...variants].map((form) => [form, actsFor] as const)),
);

/** Whether a speaker is one of the parties or is known to speak for one. */
const speaksFor = (speaker: string, parties: readonly string[]): boolean =>
  parties.includes(speaker) || parties.includes(ACTS_FOR.get(speaker) ?? '');

/** Below this a statement is not asserted in the brief's own voice. */
const SURE = 0.5;

const outletsOf = (fact: Fact): string[] => [
  ...new Set(fact.documents.map((document) => document.source.outlet).filter((outlet) => outlet !== undefined)),
];

/** An outlet or an office takes the article where it is no proper name of its own ("the Press Service of …", "the Uruguayan Economy Ministry"). */
export const withTitleArticle = (name: string): string =>
  /^(?:The|the) /u.test(name) ||
  !/\b(?:Ministry|Office|Service|Department|Commission|Committee|Government|Bank|Agency|Presidency|Cabinet|Embassy|Secretariat|Council|Authority|Bureau|Directorate|Administration|Chamber|Union|Association|Corporation)\b/u.test(
    name,
  ) ||
  /^[\w ]*['’]s /u.test(name)
    ? name
    : `the ${name}`;

const nameOf = (party: string): string =>
  stateByCode(party) === undefined ? withTitleArticle(party) : partyInWords(party);

/**
 * Who answers for a fact that the brief does not assert itself: a speaker where every statement has one, the outlets where
 * the reading is unsure. `undefined` where neither is so, or where the speaker is the party that the sentence is about.
 */
export const attributionOf = (fact: Fact, speaking: readonly string[] = []): string | undefined => {
  const speakers = fact.statements.map((statement) => statement.attributedTo);
  const [speaker] = speakers;
  if (speaker !== undefined && speakers.every((name) => name !== undefined) && !speaksFor(speaker, speaking))
    return nameOf(speaker);
  if (fact.confidence >= SURE) return undefined;
  const outlets = outletsOf(fact);
  return outlets.length === 0 ? 'one report' : joinList(outlets.map(withTitleArticle));
};
