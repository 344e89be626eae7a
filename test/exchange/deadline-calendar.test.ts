import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { deadlineCalendar } from '../../src/exchange/deadline-calendar.js';
import { toldInput } from './told-input.js';

it('deadlines are an iCalendar that another reader takes, the same bytes every time', async () => {
  const input = await toldInput();
  const text = deadlineCalendar(input);
  expect(deadlineCalendar(await toldInput())).toBe(text);
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const told = events.map((event) => new ICAL.Event(event));
  const promised = input.records.filter(({ record }) => record.slots['deadline'] !== undefined);
  expect(told.length).toBeGreaterThanOrEqual(promised.length);
  const embassy = told.find(({ summary }) => summary === 'Indonesia: open an embassy in Montevideo');
  expect(embassy?.startDate.toString()).toBe('2017-12-31');
  expect(embassy?.startDate.isDate).toBe(true);
  expect(embassy?.description).toContain('pledged to open an embassy in Montevideo');
  expect(new Set(told.map(({ uid }) => uid)).size).toBe(told.length);
});
