import { describe, expect, it } from 'vitest';
import { dateAsAdverbial, dateInWords, deadlineInWords } from '../../src/codes/wording/date-wording.js';
import { indefiniteArticle, joinList } from '../../src/codes/wording/list-wording.js';
import { adjectiveOf, partiesInWords, partyInWords } from '../../src/codes/wording/party-wording.js';
import { countInWords, quantityInWords } from '../../src/codes/wording/quantity-wording.js';
import type { DateValue, Quantity } from '../../src/model/mention.js';

const DATES: readonly { date: DateValue; words: string; adverbial: string }[] = [
  { date: '2024-05-27', words: '27 May 2024', adverbial: 'on 27 May 2024' },
  { date: '2024-05', words: 'May 2024', adverbial: 'in May 2024' },
  { date: '2024', words: '2024', adverbial: 'in 2024' },
  { date: { start: '2024-05-26', end: '2024-05-27' }, words: '26–27 May 2024', adverbial: 'on 26–27 May 2024' },
  {
    date: { start: '2024-04-30', end: '2024-05-02' },
    words: '30 April–2 May 2024',
    adverbial: 'on 30 April–2 May 2024',
  },
  { date: { start: '2024-01', end: '2024-04' }, words: 'January–April 2024', adverbial: 'in January–April 2024' },
  { date: { start: '2024-01', end: '2024-12' }, words: '2024', adverbial: 'in 2024' },
  {
    date: { start: '2023-04', end: '2024-03' },
    words: 'April 2023–March 2024',
    adverbial: 'from April 2023 to March 2024',
  },
  { date: { start: '2021', end: '2023' }, words: '2021–2023', adverbial: 'from 2021 to 2023' },
  { date: { start: '2020' }, words: 'since 2020', adverbial: 'since 2020' },
  { date: { end: '2030' }, words: 'until 2030', adverbial: 'until 2030' },
];

const QUANTITIES: readonly { quantity: Quantity; words: string }[] = [
  { quantity: { value: 3.8e9, unit: 'USD' }, words: '$3.8 billion' },
  { quantity: { value: 30, unit: '1', bound: 'at-least' }, words: 'more than 30' },
  { quantity: { value: 2.1e9, unit: 'EUR', bound: 'about' }, words: 'about €2.1 billion' },
  { quantity: { value: 330, unit: 'MW' }, words: '330 megawatts' },
  { quantity: { value: 1, unit: 'km' }, words: '1 kilometre' },
  { quantity: { value: 11e9, unit: 'm3' }, words: '11 billion cubic metres' },
  { quantity: { value: 102.8e6, unit: 'SGD' }, words: '102.8 million Singapore dollars' },
  { quantity: { value: 102_815_576, unit: 'SGD' }, words: '102,815,576 Singapore dollars' },
  { quantity: { value: 30e9, max: 40e9, unit: 'USD' }, words: '$30 billion to $40 billion' },
  { quantity: { value: 31, unit: 'percent' }, words: '31 %' },
  { quantity: { value: 968_000, unit: '1' }, words: '968,000' },
];

describe('dates in words', () => {
  it.each(DATES)('$words', ({ date, words, adverbial }) => {
    expect(dateInWords(date)).toBe(words);
    expect(dateAsAdverbial(date)).toBe(adverbial);
  });
  it('a deadline is the end of its period', () => {
    expect(deadlineInWords({ start: '2024', end: '2030' })).toBe('by 2030');
  });
});

describe('quantities in words', () => {
  it.each(QUANTITIES)('$words', ({ quantity, words }) => {
    expect(quantityInWords(quantity)).toBe(words);
  });
  it('counts below thirteen are words', () => {
    expect([countInWords(6), countInWords(12), countInWords(13)]).toEqual(['six', 'twelve', '13']);
  });
});

describe('parties and lists', () => {
  it('names states, bodies and others', () => {
    expect(['RU', 'AE', 'EU', 'ASEAN', 'African Union', 'Rosatom'].map(partyInWords)).toEqual([
      'Russia',
      'the United Arab Emirates',
      'the EU',
      'ASEAN',
      'the African Union',
      'Rosatom',
    ]);
    expect(partiesInWords(['NL', 'UZ'])).toBe('the Netherlands and Uzbekistan');
    expect(['UZ', 'PH', 'US'].map(adjectiveOf)).toEqual(['Uzbek', 'Philippine', 'US']);
  });
  it('joins and puts articles', () => {
    expect([joinList(['a']), joinList(['a', 'b']), joinList(['a', 'b', 'c'])]).toEqual(['a', 'a and b', 'a, b and c']);
    expect(['agreement', 'MoU', 'union', 'hour', 'contract'].map(indefiniteArticle)).toEqual([
      'an',
      'an',
      'a',
      'an',
      'a',
    ]);
  });
});
