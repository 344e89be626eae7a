import { z } from 'zod';
import { composeBrief } from '../../briefs/compose-brief.js';
import { renderMarkdown } from '../../briefs/render-markdown.js';
import { EntenteError } from '../../model/entente-error.js';
import { DatePoint } from '../../model/mention.js';
import { findRecord } from '../../pipeline/find-named.js';
import { renderText } from '../../tracking/render-text.js';
import { track } from '../../tracking/track.js';
import { Id, Party, pairOf, partyOf, selector, WindowQuery } from '../http/parameters.js';
import { reportSelector } from '../routes/reports.js';
import { Brief, Tracking } from '../schemas/findings.js';
import { PairSummary, ReportSummary } from '../schemas/summaries.js';
import { gathered } from '../views/pair-views.js';
import { recordDetail } from '../views/record-detail.js';
import { searchRegister } from '../views/search.js';
import { tellingsOf } from '../views/tellings.js';
import { BriefRecord, briefRecord, Citation, citationsOf } from './shapes.js';
import { type Ground, type Tool, tool } from './tool.js';

const Pair = z.strictObject({ one: Party, other: Party });
const Day = DatePoint.describe('2024, 2024-05 or 2024-05-27');

const outletOf = ({ outlet, published, title }: Pick<Citation, 'outlet' | 'published' | 'title'>): string =>
  [outlet, published?.slice(0, 10), title].filter((part) => part !== undefined).join(', ');

const citationLine = (citation: Citation): string => `- “${citation.quote}” (${outletOf(citation)})`;

const recordLine = ({ id, type, title, status, date }: z.infer<typeof BriefRecord>): string =>
  `- ${[type, title, status, date].filter((part) => part !== undefined).join(' · ')} [${id}]`;

/** The words that a brief rests on, by statement. */
const citationsFor = async (ids: readonly string[], { store, view }: Ground): Promise<Citation[]> => {
  const statements = await store.statements({ ids: [...new Set(ids)] });
  return (await tellingsOf(statements, { store, view: await view() })).flatMap(citationsOf);
};

