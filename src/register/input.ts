import type { Decision } from '../model/decision.js';
import type { SourceKind } from '../model/document.js';
import type { Judgement } from '../model/judgement.js';
import type { Record } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import type { TextSketch } from '../model/text-sketch.js';

/** What the register needs to know of a document. */
export interface RegisterDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly outlet?: string;
  /** What reprints of its text are known by. */
  readonly sketch?: TextSketch;
}

/** A statement that is known by its id and the document it was read from. */
export type RegisterStatement = Statement & { readonly id: string; readonly document: string };

export interface ReconcileInput {
  readonly documents: readonly RegisterDocument[];
  readonly statements: readonly RegisterStatement[];
  readonly decisions?: readonly Decision[];
}

export interface ReconcileOutput {
  /** By the date of their first telling, then by id. */
  readonly records: readonly Record[];
  /** Pairs found alike enough to be worth an opinion, by their ids; `left` is before `right`. */
  readonly judgements: readonly Judgement[];
  /** Statement → keys under which it is found again when a report is added. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}
