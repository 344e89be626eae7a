/** What a spreadsheet would run as a formula, when text that others wrote begins so. */
const FORMULA = /^[=+@\t\r-]/u;

const cell = (value: string | number): string => {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
