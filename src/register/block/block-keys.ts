import type { DateRange } from '../../model/date-range.js';
import { tellingTerms } from '../compare/terms.js';
import type { Prepared } from '../prepare.js';

/** Parties beyond these make no pairs of their own: a session of twenty members is found by its first few. */
const MOST_PARTIES = 5;
/** A quotation is found by this many of its runs of four words. */
const MOST_RUNS = 8;

/** Every two of the parties, as `CN+RS`; a lone party stands for itself. */
const pairs = (parties: readonly string[]): string[] => {
  const sorted = [...new Set(parties)].sort().slice(0, MOST_PARTIES);
  if (sorted.length < 2) return sorted;
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${a}+${b}`));
};

/** Years that a thing may be filed under: its own, or those in which its report may place it. */
const years = (range: DateRange | undefined, published: DateRange | undefined): string[] => {
  const [start, end] = [range?.start?.slice(0, 4), range?.end?.slice(0, 4)];
  if (start !== undefined || end !== undefined) return [...new Set([start ?? end ?? '', end ?? start ?? ''])];
  const year = published?.start?.slice(0, 4);
  return year === undefined ? ['undated'] : [year];
};

const product = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head}|${tail}`));

const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
  return runs.length === 0 ? [words.join(' ')] : runs.sort().slice(0, MOST_RUNS);
};

/** The first two digits of a value and its size: 87.3 billion → `87e9`. */
const size = (value: number): string => {
  const [mantissa = '', exponent = ''] = value.toExponential(1).split('e');
  return `${mantissa.replace('.', '')}e${exponent}`;
};

const keysOf = ({ statement, parties, profile, range, terms }: Prepared): string[] => {
  const { published } = profile;
  switch (statement.type) {
    case 'meeting':
    case 'package':
      return product(pairs(parties), years(range, published));
    case 'agreement': {
      const telling = tellingTerms(terms);
      return [
        ...product(
          pairs(parties),
          telling.map((term) => `about ${term}`),
        ),
        ...product(pairs(parties), product(statement.fields ?? ['other'], years(range, published))),
        ...(telling.length === 0 ? product(pairs(parties), [`no subject ${statement.instrument}`]) : []),
      ];
    }
    case 'commitment': {
      const whose = [...new Set([...pairs(parties), ...statement.actor])];
      const amount =
        statement.quantity === undefined ? [] : [`${size(statement.quantity.value)} ${statement.quantity.unit}`];
      return product(whose, [...tellingTerms(terms).map((term) => `to ${term}`), ...amount]);
    }
    case 'figure': {
      const kind = statement.indicator === 'imports' ? 'exports' : statement.indicator;
      return [
        ...product(pairs(parties), product([kind], years(range, published))),
        ...(statement.quantity === undefined
          ? []
          : product(pairs(parties), [`${size(statement.quantity.value)} ${statement.quantity.unit}`])),
      ];
    }
    case 'distinction':
      return product(
        pairs(parties),
        tellingTerms(terms).map((term) => `claim ${term}`),
      );
    case 'quote':
      return runsOf(statement.text);
  }
};

/**
 * Keys under which a statement is filed: only statements that share one are compared. Made of type, two parties and time,
 * matter or amount, so that a block stays small however many reports the register holds.
 */
export const blockKeys = (prepared: Prepared): string[] =>
  [...new Set(keysOf(prepared))].sort().map((key) => `${prepared.statement.type}|${key}`);
