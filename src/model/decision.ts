import { z } from 'zod';
import { LinkKind } from './record.js';
import { Evidence } from './statement.js';

/**
 * Names a statement by its content, so that the name outlives a new reading: the same document, type and words.
 * Where a later reading cut the words or filled the slots differently, the statement of that type on those words that says most nearly
 * the same is meant.
 */
export const StatementRef = z.object({
  /** Id of the statement when the decision was taken; tried first. */
  id: z.string().optional(),
  document: z.string(),
  type: z.string(),
  evidence: z.array(Evidence).min(1),
  /** What the statement said then, slot by slot: tells statements apart that rest on the same words. */
  slots: z.record(z.string(), z.unknown()).optional(),
});
export type StatementRef = z.infer<typeof StatementRef>;

const common = {
  /** Hash of the other properties: the same decision imported twice is one. */
  id: z.string(),
  /** The analyst's name. */
  by: z.string().min(1),
  /** ISO 8601 instant. */
  at: z.string(),
  reason: z.string().optional(),
};

/**
 * What an analyst decided. A record is named by any one of its statements. Decisions are only ever added:
 * `revoke` takes an earlier one back.
 */
export const Decision = z.discriminatedUnion('kind', [
  /** The statement was read rightly. */
  z.object({ kind: z.literal('confirm'), ...common, target: StatementRef }),
  /** The statement was misread, or says nothing that belongs in the register: it takes part in nothing. */
  z.object({ kind: z.literal('reject'), ...common, target: StatementRef }),
  /**
   * `statement`: the slot was misread, the given value stands before anything is compared; null for a slot that is not told.
   * `record`: of the tellings, this value is the right one.
   */
  z.object({
    kind: z.literal('correct'),
    ...common,
    target: StatementRef,
    scope: z.enum(['statement', 'record']),
    slot: z.string(),
    value: z.unknown(),
  }),
  /** Both tell of one thing. */
  z.object({ kind: z.literal('merge'), ...common, left: StatementRef, right: StatementRef }),
  /** They tell of two things. */
  z.object({ kind: z.literal('split'), ...common, left: StatementRef, right: StatementRef }),
  /** The record of `from` amends, renews, implements … that of `to`. */
  z.object({ kind: z.literal('link'), ...common, link: LinkKind, from: StatementRef, to: StatementRef }),
  z.object({ kind: z.literal('note'), ...common, target: StatementRef, text: z.string() }),
  z.object({ kind: z.literal('revoke'), ...common, decision: z.string() }),
]);
export type Decision = z.infer<typeof Decision>;
export type DecisionKind = Decision['kind'];
