import type { QuantityMention } from '../../model/mention.js';
import { type ReportContext, within } from '../context/report-context.js';
import type { Block } from '../context/layout.js';

/** "US$ bn", "€ million", "USD mln", "in billions of dollars" in a heading over a table of bare numbers. */
const MONEY_UNIT =
  /(?<sign>US\$|A\$|C\$|NZ\$|HK\$|\$|€|£|¥|₹|USD|EUR|GBP|JPY|CNY|INR|RUB|AUD|CAD)\s?(?<scale>bn|billion|bln|mn|mln|million|m|tn|trillion|crore)\b|\b(?<scaleBefore>billion|million)s?\s(?:of\s)?(?<noun>US\s)?(?<currency>dollars|euros)/iu;

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD', us$: 'USD', a$: 'AUD', c$: 'CAD', nz$: 'NZD', hk$: 'HKD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', dollars: 'USD', euros: 'EUR',
};
const SCALES: Readonly<Record<string, number>> = {
  bn: 1e9, billion: 1e9, bln: 1e9, mn: 1e6, mln: 1e6, million: 1e6, m: 1e6, tn: 1e12, trillion: 1e12, crore: 1e7,
};

interface TableUnit {
  readonly unit: string;
  readonly factor: number;
}

/** The unit that a heading gives to the bare numbers below it: "Trade (US$ bn)" → USD, 1e9. */
export const tableUnitOf = (heading: string): TableUnit | undefined => {
  const groups = MONEY_UNIT.exec(heading)?.groups;
  if (!groups) return undefined;
  const sign = (groups['sign'] ?? groups['currency'] ?? '').toLowerCase();
  const scale = (groups['scale'] ?? groups['scaleBefore'] ?? '').toLowerCase();
  const factor = SCALES[scale];
  return factor === undefined ? undefined : { unit: CURRENCIES[sign] ?? sign.toUpperCase(), factor };
};

/** A number that is no year, date, percentage or part of another word: "7.23", "1,204". */
const BARE = /(?<![\p{L}\d.,$€£¥₹/-])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{1,3})(?![\p{L}\d%/-]|[.,]\d|\s?(?:%|per\s?cent|pct|pc\b))/gu;

const isTableLine = (block: Block): boolean => block.kind === 'line' || block.kind === 'item' || block.kind === 'prose';

/**
 * Amounts of money told as bare numbers below a heading that names their unit:
 * "Trade (US$ bn)" over "2019: exports 7.23; imports 8.42" → 7.23 and 8.42 billion dollars.
 */
export const tableAmounts = (context: ReportContext): QuantityMention[] =>
  context.blocks.flatMap((block) => {
    const heading = block.heading ? context.text.slice(block.heading.start, block.heading.end) : '';
    const unit = isTableLine(block) ? tableUnitOf(heading) : undefined;
    if (!unit) return [];
    const line = context.text.slice(block.span.start, block.span.end);
    return [...line.matchAll(BARE)].flatMap((match): QuantityMention[] => {
      const start = block.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const taken = within(context.dates, span).length > 0 || within(context.quantities, span).some((q) => q.value.unit !== '1');
      const value = Number(match[0].replaceAll(',', ''));
      if (taken || value === 0) return [];
      return [{ kind: 'quantity', span, value: { value: Number((value * unit.factor).toPrecision(12)), unit: unit.unit }, rule: 'table' }];
    });
  });
