/**
 * Units of a currency for one US dollar, only where the rate has held within a fifth for decades (pegs and near-pegs, and great
 * currencies that swing little). Good enough to see that 110 billion riyals and $29.3 billion are one sum; never used to state an amount.
 */
const RATES: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.88,
  GBP: 0.75,
  CHF: 0.95,
  SAR: 3.75,
  AED: 3.6725,
  QAR: 3.64,
  OMR: 0.3845,
  BHD: 0.376,
  KWD: 0.305,
  JOD: 0.709,
  CNY: 6.7,
  HKD: 7.8,
  SGD: 1.35,
  CAD: 1.3,
  AUD: 1.4,
  NZD: 1.5,
  DKK: 6.6,
  BGN: 1.72,
  MYR: 4.1,
  ILS: 3.6,
  PAB: 1,
  BSD: 1,
  BND: 1.35,
  LBP: 1507.5,
  DJF: 177.7,
  XOF: 577,
  XAF: 577,
  BAM: 1.72,
  CVE: 97,
  MOP: 8.05,
  BBD: 2,
  BZD: 2,
  XCD: 2.7,
  CUC: 1,
  MAD: 9.7,
  TWD: 31,
  KRW: 1200,
  THB: 33,
};

/** Units of a currency for one US dollar; undefined for what is no currency or has no steady rate. */
export const unitsPerDollar = (unit: string): number | undefined => RATES[unit];
