import { unitOf } from '../../codes/units.js';
import type { QuantityMention } from '../../model/mention.js';
import { boundBefore } from './bounds.js';

// "75 million krone (|about $7.1 million)", "40 million pesos, or |$2.3 million", "€2 bn / |$2.2 bn"
const bridge =
  /^(?:\s*\(\s*|\s*(?:,\s*)?\(?or\s+|\s*[/=≈]\s*|\s*[,(–—-]\s*(?:i\.e\.,?\s+|that\s+is,?\s+|the\s+equivalent\s+of\s+|equivalent\s+to\s+|equal\s+to\s+|or\s+)|\s+\(?(?:equivalent|equal)\s+to\s+)(?:or\s+|the\s+equivalent\s+of\s+|equivalent\s+to\s+|equal\s+to\s+|i\.e\.,?\s+|that\s+is,?\s+|=\s*|US\s+)?$/iu;

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit) && unitOf(unit) === undefined;

/**
 * Whether two mentions tell one amount twice, in two currencies or units: "75 million krone (about $7.1 million)",
 * "12 lakh tonnes (1.2 million tonnes)". The first told then counts. Mentions in any order.
 */
export const sameAmount = (left: QuantityMention, right: QuantityMention, text: string): boolean => {
  const [a, b] = left.span.start <= right.span.start ? [left, right] : [right, left];
  if (b.span.start < a.span.end || b.span.start - a.span.end > 40) return false;
  const between = text.slice(a.span.end, b.span.start);
  const bound = boundBefore(text, b.span.start);
  if (!bridge.test(bound ? text.slice(a.span.end, Math.max(a.span.end, bound.at)) : between)) return false;
  if (a.value.unit === b.value.unit)
    return Math.abs(a.value.value - b.value.value) <= 0.01 * Math.max(a.value.value, b.value.value);
  return (
    isMoney(a.value.unit) === isMoney(b.value.unit) &&
    a.value.unit !== '1' &&
    b.value.unit !== '1' &&
    !(isMoney(a.value.unit) && a.value.unit === 'percent')
  );
};

/** The mentions without those that only repeat the one before in another currency or unit. */
export const firstTold = (mentions: readonly QuantityMention[], text: string): QuantityMention[] =>
  mentions.filter((mention, index) => {
    const before = mentions[index - 1];
    return before === undefined || !sameAmount(before, mention, text);
  });
