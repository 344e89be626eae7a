/** A calculation that a sentence shows: its terms and its result all stand in the sentence. */
export interface Arithmetic {
  readonly operation: 'sum' | 'difference' | 'ratio' | 'annualized' | 'base-of-change' | 'yearly-growth' | 'count';
  /** In the order the operation takes them, as plain numbers (`$3.8 billion` is 3800000000). */
  readonly terms: readonly number[];
  /** As the sentence shows it, rounded. */
  readonly result: number;
}

/** How each operation is computed from its terms. */
export const OPERATIONS: Readonly<Record<Arithmetic['operation'], (terms: readonly number[]) => number>> = {
  sum: (terms) => terms.reduce((a, b) => a + b, 0),
  difference: ([a = 0, b = 0]) => a - b,
  ratio: ([a = 0, b = 1]) => a / b,
  /** A value that covers some months, as it would be for twelve: [value, months]. */
  annualized: ([value = 0, months = 12]) => (value * 12) / months,
  /** The value before a change in per cent (negative for a fall): [value, change]. */
  'base-of-change': ([value = 0, change = 0]) => value / (1 + change / 100),
  /** Yearly growth in per cent from the first value to the second: [from, to, years]. */
  'yearly-growth': ([from = 1, to = 1, years = 1]) => ((to / from) ** (1 / years) - 1) * 100,
  /** How many things the sentence rests on: no terms to compute with. */
  count: ([n = 0]) => n,
};

/** Rounded to so many significant digits: 2900763358.8 → 2900000000 with two. */
export const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** A calculation carried out, its result rounded as the sentence will show it. */
export const calculate = (operation: Arithmetic['operation'], terms: readonly number[], digits = 12): Arithmetic => ({
  operation,
  terms,
  result: significant(OPERATIONS[operation](terms), digits),
});
