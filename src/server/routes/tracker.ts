import { z } from 'zod';
import { dateRange } from '../../model/date-range.js';
import { EntenteError } from '../../model/entente-error.js';
import { DatePoint } from '../../model/mention.js';
import { PageQuery, page, pageOf } from '../http/paging.js';
import { Party, partyOf } from '../http/parameters.js';
import { jsonRoute, type Route } from '../http/route.js';
import * as findings from '../schemas/findings.js';
import { RecordSummary } from '../schemas/summaries.js';
import { type Tracked, trackedOf } from '../views/tracked.js';

const TrackerEntry = z.object({
  kind: z.enum(['target', 'pledge']),
  record: RecordSummary,
  verdict: findings.Verdict,
  /** Last day by which it is due. */
  due: z.string().optional(),
  target: findings.TargetTrack.optional(),
  pledge: findings.PledgeTrack.optional(),
});
type TrackerEntry = z.infer<typeof TrackerEntry>;

const Query = z.strictObject({
  today: DatePoint.optional().describe('Look from this day instead of today'),
  between: z.array(Party).max(20).optional().describe('Only what concerns all of these'),
  kind: z.enum(['target', 'pledge']).optional(),
  verdict: z.array(findings.Verdict).max(10).optional(),
  dueFrom: DatePoint.optional().describe('Only what is due on this day or later'),
  dueTo: DatePoint.optional().describe('Only what is due on this day or before'),
  ...PageQuery,
});

const entryOf = (one: Tracked, record: RecordSummary): TrackerEntry => {
  const due =
    one.kind === 'target'
      ? one.of.year === undefined
        ? undefined
        : `${one.of.year}-12-31`
      : one.of.deadline === undefined
        ? undefined
        : dateRange(one.of.deadline).end;
  return {
    kind: one.kind,
    record,
    verdict: one.of.verdict,
    ...(due !== undefined && { due }),
    ...({ [one.kind]: one.of } as Pick<TrackerEntry, 'target' | 'pledge'>),
  };
};

/** All targets and dated promises, with their verdicts. */
export const trackerRoutes = (): readonly Route[] => {
  let tracked: ReturnType<typeof trackedOf> | undefined;
  return [
    jsonRoute({
      method: 'GET',
      path: '/api/tracker',
      tag: 'tracking',
      summary: 'All targets and dated promises with their verdicts, the next due first',
      query: Query,
      answer: pageOf(TrackerEntry),
      handle: async ({ query }, services) => {
        const today = query.today ?? services.now().toISOString().slice(0, 10);
        if (today.length !== 10) throw new EntenteError('usage', 'query today: is no day, such as 2024-05-27');
        const view = await services.view();
        tracked ??= trackedOf(services.store);
        const between = (query.between ?? []).map(partyOf);
        const found = (await tracked(view, today))
          .flatMap((one) => {
            const record = view.record(one.of.record);
            return record === undefined ? [] : [entryOf(one, record)];
          })
          .filter(
            ({ kind, verdict, due = '', record }) =>
              (query.kind === undefined || query.kind === kind) &&
              (query.verdict === undefined || query.verdict.includes(verdict)) &&
              between.every((party) => record.parties.includes(party)) &&
              (query.dueFrom === undefined || due >= query.dueFrom) &&
              (query.dueTo === undefined || (due !== '' && due.slice(0, query.dueTo.length) <= query.dueTo)),
          );
        return page(found, {
          limit: query.limit,
          cursor: query.cursor,
          placeOf: ({ due = '9999', record }) => [due, record.id],
        });
      },
    }),
  ];
};
