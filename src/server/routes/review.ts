import { z } from 'zod';
import { Judgement } from '../../model/judgement.js';
import { Statement } from '../../model/statement.js';
import { openReview, type ReviewItem, type ReviewSide, reviewQueue } from '../../pipeline/review-queue.js';
import { filterOf, SelectionQuery } from '../http/parameters.js';
import { jsonRoute, type Route } from '../http/route.js';
import { Passage } from '../schemas/details.js';
import { RecordSummary, ReportSummary } from '../schemas/summaries.js';
import type { RegisterView } from '../views/register-view.js';
import { passagesOf } from '../views/tellings.js';

const Side = z.object({
  statement: Statement,
  passages: z.array(Passage),
  report: ReportSummary,
  record: RecordSummary,
});

const Item = z.discriminatedUnion('kind', [
  /** Two statements of which the machine is unsure whether they tell of one thing. */
  z.object({ kind: z.literal('pair'), judgement: Judgement, left: Side, right: Side }),
  /** A statement that was perhaps badly read. */
  z.object({ kind: z.literal('statement'), side: Side }),
]);

const sideOf = ({ statement, document, record }: ReviewSide, view: RegisterView): z.infer<typeof Side>[] => {
  const [report, summary] = [view.report(document.id), view.record(record.id)];
  return report === undefined || summary === undefined
    ? []
    : [{ statement, passages: passagesOf(document, statement), report, record: summary }];
};

const itemOf = (item: ReviewItem, view: RegisterView): z.infer<typeof Item>[] => {
  if (item.kind === 'statement') return sideOf(item.side, view).map((side) => ({ kind: 'statement', side }));
  const [left, right] = [sideOf(item.left, view)[0], sideOf(item.right, view)[0]];
  return left === undefined || right === undefined ? [] : [{ kind: 'pair', judgement: item.judgement, left, right }];
};

/** What wants an analyst's word, and what analysts decided. */
export const reviewRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api/review',
    tag: 'review',
    summary: 'What waits for an analyst’s word, the most telling first',
    query: z.strictObject({
      ...SelectionQuery,
      below: z.number().min(0).max(1).default(0.6).describe('Ask about statements less sure than this'),
      limit: z.int().min(1).max(100).default(20).describe('How many at most'),
    }),
    answer: z.object({
      items: z.array(Item),
      /** How many wait in all. */
      total: z.number().int(),
    }),
    handle: async ({ query: { below, limit, ...selection } }, { store, view }) => {
      const queue = await reviewQueue(store, { filter: filterOf(selection), below });
      const now = await view();
      const items: z.infer<typeof Item>[] = [];
      for (const entry of queue) {
        if (items.length >= limit) break;
        const item = await openReview(store, entry);
        if (item !== undefined) items.push(...itemOf(item, now));
      }
      return { items, total: queue.length };
    },
  }),
];
