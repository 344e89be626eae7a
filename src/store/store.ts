import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Judgement } from '../model/judgement.js';
import type { Record } from '../model/record.js';
import type { Statement, StatementType } from '../model/statement.js';

/** What to look for; whatever is absent does not narrow the search. */
export interface Filter {
  /** All of these parties take part. Quotes and distinctions belong to the two parties that their report is mostly about. */
  readonly between?: readonly string[];
  readonly types?: readonly StatementType[];
  /** At least one of these. */
  readonly fields?: readonly Field[];
  /** Status, or stage of a commitment: one of these. */
  readonly statuses?: readonly string[];
  /** First day, ISO 8601 at any precision: the thing's own date, else that of its report, is not before it. */
  readonly since?: string;
  /** Last day, likewise. */
  readonly until?: string;
  /** Read from one of these documents. */
  readonly documents?: readonly string[];
  readonly ids?: readonly string[];
}

/** Records, judgements and block keys that a reconciliation came to. */
export interface Reconciliation {
  readonly records: readonly Record[];
  readonly judgements: readonly Judgement[];
  /** Keys under which each statement is found again for comparison: statement → keys. */
  readonly blocks?: ReadonlyMap<string, readonly string[]>;
}

/** A part of a register that a reconciliation replaces, everything else staying as it is. */
export interface ReconciliationPatch extends Reconciliation {
  /** Records to take out first. */
  readonly removed: readonly string[];
  /** Statements whose judgements and block keys are taken out first: they have been compared anew. */
  readonly forgotten?: readonly string[];
}

/** Something wrong with what is stored. */
export interface Problem {
  readonly kind: 'evidence' | 'reference' | 'file';
  /** Id of the statement, record or decision. */
  readonly id: string;
  readonly reason: string;
}

/**
 * Storage of one register. Reading methods answer in a fixed order: documents by date of publication and id, statements by
 * document and place in it, records by their first statement, decisions by instant. All methods reject with an
 * `EntenteError` (`store-unusable`, `store-read-only`) when the storage fails.
 */
export interface Store {
  /** Keeps a document with its statements, all or nothing. False, and nothing changes, if it is there already. Statements need ids. */
  addDocument(document: Document, statements: readonly Statement[]): Promise<boolean>;
  /** Replaces the statements of a document that is there by those of a new reading. */
  replaceStatements(document: string, statements: readonly Statement[]): Promise<void>;
  /** Takes out a document and its statements; decisions stay. False if it is not there. */
  removeDocument(id: string): Promise<boolean>;
  hasDocument(id: string): Promise<boolean>;
  document(id: string): Promise<Document | undefined>;
  documents(filter?: Filter): Promise<Document[]>;
  statement(id: string): Promise<Statement | undefined>;
  statements(filter?: Filter): Promise<Statement[]>;
  /** By its id, by an id it had before, or by the id of one of its statements. */
  record(id: string): Promise<Record | undefined>;
  records(filter?: Filter): Promise<Record[]>;
  /** Judgements on any of these statements; all without them. */
  judgements(statements?: readonly string[]): Promise<Judgement[]>;
  decisions(): Promise<Decision[]>;
  /** False if the same decision is there already. */
  addDecision(decision: Decision): Promise<boolean>;
  /** Puts a whole reconciliation in place of the last. */
  saveReconciliation(result: Reconciliation): Promise<void>;
  /** Puts a part of it in place: records by id, judgements by their two statements. */
  patchReconciliation(patch: ReconciliationPatch): Promise<void>;
  /** Statements kept under any of these block keys. */
  statementsInBlocks(keys: readonly string[]): Promise<Statement[]>;
  /** Ids of the records that hold any of these statements. */
  recordsOfStatements(ids: readonly string[]): Promise<Record[]>;
  /** Evidence against text, references against what they refer to. Empty when all is well. */
  check(): Promise<Problem[]>;
  close(): Promise<void>;
}
