import ical from 'ical-generator';
import { dateRange } from '../model/date-range.js';
import { DateValue } from '../model/mention.js';
import { xmlText } from '../model/xml-text.js';
import type { ExportInput, SourcedRecord } from './export-input.js';
import { partyName } from './tables/slot-columns.js';

const DAY = 86_400_000;

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

const names = (value: unknown): string =>
  Array.isArray(value) ? value.map((party) => partyName(String(party))).join(', ') : '';

/** The day something is due: the last of its deadline, or of the period of a target. */
const dueOf = ({ record: { type, slots } }: SourcedRecord): string | undefined => {
  const isTarget = type === 'figure' && slots.status?.chosen === 'target';
  const told = type === 'commitment' ? slots.deadline?.chosen : isTarget ? slots.period?.chosen : undefined;
  const value = DateValue.safeParse(told);
  return value.success ? dateRange(value.data).end : undefined;
};

const summaryOf = ({ record: { type, slots } }: SourcedRecord): string =>
  type === 'commitment'
    ? `${names(slots.actor?.chosen)}: ${words(slots.action?.chosen)}`
    : `${names(slots.parties?.chosen)}: ${words(slots.indicator?.chosen)}, target`;

/** Day of the last report that tells of it: a calendar's stamp that is no clock. */
const stampOf = ({ documents }: SourcedRecord): Date => {
  const days = [...documents.values()].flatMap(({ source }) => source.published?.slice(0, 10) ?? []).sort();
  return new Date(days[days.length - 1] ?? '1970-01-01');
};

/** Deadlines of commitments and of targets as an iCalendar (RFC 5545) of whole days. What has no day is left out. */
export const deadlineCalendar = ({ records }: ExportInput): string => {
  const calendar = ical({ name: 'Deadlines', prodId: { company: 'Entente', product: 'export', language: 'EN' } });
  for (const source of records) {
    const due = dueOf(source);
    if (due === undefined) continue;
    calendar.createEvent({
      id: `urn:entente:record:${source.record.id}`,
      stamp: stampOf(source),
      start: new Date(due),
      // the day on which an event of whole days ends is no part of it
      end: new Date(Date.parse(due) + DAY),
      allDay: true,
      summary: xmlText(summaryOf(source)),
      description: xmlText(source.statements.flatMap(({ evidence }) => evidence.map(({ exact }) => exact)).join('\n')),
      categories: [{ name: source.record.type }],
    });
  }
  return `${calendar.toString()}\r\n`;
};
