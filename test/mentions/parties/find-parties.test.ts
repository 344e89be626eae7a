import { describe, expect, it } from 'vitest';
import { findParties } from '../../../src/mentions/parties/find-parties.js';
import { resolveRoles } from '../../../src/mentions/parties/resolve-roles.js';
import { pairsOf, salientPair } from '../../../src/mentions/parties/salience.js';
import { PARTY_CASES } from './parties.cases.js';
import { ROLE_CASES } from './roles.cases.js';

describe('findParties', () => {
  it.each(PARTY_CASES.map((row) => [row.text, row] as const))('%s', (text, { title, want }) => {
    const found = findParties(title === undefined ? { text } : { text, title });
    expect(found.map(({ span, value }) => [text.slice(span.start, span.end), value.id, value.actsFor])).toEqual(
      want.map(([exact, id, actsFor]) => [exact, id, actsFor]),
    );
  });

  it('never lets mentions overlap', () => {
    for (const { text } of PARTY_CASES) {
      const found = findParties({ text });
      for (const [i, mention] of found.entries())
        expect(mention.span.start).toBeGreaterThanOrEqual(found[i - 1]?.span.end ?? 0);
    }
  });
});

describe('resolveRoles', () => {
  it.each(ROLE_CASES.map((row) => [row.text, row] as const))('%s', (text, { want }) => {
    const roles = resolveRoles({ text, mentions: findParties({ text }) });
    expect(roles.map(({ span, values }) => [text.slice(span.start, span.end), values.map(({ id }) => id)])).toEqual(
      want.map(([exact, ids]) => [exact, [...ids]]),
    );
  });
});

describe('salientPair', () => {
  const text =
    'Ghana and Togo opened a bridge. Ghana and Togo agreed on fees. Earlier Benin and Niger had met. The two sides quarrelled.';
  const mentions = findParties({ text });
  it('lists the pairs spoken of together, the most frequent first', () => {
    expect(pairsOf(mentions)[0]?.pair).toEqual(['GH', 'TG']);
  });
  it('takes the pair at hand', () => {
    expect(salientPair(mentions, text.indexOf('The two sides'))).toEqual(['BJ', 'NE']);
    expect(salientPair(mentions, text.indexOf('agreed'))).toEqual(['GH', 'TG']);
  });
  it('knows no pair where one party is named', () => {
    expect(salientPair(findParties({ text: 'Ghana voted.' }), 12)).toBeUndefined();
  });
});
