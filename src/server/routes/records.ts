import { z } from 'zod';
import { findRecord } from '../../pipeline/find-named.js';
import { PageQuery, type Place, page, pageOf } from '../http/paging.js';
import { folded, IdParams, RecordQuery, selector } from '../http/parameters.js';
import { jsonRoute, type Route } from '../http/route.js';
import { RecordDetail } from '../schemas/details.js';
import { RecordSummary, Tally } from '../schemas/summaries.js';
import { recordDetail } from '../views/record-detail.js';

const SORTS = ['date', 'told', 'due', 'title', 'type', 'status', 'reports', 'confidence'] as const;
type Sort = (typeof SORTS)[number];

/** What is told without a date of its own is known by the day of its report only; words have no date but that. */
const ownDate = ({ type, slots, start, end }: RecordSummary): string | undefined =>
  type === 'quote' ||
  type === 'distinction' ||
  [slots['date'], slots['period'], slots['deadline']].some((date) => date !== undefined)
    ? (start ?? end)
    : undefined;

/** What records are sorted by; those without it come last, whichever way. */
const SORT_KEYS: Readonly<Record<Sort, (record: RecordSummary) => Place[0] | undefined>> = {
  date: ownDate,
  told: ({ lastTold }) => lastTold,
  due: ({ due }) => due,
  title: ({ title }) => folded(title),
  type: ({ type, start = '' }) => `${type} ${start}`,
  status: ({ status, start = '' }) => (status === undefined ? undefined : `${status} ${start}`),
  reports: ({ reports }) => reports,
  confidence: ({ confidence }) => confidence,
};

const ListQuery = z.strictObject({
  ...RecordQuery,
  sort: z
    .enum([...SORTS, ...SORTS.map((sort): `-${Sort}` => `-${sort}`)])
    .default('-date')
    .describe('What to sort by, with a minus the greatest first'),
  ...PageQuery,
});

const RecordPage = pageOf(RecordSummary).extend({
  /** How many of all that were found there are of each kind. */
  counts: Tally,
});

const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

/** How many records there are of each kind. */
export const countsOf = (records: readonly RecordSummary[]) => ({
  type: tally(records.map(({ type }) => type)),
  field: tally(records.flatMap(({ fields }) => fields)),
  status: tally(records.flatMap(({ status }) => status ?? [])),
  instrument: tally(records.flatMap(({ slots: { instrument } }) => (typeof instrument === 'string' ? instrument : []))),
});

const isSort = (name: string): name is Sort => SORTS.some((sort) => sort === name);

/** Records: listed, and one with all that it rests on. */
export const recordRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api/records',
    tag: 'records',
    summary: 'Records, filtered and sorted, a page at a time',
    query: ListQuery,
    answer: RecordPage,
    handle: async ({ query }, { view }) => {
      const found = (await view()).records.filter(selector(query));
      const name = query.sort.replace(/^-/u, '');
      const key = SORT_KEYS[isSort(name) ? name : 'date'];
      const descending = query.sort.startsWith('-');
      const last = descending ? '' : '\u{10FFFF}';
      return {
        ...page(found, {
          limit: query.limit,
          cursor: query.cursor,
          descending,
          placeOf: (record) => [key(record) ?? last, record.id],
        }),
        counts: countsOf(found),
      };
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/records/{id}',
    tag: 'records',
    summary: 'A record with its sources, rival values, links, the reasons it is one thing, and what was decided on it',
    description: 'Found by its id, an id it had before, the beginning of its id, or the id of one of its statements.',
    params: IdParams,
    answer: RecordDetail,
    handle: async ({ params: { id } }, { store, view }) =>
      recordDetail(await findRecord(store, id), { store, view: await view() }),
  }),
];
