import { EntenteError } from '../model/entente-error.js';
import { lookUp } from '../model/look-up.js';
import { readCsv } from './csv-rows.js';
import { figureOf } from './figure-cells.js';
import { type ImportedFile, leftOut, type Row, type RowOutcome, readRows } from './imported.js';
import { readJson } from './json-rows.js';
import { withTurnover } from './turnover.js';

/** Keys of a row that a statement rests on; the forty others are left out of the documents. */
const KEYS: ReadonlySet<string> = new Set([
  'period',
  'reporterCode',
  'reporterISO',
  'reporterDesc',
  'flowCode',
  'flowDesc',
  'partnerCode',
  'partnerISO',
  'partnerDesc',
  'cmdCode',
  'cmdDesc',
  'primaryValue',
]);

/** Codes of Comtrade that are not those of ISO 3166: with or without territories, before or after a union. */
const OWN_CODES: Readonly<Record<string, string>> = {
  '58': 'BE',
  '251': 'FR',
  '381': 'IT',
  '579': 'NO',
  '699': 'IN',
  '757': 'CH',
  '842': 'US',
  '490': 'none',
  '899': 'none',
};

const FLOWS: Readonly<Record<string, 'exports' | 'imports'>> = { X: 'exports', M: 'imports' };

/** Who a row names: by its alpha-3 code, its name, or Comtrade's number. */
const areaOf = ({ cells }: Row, role: 'reporter' | 'partner'): string => {
  const iso = cells.get(`${role}ISO`) ?? '';
  if (iso !== '') return iso;
  const code = cells.get(`${role}Code`) ?? '';
  const own = lookUp(OWN_CODES, code);
  if (own === 'none') return '_X';
  return own ?? (code === '' ? (cells.get(`${role}Desc`) ?? '') : code);
};

/** Cells that in a total are empty or one of these; another value means a part of it: by sea, by a customs procedure, through a third state. */
const TOTALS: Readonly<Record<string, readonly string[]>> = {
  customsCode: ['C00'],
  motCode: ['0'],
  mosCode: ['0'],
  partner2Code: ['0'],
};

const isTotal = ({ cells }: Row): boolean =>
  Object.entries(TOTALS).every(([key, totals]) => {
    const cell = cells.get(key) ?? '';
    return cell === '' || totals.includes(cell);
  });

const readRow = (row: Row): RowOutcome => {
  const cell = (key: string): string | undefined => row.cells.get(key);
  if (!isTotal(row)) return leftOut('a part of another row (by transport, customs procedure or third state)');
  const indicator = lookUp(FLOWS, (cell('flowCode') ?? '').toUpperCase());
  if (indicator === undefined) return leftOut('neither exports nor imports (re-exports and the like)');
  const code = cell('cmdCode') ?? 'TOTAL';
  return figureOf(
    row,
    {
      reporter: areaOf(row, 'reporter'),
      partner: areaOf(row, 'partner'),
      measure: { indicator },
      ...(code === 'TOTAL' || code === '' ? {} : { of: cell('cmdDesc') || `HS ${code}` }),
      value: cell('primaryValue'),
      unit: 'USD',
      period: cell('period') ?? cell('refYear'),
      decimal: '.',
    },
    'import/comtrade',
  );
};

const complaint = (whole: unknown): string | undefined => {
  const error: unknown = whole !== null && typeof whole === 'object' && 'error' in whole ? whole.error : undefined;
  return typeof error === 'string' && error !== '' ? error : undefined;
};

/**
 * Reads UN Comtrade: the JSON of its interface (`data[]` with `reporterISO`, `partnerISO`, `flowCode`, `period`, `primaryValue`) or a
 * download as CSV, which has the same columns. Values are dollars of the time.
 *
 * @throws EntenteError `input-malformed`
 */
export const readComtrade = (text: string): ImportedFile => {
  const json = /^\s*[[{]/u.test(text) ? readJson(text, KEYS) : undefined;
  const message = complaint(json?.whole);
  if (message !== undefined) throw new EntenteError('input-malformed', `Comtrade answered: ${message}`);
  const csv = json === undefined ? readCsv(text, (cells) => cells.includes('flowCode')) : undefined;
  const read = readRows(json?.rows ?? csv?.rows ?? [], readRow);
  return {
    outlet: 'UN Comtrade',
    ...(csv === undefined ? {} : { head: csv.head }),
    ...read,
    facts: withTurnover(read.facts),
    problems: [...(json?.problems ?? []), ...(csv?.problems ?? []), ...read.problems],
  };
};
