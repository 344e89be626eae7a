/** What a column is given in a bulk load. */
export type Cell = string | number | null | readonly string[];

/** A text as PostgreSQL can hold it: it has no NUL and no half of a surrogate pair. (In JSON these are escaped, and stay.) */
export const storable = (text: string): string => text.replaceAll(/\0|\p{Surrogate}/gu, '\uFFFD');

const listLiteral = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replaceAll(/["\\]/gu, String.raw`\$&`)}"`).join(',')}}`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const field = (cell: Cell): string => {
  if (cell === null) return String.raw`\N`;
  const text = typeof cell === 'object' ? listLiteral(cell) : String(cell);
  return storable(text).replaceAll(/[\\\n\r\t]/gu, (found) => ESCAPES[found] ?? found);
};

/** A row in the text format of COPY. */
export const copyLine = (cells: readonly Cell[]): string => `${cells.map(field).join('\t')}\n`;
