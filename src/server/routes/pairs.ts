import { z } from 'zod';
import { BRIEF_FORMAT_NAMES, type BriefFormatName } from '../../exchange/export-format-names.js';
import { dateRange } from '../../model/date-range.js';
import { DatePoint, DateValue } from '../../model/mention.js';
import { BRIEF_FORMATS, briefOn } from '../../pipeline/brief-formats.js';
import { track } from '../../tracking/track.js';
import { PageQuery, page, pageOf } from '../http/paging.js';
import { PairParams, Party, pairOf, partyOf } from '../http/parameters.js';
import { jsonRoute, type Route, textRoute } from '../http/route.js';
import { Passage } from '../schemas/details.js';
import { Brief, Tracking } from '../schemas/findings.js';
import { PairSummary, RecordSummary, ReportSummary, Tally } from '../schemas/summaries.js';
import type { Services } from '../services.js';
import { disagreementsOf } from '../views/disagreements.js';
import { partyName } from '../views/pair-index.js';
import { gathered, nothingOn } from '../views/pair-views.js';
import { countsOf } from './records.js';

const PairDetail = z.object({
  pair: z.tuple([z.string(), z.string()]),
  names: z.tuple([z.string(), z.string()]),
  /** Records of which both are parties. */
  total: z.number().int(),
  counts: Tally,
  disputed: z.number().int(),
  /** Reports that these rest on, by date of publication. */
  reports: z.array(ReportSummary),
});

/** Something that happened between the two: a meeting, or a dated act of an agreement or package. */
const TimelineEntry = z.object({
  date: DateValue,
  start: z.string().optional(),
  end: z.string().optional(),
  /** Absent for a meeting. */
  act: z.string().optional(),
  record: RecordSummary,
});

const Disagreement = z.object({
  record: RecordSummary,
  slot: z.string(),
  /** The chosen value first. */
  values: z.array(
    z.object({
      value: z.unknown(),
      chosen: z.boolean(),
      tellings: z.array(z.object({ statement: z.string(), report: ReportSummary, passages: z.array(Passage) })),
    }),
  ),
});
export type Disagreement = z.infer<typeof Disagreement>;

const PackageView = z.object({
  record: RecordSummary,
  /** Agreements that are part of it. */
  members: z.array(RecordSummary),
});

const BriefQuery = z.strictObject({
  since: DatePoint.optional().describe('Only reports published on this date or later'),
  until: DatePoint.optional().describe('Only reports published on this date or before'),
});
type BriefInput = { readonly params: z.infer<typeof PairParams>; readonly query: z.infer<typeof BriefQuery> };

const briefOf = async ({ params, query }: BriefInput, { store }: Services) => {
  const pair = pairOf(params);
  return (await briefOn(store, pair, query)) ?? nothingOn(pair);
};

const BRIEF_TITLES: Readonly<Record<BriefFormatName, string>> = {
  md: 'The brief as Markdown',
  html: 'The brief as a page that stands alone',
  docx: 'The brief as a document of Word',
};

const briefFile = (format: BriefFormatName): Route => {
  const { mediaType, render } = BRIEF_FORMATS[format];
  return textRoute({
    method: 'GET',
    path: `/api/pairs/{one}/{other}/brief.${format}`,
    tag: 'pairs',
    summary: BRIEF_TITLES[format],
    params: PairParams,
    query: BriefQuery,
    mediaTypes: [mediaType.split(';', 1)[0] ?? mediaType],
    render: async (input, services) => ({ mediaType, body: await render(await briefOf(input, services)) }),
  });
};

const happenings = (record: RecordSummary): z.infer<typeof TimelineEntry>[] => {
  const entry = (date: unknown, act?: string) => {
    const told = DateValue.safeParse(date);
    return told.success
      ? [{ date: told.data, ...dateRange(told.data), ...(act !== undefined && { act }), record }]
      : [];
  };
  if (record.type === 'meeting') return entry(record.slots['date']);
  const acts = record.acts.flatMap(({ date, act }) => entry(date, act));
  return acts.length > 0 ? acts : entry(record.slots['date'], record.status);
};

