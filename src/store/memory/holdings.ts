import { byText } from '../../model/by-text.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import type { Judgement } from '../../model/judgement.js';
import type { Record } from '../../model/record.js';
import { recordId } from '../../model/record-id.js';
import type { Statement } from '../../model/statement.js';
import { type Facts, idOf, statementFacts } from '../facts.js';
import type { Changed, Reconciliation } from '../store.js';
import { byDocument } from './order.js';

/** What is given out and taken in is nobody else's. */
export const copy = <T>(value: T): T => structuredClone(value);

/** All that a register in memory holds. The store says what is one piece of work. */
export class Holdings {
  readonly documents = new Map<string, Document>();
  readonly statements = new Map<string, Statement>();
  readonly ofDocument = new Map<string, readonly string[]>();
  readonly facts = new Map<string, Facts>();
  readonly records = new Map<string, Record>();
  readonly recordOf = new Map<string, string>();
  readonly aliases = new Map<string, string>();
  readonly judgements = new Map<string, Judgement>();
  readonly decisions = new Map<string, Decision>();
  readonly blocks = new Map<string, Set<string>>();
  readonly documentAdded = new Map<string, string>();
  readonly decisionAdded = new Map<string, string>();
  readonly marks = new Map<string, string>();
  /** What was changed, and at which change the last time. */
  readonly touched = new Map<string, number>();
  /** Changes so far. */
  changes = 0;

  /** Notes that something was changed, each thing once: at the last time. */
  touch(kind: 'document' | 'record' | 'decision' | 'all', ids: readonly string[]): void {
    this.changes++;
    for (const id of ids) this.touched.set(`${kind}\n${id}`, this.changes);
  }

  /** What was changed after so many changes; nothing where all records are others. */
  touchedSince(changes: number): Changed | undefined {
    const since = [...this.touched]
      .filter(([, at]) => at > changes)
      .map(([key]) => key.split('\n') as [string, string]);
    const of = (wanted: string): string[] => since.filter(([kind]) => kind === wanted).map(([, id]) => id);
    if (of('all').length > 0) return undefined;
    return {
      moment: String(this.changes),
      documents: of('document'),
      records: of('record'),
      decisions: of('decision').length > 0,
    };
  }

  /** Takes out all records and what they were made by. */
  clearRecords(): void {
    for (const map of [this.records, this.recordOf, this.aliases, this.judgements, this.blocks]) map.clear();
  }

  /** Takes out some records. */
  dropRecords(ids: readonly string[]): void {
    for (const id of ids) this.records.delete(id);
    for (const [statement, record] of this.recordOf) if (!this.records.has(record)) this.recordOf.delete(statement);
    for (const [alias, record] of this.aliases) if (!this.records.has(record)) this.aliases.delete(alias);
  }

  /** Takes over all that another store holds. */
  take(other: Holdings): void {
    const mine = this.#maps();
    for (const [at, map] of other.#maps().entries()) {
      mine[at]?.clear();
      for (const [key, value] of map) mine[at]?.set(key, value);
    }
    this.blocks.clear();
    for (const [key, members] of other.blocks) this.blocks.set(key, new Set(members));
    this.changes = other.changes;
  }

  #maps(): readonly Map<string, unknown>[] {
    return [
      this.documents,
      this.statements,
      this.ofDocument,
      this.facts,
      this.records,
      this.recordOf,
      this.aliases,
      this.judgements,
      this.decisions,
      this.documentAdded,
      this.decisionAdded,
      this.marks,
      this.touched,
    ] as readonly Map<string, unknown>[];
  }

  /** Documents by date of publication and id. */
  sorted(): Document[] {
    return [...this.documents.values()].sort(byDocument);
  }

  /** Facts of those of these statements that are there. */
  factsOf(ids: readonly string[]): Facts[] {
    return ids.flatMap((id) => this.facts.get(id) ?? []);
  }

  /** Refuses statements whose ids are taken. @throws EntenteError `internal` */
  checkNew(document: string, statements: readonly Statement[]): void {
    const seen = new Set<string>();
    for (const statement of statements) {
      const id = idOf(statement);
      const owner = this.statements.get(id)?.document;
      if (seen.has(id) || (owner !== undefined && owner !== document)) {
        throw new EntenteError('internal', `two statements have the id ${id}`);
      }
      seen.add(id);
    }
  }

  /** Puts in the statements of a document. */
  putStatements(document: Document, statements: readonly Statement[]): void {
    const sorted = [...statements].sort(
      (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || byText(idOf(a), idOf(b)),
    );
    this.ofDocument.set(document.id, sorted.map(idOf));
    for (const statement of sorted) this.statements.set(idOf(statement), { ...copy(statement), document: document.id });
    for (const facts of statementFacts(document, statements)) this.facts.set(facts.id, facts);
  }

  /** Takes out the statements of a document. */
  dropStatements(document: string): void {
    for (const id of this.ofDocument.get(document) ?? []) {
      this.statements.delete(id);
      this.facts.delete(id);
      this.forget(id);
    }
    this.ofDocument.delete(document);
  }

  /** Takes out what was found of a statement by comparing it. */
  forget(id: string): void {
    for (const [key, judgement] of this.judgements) {
      if (judgement.left === id || judgement.right === id) this.judgements.delete(key);
    }
    for (const members of this.blocks.values()) members.delete(id);
  }

  /** Puts in records, judgements and block keys. */
  put(result: Reconciliation): void {
    for (const record of result.records) {
      this.records.set(record.id, copy(record));
      for (const statement of record.statements) {
        this.recordOf.set(statement, record.id);
        this.aliases.set(recordId(record.type, statement), record.id);
      }
    }
    for (const judgement of result.judgements) {
      this.judgements.set(`${judgement.left}\n${judgement.right}\n${judgement.by}`, copy(judgement));
    }
    for (const [statement, keys] of result.blocks ?? []) {
      for (const key of keys) this.blocks.set(key, (this.blocks.get(key) ?? new Set()).add(statement));
    }
  }
}
