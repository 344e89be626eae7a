import { z } from 'zod';
import { writeCalendar } from '../../exchange/write-calendar.js';
import { writeAtom, writeRss } from '../../exchange/write-feed.js';
import { firstDay } from '../../model/date-range.js';
import { DatePoint } from '../../model/mention.js';
import { RegisterChanges } from '../../model/register-change.js';
import { changesOf } from '../../pipeline/gather-changes.js';
import { Party, partyOf } from '../http/parameters.js';
import { jsonRoute, type Route, textRoute } from '../http/route.js';
import type { Services } from '../services.js';

const DAY = 86_400_000;
/** What is told where no day is given. */
const DAYS = 30;

const Query = z.strictObject({
  since: DatePoint.optional().describe(`Only what came from this day on; the last ${DAYS} days if not told`),
  between: z.array(Party).max(20).optional().describe('Only what concerns all of these states or bodies'),
  due: z.int().min(0).max(36_500).default(30).describe('What is due within so many days is told, too'),
});
type Query = z.infer<typeof Query>;

const changesFor = ({ since, between, due }: Query, { store, now }: Services) => {
  const today = now();
  return changesOf(store, {
    since:
      since === undefined ? new Date(today.getTime() - DAYS * DAY).toISOString() : `${firstDay(since)}T00:00:00.000Z`,
    now: today.toISOString(),
    dueWithin: due,
    ...(between !== undefined && { between: between.map(partyOf) }),
  });
};

const HEAD = { title: 'Entente: what is new', link: 'urn:entente:changes' };

/** What is new, as feeds and calendars take it. */
const FORMATS = [
  ['rss', 'application/rss+xml', writeRss],
  ['atom', 'application/atom+xml', writeAtom],
  ['ics', 'text/calendar', writeCalendar],
] as const;

const feeds = FORMATS.map(([extension, mediaType, write]) =>
  textRoute({
    method: 'GET',
    path: `/api/changes.${extension}`,
    tag: 'register',
    summary: `What is new, changed, told differently, due and overdue, as ${extension}`,
    query: Query,
    mediaTypes: [mediaType],
    render: async ({ query }, services) => ({
      mediaType: `${mediaType}; charset=utf-8`,
      body: write(await changesFor(query, services), HEAD),
    }),
  }),
);

/** What is new in the register, and what is due: as data, and as a feed or a calendar to subscribe to. */
export const changeRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api/changes',
    tag: 'register',
    summary: 'What is new, changed, told differently, due and overdue',
    query: Query,
    answer: RegisterChanges,
    handle: ({ query }, services) => changesFor(query, services),
  }),
  ...feeds,
];
