import { describe, expect, it } from 'vitest';
import type { StatementType } from '../../src/model/statement.js';
import { slotValue } from '../../src/pipeline/slot-value.js';

const GOOD: readonly [StatementType, slot: string, text: string, want: unknown, now?: unknown][] = [
  ['figure', 'quantity', '$3.8 billion', { value: 3_800_000_000, unit: 'USD' }],
  ['figure', 'quantity', 'more than 40 vessels', { value: 40, unit: '1', bound: 'at-least' }],
  ['figure', 'quantity', '27', { value: 27, unit: '1' }],
  ['figure', 'quantity', '340,000,000', { value: 340_000_000, unit: 'USD' }, { value: 310_000_000, unit: 'USD' }],
  ['figure', 'quantity', '{"value": 5, "unit": "t"}', { value: 5, unit: 't' }],
  ['figure', 'change', '+31%', { value: 31, unit: 'percent', direction: 'up' }],
  ['figure', 'change', '−4 percent', { value: 4, unit: 'percent', direction: 'down' }],
  ['figure', 'period', '2024-01/2024-04', { start: '2024-01', end: '2024-04' }],
  ['agreement', 'parties', 'norway; Ghanaian', ['NO', 'GH']],
  ['agreement', 'parties', 'EU, Port Authority of Tema', ['EU', 'Port Authority of Tema']],
  ['agreement', 'fields', 'energy, trade', ['energy', 'trade']],
  ['agreement', 'date', '2024-05', '2024-05'],
  ['agreement', 'subject', '2024', '2024'],
  ['agreement', 'subject', ' joint = film  ', 'joint = film'],
  ['agreement', 'place', '', null],
  ['commitment', 'deadline', 'by 2030', { end: '2030' }],
  ['commitment', 'deadline', '../2030-06', { end: '2030-06' }],
  ['package', 'count', '27', 27],
  ['quote', 'direct', 'No', false],
  ['meeting', 'participants', 'Ada Mensah, Kari Lund', ['Ada Mensah', 'Kari Lund']],
];

const BAD: readonly [StatementType, slot: string, text: string, message: RegExp][] = [
  ['agreement', 'status', 'sined', /^status cannot be "sined": expected one of "proposed", /u],
  ['agreement', 'fields', 'enrgy', /^fields cannot be "enrgy": expected one of /u],
  ['agreement', 'count', '3', /has no slot "count"; it has attributedTo, instrument, /u],
  ['agreement', 'status', ' ', /^status cannot be left empty$/u],
  ['agreement', 'evidence', 'x', /has no slot "evidence"/u],
  ['package', 'count', 'many', /write a whole number/u],
  ['package', 'count', '-2', /write a whole number/u],
  ['figure', 'quantity', 'lots', /write it as a report does/u],
  ['meeting', 'date', '27 May', /write 2024, 2024-05/u],
];

describe('values typed for slots', () => {
  it.each(GOOD)('%s %s=%s', (type, slot, text, want, now) => {
    expect(slotValue(type, slot, { text, now })).toEqual(want);
  });
  it.each(BAD)('refuses %s %s=%s', (type, slot, text, message) => {
    expect(() => slotValue(type, slot, { text })).toThrow(message);
  });
});
