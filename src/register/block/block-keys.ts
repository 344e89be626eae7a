import { isStateCode } from '../../codes/states.js';
import type { DateRange } from '../../model/date-range.js';
import { nameWords } from '../compare/party-relation.js';
import { tellingTerms } from '../compare/terms.js';
import type { Prepared } from '../prepare.js';

/** Parties beyond these make no pairs of their own: a session of twenty members is found by its first few. */
const MOST_PARTIES = 5;
/** A quotation is found by this many of its runs of four words. */
const MOST_RUNS = 8;
const DAY = 86_400_000;
/** Days to either side of a report in which others may tell of the same without saying whom it is with. */
const SEASON = 150;

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

/** Years that the time around a report touches: two reports less than ten months apart share one. */
const season = (published: DateRange | undefined): string[] => {
  const day = Date.parse(published?.start ?? '');
  if (Number.isNaN(day)) return ['undated'];
  const year = (days: number): string => new Date(day + days * DAY).toISOString().slice(0, 4);
  return [...new Set([year(-SEASON), year(SEASON)])];
};

const product = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head}|${tail}`));

/** The longest runs of four words: stock phrases are of short words, and would bring together what nobody said alike. */
const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = [...new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))];
  if (runs.length === 0) return [words.join(' ')];
  return runs.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_RUNS);
};

/** The first two digits of a value and its size: 87.3 billion → `87e9`. */
const size = (value: number): string => {
  const [mantissa = '', exponent = ''] = value.toExponential(1).split('e');
  return `${mantissa.replace('.', '')}e${exponent}`;
};

/** Whether a promise tells with which other state it is. */
type Marks = Readonly<Record<'alone' | 'with another', readonly string[]>>;
const FILED: Marks = { alone: ['alone'], 'with another': ['with another'] };
/** What A promised B is not what A promised C, so these meet only under the pair; who tells no counterpart may mean either. */
const ASKED: Marks = { alone: ['alone', 'with another'], 'with another': ['alone'] };

const keysOf = ({ statement, parties, profile, range, terms }: Prepared, marks: Marks): string[] => {
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
      const aims = tellingTerms(terms).map((term) => `to ${term}`);
      const deadline = range === undefined ? [] : years(range, published).map((year) => `by ${year}`);
      const amount =
        statement.quantity === undefined ? [] : [`${size(statement.quantity.value)} ${statement.quantity.unit}`];
      const told = marks[new Set(parties.filter(isStateCode)).size < 2 ? 'alone' : 'with another'];
      const apart = [...product(aims, [...deadline, ...season(published)]), ...amount];
      return [
        ...(parties.length > 1 ? product(pairs(parties), [...aims, ...amount]) : []),
        ...product(product(statement.actor, told), apart),
      ];
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
    case 'quote': {
      const names = nameWords(statement.speaker);
      return product(names.length === 0 ? [''] : names, runsOf(statement.text));
    }
  }
};

/** A key is cut here, so that any store can index it: what is as long is no word, and longer keys would only part what belongs together. */
const LONGEST_KEY = 200;

const typed = ({ statement }: Prepared, keys: readonly string[]): string[] =>
  [...new Set(keys.map((key) => key.slice(0, LONGEST_KEY)))].sort().map((key) => `${statement.type}|${key}`);

/**
 * Keys under which a statement is filed: only statements of which one is filed under what the other asks for are compared. Made of
 * type, two parties and time, matter or amount, so that a block stays small however many reports the register holds.
 */
export const blockKeys = (prepared: Prepared): string[] => typed(prepared, keysOf(prepared, FILED));

/** Keys under which those stand that a statement is compared with. If a asks for a key of b, b asks for one of a. */
export const askedKeys = (prepared: Prepared): string[] => typed(prepared, keysOf(prepared, ASKED));
