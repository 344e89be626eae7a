import ical from 'ical-generator';
import { dateRange } from '../model/date-range.js';
import type { RegisterChange, RegisterChanges } from '../model/register-change.js';
import { webAddress } from '../model/web-address.js';
import { xmlText } from '../model/xml-text.js';
import { changeTitle, changeUrn, reportLine } from './feed-text.js';

const DAY = 86_400_000;

/** First and last day: of a meeting or a signing those that it takes, of a deadline its last alone. */
const daysOf = ({ type, date }: RegisterChange): { readonly first: string; readonly last: string } | undefined => {
  const { start, end } = date === undefined ? {} : dateRange(date);
  if (end === undefined) return undefined;
  const isShort = start !== undefined && Date.parse(end) - Date.parse(start) < 32 * DAY;
  return { first: isShort && (type === 'meeting' || type === 'agreement') ? start : end, last: end };
};

/** What is due and overdue as an iCalendar (RFC 5545) of whole days; what has no day of its own is left out. */
export const writeCalendar = ({ changes }: RegisterChanges, { title }: { readonly title: string }): string => {
  const calendar = ical({ name: xmlText(title), prodId: { company: 'Entente', product: 'changes', language: 'EN' } });
  for (const change of changes) {
    const days = daysOf(change);
    if (days === undefined) continue;
    const address = change.reports.map(({ url }) => webAddress(url)).find((url) => url !== undefined);
    calendar.createEvent({
      id: changeUrn(change),
      stamp: new Date(change.at),
      start: new Date(days.first),
      // the day on which an event of whole days ends is no part of it
      end: new Date(Date.parse(days.last) + DAY),
      allDay: true,
      summary: changeTitle(change),
      description: xmlText([...change.reports.map(reportLine), `Record ${change.record}`].join('\n')),
      categories: [{ name: change.kind }, { name: change.type }],
      ...(address === undefined ? {} : { url: address }),
    });
  }
  return `${calendar.toString()}\r\n`;
};
