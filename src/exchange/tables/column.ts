/** A value that is not made of others; a `day` is a text `YYYY-MM-DD`. */
export type Plain = 'text' | 'number' | 'integer' | 'boolean' | 'day';

/** A row inside a row, by the names of its columns. */
export interface Group {
  readonly group: Readonly<Record<string, Plain>>;
}

/** What the cells of a column hold. */
export type Shape = Plain | Group | { readonly list: Plain | Group };

/** A cell; null where nothing is told. Lists are never null, and the columns of a group all stand in it. */
export type PlainCell = string | number | boolean | null;
export type GroupCell = Readonly<Record<string, PlainCell>>;
export type Cell = PlainCell | GroupCell | readonly PlainCell[] | readonly GroupCell[];

/** A row of a table, by the names of its columns. */
export type TableRow = Readonly<Record<string, Cell>>;

/** A column without what fills it. */
export interface NamedColumn {
  readonly name: string;
  readonly shape: Shape;
}

/** A column of a table of things of one kind. */
export interface TableColumn<Source> extends NamedColumn {
  readonly cell: (source: Source) => Cell;
}

/** Whether cells are rows themselves. */
export const isGroup = (shape: Plain | Group): shape is Group => typeof shape === 'object';

/** Whether cells are lists. */
export const isList = (shape: Shape): shape is { readonly list: Plain | Group } =>
  typeof shape === 'object' && 'list' in shape;

/** The row that columns make of something. */
export const rowOf = <Source>(columns: readonly TableColumn<Source>[], source: Source): TableRow =>
  Object.fromEntries(columns.map(({ name, cell }) => [name, cell(source)]));
