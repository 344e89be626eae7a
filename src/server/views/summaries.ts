import { dateRange } from '../../model/date-range.js';
import type { Document } from '../../model/document.js';
import { Field } from '../../model/field.js';
import { DateValue } from '../../model/mention.js';
import type { Record as RegisterRecord } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import { mainParties } from '../../model/statement-facts.js';
import { countTexts } from '../../model/text-sketch.js';
import { isReadLanguage } from '../../pipeline/report-input.js';
import { type Facts, recordFacts } from '../../store/facts.js';
import type { RecordSummary, ReportSummary } from '../schemas/summaries.js';
import { recordTitle } from './record-title.js';

/** How many there are of each key. */
export const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

const dayOf = (published: string | undefined): string | undefined => published?.slice(0, 10);

/** A report as lists show it. */
export const reportSummary = (document: Document, statements: readonly Statement[]): ReportSummary => {
  const { id, title, text, source } = document;
  return {
    id,
    title,
    ...source,
    isRead: isReadLanguage(source.lang),
    characters: text.length,
    parties: [...mainParties(statements)],
    statements: countBy(statements, ({ type }) => type),
  };
};

/** What summaries of records are made from. */
export interface Ground {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly confidence: ReadonlyMap<string, number>;
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly confirming: ReadonlySet<string>;
}

const dueOf = (slots: Readonly<Record<string, unknown>>): string | undefined => {
  const told = DateValue.safeParse(slots['deadline'] ?? (slots['status'] === 'target' ? slots['period'] : undefined));
  return told.success ? dateRange(told.data).end : undefined;
};

/** Whether an analyst confirmed a record, and its confidence then and otherwise. */
export const certainty = (
  { decisions, statements }: Pick<RecordSummary, 'decisions' | 'statements'>,
  { confidence, confirming }: Pick<Ground, 'confidence' | 'confirming'>,
): Pick<RecordSummary, 'confidence' | 'confirmed'> => {
  const confirmed = decisions.some((id) => confirming.has(id));
  return { confidence: confirmed ? 1 : Math.max(0, ...statements.map((id) => confidence.get(id) ?? 0)), confirmed };
};

/** A record as lists show it. */
export const recordSummary = (record: RegisterRecord, ground: Ground): RecordSummary => {
  const facts = recordFacts(
    record,
    record.statements.flatMap((id) => ground.facts.get(id) ?? []),
  );
  const slots = Object.fromEntries(
    Object.entries(record.slots)
      .filter(([, { chosen }]) => chosen !== undefined && chosen !== null)
      .map(([name, { chosen }]) => [name, chosen]),
  );
  const reports = facts.documents.flatMap((id) => ground.reports.get(id) ?? []);
  const days = reports.flatMap(({ published }) => dayOf(published) ?? []).sort();
  const due = dueOf(slots);
  const { status, start, end } = facts;
  return {
    id: record.id,
    type: record.type,
    title: recordTitle(record.type, slots),
    slots,
    parties: [...facts.parties],
    fields: facts.fields.flatMap((field) => Field.safeParse(field).data ?? []),
    ...(status !== undefined && { status }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(due !== undefined && { due }),
    reports: countTexts(facts.documents, record.reprints),
    official: countTexts(
      reports.filter(({ kind }) => kind === 'official').map(({ id }) => id),
      record.reprints,
    ),
    ...(days[0] !== undefined && { firstTold: days[0], lastTold: days.at(-1) ?? days[0] }),
    ...certainty(record, ground),
    disputed: Object.entries(record.slots).flatMap(([name, { rivals }]) => (rivals.length > 0 ? [name] : [])),
    acts: record.acts,
    links: record.links,
    decisions: record.decisions,
    statements: record.statements,
  };
};
