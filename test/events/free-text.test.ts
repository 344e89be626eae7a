import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeEvents } from '../../src/events/merge-events.js';
import { monthly } from '../../src/events/monthly.js';
import type { EventMention } from '../../src/model/event.js';
import { createEventCoder, type EventCoder } from '../../src/pipeline/event-coder.js';
import { readCases, scoreCases } from './event-cases.js';
import { SET_ASIDE, WORKED_WITH } from './free-text-cases.js';

let coder: EventCoder;
beforeAll(async () => {
  coder = await createEventCoder();
});
afterAll(() => coder.close());

describe('source country, target country and root', () => {
  // The floors are a little under what docs/event-data.md tells, so that a loss shows.
  test.each([
    ['worked with', WORKED_WITH, 0.95, 0.93],
    ['set aside', SET_ASIDE, 0.87, 0.8],
  ])('cases %s', async (_, table, precision, recall) => {
    const cases = readCases(table);
    const told = await coder.code(cases.map(({ text }) => ({ text })));
    const score = scoreCases(cases, told);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  test('evidence points into the text, a letter at a time', async () => {
    const text = 'It rained. Peru condemned the raid of Chile. 😀 Ghana and Togo signed a pact.';
    const [told = []] = await coder.code([{ text }]);
    expect(told.map(({ root }) => root)).toEqual(['ACCUSE', 'SUPPORT']);
    for (const { evidence } of told) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
  });
});

const reports = [
  ['a', '2024-05-02', 'Chilean police arrested two Peruvian sailors on Wednesday.'],
  ['b', '2024-05-03', 'Police in Chile arrested Peruvian sailors. Peru condemned the arrest by Chile.'],
  ['c', '2024-06-20', 'Chilean police arrested three Peruvian divers.'],
  ['d', '2024-06-21', 'Peru and Chile held talks. The Chilean minister met his Peruvian counterpart.'],
] as const;

describe('one event for all that tell of it', () => {
  let mentions: EventMention[];
  beforeAll(async () => {
    mentions = (await coder.code(reports.map(([document, published, text]) => ({ document, published, text })))).flat();
  });

  test('mentions of the same actors and type within days are one event, with its reports counted', () => {
    const events = mergeEvents(mentions).map(({ root, source, target, reports: count, date }) => [
      source.country,
      source.role,
      root,
      target.country,
      count,
      date,
    ]);
    expect(events).toEqual([
      ['CHL', 'COP', 'COERCE', 'PER', 2, '2024-05-01'],
      ['PER', undefined, 'ACCUSE', 'CHL', 1, '2024-05-03'],
      ['CHL', 'COP', 'COERCE', 'PER', 1, '2024-06-20'],
      ['PER', undefined, 'CONSULT', 'CHL', 1, '2024-06-21'],
    ]);
  });

  test('by month and dyad', () => {
    expect(
      monthly(mergeEvents(mentions)).map((row) => [row.month, row.source, row.target, ...row.quads, row.reports]),
    ).toEqual([
      ['2024-05', 'CHL', 'PER', 0, 0, 0, 1, 2],
      ['2024-05', 'PER', 'CHL', 0, 0, 1, 0, 1],
      ['2024-06', 'CHL', 'PER', 0, 0, 0, 1, 1],
      ['2024-06', 'PER', 'CHL', 1, 0, 0, 0, 1],
    ]);
  });
});
