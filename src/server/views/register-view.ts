import { partyNamed } from '../../codes/party-named.js';
import { stateByCode } from '../../codes/states.js';
import { dateRange } from '../../model/date-range.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { Field } from '../../model/field.js';
import { DateValue } from '../../model/mention.js';
import type { Record as RegisterRecord } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import { mainParties } from '../../model/statement-facts.js';
import { countTexts } from '../../model/text-sketch.js';
import { isReadLanguage } from '../../pipeline/report-input.js';
import { standing } from '../../register/decide/resolve-decisions.js';
import { type Facts, recordFacts, statementFacts } from '../../store/facts.js';
import type { Store } from '../../store/store.js';
import type { PairSummary, RecordSummary, ReportSummary } from '../schemas/summaries.js';
import { recordTitle } from './record-title.js';

/** What lists are made of: every report, record and pair of a register, without texts and evidence. */
export interface RegisterView {
  readonly revision: string;
  /** By date of publication. */
  readonly reports: readonly ReportSummary[];
  readonly report: (id: string) => ReportSummary | undefined;
  readonly records: readonly RecordSummary[];
  readonly record: (id: string) => RecordSummary | undefined;
  /** The record that a statement is in; none for one that was rejected. */
  readonly recordOf: (statement: string) => RecordSummary | undefined;
  /** Those with most records first. */
  readonly pairs: readonly PairSummary[];
}

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

const dayOf = (published: string | undefined): string | undefined => published?.slice(0, 10);

const reportSummary = (document: Document, statements: readonly Statement[]): ReportSummary => {
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
interface Ground {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly confidence: ReadonlyMap<string, number>;
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly confirming: ReadonlySet<string>;
}

const dueOf = (slots: Readonly<Record<string, unknown>>): string | undefined => {
  const told = DateValue.safeParse(slots['deadline'] ?? (slots['status'] === 'target' ? slots['period'] : undefined));
  return told.success ? dateRange(told.data).end : undefined;
};

const recordSummary = (record: RegisterRecord, ground: Ground): RecordSummary => {
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
  const confirmed = record.decisions.some((id) => ground.confirming.has(id));
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
    confidence: confirmed ? 1 : Math.max(0, ...record.statements.map((id) => ground.confidence.get(id) ?? 0)),
    confirmed,
    disputed: Object.entries(record.slots).flatMap(([name, { rivals }]) => (rivals.length > 0 ? [name] : [])),
    acts: record.acts,
    links: record.links,
    decisions: record.decisions,
    statements: record.statements,
  };
};

/** A state or body by name: of any other party the register's own name for it. */
export const partyName = (id: string): string => stateByCode(id)?.name ?? id;

const isKnown = (party: string): boolean => partyNamed(party) === party;

const pairSummaries = (
  records: readonly RecordSummary[],
  documentsOf: (record: RecordSummary) => readonly string[],
): PairSummary[] => {
  const known = new Map<string, boolean>();
  const states = (parties: readonly string[]): string[] =>
    parties.filter((party) => {
      const found = known.get(party) ?? isKnown(party);
      known.set(party, found);
      return found;
    });
  const pairs = new Map<string, { pair: [string, string]; records: RecordSummary[] }>();
  for (const record of records) {
    const parties = states(record.parties).sort();
    for (const [at, one] of parties.entries()) {
      for (const other of parties.slice(at + 1)) {
        const key = `${one}\n${other}`;
        const entry = pairs.get(key) ?? { pair: [one, other], records: [] };
        entry.records.push(record);
        pairs.set(key, entry);
      }
    }
  }
  return [...pairs.values()]
    .map(({ pair, records: own }): PairSummary => {
      const days = own.flatMap(({ firstTold, lastTold }) => [firstTold ?? [], lastTold ?? []].flat()).sort();
      return {
        pair,
        names: [partyName(pair[0]), partyName(pair[1])],
        records: countBy(own, ({ type }) => type),
        total: own.length,
        reports: new Set(own.flatMap(documentsOf)).size,
        ...(days[0] !== undefined && { firstTold: days[0], lastTold: days.at(-1) ?? days[0] }),
      };
    })
    .sort((a, b) => b.total - a.total || (a.pair.join() < b.pair.join() ? -1 : 1));
};

const confirmations = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    standing(decisions)
      .filter(({ kind }) => kind === 'confirm')
      .map(({ id }) => id),
  );

/** Reads a register through once and keeps what lists show. */
export const readRegisterView = async (store: Store): Promise<RegisterView> => {
  const revision = await store.revision();
  const [documents, statements, records, decisions] = [
    await store.documents(),
    await store.statements(),
    await store.records(),
    await store.decisions(),
  ];
  const ofDocument = new Map<string, Statement[]>();
  for (const statement of statements) {
    const own = ofDocument.get(statement.document ?? '');
    if (own === undefined) ofDocument.set(statement.document ?? '', [statement]);
    else own.push(statement);
  }
  const reports = documents.map((document) => reportSummary(document, ofDocument.get(document.id) ?? []));
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const facts = new Map(
    documents
      .flatMap((document) => statementFacts(document, ofDocument.get(document.id) ?? []))
      .map((fact) => [fact.id, fact]),
  );
  const ground: Ground = {
    facts,
    confidence: new Map(statements.map(({ id = '', confidence }) => [id, confidence])),
    reports: reportById,
    confirming: confirmations(decisions),
  };
  const summaries = records.map((record) => recordSummary(record, ground));
  const recordById = new Map(summaries.map((record) => [record.id, record]));
  const recordOf = new Map(summaries.flatMap((record) => record.statements.map((id) => [id, record] as const)));
  return {
    revision,
    reports,
    report: (id) => reportById.get(id),
    records: summaries,
    record: (id) => recordById.get(id),
    recordOf: (id) => recordOf.get(id),
    pairs: pairSummaries(summaries, ({ statements: ids }) => ids.flatMap((id) => facts.get(id)?.documents ?? [])),
  };
};

/** The view of a register, read again only after the register has changed; those who ask while it is being read wait for the same. */
export const viewOf = (store: Store): (() => Promise<RegisterView>) => {
  let current: { readonly revision: string; readonly view: Promise<RegisterView> } | undefined;
  return async () => {
    const revision = await store.revision();
    if (current?.revision !== revision) current = { revision, view: readRegisterView(store) };
    return current.view;
  };
};
