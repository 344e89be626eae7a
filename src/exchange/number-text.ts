/** Words and signs that stand where there is no number. */
const MISSING = /^(?:[-–—.:*…]+|n\/?a\.?|nan|null|none|nil|missing|not available|c|x)?$/iu;

/** Whether a cell says that there is no value. */
export const isMissing = (text: string): boolean => MISSING.test(text.trim());

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;

/**
 * The number that a cell writes, with points, commas, blanks or apostrophes between its groups, brackets or a minus for less than
 * nothing. A lone comma before three digits parts thousands unless `decimal` is a comma. Undefined for anything else.
 *
 * @example readNumber('1 234,5') // 1234.5
 */
export const readNumber = (text: string, decimal?: string): number | undefined => {
  const trimmed = text.trim().replace(/[\s'’]/gu, '');
  const negative = /^\((?<inner>[^()]+)\)$/u.exec(trimmed)?.groups?.['inner'];
  const bare = (negative ?? trimmed).replace(/^\+/u, '').replace(/−/u, '-');
  const sign = negative !== undefined || bare.startsWith('-') ? -1 : 1;
  const digits = bare.replace(/^-/u, '');
  const plain =
    decimal === ','
      ? digits.replace(/\./gu, '').replace(',', '.')
      : decimal !== '.' &&
          (GROUPED_BY_POINTS.test(digits)
            ? digits.includes(',') || digits.split('.').length > 2
            : /^\d+,\d+$/u.test(digits) && !GROUPED.test(digits))
        ? digits.replace(/\./gu, '').replace(',', '.')
        : digits.replace(/,/gu, '');
  return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/iu.test(plain) ? sign * Number(plain) : undefined;
};
