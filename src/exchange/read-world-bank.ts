import { partyNamed } from '../codes/party-named.js';
import { EntenteError } from '../model/entente-error.js';
import { figureOf } from './figure-cells.js';
import { failed, type ImportedFile, leftOut, type Row, type RowOutcome, readRows } from './imported.js';
import type { Measure } from './indicator-named.js';
import { readJson } from './json-rows.js';
import { readUnit } from './unit-text.js';

/** Indicators by the beginning of their code; all others are told by their name. */
const MEASURES: readonly (readonly [code: RegExp, measure: Measure])[] = [
  [/^NE\.EXP\.GNFS\.CD$/u, { indicator: 'exports', of: 'goods and services' }],
  [/^NE\.IMP\.GNFS\.CD$/u, { indicator: 'imports', of: 'goods and services' }],
  [/^TX\.VAL\.MRCH\.CD\.WT$/u, { indicator: 'exports', of: 'merchandise' }],
  [/^TM\.VAL\.MRCH\.CD\.WT$/u, { indicator: 'imports', of: 'merchandise' }],
  [/^BX\.KLT\.DINV\.CD\.WD$/u, { indicator: 'investment', of: 'foreign direct investment, net inflows' }],
  [/^DT\.DOD\.DECT\.CD$/u, { indicator: 'debt', of: 'external debt' }],
  [/^DT\.ODA\./u, { indicator: 'aid' }],
  [/^ST\.INT\.ARVL$/u, { indicator: 'count', of: 'arrivals of tourists' }],
];

/** "Net bilateral aid flows from DAC donors, Norway (current US$)": the one series that names two states. */
const BILATERAL_AID = /^Net bilateral aid flows from DAC donors, (?<donor>[^()]+)\(/u;

/** "Exports of goods and services (current US$)" → the name, and its unit. */
const partsOf = (name: string): { readonly name: string; readonly unit: string } => {
  const groups = /^(?<name>.+)\((?<unit>[^()]*)\)$/u.exec(name)?.groups;
  const unit = groups?.['unit'] ?? '';
  const bare = groups?.['name']?.trim();
  if (bare === undefined) return { name, unit: '1' };
  if (/^%|\bannual %/u.test(unit)) return { name: unit.startsWith('%') ? `${bare}, ${unit}` : bare, unit: 'percent' };
  return readUnit(unit) === undefined ? { name, unit: '1' } : { name: bare, unit };
};

const readRow = (row: Row): RowOutcome => {
  const cell = (key: string): string => row.cells.get(key) ?? '';
  const code = cell('indicator.id');
  const country = partyNamed(cell('countryiso3code')) ?? partyNamed(cell('country.id'));
  if (code === '') return failed('names no indicator');
  if (country === undefined) return leftOut('about the world or a group of states');
  const { name, unit } = partsOf(cell('indicator.value') || code);
  const donor = BILATERAL_AID.exec(cell('indicator.value'))?.groups?.['donor']?.trim();
  if (donor !== undefined && partyNamed(donor) === undefined) return leftOut('about the world or a group of states');
  const measure = MEASURES.find(([form]) => form.test(code))?.[1] ?? { indicator: 'other' as const, of: name };
  return figureOf(
    row,
    {
      ...(donor === undefined
        ? { reporter: country, measure: measure.of === undefined ? { ...measure, of: name } : measure }
        : { reporter: donor, partner: country, measure: { indicator: 'aid' } }),
      value: cell('value'),
      unit: cell('unit') || unit,
      period: cell('date'),
      status: cell('obs_status'),
      decimal: '.',
    },
    'import/worldbank',
  );
};

/** The interface answers mistakes with a list of messages. */
const complaint = (whole: unknown): string | undefined => {
  const text = JSON.stringify(whole);
  return /^\[\{"message":/u.test(text) ? (/"value":"(?<said>[^"]+)"/u.exec(text)?.groups?.['said'] ?? text) : undefined;
};

const updatedOn = (whole: unknown): string | undefined => {
  const [meta] = Array.isArray(whole) ? (whole as readonly unknown[]) : [];
  const date: unknown =
    meta !== null && typeof meta === 'object' && 'lastupdated' in meta ? meta.lastupdated : undefined;
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : undefined;
};

/**
 * Reads the JSON of the World Bank's interface: what is said about the answer, then the rows with `indicator`, `countryiso3code`,
 * `date` and `value`. Bilateral aid is a figure of two states, everything else of one.
 *
 * @throws EntenteError `input-malformed`
 */
export const readWorldBank = (text: string): ImportedFile => {
  const { whole, rows, problems } = readJson(text);
  const message = complaint(whole);
  if (message !== undefined) throw new EntenteError('input-malformed', `the World Bank answered: ${message}`);
  const published = updatedOn(whole);
  const read = readRows(rows, readRow);
  return {
    outlet: 'World Bank',
    ...(published === undefined ? {} : { published }),
    ...read,
    problems: [...problems, ...read.problems],
  };
};
