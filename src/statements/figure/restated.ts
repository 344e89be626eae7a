import type { Site } from './site.js';

/** What may stand between two tellings of one amount: "(some", ", or about", "i.e." */
const BETWEEN_BRACKET = /^[^()]{0,24}\(\s*(?:i\.e\.\s*|or\s+|about\s+|some\s+|around\s+|roughly\s+|nearly\s+|approximately\s+|approx\.?\s+|equivalent\s+to\s+|equal\s+to\s+|worth\s+|over\s+|more\s+than\s+|then\s+|[≈~=]\s*)*$/iu;
const BETWEEN_OR = /^[^().;:]{0,40},?\s(?:or|i\.e\.|that\s+is|equivalent\s+to|the\s+equivalent\s+of)\s+$/iu;
const BETWEEN_SLASH = /^\s?[/=]\s?$/u;

/** Whether `second` tells the amount of `first` again in another currency or unit: "A$5m (US$3m)", "2 mcm, or 70 mcf". */
export const isRestated = (text: string, first: Site, second: Site): boolean => {
  const pair = first.units === second.units || (first.units === 'count' && second.units === 'goods');
  if (!pair || first.units === 'percent' || first.units === 'time') return false;
  const between = text.slice(first.span.end, second.span.start);
  if (first.quantity?.unit === second.quantity?.unit) {
    return /^\s*\(\s*(?:i\.e\.\s*)?$/u.test(between) && first.quantity?.value === second.quantity?.value;
  }
  return BETWEEN_BRACKET.test(between) || BETWEEN_OR.test(between) || BETWEEN_SLASH.test(between);
};
