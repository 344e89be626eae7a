import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../src/exchange/write-calendar.js';
import { writeAtom, writeRss } from '../../src/exchange/write-feed.js';
import type { RegisterChange, RegisterChanges } from '../../src/model/register-change.js';

const change: RegisterChange = {
  id: '0123456789abcdef0123456789abcdef',
  kind: 'due',
  record: 'c0123456789',
  type: 'commitment',
  parties: ['NO', 'KE'],
  text: 'Norway: build a cold store by June 2025.',
  statements: ['s1'],
  reports: [
    {
      document: 'd1',
      title: 'Leaders meet',
      outlet: 'The Courier',
      published: '2024-03-11',
      url: 'https://courier.example/a?b=1&c=2',
    },
  ],
  at: '2025-05-31T00:00:00.000Z',
  date: '2025-06',
};

const { date: _, ...undated } = change;

/** Words that markup, calendars or readers' eyes could stumble over. */
const HOSTILE = [
  'fish & chips <script>alert(1)</script> "quoted" \u2019s',
  'the end of data ]]> and on',
  'line one\nline two; with, marks\\and all',
  'a bell \u0007, half \uD83D a face, a whole \u{1F41F}, and \uFFFF',
  'معاهدة صيد الأسماك — 漁業協定 — Balıkçılık anlaşması'.repeat(9),
];

const changesOf = (changes: readonly RegisterChange[]): RegisterChanges => ({
  since: '2025-05-01T00:00:00.000Z',
  until: '2025-06-10T12:00:00.000Z',
  dueWithin: 30,
  documents: 1,
  decisions: 0,
  toldAgain: 0,
  changes: [...changes],
});

const all = changesOf([
  change,
  ...HOSTILE.map((text, at) => ({
    ...undated,
    id: String(at).repeat(32),
    kind: 'new' as const,
    text,
    reports: [{ document: 'd1', title: text, url: at === 0 ? 'javascript:alert(1)' : `http://x.example/${at}` }],
  })),
]);

const HEAD = { title: 'News & more', link: 'https://desk.example/feed' };
/** What of a text an XML document can hold, and a reader takes for one space. */
const kept = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n]|[\p{Cs}\uFFFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

describe.each([
  ['RSS', writeRss],
  ['Atom', writeAtom],
] as const)('%s', (_, write) => {
  it('is read by another program as it was meant', async () => {
    const feed = await new Parser().parseString(write(all, HEAD));
    expect(feed.title).toBe(HEAD.title);
    expect(feed.link).toBe(HEAD.link);
    expect(feed.items.map(({ title }) => kept(title ?? ''))).toEqual(
      all.changes.map(({ kind, text }) => kept(`${kind === 'due' ? 'Due' : 'New'}: ${text}`)),
    );
    const [first] = feed.items;
    expect(first?.isoDate).toBe(change.at);
    expect(first?.link).toBe('https://courier.example/a?b=1&c=2');
    expect(new Set(feed.items.map((item) => item.guid ?? String(item['id']))).size).toBe(all.changes.length);
    expect(first?.guid ?? String(first?.['id'])).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
    );
    expect(first?.content).toContain(
      '<li><a href="https://courier.example/a?b=1&amp;c=2">The Courier, 2024-03-11: Leaders meet</a></li>',
    );
  });

  it('carries no markup and no script of a report', async () => {
    const feed = await new Parser().parseString(write(all, HEAD));
    for (const { content = '', link = '' } of feed.items) {
      expect(content).not.toMatch(/<script/u);
      expect(`${content}${link}`).not.toContain('javascript:');
    }
  });

  it('is whole when there is nothing to tell', async () => {
    expect((await new Parser().parseString(write(changesOf([]), HEAD))).items).toEqual([]);
  });
});

describe('iCalendar', () => {
  const eventsOf = (text: string): ICAL.Event[] =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  it('has a whole day for what is due, and is read by another program', () => {
    const [event, ...others] = eventsOf(writeCalendar(all, HEAD));
    expect(others).toEqual([]);
    expect(event?.summary).toBe('Due: Norway: build a cold store by June 2025.');
    expect(event?.startDate.toString()).toBe('2025-06-30');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2025-07-01');
    expect(event?.description).toBe('The Courier, 2024-03-11: Leaders meet\nRecord c0123456789');
  });

  it('has the days of a meeting', () => {
    const meeting = { ...change, type: 'meeting' as const, date: { start: '2025-06-12', end: '2025-06-14' } };
    const [event] = eventsOf(writeCalendar(changesOf([meeting]), HEAD));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2025-06-12', '2025-06-15']);
  });

  it('keeps texts whole and its lines short', () => {
    const dated = HOSTILE.map((text, at) => ({ ...change, id: String(at).repeat(32), text }));
    const text = writeCalendar(changesOf(dated), HEAD);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(eventsOf(text).map(({ summary }) => kept(summary))).toEqual(HOSTILE.map((words) => kept(`Due: ${words}`)));
  });
});
