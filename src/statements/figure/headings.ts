import type { Indicator } from '../../model/statement.js';
import type { Block } from '../context/layout.js';
import type { ReportContext } from '../context/report-context.js';
import { MEASURES } from './measures.js';
import type { UnitClass } from './unit-class.js';

/** Measures that a heading may name for all its lines. */
const HEADED: ReadonlySet<string> = new Set([
  'trade-turnover',
  'exports',
  'imports',
  'investment',
  'loan',
  'aid',
  'debt',
  'volume',
]);

const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s$/u, '');

/** What a heading or a list's lead says its amounts measure: "WHERE TRADE STANDS" → trade-turnover. */
export const indicatorOfHeading = (
  context: ReportContext,
  block: Block | undefined,
  units: UnitClass,
): Indicator | undefined => {
  for (const span of [block?.lead, block?.heading]) {
    if (!span) continue;
    const words = (context.text.slice(span.start, span.end).match(/\p{L}+/gu) ?? []).map(singular);
    for (const measure of MEASURES) {
      if (
        measure.indicator === 'domestic' ||
        !HEADED.has(measure.indicator) ||
        !measure.units.includes(units) ||
        (measure.weakness ?? 0) > 0.5
      )
        continue;
      if (measure.nouns?.some((noun) => words.includes(noun))) return measure.indicator;
    }
  }
  return undefined;
};
