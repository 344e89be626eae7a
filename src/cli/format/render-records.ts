import type { StatementType } from '../../model/statement.js';
import { STATEMENT_TYPES } from '../../model/statement.js';
import { RECORD_TABLES, type RecordColumn } from './record-columns.js';
import { recordCsv } from './record-csv.js';
import type { RecordView } from './record-view.js';
import { textTable } from './text-table.js';

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** What a rendering needs to know besides the records. */
export interface Layout {
  /** Columns that follow those of each type. */
  readonly trailing: readonly RecordColumn[];
  readonly width: number;
  /** Dresses the title of a table. */
  readonly heading: (title: string) => string;
}

type Section = (type: StatementType, views: readonly RecordView[], layout: Layout) => string;

const inSections =
  (section: Section) =>
  (views: readonly RecordView[], layout: Layout): string =>
    STATEMENT_TYPES.flatMap((type) => {
      const own = views.filter((view) => view.record.type === type);
      return own.length === 0 ? [] : [section(type, own, layout)];
    }).join('\n');

const asText: Section = (type, views, { trailing, width, heading }) => {
  const { title, columns } = RECORD_TABLES[type];
  const all = [...columns, ...trailing];
  // A column that is empty all the way down says nothing and takes room from the others.
  const used = all.filter((column) => views.some((view) => column.cell(view) !== ''));
  const rows = views.map((view) => used.map((column) => column.cell(view)));
  return `${heading(`${title} (${views.length})`)}\n${textTable(used, rows, { width })}`;
};

const markdownCell = (text: string): string =>
  text.replace(/[\\|]/gu, '\\$&').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const asMarkdown: Section = (type, views, { trailing }) => {
  const { title, columns } = RECORD_TABLES[type];
  const all = [...columns, ...trailing];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    `## ${title}\n\n`,
    line(all.map((column) => column.header)),
    line(all.map((column) => (column.align === 'right' ? '--:' : '---'))),
    ...views.map((view) => line(all.map((column) => markdownCell(column.cell(view))))),
  ].join('');
};

const RENDERERS: Readonly<Record<Format, (views: readonly RecordView[], layout: Layout) => string>> = {
  table: inSections(asText),
  md: inSections(asMarkdown),
  csv: recordCsv,
  json: (views) =>
    `${JSON.stringify(
      views.map((view) => view.record),
      null,
      2,
    )}\n`,
  jsonl: (views) => views.map((view) => `${JSON.stringify(view.record)}\n`).join(''),
};

/** Records in one of the formats. Empty when there are none and the format has no frame of its own. */
export const renderRecords = (format: Format, views: readonly RecordView[], layout: Layout): string =>
  RENDERERS[format](views, layout);
