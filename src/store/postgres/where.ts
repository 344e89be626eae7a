import { firstDay, lastDay } from '../../model/date-range.js';
import type { Filter } from '../store.js';
import type { Value } from './connection.js';
import { searchable } from './searchable.js';

/** A condition in SQL and the values of its parameters. */
export interface Where {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** The condition on the table `statement`, `record` or, for its own dates and ids alone, `document` that a filter amounts to; `before` parameters stand before its own. */
export const where = (table: 'statement' | 'record' | 'document', filter: Filter, before = 0): Where => {
  const parts: string[] = [];
  const values: Value[] = [];
  const add = (sql: string, value: Value) => {
    values.push(value);
    parts.push(sql.replace('?', `$${before + values.length}`));
  };
  const { between = [], types, fields, statuses, since, until, documents, ids } = filter;
  if (between.length > 0) add('parties @> ?::text[]', between.map(searchable));
  if (types) add('type = ANY (?)', types);
  if (fields) add('fields && ?::text[]', fields);
  if (statuses) add('status = ANY (?)', statuses);
  if (since !== undefined) add(`${table}.last_day >= ?`, firstDay(since));
  if (until !== undefined) add(`${table}.first_day <= ?`, lastDay(until));
  if (documents) {
    add(
      {
        document: 'document.id = ANY (?)',
        statement: 'statement.document = ANY (?)',
        record: `record.id IN (SELECT held.record FROM @statement told JOIN @record_statement held ON held.statement = told.id
           WHERE told.document = ANY (?))`,
      }[table],
      documents,
    );
  }
  if (ids) add(`${table}.id = ANY (?)`, ids);
  return { sql: parts.length === 0 ? 'true' : parts.join(' AND '), values };
};
