import { z } from 'zod';
import { SourceKind } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import { PageQuery, page, pageOf } from '../http/paging.js';
import { folded, IdParams, partyOf, WindowQuery } from '../http/parameters.js';
import { jsonRoute, type Route } from '../http/route.js';
import { ReportDetail } from '../schemas/details.js';
import { ReportSummary } from '../schemas/summaries.js';

const ListQuery = z.strictObject({
  ...WindowQuery,
  kind: SourceKind.optional().describe('Only reports of officials, or only of the press'),
  outlet: z.string().max(200).optional().describe('Only reports of this outlet'),
  text: z.string().max(200).optional().describe('Only those whose title holds all of these words'),
  sort: z.enum(['published', '-published', 'title', '-title']).default('-published'),
  ...PageQuery,
});
type ListQuery = z.infer<typeof ListQuery>;

/** Whether a selection lets a report through: its time is that of publication. */
export const reportSelector = (query: Partial<ListQuery>): ((report: ReportSummary) => boolean) => {
  const words = folded(query.text ?? '').split(/\s+/u);
  const between = (query.between ?? []).map(partyOf);
  return ({ title, kind, outlet, published = '', parties }) =>
    between.every((party) => parties.includes(party)) &&
    (query.kind === undefined || query.kind === kind) &&
    (query.outlet === undefined || query.outlet === outlet) &&
    (query.since === undefined || published >= query.since) &&
    (query.until === undefined || published.slice(0, query.until.length) <= query.until) &&
    words.every((word) => folded(title).includes(word));
};

const SORT_KEYS: Readonly<Record<'published' | 'title', (report: ReportSummary) => string>> = {
  published: ({ published = '' }) => published,
  title: ({ title }) => folded(title),
};

/** Reports: listed, and one with its text and what it says. */
export const reportRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api/reports',
    tag: 'reports',
    summary: 'Reports, without their texts',
    query: ListQuery,
    answer: pageOf(ReportSummary),
    handle: async ({ query }, { view }) => {
      const { reports } = await view();
      const key = SORT_KEYS[query.sort.endsWith('title') ? 'title' : 'published'];
      return page(reports.filter(reportSelector(query)), {
        limit: query.limit,
        cursor: query.cursor,
        descending: query.sort.startsWith('-'),
        placeOf: (report) => [key(report), report.id],
      });
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/reports/{id}',
    tag: 'reports',
    summary: 'A report with its text and the statements read in it',
    description: 'Evidence of a statement is `text.slice(start, end)`, counted in UTF-16 code units.',
    params: IdParams,
    answer: ReportDetail,
    handle: async ({ params: { id } }, { store, view }) => {
      const { report, recordOf } = await view();
      const [summary, document] = [report(id), await store.document(id)];
      if (summary === undefined || document === undefined)
        throw new EntenteError('not-found', `${id}: the register holds no such report`);
      const statements = await store.statements({ documents: [id] });
      return {
        summary,
        text: document.text,
        statements: statements.map((statement) => {
          const record = recordOf(statement.id ?? '')?.id;
          return { statement, ...(record !== undefined && { record }) };
        }),
      };
    },
  }),
];
