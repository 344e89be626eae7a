import { type DateRange, dateRange, firstDay, lastDay } from '../model/date-range.js';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { DateValue } from '../model/mention.js';
import type { Record } from '../model/record.js';
import type { Statement, StatementType } from '../model/statement.js';
import { dateOf, fieldsOf, mainParties, partiesOf, statusOf } from '../model/statement-facts.js';
import type { Filter } from './store.js';

/** What a statement or a record is found by. Dates are days; an open or unknown end is absent. */
export interface Facts {
  readonly id: string;
  readonly type: StatementType;
  readonly parties: readonly string[];
  readonly fields: readonly string[];
  readonly status?: string;
  readonly start?: string;
  readonly end?: string;
  readonly documents: readonly string[];
}

const days = (value: DateValue | undefined, published: string | undefined): DateRange => {
  const told = value === undefined ? {} : dateRange(value);
  if (told.start !== undefined || told.end !== undefined) return told;
  return published === undefined ? {} : dateRange(published.slice(0, 10));
};

/** Id of a statement, which everything stored must have. */
export const idOf = (statement: Statement): string => {
  if (statement.id === undefined) throw new EntenteError('internal', 'a statement without an id cannot be stored');
  return statement.id;
};

/** Facts of all statements of one document. */
export const statementFacts = (document: Document, statements: readonly Statement[]): Facts[] => {
  const main = mainParties(statements);
  return statements.map((statement) => {
    const own = partiesOf(statement);
    const status = statusOf(statement);
    return {
      id: idOf(statement),
      type: statement.type,
      parties: own.length > 0 ? own : main,
      fields: fieldsOf(statement),
      ...(status === undefined ? {} : { status }),
      ...days(dateOf(statement), document.source.published),
      documents: [document.id],
    };
  });
};

const chosen = (record: Record, slot: string): unknown => record.slots[slot]?.chosen;

/** Facts of a record: parties and fields of all its statements, status and date as chosen. */
export const recordFacts = (record: Record, members: readonly Facts[]): Facts => {
  const status = chosen(record, 'status') ?? chosen(record, 'stage');
  const date = (chosen(record, 'date') ?? chosen(record, 'period')) as DateValue | undefined;
  const starts = members.flatMap((member) => member.start ?? []).sort();
  const ends = members.flatMap((member) => member.end ?? []).sort();
  const range: DateRange =
    date === undefined
      ? {
          ...(starts[0] === undefined ? {} : { start: starts[0] }),
          ...(ends.length === 0 ? {} : { end: ends[ends.length - 1] ?? '' }),
        }
      : dateRange(date);
  return {
    id: record.id,
    type: record.type,
    parties: [...new Set(members.flatMap((member) => member.parties))].sort(),
    fields: [...new Set(members.flatMap((member) => member.fields))].sort(),
    ...(typeof status === 'string' ? { status } : {}),
    ...range,
    documents: [...new Set(members.flatMap((member) => member.documents))].sort(),
  };
};

const anyOf = <T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean =>
  wanted === undefined || wanted.some((value) => has.includes(value));

/** Whether a filter lets something through. An unknown date passes every `since` and `until`. */
export const passes = (facts: Facts, filter: Filter): boolean =>
  (filter.between ?? []).every((party) => facts.parties.includes(party)) &&
  anyOf(filter.types, [facts.type]) &&
  anyOf<string>(filter.fields, facts.fields) &&
  anyOf(filter.statuses, facts.status === undefined ? [] : [facts.status]) &&
  (filter.since === undefined || (facts.end ?? '9999') >= firstDay(filter.since)) &&
  (filter.until === undefined || (facts.start ?? '') <= lastDay(filter.until)) &&
  anyOf(filter.documents, facts.documents) &&
  anyOf(filter.ids, [facts.id]);

/** Facts of a document as a whole. */
export const documentFacts = (document: Document, members: readonly Facts[]): Facts => ({
  id: document.id,
  type: 'meeting',
  parties: [...new Set(members.flatMap((member) => member.parties))],
  fields: [...new Set(members.flatMap((member) => member.fields))],
  ...days(undefined, document.source.published),
  documents: [document.id],
});
