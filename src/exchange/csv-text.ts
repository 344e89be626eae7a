/**
 * A place where a spreadsheet may begin to read a formula: the beginning of a text, and what follows a mark that parts columns or rows in
 * some country's files, for whoever opens the file with that mark. An apostrophe that stands there already counts as well.
 */
const DANGER = /(^|[;\t\r\n])([ "]*)(?=['=+@＝＋－＠-])/gu;

/** What must stand in quotation marks. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/u;

/**
 * Text that a spreadsheet shows and never runs: an apostrophe stands in front of what would begin a formula. `guarded('=1+1')` is
 * `'=1+1`. Taking off one apostrophe at each beginning gives the text again.
 */
const guarded = (text: string): string => text.replace(DANGER, "$1$2'");

const cell = (value: string | number): string => {
  const text = typeof value === 'string' ? guarded(value) : String(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV (RFC 4180), text guarded against being run as a formula. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
