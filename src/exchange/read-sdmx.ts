import { lookUp } from '../model/look-up.js';
import type { ColumnMap } from './column-map.js';
import { constantOf } from './column-map.js';
import { readCsv } from './csv-rows.js';
import { figureOf } from './figure-cells.js';
import { type ImportedFile, leftOut, type Row, type RowOutcome, readRows } from './imported.js';
import { indicatorNamed, type Measure } from './indicator-named.js';
import { withTurnover } from './turnover.js';

/** Concepts of SDMX structures for what a figure needs; the first that a file has is taken. */
const CONCEPTS = {
  reporter: ['REF_AREA', 'REPORTER', 'REPORTING_AREA', 'REPORTING_COUNTRY', 'GEO', 'COUNTRY'],
  partner: ['COUNTERPART_AREA', 'COUNTERPART_COUNTRY', 'COUNTERPART', 'PARTNER', 'PARTNER_COUNTRY', 'VIS_AREA'],
  indicator: ['INDICATOR', 'TRADE_FLOW', 'FLOW', 'STK_FLOW', 'ACCOUNTING_ENTRY', 'MEASURE', 'DATA_TYPE'],
  of: ['PRODUCT', 'COMMODITY', 'ACTIVITY'],
  value: ['OBS_VALUE'],
  unit: ['CURRENCY', 'UNIT_MEASURE', 'UNIT'],
  scale: ['UNIT_MULT'],
  period: ['TIME_PERIOD', 'TIME'],
  status: ['OBS_STATUS', 'OBS_FLAG'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Concept = keyof typeof CONCEPTS;

/** "REF_AREA: Reference area", "US: United States" → the code before the colon. */
const codeOf = (text: string): string => text.replace(/^(?<code>[\w*-]+)\s*:.*$/su, '$<code>').trim();
/** The name after the colon, where there is one. */
const nameOf = (text: string): string => /^[\w*-]+\s*:(?<name>.+)$/su.exec(text)?.groups?.['name']?.trim() ?? text;

/** Codes of flows: of the IMF's and the OECD's trade by partner, of Eurostat, of SDMX's own lists. */
const FLOWS: readonly (readonly [measure: Measure, code: RegExp])[] = [
  [{ indicator: 'exports' }, /^(?:TXG_.*|XG(?:_.*)?|[X2]|EXP|EXPORTS?|E)$/iu],
  [{ indicator: 'imports' }, /^(?:TMG_.*|MG(?:_.*)?|[M1]|IMP|IMPORTS?|I)$/iu],
  [{ indicator: 'trade-turnover' }, /^(?:TTG?_.*|XMG?|TRADE|TURNOVER)$/iu],
];

const measureOf = (cell: string): Measure => {
  const flow = FLOWS.find(([, code]) => code.test(codeOf(cell)))?.[0];
  return flow ?? indicatorNamed(nameOf(cell));
};

/** Codes of a product dimension that stand for all products. */
const ALL = /^(?:_T|TOTAL|_Z|0|T|ALL)?$/iu;
/** Missing, and deleted, observations. */
const MISSING = /^[MLH]$/u;

/** Who publishes a dataflow: "ESTAT:DS-059341(1.0)" → Eurostat. */
const AGENCIES: Readonly<Record<string, string>> = {
  ESTAT: 'Eurostat',
  IMF: 'International Monetary Fund',
  OECD: 'OECD',
  ECB: 'European Central Bank',
  BIS: 'Bank for International Settlements',
  WB: 'World Bank',
  UNSD: 'United Nations Statistics Division',
  ILO: 'ILO',
};

const outletOf = (rows: readonly Row[]): string | undefined => {
  const [first] = rows;
  const flow = first?.cells.get('DATAFLOW') ?? first?.cells.get('STRUCTURE_ID');
  const agency = flow === undefined ? undefined : /^(?<agency>\w+)(?:\.[\w.]+)?:/u.exec(flow)?.groups?.['agency'];
  return agency === undefined ? undefined : (lookUp(AGENCIES, agency) ?? agency);
};

/** Powers of ten: "6" or "6: Millions" → 1000000. */
const multiplierOf = (cell: string | undefined): string | undefined => {
  const power = cell === undefined ? '' : codeOf(cell);
  return /^-?\d{1,2}$/u.test(power) ? String(10 ** Number(power)) : undefined;
};

const rowReader = (columns: readonly string[], map: ColumnMap) => {
  const placeOf = (concept: Concept): string | undefined => {
    const mapped = map.get(concept);
    const names: readonly string[] = mapped === undefined ? CONCEPTS[concept] : mapped.startsWith(':') ? [] : [mapped];
    return names.flatMap(
      (name) => columns.find((column) => codeOf(column).toUpperCase() === name.toUpperCase()) ?? [],
    )[0];
  };
  const places = new Map((Object.keys(CONCEPTS) as Concept[]).map((concept) => [concept, placeOf(concept)] as const));
  const action = columns.find((column) => codeOf(column) === 'ACTION');
  return (row: Row): RowOutcome => {
    const cell = (concept: Concept): string | undefined => {
      const column = places.get(concept);
      return column === undefined ? constantOf(concept, map) : row.cells.get(column);
    };
    if (action !== undefined && codeOf(row.cells.get(action) ?? '') === 'D') return leftOut('deleted by its publisher');
    const status = codeOf(cell('status') ?? '');
    if (MISSING.test(status)) return leftOut('without a value');
    const [indicator, of] = [cell('indicator'), cell('of')];
    return figureOf(
      row,
      {
        reporter: codeOf(cell('reporter') ?? ''),
        partner: cell('partner') === undefined ? undefined : codeOf(cell('partner') ?? ''),
        ...(indicator === undefined ? {} : { measure: measureOf(indicator) }),
        ...(of === undefined || ALL.test(codeOf(of)) ? {} : { of: nameOf(of) }),
        value: cell('value'),
        unit: codeOf(cell('unit') ?? ''),
        scale: multiplierOf(cell('scale')),
        period: cell('period'),
        status,
        decimal: '.',
      },
      'import/sdmx',
    );
  };
};

/**
 * Reads SDMX-CSV, versions 1.0 (`DATAFLOW` first) and 2.0 (`STRUCTURE`, `STRUCTURE_ID`, `ACTION` first), with codes alone or with
 * their names after a colon. A map may name the dimensions of a structure whose concepts are not the usual ones.
 *
 * @throws EntenteError `input-malformed`
 */
export const readSdmx = (text: string, map: ColumnMap): ImportedFile => {
  const { columns, head, rows, problems } = readCsv(text, (cells) =>
    cells.some((cell) => codeOf(cell) === 'OBS_VALUE'),
  );
  const read = readRows(rows, rowReader(columns, map));
  const outlet = outletOf(rows);
  return {
    head,
    ...(outlet === undefined ? {} : { outlet }),
    ...read,
    facts: withTurnover(read.facts),
    problems: [...problems, ...read.problems],
  };
};
