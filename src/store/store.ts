import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Judgement } from '../model/judgement.js';
import type { Record } from '../model/record.js';
import type { Statement, StatementType } from '../model/statement.js';
import type { Piece } from './contents.js';

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
  readonly kind: 'evidence' | 'reference' | 'hash' | 'file';
  /** Id of the document, statement, record or decision. */
  readonly id: string;
  readonly reason: string;
}

/** Something that came into a register. */
export interface Addition {
  /** Id of the document or decision. */
  readonly id: string;
  /** ISO 8601 instant in UTC, as `Date.toISOString` writes it. */
  readonly added: string;
}

/** What came into a register since some instant, by instant and id. */
export interface Additions {
  readonly documents: readonly Addition[];
  readonly decisions: readonly Addition[];
}

/** What was changed in a register since some moment, each once, in no order. */
export interface Changed {
  /** The moment at which this was asked. What is being changed just then is told now or the next time, or both. */
  readonly moment: string;
  /** Ids of documents that came, went or were read anew. */
  readonly documents: readonly string[];
  /** Ids of records that came, went or are other than they were. */
  readonly records: readonly string[];
  /** Whether decisions came. */
  readonly decisions: boolean;
}

/** What is looked for, and where. */
export interface Search {
  /** Words, all of which must occur in any of their forms; words in quotation marks must follow one another. */
  readonly query: string;
  readonly kind: 'report' | 'record';
  readonly limit: number;
}

/** Something that was found. */
export interface Hit {
  /** Id of the document or record. */
  readonly id: string;
  /** The higher the better; compares with others of the same search only. */
  readonly score: number;
}

/**
 * Storage of one register. Reading methods answer in a fixed order: documents by date of publication and id, statements by
 * document and place in it, records by their first statement, decisions by instant. All methods reject with an
 * `EntenteError` (`store-unusable`, `store-read-only`) when the storage fails.
 */
export interface Store {
  /**
   * Keeps a document with its statements, all or nothing. False, and nothing changes, if it is there already. Statements need ids.
   * `added` is the instant by the caller's clock; without it the document counts as having always been there.
   */
  addDocument(document: Document, statements: readonly Statement[], added?: string): Promise<boolean>;
  /** Replaces the statements of a document that is there by those of a new reading; when it was added stays. */
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
  /** False, and nothing changes, if the same decision is there already. `added` as for documents; the decision's own instant may be earlier. */
  addDecision(decision: Decision, added?: string): Promise<boolean>;
  /** Documents and decisions added at or after an instant; what was added without one is never among them. */
  additions(since: string): Promise<Additions>;
  /** The instant kept under a name, such as how far somebody has read what is new. */
  mark(name: string): Promise<string | undefined>;
  /** Keeps an instant under a name, in place of the last. */
  setMark(name: string, time: string): Promise<void>;
  /** Puts a whole reconciliation in place of the last. */
  saveReconciliation(result: Reconciliation): Promise<void>;
  /** Puts a part of it in place: records by id, judgements by their two statements. */
  patchReconciliation(patch: ReconciliationPatch): Promise<void>;
  /** Statements kept under any of these block keys. */
  statementsInBlocks(keys: readonly string[]): Promise<Statement[]>;
  /** Ids of the records that hold any of these statements. */
  recordsOfStatements(ids: readonly string[]): Promise<Record[]>;
  /** Documents, or records, that hold what is looked for, the best first; which come first is the engine's to say. Nothing for a query without words. */
  search(search: Search): Promise<Hit[]>;
  /** A word that is another once anybody changed the register: what was worked out of it holds as long as the word stays. */
  revision(): Promise<string>;
  /** A moment for {@link Store.changedSince}: take it before reading what is to be kept up to date. */
  moment(): Promise<string>;
  /** What was changed since a moment that this store gave; nothing is told where that is too much to tell: then all may be another. */
  changedSince(moment: string): Promise<Changed | undefined>;
  /**
   * Does several things as one: all of it or, when `work` rejects, nothing. Nobody else changes the register meanwhile: others, in
   * this process or another, wait until it is done. `work` must use the store that it is given, not this one, and may be called again
   * where the engine asks for it. When it resolves, what was done outlasts a crash.
   */
  exclusively<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** All that the register holds, in one state whatever others write meanwhile; a few pieces in memory at once where it is on a disk. */
  contents(): AsyncGenerator<Piece>;
  /** Evidence against text, documents against their digests, references against what they refer to. Empty when all is well. */
  check(): Promise<Problem[]>;
  close(): Promise<void>;
}
