import { dateRange } from '../../model/date-range.js';
import type { DateValue } from '../../model/mention.js';
import type { Act } from '../../model/record.js';
import { dateRelation } from '../compare/date-relation.js';
import type { Prepared } from '../prepare.js';

interface Told {
  readonly act: string;
  readonly date?: DateValue;
  readonly statement: string;
}

/** What a statement says happened to its thing, and when: an agreement's status, a promise's stage, a meeting planned or held. */
const toldBy = ({ statement, id, profile }: Prepared): Told | undefined => {
  switch (statement.type) {
    case 'agreement':
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

const startOf = (date: DateValue | undefined): string => (date === undefined ? '9999' : (dateRange(date).start ?? ''));

/**
 * The dated acts of a record, a line each, in order of time; undated ones last. One act told at different precision is one
 * (signed "in October 2023" and "on 17 October 2023"); a promise's stage counts from the report that first tells it.
 */
export const actsOf = (members: readonly Prepared[]): Act[] => {
  const acts: { act: string; date: DateValue | undefined; statements: string[] }[] = [];
  const isPromise = members[0]?.statement.type === 'commitment';
  for (const told of members.flatMap((member) => toldBy(member) ?? [])) {
    const known = acts.find((act) => act.act === told.act && (isPromise || meets(act.date, told.date)));
    if (known === undefined) {
      acts.push({ act: told.act, date: told.date, statements: [told.statement] });
      continue;
    }
    known.statements.push(told.statement);
    if (!isPromise) known.date = finer(known.date, told.date);
  }
  return acts
    .sort((a, b) => (startOf(a.date) < startOf(b.date) ? -1 : startOf(a.date) > startOf(b.date) ? 1 : 0))
    .map(({ act, date, statements }) => ({ act, ...(date === undefined ? {} : { date }), statements }));
};
