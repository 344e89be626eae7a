/** A row of a result, by column. */
export type Row = { readonly [column: string]: unknown };
export type Value = string | number | null;

/** What may be asked of an open database. */
export interface Queries {
  readonly all: (sql: string, ...values: Value[]) => Row[];
  /** How many rows were changed. */
  readonly run: (sql: string, ...values: Value[]) => number;
}
