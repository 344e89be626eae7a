import { byText } from '../../model/by-text.js';
import { dateRange } from '../../model/date-range.js';
import type { DateValue } from '../../model/mention.js';
import type { Act } from '../../model/record.js';
import type { Agreement } from '../../model/statement.js';
import { dateRelation } from '../compare/date-relation.js';
import { placeOfParty } from '../compare/party-names.js';
import type { Prepared } from '../prepare.js';
import { PROVISIONALLY_APPLIED } from './current-status.js';

interface Told {
  readonly act: string;
  readonly date?: DateValue;
  readonly party?: string;
  readonly statement: string;
}

/** Verbs of acts that one party can take alone. */
const ALONE: Readonly<Record<string, RegExp>> = {
  ratified: /\b(?:ratif|approv|accept|acced)/iu,
  suspended: /\b(?:suspend|froze|halt|paus|put on hold)/iu,
  ended: /\b(?:terminat|denounc|cancel|scrap|withdr[ae]w|pulled? out|quit|end(?:ed|s|ing)|abrogat|tor[en])/iu,
};

/** "It entered into force for Kenya on 5 May". */
const FOR_ONE = /\b(?:in|into) force (?:for|in respect of) (?:the )?(?<who>\p{Lu}.*)/u;

/** "applied provisionally", "provisional application": an agreement that binds before it is in force. */
const PROVISIONAL = /\bprovisional(?:ly)? appl|\bappl\w+ provisionally\b/iu;

/** The act of an agreement's statement: its status, or that it is applied provisionally. */
const actOf = ({ status, evidence }: Agreement): string =>
  status === 'in-force' && evidence.some(({ exact }) => PROVISIONAL.test(exact)) ? PROVISIONALLY_APPLIED : status;

/** The party that acted alone, where the words name one of the parties, and only one, before the verb ("Kenya's parliament ratified") or for whom it is in force. */
const actor = ({ statement, parties }: Prepared): string | undefined => {
  if (statement.type === 'agreement' && statement.status === 'in-force') {
    const after = statement.evidence.flatMap(({ exact }) => FOR_ONE.exec(exact)?.groups?.['who'] ?? [])[0] ?? '';
    const named = parties.filter((party) => placeOfParty(after, party) === 0);
    return named.length === 1 ? named[0] : undefined;
  }
  const verb = statement.type === 'agreement' ? ALONE[statement.status] : undefined;
  if (verb === undefined) return undefined;
  for (const { exact } of statement.evidence) {
    const at = exact.search(verb);
    const before = exact.slice(0, Math.max(at, 0));
    const named = parties.filter((party) => placeOfParty(before, party) >= 0);
    if (named.length === 1) return named[0];
  }
  return undefined;
};

/** What a statement says happened to its thing, and when: an agreement's status, a promise's stage, a meeting planned or held. */
const toldBy = (member: Prepared): Told | undefined => {
  const { statement, id, profile } = member;
  switch (statement.type) {
    case 'agreement': {
      const party = actor(member);
      return {
        act: actOf(statement),
        ...(statement.date === undefined ? {} : { date: statement.date }),
        ...(party === undefined ? {} : { party }),
        statement: id,
      };
    }
    case 'package':
    case 'meeting':
      return {
        act: statement.status,
        ...(statement.date === undefined ? {} : { date: statement.date }),
        statement: id,
      };
    case 'commitment':
      return {
        act: statement.stage,
        ...(profile.published?.start === undefined ? {} : { date: profile.published.start }),
        statement: id,
      };
    case 'figure':
    case 'quote':
    case 'distinction':
      return undefined;
  }
};

const meets = (a: DateValue | undefined, b: DateValue | undefined): boolean => {
  if (a === undefined || b === undefined) return true;
  const relation = dateRelation(dateRange(a), dateRange(b));
  return relation === 'equal' || relation === 'within';
};

/** The finer of two dates that meet. */
const finer = (a: DateValue | undefined, b: DateValue | undefined): DateValue | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  const width = (value: DateValue) => {
    const { start = '0000', end = '9999' } = dateRange(value);
    return Date.parse(end) - Date.parse(start);
  };
  return width(b) < width(a) ? b : a;
};

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

const startOf = (date: DateValue | undefined): string => (date === undefined ? '9999' : (dateRange(date).start ?? ''));

/**
 * The dated acts of a record, a line each, in order of time; undated ones last. One act told at different precision is one
 * (signed "in October 2023" and "on 17 October 2023"); a promise's stage counts from the report that first tells it.
 */
export const actsOf = (members: readonly Prepared[]): Act[] => {
  const acts: { act: string; date: DateValue | undefined; party: string | undefined; statements: string[] }[] = [];
  const isPromise = members[0]?.statement.type === 'commitment';
  for (const told of members.flatMap((member) => toldBy(member) ?? [])) {
    const known = acts.find(
      (act) => act.act === told.act && agree(act.party, told.party) && (isPromise || meets(act.date, told.date)),
    );
    if (known === undefined) {
      acts.push({ act: told.act, date: told.date, party: told.party, statements: [told.statement] });
      continue;
    }
    known.statements.push(told.statement);
    known.party ??= told.party;
    if (!isPromise) known.date = finer(known.date, told.date);
  }
  return acts
    .sort((a, b) => byText(startOf(a.date), startOf(b.date)))
    .map(({ act, date, party, statements }) => ({
      act,
      ...(date === undefined ? {} : { date }),
      ...(party === undefined ? {} : { party }),
      statements,
    }));
};
