import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';

/** A record with its statements, in its order, and the documents that say them. */
export interface SourcedRecord {
  readonly record: RegisterRecord;
  readonly statements: readonly Statement[];
  readonly documents: ReadonlyMap<string, Document>;
  /** The decisions that bear on it. */
  readonly decisions: readonly Decision[];
  /** Best confidence of its statements; 1 where an analyst confirmed it. */
  readonly confidence: number;
}

/** What a selection of a register comes to, ready to be written in any format. */
export interface ExportInput {
  readonly records: readonly SourcedRecord[];
  /** Every document that one of the records rests on, by date of publication and id. */
  readonly documents: readonly Document[];
}
