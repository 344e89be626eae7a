import { z } from 'zod';
import type { ReadOutcome } from '../../documents/read-outcome.js';
import { type NamedBytes, readBytes, readSources } from '../../documents/read-sources.js';
import type { ReportFields } from '../../documents/report-fields.js';
import { EntenteError } from '../../model/entente-error.js';
import { DatePoint } from '../../model/mention.js';
import { reportOf } from '../../pipeline/report-input.js';
import { IdParams } from '../http/parameters.js';
import { jsonRoute, type Route } from '../http/route.js';
import { DroppedWords } from '../schemas/details.js';
import { Reading, SentAddresses, SentReports } from '../schemas/reading.js';
import type { Services } from '../services.js';

const WaitQuery = z.strictObject({
  wait: z.boolean().default(false).describe('Answer only once everything has been read'),
});

const outcomesOf = async (source: NamedBytes, fields: ReportFields, now: Date): Promise<ReadOutcome[]> => {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readBytes(source, { fields, now: now.toISOString() })) outcomes.push(outcome);
  return outcomes;
};

const start = async (outcomes: readonly ReadOutcome[], wait: boolean, { readings }: Services) => {
  if (outcomes.length === 0) throw new EntenteError('no-reports', 'there is no report in what was sent');
  const reading = readings.start(outcomes);
  return wait ? readings.ended(reading.id) : reading;
};

/** The last part of a name as it came, without what would not print. */
const plainName = (name: string): string =>
  (name.split(/[\\/]/u).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 200) || 'file';

/** A report dated from outside, where it does not tell its date. */
const dated =
  (published: string | undefined) =>
  (outcome: ReadOutcome): ReadOutcome => {
    if (!outcome.ok || published === undefined || outcome.document.source.published !== undefined) return outcome;
    const { document } = outcome;
    return { ...outcome, document: { ...document, source: { ...document.source, published } } };
  };

/** Adding reports, and how their reading goes on. */
export const readingRoutes: readonly Route[] = [
  jsonRoute({
    method: 'POST',
    path: '/api/reports',
    tag: 'reports',
    summary: 'Adds reports given as text; they are read one after another',
    description:
      'The same report again changes nothing. How the reading goes on is told at `/api/readings/{id}` and `/api/events`.',
    query: WaitQuery,
    body: SentReports,
    answer: Reading,
    status: 202,
    writes: true,
    handle: async ({ query: { wait }, body: { reports } }, services) => {
      const outcomes: ReadOutcome[] = [];
      for (const [at, { text, format, ...fields }] of reports.entries()) {
        const name = reports.length === 1 ? 'pasted' : `pasted#${at + 1}`;
        const source = { name, bytes: Buffer.from(text, 'utf8'), format };
        outcomes.push(...(await outcomesOf(source, fields, services.now())));
      }
      return start(outcomes, wait, services);
    },
  }),
  jsonRoute({
    method: 'POST',
    path: '/api/reports/files',
    tag: 'reports',
    summary: 'Adds reports given as files: text, Markdown, HTML, JSON, JSONL',
    query: z.strictObject({
      ...WaitQuery.shape,
      published: DatePoint.optional().describe('Date of publication of reports that do not tell it'),
    }),
    files: true,
    answer: Reading,
    status: 202,
    writes: true,
    handle: async ({ query: { wait, published }, files }, services) => {
      const outcomes: ReadOutcome[] = [];
      for (const { name, bytes } of files)
        outcomes.push(...(await outcomesOf({ name: plainName(name), bytes }, {}, services.now())));
      return start(outcomes.map(dated(published)), wait, services);
    },
  }),
  jsonRoute({
    method: 'POST',
    path: '/api/reports/addresses',
    tag: 'reports',
    summary: 'Adds reports by their web addresses: pages, feeds and files, which the server fetches',
    description:
      'Only public addresses are asked, and only where robots.txt lets it be; addresses of private networks and of the server’s own machine are refused unless it was started with `--allow-private`.',
    query: WaitQuery,
    body: SentAddresses,
    answer: Reading,
    status: 202,
    writes: true,
    handle: async ({ query: { wait }, body: { addresses, published } }, { readings, pages, now }) => {
      if (pages === undefined) throw new EntenteError('not-allowed', 'this server fetches no pages');
      const reading = readings.startLater(
        [...new Set(addresses)].map((name) => ({
          name,
          outcomes: async () => {
            const outcomes: ReadOutcome[] = [];
            for await (const outcome of readSources([name], { client: pages, now: now().toISOString() }))
              outcomes.push(outcome);
            return outcomes.map(dated(published));
          },
        })),
      );
      return wait ? readings.ended(reading.id) : reading;
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/readings',
    tag: 'reports',
    summary: 'Readings under way, and the last that ended',
    answer: z.object({ items: z.array(Reading) }),
    handle: async (_, { readings }) => ({ items: readings.list() }),
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/readings/{id}',
    tag: 'reports',
    summary: 'How the reading of some reports stands',
    params: IdParams,
    answer: Reading,
    handle: async ({ params: { id } }, { readings }) => readings.get(id),
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/reports/{id}/dropped',
    tag: 'reports',
    summary: 'What the reading of a report looked at and left out, each with the rule and the reason',
    description: 'The report is read anew for it, so the first time takes a moment.',
    params: IdParams,
    answer: z.object({ items: z.array(DroppedWords) }),
    handle: async ({ params: { id } }, { store, reader }) => {
      const document = await store.document(id);
      if (document === undefined) throw new EntenteError('not-found', `${id}: the register holds no such report`);
      const { text } = document;
      const read = await (await reader()).readAll([reportOf(document)]);
      return {
        items: read
          .flatMap(({ dropped }) => dropped)
          .map(({ rule, reason, span: { start, end } }) => ({
            rule,
            reason,
            start,
            end,
            exact: text.slice(start, end),
          })),
      };
    },
  }),
];
