/** Cardinals by their value, from zero to twenty. `CARDINALS[12]` is `twelve`. */
export const CARDINALS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The tens from twenty to ninety, in lower case. */
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Cardinals below a hundred of one word, in lower case: `smallNumbers.forty` is 40. */
export const smallNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...CARDINALS.flatMap((word, value) => (value === 0 ? [] : [[word, value] as const])),
  ...tens.map((word, at) => [word, 20 + 10 * at] as const),
]);

/** Months by their full name, January first. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/**
 * 1…12 for a month's name or a short form of three letters and more, with or without a full stop, in any case.
 *
 * @example monthNamed('Sept.') // 9
 */
export const monthNamed = (name: string): number | undefined => {
  const short = name.toLowerCase().replace(/\.$/u, '');
  const at = short.length < 3 ? -1 : MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(short));
  return at < 0 ? undefined : at + 1;
};

/** Magnitudes written out or shortened after a figure; a lone letter only sticks to the figure ("5m") or follows money. */
export const magnitudes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  milliard: 1e9,
  milliards: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mil: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  bil: 1e9,
  mrd: 1e9,
  mlrd: 1e9,
  tn: 1e12,
  trn: 1e12,
  trln: 1e12,
  trl: 1e12,
  tr: 1e12,
};

/** Parts of a whole, in percent. */
export const fractions: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fourth: 25,
  fifth: 20,
  sixth: 100 / 6,
  seventh: 100 / 7,
  eighth: 12.5,
  tenth: 10,
};