/** Types of records that a timeline is made of. */
const TIMELINE = ['meeting', 'agreement', 'package'];

const TodayQuery = z.strictObject({ today: DatePoint.optional().describe('Look from this day instead of today') });

/** Pairs of states or bodies: listed, and what the register tells of one. */
export const pairRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api/pairs',
    tag: 'pairs',
    summary: 'Pairs of states and bodies, those first of which most is known',
    query: z.strictObject({ with: Party.optional().describe('Only pairs of this party'), ...PageQuery }),
    answer: pageOf(PairSummary),
    handle: async ({ query }, { view }) => {
      const { pairs } = await view();
      const party = query.with === undefined ? undefined : partyOf(query.with);
      return page(
        pairs.filter(({ pair }) => party === undefined || pair.includes(party)),
        { limit: query.limit, cursor: query.cursor, placeOf: ({ total, pair }) => [-total, pair.join()] },
      );
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/pairs/{one}/{other}',
    tag: 'pairs',
    summary: 'What there is on a pair, counted, and the reports it comes from',
    params: PairParams,
    answer: PairDetail,
    handle: async ({ params }, { store, view }) => {
      const pair = pairOf(params);
      const now = await view();
      const records = now.recordsOf(pair);
      const statements = await store.statements({ ids: records.flatMap((record) => record.statements) });
      const reports = new Set(statements.map(({ document }) => document));
      return {
        pair,
        names: [partyName(pair[0]), partyName(pair[1])],
        total: records.length,
        counts: countsOf(records),
        disputed: records.filter(({ disputed }) => disputed.length > 0).length,
        reports: now.reports.filter(({ id }) => reports.has(id)),
      };
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/pairs/{one}/{other}/brief',
    tag: 'pairs',
    summary: 'The brief on a pair; each sentence names what it rests on',
    params: PairParams,
    query: BriefQuery,
    answer: Brief,
    handle: briefOf,
  }),
  ...BRIEF_FORMAT_NAMES.map(briefFile),
  jsonRoute({
    method: 'GET',
    path: '/api/pairs/{one}/{other}/tracking',
    tag: 'pairs',
    summary: 'Series, targets, dated promises and checks of a pair',
    params: PairParams,
    query: TodayQuery,
    answer: Tracking,
    handle: async ({ params, query: { today } }, { store, now }) => {
      const pair = pairOf(params);
      const day = today ?? now().toISOString().slice(0, 10);
      return track({ pair, ...(await gathered(store, pair)), today: day });
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/pairs/{one}/{other}/timeline',
    tag: 'pairs',
    summary: 'Meetings, and the dated acts of agreements and packages, in order of time',
    params: PairParams,
    answer: z.object({ items: z.array(TimelineEntry) }),
    handle: async ({ params }, { view }) => ({
      items: (await view())
        .recordsOf(pairOf(params))
        .filter(({ type }) => TIMELINE.includes(type))
        .flatMap(happenings)
        .sort((a, b) => ((a.start ?? a.end ?? '') < (b.start ?? b.end ?? '') ? -1 : 1)),
    }),
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/pairs/{one}/{other}/disagreements',
    tag: 'pairs',
    summary: 'Where reports on a pair contradict one another, value beside value with their words',
    params: PairParams,
    answer: z.object({ items: z.array(Disagreement) }),
    handle: async ({ params }, { store, view }) => {
      const now = await view();
      return { items: await disagreementsOf(now.recordsOf(pairOf(params)), { store, view: now }) };
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/pairs/{one}/{other}/packages',
    tag: 'pairs',
    summary: 'Packages of documents of a pair with the agreements that are part of them',
    params: PairParams,
    answer: z.object({ items: z.array(PackageView) }),
    handle: async ({ params }, { view }) => {
      const now = await view();
      const records = now.recordsOf(pairOf(params));
      return {
        items: records
          .filter(({ type }) => type === 'package')
          .map((record) => ({
            record,
            members: now
              .linkedTo(record.id)
              .filter(({ links }) => links.some(({ kind, to }) => kind === 'part-of' && to === record.id)),
          })),
      };
    },
  }),
];
