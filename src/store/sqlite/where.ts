import { firstDay, lastDay } from '../../model/date-range.js';
import type { Filter } from '../store.js';

/** A condition in SQL and the values of its question marks. */
export interface Where {
  readonly sql: string;
  readonly values: readonly string[];
}

const list = (values: readonly string[]): string => JSON.stringify(values);

/** The condition on the table `statement` or `record` that a filter amounts to. Lists travel as one JSON value, so the text of the query stays the same. */
export const where = (table: 'statement' | 'record', filter: Filter): Where => {
  const parts: { sql: string; values: readonly string[] }[] = [];
  const add = (sql: string, ...values: string[]) => parts.push({ sql, values });
  // a record is found by what its statements are found by
  const through = (inner: string) =>
    table === 'statement'
      ? `statement.id IN (${inner})`
      : `record.id IN (SELECT record FROM record_statement WHERE statement IN (${inner}))`;
  for (const party of filter.between ?? [])
    add(through('SELECT statement FROM statement_party WHERE party = ?'), party);
  if (filter.types) add(`${table}.type IN (SELECT value FROM json_each(?))`, list(filter.types));
  if (filter.fields) {
    add(
      through('SELECT statement FROM statement_field WHERE field IN (SELECT value FROM json_each(?))'),
      list(filter.fields),
    );
  }
  if (filter.statuses) add(`${table}.status IN (SELECT value FROM json_each(?))`, list(filter.statuses));
  if (filter.since !== undefined) add(`coalesce(${table}.last_day, '9999') >= ?`, firstDay(filter.since));
  if (filter.until !== undefined) add(`coalesce(${table}.first_day, '') <= ?`, lastDay(filter.until));
  if (filter.documents) {
    add(through('SELECT id FROM statement WHERE document IN (SELECT value FROM json_each(?))'), list(filter.documents));
  }
  if (filter.ids) add(`${table}.id IN (SELECT value FROM json_each(?))`, list(filter.ids));
  return parts.length === 0
    ? { sql: '1', values: [] }
    : { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
};
