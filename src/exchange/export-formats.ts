import { STATEMENT_TYPES, type StatementType } from '../model/statement.js';
import { deadlineCalendar } from './deadline-calendar.js';
import type { TableFormatName, WholeFormatName } from './export-format-names.js';
import type { ExportInput } from './export-input.js';
import { ftmEntities, ftmStatements } from './follow-the-money/follow-the-money.js';
import { iatiActivities } from './iati/activities.js';
import { jsonLd } from './linked/json-ld.js';
import { type NamedColumn, rowOf, type TableRow } from './tables/column.js';
import { flatTable } from './tables/flat-table.js';
import { parquetTable } from './tables/parquet-table.js';
import { recordColumns } from './tables/record-columns.js';

/** A file in some format: its ending and media type. */
export interface FileFormat {
  readonly extension: string;
  readonly mediaType: string;
}

/** A format that has a file for each type of record, a row a record. */
export interface TableFormat extends FileFormat {
  readonly write: (columns: readonly NamedColumn[], rows: readonly TableRow[]) => string | Uint8Array;
}

export const TABLE_FORMATS: Readonly<Record<TableFormatName, TableFormat>> = {
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8', write: flatTable },
  records: {
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    write: (_, rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  },
  parquet: { extension: 'parquet', mediaType: 'application/vnd.apache.parquet', write: parquetTable },
};

/** A format that has one file for all records. */
export interface WholeFormat extends FileFormat {
  readonly write: (input: ExportInput) => string;
}

export const WHOLE_FORMATS: Readonly<Record<WholeFormatName, WholeFormat>> = {
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json', write: jsonLd },
  ftm: { extension: 'ftm.json', mediaType: 'application/jsonl', write: ftmEntities },
  'ftm-statements': { extension: 'ftm-statements.json', mediaType: 'application/jsonl', write: ftmStatements },
  iati: { extension: 'xml', mediaType: 'application/xml; charset=utf-8', write: iatiActivities },
  icalendar: { extension: 'ics', mediaType: 'text/calendar; charset=utf-8', write: deadlineCalendar },
};

/** A file that an export makes; the name is one of a closed set, never taken from a text. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The table of one type of record. */
export const recordTable = (input: ExportInput, type: StatementType, format: TableFormatName): string | Uint8Array => {
  const columns = recordColumns(type);
  const rows = input.records.filter(({ record }) => record.type === type).map((one) => rowOf(columns, one));
  return TABLE_FORMATS[format].write(columns, rows);
};

/** A table for each type of record: `agreements.csv`, `meetings.csv` … */
export const recordTables = (
  input: ExportInput,
  format: TableFormatName,
  types: readonly StatementType[] = STATEMENT_TYPES,
): ExportFile[] =>
  types.map((type) => ({
    name: `${type}s.${TABLE_FORMATS[format].extension}`,
    content: recordTable(input, type, format),
  }));
