import { type Fact, publishedRange } from '../model/fact.js';

/** Where a figure's period begins; figures without one come first. */
export const periodStart = ({ value }: Fact<'figure'>): string =>
  value.period === undefined
    ? ''
    : typeof value.period === 'string'
      ? value.period
      : (value.period.start ?? value.period.end ?? '');

const seriesKey = ({ value }: Fact<'figure'>): string =>
  JSON.stringify([value.indicator, value.of, value.status, [...value.parties].sort(), value.period]);

/** One value a measure and period: that of an official source, or of the latest report. */
export const onePerPeriod = (figures: readonly Fact<'figure'>[]): Fact<'figure'>[] => {
  const weight = (fact: Fact<'figure'>): string =>
    `${fact.documents.some(({ source }) => source.kind === 'official') ? 1 : 0} ${publishedRange(fact).last}`;
  const best = new Map<string, Fact<'figure'>>();
  for (const fact of figures) {
    const key = seriesKey(fact);
    const known = best.get(key);
    if (known === undefined || weight(fact) > weight(known)) best.set(key, fact);
  }
  return [...best.values()].sort((a, b) => periodStart(a).localeCompare(periodStart(b)));
};
