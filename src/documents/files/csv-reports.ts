import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { EntenteError } from '../../model/entente-error.js';
import { decodeText } from '../charset.js';
import { documentFromReport, reportOf } from '../jsonl.js';
import { outcomeOf } from '../read-outcome.js';
import { REPORT_COLUMNS, type Reader, type ReportColumns } from '../reader.js';

/** Fields of a report, and names of columns that are taken for them where no map is given. */
const USUAL_NAMES = {
  text: ['text', 'body', 'content', 'article', 'articlebody', 'full_text', 'fulltext', 'story', 'maintext'],
  title: ['title', 'headline', 'heading', 'subject'],
  published: [
    'published',
    'date',
    'pubdate',
    'publish_date',
    'publication_date',
    'date_publish',
    'published_at',
    'datetime',
  ],
  url: ['url', 'link', 'address', 'sourceurl', 'source_url', 'permalink'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'site', 'domain', 'newspaper', 'source_domain'],
  byline: ['byline', 'author', 'authors'],
  lang: ['lang', 'language'],
  id: ['id', 'docid', 'doc_id', 'article_id'],
} as const;

const Row = z.record(z.string(), z.string());

/** The columns of a table's head that tell fields, by the map or by their usual names. */
const columnsOf = (head: readonly string[], given: ReportColumns): ReportColumns => {
  const found: { -readonly [K in keyof ReportColumns]: string } = {};
  for (const field of REPORT_COLUMNS) {
    const usual: readonly string[] = USUAL_NAMES[field];
    const name =
      given[field] ??
      usual.map((wanted) => head.find((column) => column.trim().toLowerCase() === wanted)).find(Boolean);
    if (name !== undefined) found[field] = name;
  }
  return found;
};

/** A delimiter that a table's first line shows: the commonest of comma, semicolon and tab. */
const delimiterOf = (line: string): string =>
  [',', ';', '\t'].reduce((best, mark) => (line.split(mark).length > line.split(best).length ? mark : best));

const fieldsIn = (row: Readonly<Record<string, string>>, columns: ReportColumns): object =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const value = row[column]?.trim() ?? '';
      return value === '' ? [] : [[field, value]];
    }),
  );

/**
 * Reads a table of reports, a row each, called `reports.csv:3` by its line. Its head names the columns; where the names
 * are unusual, `context.columns` tells which is which.
 */
export const readCsvReports: Reader = async function* read(source, context) {
  const iterator = source.chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const opening = first.done === true ? new Uint8Array() : first.value;
  const { text, charset } = decodeText(opening, { name: source.name });
  const [line = ''] = text.split(/\r?\n/u, 1);
  const decoder = new TextDecoder(charset.startsWith('utf') ? charset : 'utf-8');
  const all = async function* decoded(): AsyncGenerator<string> {
    yield decoder.decode(opening, { stream: true });
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield decoder.decode(next.value, { stream: true });
    }
    yield decoder.decode();
  };
  const rows = Readable.from(all()).pipe(
    parse({
      columns: true,
      bom: true,
      delimiter: delimiterOf(line),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: context.maxBytes,
    }),
  ) as AsyncIterable<{ record: unknown; info: { lines: number } }>;
  let columns: ReportColumns | undefined;
  try {
    for await (const { record, info } of rows) {
      const row = Row.parse(record);
      columns ??= columnsOf(Object.keys(row), context.columns ?? {});
      if (columns.text === undefined || !(columns.text in row)) {
        const names = Object.keys(row).slice(0, 12).join(', ');
        throw new EntenteError(
          'input-malformed',
          `${source.name}: no column holds the text of reports (there are: ${names}); --columns text=… names it`,
        );
      }
      const name = `${source.name}:${info.lines}`;
      const fields = fieldsIn(row, columns);
      yield outcomeOf(name, () => documentFromReport(reportOf(fields, name), name, context));
    }
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw new EntenteError('input-malformed', `${source.name}: can’t be read as CSV`, { cause });
  }
  if (columns === undefined) throw new EntenteError('input-empty', `${source.name}: holds no rows`);
};
