import { csvText } from '../csv-text.js';
import {
  type Cell,
  type Group,
  isGroup,
  isList,
  type NamedColumn,
  type PlainCell,
  type Shape,
  type TableRow,
} from './column.js';

/** Between the values of a list that stands in one cell. */
const BETWEEN = '; ';

/** A value of a list: what would read as the end of it, or as this mark itself, gets a backslash in front. */
const listed = (value: PlainCell): string => (value === null ? '' : String(value).replace(/[\\;]/gu, '\\$&'));

/** The values of a list; empty where none of them is told. */
const joined = (values: readonly PlainCell[]): string =>
  values.every((value) => value === null) ? '' : values.map(listed).join(BETWEEN);

const plain = (value: PlainCell): string | number =>
  value === null ? '' : typeof value === 'number' ? value : String(value);

const inner = (value: Cell | undefined, name: string): PlainCell =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? ((value as Readonly<Record<string, PlainCell>>)[name] ?? null)
    : null;

const items = (value: Cell | undefined): readonly Cell[] => (Array.isArray(value) ? (value as readonly Cell[]) : []);

/** A column of the flat table, and the cell that it has of a row. */
interface FlatColumn {
  readonly name: string;
  readonly cell: (row: TableRow) => string | number;
}

const ofGroup = (name: string, { group }: Group, isListed: boolean): FlatColumn[] =>
  Object.keys(group).map((key) => ({
    name: `${name}_${key}`,
    cell: (row) => (isListed ? joined(items(row[name]).map((item) => inner(item, key))) : plain(inner(row[name], key))),
  }));

const flatColumns = (name: string, shape: Shape): FlatColumn[] => {
  if (!isList(shape)) {
    if (isGroup(shape)) return ofGroup(name, shape, false);
    return [{ name, cell: (row) => plain((row[name] ?? null) as PlainCell) }];
  }
  if (isGroup(shape.list)) return ofGroup(name, shape.list, true);
  const cell = (row: TableRow): string => joined(items(row[name]) as readonly PlainCell[]);
  return [{ name, cell }];
};

/** A spreadsheet knows by it that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV: a header and a line a row. The columns of a group are named after both, `parties_code`. A list stands in one cell, its values parted by semicolons; the lists of a group's columns
 * go together, value by value.
 */
export const flatTable = (columns: readonly NamedColumn[], rows: readonly TableRow[]): string => {
  const flat = columns.flatMap(({ name, shape }) => flatColumns(name, shape));
  return (
    BYTE_ORDER_MARK + csvText([flat.map(({ name }) => name), ...rows.map((row) => flat.map(({ cell }) => cell(row)))])
  );
};