/** What a model may ask of the register. None of it changes anything. */
export const TOOLS: readonly Tool[] = [
  tool({
    name: 'search',
    title: 'Search reports and records',
    description:
      'Finds reports and records of what states agreed, promised and counted that hold all words of the query, in any of their forms. Words in quotation marks must follow one another.',
    input: z.strictObject({
      query: z.string().min(1).max(400),
      ...WindowQuery,
      limit: z.int().min(1).max(50).default(10),
    }),
    output: z.object({
      records: z.array(BriefRecord),
      reports: z.array(z.object({ report: ReportSummary, excerpts: z.array(z.string()) })),
      related: z
        .array(BriefRecord)
        .describe('Records of the fields that the words name, which need not hold the words'),
    }),
    call: async ({ query, limit, ...window }, { store, view }) => {
      const searching = { query, limit, isReport: reportSelector(window), isRecord: selector(window) };
      const found = await searchRegister(searching, { store, view: await view() });
      const data = {
        records: found.records.map(({ record }) => briefRecord(record)),
        reports: found.reports.map(({ report, excerpts }) => ({ report, excerpts: excerpts.map(({ text }) => text) })),
        related: found.related.records.map(briefRecord),
      };
      const reports = data.reports.map(({ report, excerpts }) =>
        [`- ${outletOf(report)} [${report.id}]`, ...excerpts.map((text) => `  … ${text} …`)].join('\n'),
      );
      const text = [
        `Records (${data.records.length})`,
        ...data.records.map(recordLine),
        `Reports (${data.reports.length})`,
        ...reports,
        ...(data.related.length === 0
          ? []
          : [`Also of ${found.related.fields.join(', ')}`, ...data.related.map(recordLine)]),
      ];
      return { text: text.join('\n'), data };
    },
  }),
  tool({
    name: 'list_pairs',
    title: 'List pairs of states',
    description: 'The pairs of states and bodies of which the register holds something, those with most records first.',
    input: z.strictObject({ with: Party.optional(), limit: z.int().min(1).max(200).default(20) }),
    output: z.object({ pairs: z.array(PairSummary) }),
    call: async ({ with: party, limit }, { view }) => {
      const wanted = party === undefined ? undefined : partyOf(party);
      const pairs = (await view()).pairs
        .filter(({ pair }) => wanted === undefined || pair.includes(wanted))
        .slice(0, limit);
      const lines = pairs.map(
        ({ pair, names, total, reports }) =>
          `- ${names.join(' and ')} (${pair.join(', ')}): ${total} records, ${reports} reports`,
      );
      return { text: lines.join('\n') || 'The register holds nothing of that kind.', data: { pairs } };
    },
  }),
  tool({
    name: 'brief',
    title: 'Brief on two states',
    description:
      'A brief on two states or bodies: what was agreed, promised and counted, and where reports disagree. Each sentence names the statements it rests on.',
    input: Pair.extend({ since: Day.optional(), until: Day.optional() }),
    output: z.object({ brief: Brief, citations: z.array(Citation) }),
    call: async ({ one, other, since, until }, ground) => {
      const pair = pairOf({ one, other });
      const brief = composeBrief({
        pair,
        ...(await gathered(ground.store, pair)),
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
      });
      const ids = brief.sources.flatMap(({ passages }) => passages.flatMap(({ statements }) => statements));
      const data = { brief: Brief.parse(brief), citations: await citationsFor(ids, ground) };
      return { text: renderMarkdown(brief), data };
    },
  }),
  tool({
    name: 'record',
    title: 'A record with its evidence',
    description:
      'One record (an agreement, meeting, commitment, figure …) with the values that reports give, those that contradict them, what became of it, and the exact words of each source.',
    input: z.strictObject({ id: Id.describe('Id of a record, its beginning, or the id of one of its statements') }),
    output: z.object({
      record: BriefRecord,
      slots: z.record(z.string(), z.object({ value: z.unknown(), rivals: z.array(z.unknown()) })),
      acts: z.array(z.object({ act: z.string(), date: z.unknown(), party: z.string().optional() })),
      linked: z.array(z.object({ kind: z.string(), direction: z.enum(['from', 'to']), record: BriefRecord })),
      citations: z.array(Citation),
    }),
    call: async ({ id }, { store, view }) => {
      const detail = await recordDetail(await findRecord(store, id), { store, view: await view() });
      const { record, summary, tellings, linked } = detail;
      const data = {
        record: briefRecord(summary),
        slots: Object.fromEntries(
          Object.entries(record.slots).map(([name, { chosen = null, rivals }]) => [
            name,
            { value: chosen, rivals: rivals.map(({ value }) => value) },
          ]),
        ),
        acts: record.acts.map(({ act, date = null, party }) => ({ act, date, ...(party !== undefined && { party }) })),
        linked: linked.map(({ kind, direction, record: other }) => ({ kind, direction, record: briefRecord(other) })),
        citations: tellings.flatMap(citationsOf),
      };
      const slots = Object.entries(data.slots).map(
        ([name, { value, rivals }]) =>
          `${name}: ${JSON.stringify(value)}${rivals.length === 0 ? '' : ` (others: ${rivals.map((rival) => JSON.stringify(rival)).join(', ')})`}`,
      );
      return {
        text: [recordLine(data.record).slice(2), ...slots, 'Sources', ...data.citations.map(citationLine)].join('\n'),
        data,
      };
    },
  }),
  tool({
    name: 'tracking',
    title: 'Series, targets and promises of two states',
    description:
      'Series of figures of two states, and each target and dated promise with its verdict (met, missed, on course, off course …) and the arithmetic behind it.',
    input: Pair.extend({
      today: DatePoint.optional().describe('Look from this day, such as 2024-05-27, instead of today'),
    }),
    output: z.object({ tracking: Tracking, citations: z.array(Citation) }),
    call: async ({ one, other, today }, ground) => {
      const pair = pairOf({ one, other });
      const day = today ?? ground.now().toISOString().slice(0, 10);
      const found = track({ pair, ...(await gathered(ground.store, pair)), today: day });
      const sentences = [...found.targets, ...found.pledges].flatMap((entry) => entry.sentences);
      const points = found.series.flatMap(({ years, parts }) => [...years, ...parts]);
      const ids = [...sentences, ...points].flatMap(({ statements }) => statements);
      return {
        text: renderText(found),
        data: { tracking: Tracking.parse(found), citations: await citationsFor(ids, ground) },
      };
    },
  }),
  tool({
    name: 'report',
    title: 'Read a report',
    description: 'The text of one report, and what was read in it.',
    input: z.strictObject({ id: Id.describe('Id of a report') }),
    output: z.object({ report: ReportSummary, text: z.string(), citations: z.array(Citation) }),
    call: async ({ id }, { store, view }) => {
      const now = await view();
      const [document, report] = [await store.document(id), now.report(id)];
      if (document === undefined || report === undefined)
        throw new EntenteError('not-found', `${id}: the register holds no such report`);
      const tellings = await tellingsOf(await store.statements({ documents: [id] }), { store, view: now });
      return {
        text: `${document.title}\n${outletOf(report)}\n\n${document.text}`,
        data: { report, text: document.text, citations: tellings.flatMap(citationsOf) },
      };
    },
  }),
];
