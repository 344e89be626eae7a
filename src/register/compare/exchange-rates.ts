/** A currency's rate: units for one US dollar, and how far off it may be, as a share. */
export interface Rate {
  readonly perDollar: number;
  readonly slack: number;
}

/** Pegs held for decades. */
const PEGGED: Readonly<Record<string, number>> = {
  USD: 1,
  SAR: 3.75,
  AED: 3.6725,
  QAR: 3.64,
  OMR: 0.3845,
  BHD: 0.376,
  JOD: 0.709,
  HKD: 7.8,
  PAB: 1,
  BSD: 1,
  BBD: 2,
  BZD: 2,
  XCD: 2.7,
  DJF: 177.7,
};

/** Currencies that swing by less than a fifth or so around these. */
const STEADY: Readonly<Record<string, number>> = {
  EUR: 0.88,
  GBP: 0.75,
  CHF: 0.95,
  KWD: 0.305,
  CNY: 6.7,
  SGD: 1.35,
  CAD: 1.3,
  AUD: 1.4,
  NZD: 1.5,
  DKK: 6.6,
  BGN: 1.72,
  MYR: 4.1,
  ILS: 3.6,
  BND: 1.35,
  XOF: 577,
  XAF: 577,
  BAM: 1.72,
  CVE: 97,
  MOP: 8.05,
  MAD: 9.7,
  TWD: 31,
  KRW: 1200,
  THB: 33,
};

/**
 * Rate of a currency against the US dollar; undefined for what is no currency or has no steady rate. Good enough to see that
 * 110 billion riyals and $29.3 billion are one sum; never used to state an amount.
 */
export const rateOf = (unit: string): Rate | undefined => {
  const pegged = PEGGED[unit];
  if (pegged !== undefined) return { perDollar: pegged, slack: 0.02 };
  const steady = STEADY[unit];
  return steady === undefined ? undefined : { perDollar: steady, slack: 0.18 };
};
