import type { Indicator } from '../model/statement.js';
import { failed, type ImportedFact, leftOut, type Row, type RowOutcome } from './imported.js';
import { indicatorNamed, type Measure } from './indicator-named.js';
import { isMissing, readNumber } from './number-text.js';
import { readPeriod } from './period-text.js';
import { partyInTable } from './table-party.js';
import { readUnit, scaleOf, type TableUnit } from './unit-text.js';

/** What a row tells of a figure, in its own words. */
export interface FigureCells {
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  readonly indicator?: string | undefined;
  /** Outranks `indicator`. */
  readonly measure?: Measure;
  readonly of?: string | undefined;
  readonly value?: string | undefined;
  readonly unit?: string | undefined;
  /** "million", 1000000. */
  readonly scale?: string | undefined;
  readonly period?: string | undefined;
  /** "forecast", "F", "target"; observed where nothing is told. */
  readonly status?: string | undefined;
  /** Decimal sign of the table, where it is told. */
  readonly decimal?: string | undefined;
}

/** Indicators that are sums of money unless a unit is told. */
const MONEY: ReadonlySet<Indicator> = new Set([
  'trade-turnover',
  'exports',
  'imports',
  'investment',
  'loan',
  'aid',
  'contracts',
  'project-cost',
  'debt',
  'price',
]);

const STATUSES = [
  ['forecast', /^(?:f|forecasts?|projections?|projected|expected)$/iu],
  ['target', /^(?:targets?|goals?)$/iu],
  ['planned', /^(?:planned|plans?)$/iu],
] as const;

const statusOf = (text: string | undefined): 'observed' | 'forecast' | 'target' | 'planned' =>
  STATUSES.find(([, form]) => form.test((text ?? '').trim()))?.[0] ?? 'observed';

/** The unit of a value, with the size told beside it; a reason where it can't be told. */
const unitOf = ({ unit, scale }: FigureCells, { indicator }: Measure): TableUnit | string => {
  const factor = scale === undefined || scale.trim() === '' ? 1 : scaleOf(scale);
  if (factor === undefined) return `“${scale}” is no size of a unit: million, 1000000`;
  if (unit === undefined || unit.trim() === '') {
    return MONEY.has(indicator) ? `says not in which currency it counts ${indicator}` : { unit: '1', factor };
  }
  const read = readUnit(unit);
  return read === undefined ? `“${unit}” is no unit that is known` : { unit: read.unit, factor: read.factor * factor };
};

/** A number without the noise of multiplying: 9.9 × 10⁹ is 9900000000. */
const exact = (value: number): number => Number(value.toPrecision(15));

const partiesOf = ({ reporter, partner }: FigureCells): readonly string[] | RowOutcome => {
  const parties: string[] = [];
  for (const [role, name] of [
    ['reporter', reporter],
    ['partner', partner],
  ] as const) {
    if (name === undefined || name.trim() === '') {
      if (role === 'partner' && partner === undefined) continue;
      return failed(`names no ${role}`);
    }
    const id = partyInTable(name);
    if (id === undefined) return failed(`no state or body is known as “${name.trim()}”`);
    if (id === 'none') return leftOut('about the world or a group of states');
    parties.push(id);
  }
  return parties.length === 2 && parties[0] === parties[1] ? failed(`${parties[0]} is its own partner`) : parties;
};

const isOutcome = (value: readonly string[] | RowOutcome): value is RowOutcome => 'kind' in value;

/** The figure of a row; a reason where there is none. */
export const figureOf = (row: Row, cells: FigureCells, rule: string): RowOutcome => {
  const parties = partiesOf(cells);
  if (isOutcome(parties)) return parties;
  if (cells.value === undefined || isMissing(cells.value)) return leftOut('without a value');
  const value = readNumber(cells.value, cells.decimal);
  if (value === undefined) return failed(`“${cells.value}” is no number`);
  const named = cells.measure ?? (cells.indicator?.trim() ? indicatorNamed(cells.indicator) : undefined);
  if (named === undefined) return failed('says not what it measures');
  const period = cells.period === undefined ? undefined : readPeriod(cells.period);
  if (period === undefined) return failed(cells.period?.trim() ? `“${cells.period}” is no period` : 'names no period');
  const unit = unitOf(cells, named);
  if (typeof unit === 'string') return failed(unit);
  const of = cells.of?.trim() || named.of;
  const fact: ImportedFact = {
    rule,
    cites: [{ row }],
    slots: {
      type: 'figure',
      indicator: named.indicator,
      ...(of === undefined ? {} : { of }),
      parties: [...parties],
      quantity: { value: exact(value * unit.factor), unit: unit.unit },
      period,
      status: statusOf(cells.status),
    },
  };
  return { kind: 'read', facts: [fact] };
};
