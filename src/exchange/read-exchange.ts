import { EntenteError } from '../model/entente-error.js';
import { type ColumnMap, columnOf } from './column-map.js';
import { readCsv } from './csv-rows.js';
import type { ImportedFile } from './imported.js';
import { parseJson } from './json-rows.js';
import { readComtrade } from './read-comtrade.js';
import { readFiguresCsv } from './read-figures-csv.js';
import { readSdmx } from './read-sdmx.js';
import { readTreaties, type TitleReader } from './read-treaties.js';
import { readWorldBank } from './read-world-bank.js';

/** Formats that figures and agreements are read from. */
export const EXCHANGE_FORMATS = ['comtrade', 'worldbank', 'sdmx', 'csv', 'treaties'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

export interface ExchangeOptions {
  readonly map: ColumnMap;
  readonly titleOf: TitleReader;
}

const READERS: Readonly<Record<ExchangeFormat, (text: string, options: ExchangeOptions) => ImportedFile>> = {
  comtrade: (text) => readComtrade(text),
  worldbank: (text) => readWorldBank(text),
  sdmx: (text, { map }) => readSdmx(text, map),
  csv: (text, { map }) => readFiguresCsv(text, map),
  treaties: (text, { map, titleOf }) => readTreaties(text, map, titleOf),
};

/** How much of a file is looked at to tell its format. */
const HEAD = 100_000;

const jsonFormat = (head: string): ExchangeFormat | undefined => {
  if (/"(?:primaryValue|flowCode)"\s*:/u.test(head)) return 'comtrade';
  if (/"countryiso3code"\s*:/u.test(head) || /^\s*\[\s*\{\s*"(?:page|message)"/u.test(head)) return 'worldbank';
  if (/"title"\s*:/iu.test(head)) return 'treaties';
  return /"error"\s*:/u.test(head) && /"data"\s*:/u.test(head) ? 'comtrade' : undefined;
};

type Importable = 'statistics' | 'a list of treaties';

const importableJson = (head: string): Importable | undefined => {
  const format = jsonFormat(head);
  if (format === 'treaties') return /"(?:parties|acts)"\s*:/iu.test(head) ? 'a list of treaties' : undefined;
  return format === undefined ? undefined : 'statistics';
};

const columnsIn = (head: string): readonly string[] =>
  readCsv(head.slice(0, head.lastIndexOf('\n') + 1) || head, (cells) => cells.length > 1).columns;

const importableCsv = (head: string): Importable | undefined => {
  const columns = columnsIn(head);
  const has = (key: Parameters<typeof columnOf>[0]): boolean => columnOf(key, columns, new Map()) !== undefined;
  if (csvFormat(head, new Map()) === 'treaties') return has('parties') ? 'a list of treaties' : undefined;
  return has('value') || has('exports') || columns.some((column) => /^OBS_VALUE\b/u.test(column))
    ? 'statistics'
    : undefined;
};

/**
 * What JSON or CSV is that tells figures or treaties instead of reports, as its first rows show it. A title alone is a report's too:
 * treaties have parties or acts beside it.
 *
 * @example importable('[{"title": "Air services agreement", "parties": ["Chad", "Oman"]}]', 'json') // 'a list of treaties'
 */
export const importable = (text: string, format: 'json' | 'csv'): Importable | undefined =>
  (format === 'json' ? importableJson : importableCsv)(text.slice(0, HEAD));

const csvFormat = (head: string, map: ColumnMap): ExchangeFormat => {
  const columns = columnsIn(head);
  if (columns.includes('flowCode') && columns.includes('primaryValue')) return 'comtrade';
  if (
    columns.some((column) => /^OBS_VALUE\b/u.test(column)) &&
    columns.some((column) => /^(?:DATAFLOW|STRUCTURE)\b/u.test(column))
  )
    return 'sdmx';
  const isTold = columnOf('value', columns, map) !== undefined || columnOf('exports', columns, map) !== undefined;
  return columnOf('title', columns, map) !== undefined && !isTold ? 'treaties' : 'csv';
};

/** The format of a text, as its first rows show it. Throws `input-malformed` for JSON of no known shape. */
export const formatOf = (text: string, map: ColumnMap): ExchangeFormat => {
  const head = text.slice(0, HEAD);
  if (!/^\s*[[{]/u.test(head)) return csvFormat(head, map);
  const format = jsonFormat(head);
  if (format !== undefined) return format;
  parseJson(text);
  throw new EntenteError('input-malformed', 'is JSON of no format that is known: say which with --as');
};

/**
 * Reads statistics or a list of treaties. Pure; bad rows are told apart from the good, which are read.
 *
 * @throws EntenteError `input-malformed` when nothing of the file can be read.
 */
export const readExchange = (
  raw: string,
  { as, ...options }: ExchangeOptions & { readonly as?: ExchangeFormat },
): ImportedFile & { readonly format: ExchangeFormat } => {
  const text = raw.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (text.trim() === '') throw new EntenteError('input-empty', 'is empty');
  const format = as ?? formatOf(text, options.map);
  return { format, ...READERS[format](text, options) };
};
