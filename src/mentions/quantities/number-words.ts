/** Cardinals below a hundred, in lower case. */
export const smallNumbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70,
  eighty: 80, ninety: 90,
};

/** Magnitudes written out or shortened after a figure; a lone letter only sticks to the figure ("5m") or follows money. */
export const magnitudes: Readonly<Record<string, number>> = {
  thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12,
  milliard: 1e9, milliards: 1e9, lakh: 1e5, lakhs: 1e5, lac: 1e5, crore: 1e7, crores: 1e7, cr: 1e7,
  k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, mil: 1e6, mm: 1e6, b: 1e9, bn: 1e9, bln: 1e9, bil: 1e9, mrd: 1e9, mlrd: 1e9, tn: 1e12, trn: 1e12, trln: 1e12, trl: 1e12, tr: 1e12,
};

/** Parts of a whole, in percent. */
export const fractions: Readonly<Record<string, number>> = {
  half: 50, third: 100 / 3, quarter: 25, fourth: 25, fifth: 20, sixth: 100 / 6, seventh: 100 / 7, eighth: 12.5, tenth: 10,
};
