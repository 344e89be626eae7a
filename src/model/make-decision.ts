import { createHash } from 'node:crypto';
import { Decision, type StatementRef } from './decision.js';
import type { Statement } from './statement.js';

type Undated<D> = D extends Decision ? Omit<D, 'id' | 'by' | 'at'> : never;

/** What was decided, before it is dated and signed. */
export type DecisionContent = Undated<Decision>;

/** Who decides, and when: an ISO 8601 instant. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
};

/** The slots of a statement: what it says, without where and how it was read. */
export const slotsOf = (statement: Statement): Readonly<Record<string, unknown>> => {
  const {
    id: _id,
    document: _document,
    type: _type,
    evidence: _evidence,
    confidence: _c,
    rule: _rule,
    ...slots
  } = statement;
  return slots;
};

/** Names a statement by its content, so that the name outlives a new reading. */
export const refTo = (statement: Statement & { readonly id: string; readonly document: string }): StatementRef => ({
  id: statement.id,
  document: statement.document,
  type: statement.type,
  evidence: statement.evidence,
  slots: slotsOf(statement),
});

/** Hash of everything in a decision but its id: sixteen hexadecimal digits. */
export const decisionId = (decision: Omit<Decision, 'id'>): string => {
  const { id: _, ...rest } = decision as Decision;
  return createHash('sha256')
    .update(JSON.stringify(sorted(rest)))
    .digest('hex')
    .slice(0, 16);
};

/**
 * Dates and signs what was decided.
 *
 * @example makeDecision({ kind: 'reject', target }, { by: 'A. Analyst', at: '2024-02-03T10:00:00.000Z' }).id // sixteen digits
 */
export const makeDecision = (content: DecisionContent, { by, at }: Signature): Decision => {
  const signed = { ...content, by, at };
  return Decision.parse({ ...signed, id: decisionId(signed) });
};
