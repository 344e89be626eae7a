import { setImmediate as others } from 'node:timers/promises';
import { byText } from '../../model/by-text.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { groupedBy } from '../../model/grouped-by.js';
import type { Record as RegisterRecord } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import { standing } from '../../register/decide/resolve-decisions.js';
import { type Facts, statementFacts } from '../../store/facts.js';
import type { Changed, Store } from '../../store/store.js';
import type { PairSummary, RecordSummary, ReportSummary } from '../schemas/summaries.js';
import { PairIndex } from './pair-index.js';
import { certainty, recordSummary, reportSummary } from './summaries.js';

/**
 * What lists are made of: every report, record and pair of a register, without texts and evidence. Its lists stay as they are; what is
 * looked up by id is as the register is now.
 */
export interface RegisterView {
  readonly revision: string;
  /** By date of publication. */
  readonly reports: readonly ReportSummary[];
  readonly report: (id: string) => ReportSummary | undefined;
  readonly records: readonly RecordSummary[];
  readonly record: (id: string) => RecordSummary | undefined;
  /** The record that a statement is in; none for one that was rejected. */
  readonly recordOf: (statement: string) => RecordSummary | undefined;
  /** Records of which both are parties, in the order of `records`; the two are states or bodies that have a code. */
  readonly recordsOf: (pair: readonly [string, string]) => RecordSummary[];
  /** Records that are linked to one. */
  readonly linkedTo: (id: string) => RecordSummary[];
  /** Those with most records first. */
  readonly pairs: readonly PairSummary[];
}

/** Ids looked up at once, and pieces read before others have their turn. */
const PORTION = 500;

const portionsOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / PORTION) }, (_, at) => ids.slice(at * PORTION, (at + 1) * PORTION));

const byPublication = (a: ReportSummary, b: ReportSummary): number =>
  byText(a.published ?? '', b.published ?? '') || byText(a.id, b.id);
const byDay = (a: RecordSummary, b: RecordSummary): number =>
  byText(a.start ?? '', b.start ?? '') || byText(a.id, b.id);

const confirmations = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    standing(decisions)
      .filter(({ kind }) => kind === 'confirm')
      .map(({ id }) => id),
  );

/** The view of a register in the making: read through once, then kept up to date by what changes. */
export class ViewContents {
  readonly #reports = new Map<string, ReportSummary>();
  readonly #statementsOf = new Map<string, readonly string[]>();
  readonly #facts = new Map<string, Facts>();
  readonly #confidence = new Map<string, number>();
  readonly #records = new Map<string, RecordSummary>();
  readonly #recordOf = new Map<string, string>();
  readonly #pairs = new PairIndex();
  /** Ids of the records that are linked to each. */
  readonly #linking = new Map<string, Set<string>>();
  #confirming: ReadonlySet<string> = new Set();
  /** Lists in order; empty ones are made anew. */
  readonly #listed: { reports?: ReportSummary[] | undefined; records?: RecordSummary[] | undefined } = {};

  /** Reads a register through, a few pieces in memory at once. */
  async readAll(store: Store): Promise<void> {
    const decisions: Decision[] = [];
    let read = 0;
    let decided = false;
    for await (const piece of store.contents()) {
      if (piece.kind === 'judgement' || piece.kind === 'block') break;
      if (piece.kind === 'document') this.#putDocument(piece.document, piece.statements);
      if (piece.kind === 'decision') decisions.push(piece.decision);
      if (piece.kind === 'record') {
        // decisions come before the records
        if (!decided) this.#confirming = confirmations(decisions);
        decided = true;
        this.#putRecord(piece.record);
      }
      if (++read % PORTION === 0) await others();
    }
  }

  /** Reads what was changed. */
  async readChanged(store: Store, { documents, records, decisions }: Changed): Promise<void> {
    for (const ids of portionsOf(documents)) {
      const told = groupedBy(await store.statements({ documents: ids }), ({ document = '' }) => document);
      const found = await store.documents({ ids });
      for (const id of ids) this.#dropDocument(id);
      for (const document of found) this.#putDocument(document, told.get(document.id) ?? []);
    }
    if (decisions) this.#decide(await store.decisions());
    for (const ids of portionsOf(records)) {
      const found = await store.records({ ids });
      for (const id of ids) this.#dropRecord(id);
      for (const record of found) this.#putRecord(record);
    }
  }

  /** What was read, as others see it. */
  view(revision: string): RegisterView {
    this.#listed.reports ??= [...this.#reports.values()].sort(byPublication);
    this.#listed.records ??= [...this.#records.values()].sort(byDay);
    const { reports, records } = this.#listed;
    return {
      revision,
      reports,
      report: (id) => this.#reports.get(id),
      records,
      record: (id) => this.#records.get(id),
      recordOf: (id) => this.#records.get(this.#recordOf.get(id) ?? ''),
      recordsOf: (pair) => this.#pairs.recordsOf(pair).sort(byDay),
      linkedTo: (id) => [...(this.#linking.get(id) ?? [])].flatMap((from) => this.#records.get(from) ?? []).sort(byDay),
      pairs: this.#pairs.list(),
    };
  }

  #putDocument(document: Document, statements: readonly Statement[]): void {
    this.#listed.reports = undefined;
    this.#reports.set(document.id, reportSummary(document, statements));
    const facts = statementFacts(document, statements);
    this.#statementsOf.set(
      document.id,
      facts.map(({ id }) => id),
    );
    for (const fact of facts) this.#facts.set(fact.id, fact);
    for (const { id = '', confidence } of statements) this.#confidence.set(id, confidence);
  }

  #dropDocument(id: string): void {
    this.#listed.reports = undefined;
    this.#reports.delete(id);
    for (const statement of this.#statementsOf.get(id) ?? []) {
      this.#facts.delete(statement);
      this.#confidence.delete(statement);
    }
    this.#statementsOf.delete(id);
  }

  #putRecord(record: RegisterRecord): void {
    this.#setRecord(
      recordSummary(record, {
        facts: this.#facts,
        confidence: this.#confidence,
        reports: this.#reports,
        confirming: this.#confirming,
      }),
    );
    for (const statement of record.statements) this.#recordOf.set(statement, record.id);
  }

  #setRecord(summary: RecordSummary): void {
    this.#listed.records = undefined;
    this.#records.set(summary.id, summary);
    for (const { to } of summary.links) {
      const linking = this.#linking.get(to);
      if (linking === undefined) this.#linking.set(to, new Set([summary.id]));
      else linking.add(summary.id);
    }
    this.#pairs.put(
      summary,
      summary.statements.flatMap((id) => this.#facts.get(id)?.documents ?? []),
    );
  }

  #dropRecord(id: string): void {
    const known = this.#records.get(id);
    if (known === undefined) return;
    this.#listed.records = undefined;
    this.#records.delete(id);
    this.#pairs.drop(known);
    for (const { to } of known.links) this.#linking.get(to)?.delete(id);
    for (const statement of known.statements)
      if (this.#recordOf.get(statement) === id) this.#recordOf.delete(statement);
  }

  /** Whether a record is confirmed may be another without a change of the record. */
  #decide(decisions: readonly Decision[]): void {
    this.#confirming = confirmations(decisions);
    for (const known of [...this.#records.values()]) {
      if (known.decisions.length === 0) continue;
      const now = certainty(known, { confidence: this.#confidence, confirming: this.#confirming });
      if (now.confirmed !== known.confirmed) this.#setRecord({ ...known, ...now });
    }
  }
}
