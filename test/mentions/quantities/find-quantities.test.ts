import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/mentions/quantities/find-quantities.js';
import { findMultiples } from '../../../src/mentions/quantities/multiples.js';
import { firstTold } from '../../../src/mentions/quantities/same-amount.js';
import { quantityRows } from './quantity-rows.js';

describe('findQuantities', () => {
  it.each(quantityRows.map((row) => [row.text, row] as const))('%s', (_title, { text, want }) => {
    const found = findQuantities({ text });
    expect(found.map((quantity) => [text.slice(quantity.span.start, quantity.span.end), quantity.value])).toEqual(want);
  });
});

describe('firstTold', () => {
  it.each([
    ['a gift of 75 million krone (about $7.1 million)', 1],
    ['a grant of 20 million yuan, or $2.8 million,', 1],
    ['1 billion euros ($1.07 billion)', 1],
    ['12 lakh tonnes (1.2 million tonnes)', 1],
    ['exports of $3 billion and imports of €2 billion', 2],
    ['$3 billion (up 4 percent)', 2],
    ['27 documents (two of them on energy)', 2],
  ] as const)('%s', (text, count) => {
    expect(firstTold(findQuantities({ text }), text)).toHaveLength(count);
  });
});

describe('findMultiples', () => {
  it.each([
    ['trade doubled', 100, 'up', undefined],
    ['trade more than doubled', 100, 'up', 'at-least'],
    ['trade nearly tripled', 200, 'up', 'about'],
    ['trade has quadrupled since', 300, 'up', undefined],
    ['deliveries halved', 50, 'down', undefined],
    ['agreed to double turnover', 100, 'up', undefined],
    ['rose fivefold', 400, 'up', undefined],
    ['grew twofold', 100, 'up', undefined],
    ['grew 2.5 times', 150, 'up', undefined],
    ['at about 38-fold', 3700, 'up', 'about'],
    ['twice as much as in 2019', 100, 'up', undefined],
    ['three times more than in 2019', 200, 'up', undefined],
    ['fell fivefold', 80, 'down', undefined],
  ] as const)('%s', (text, value, direction, bound) => {
    const [multiple] = findMultiples(text);
    expect([multiple?.value, multiple?.direction, multiple?.bound]).toEqual([value, direction, bound]);
  });

  it.each([
    'a convention on double taxation',
    'a double standard',
    'double-digit growth',
    'visited three times',
    'the triple alliance',
  ])('%s', (text) => {
    expect(findMultiples(text)).toEqual([]);
  });
});
