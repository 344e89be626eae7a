import type { Decision, StatementRef } from '../../model/decision.js';
import type { LinkKind } from '../../model/record.js';
import { Statement } from '../../model/statement.js';
import type { RegisterStatement } from '../input.js';
import { type Constraints, pairKey } from '../merge/cluster.js';
import { type Finder, finder } from './find-referenced.js';

/** A decision that two statements are, or are not, of one thing. */
export interface DecidedPair {
  readonly left: string;
  readonly right: string;
  readonly decision: Extract<Decision, { kind: 'merge' | 'split' }>;
}

/** What the analyst's decisions come to for the statements at hand. */
export interface Resolved {
  /** What goes into reconciliation: without the rejected, with corrections made. */
  readonly statements: readonly RegisterStatement[];
  readonly constraints: Constraints;
  readonly pairs: readonly DecidedPair[];
  /** Statement → values put in place of what its record would choose. */
  readonly chosen: ReadonlyMap<string, readonly { readonly slot: string; readonly value: unknown }[]>;
  readonly links: readonly {
    readonly kind: LinkKind;
    readonly from: string;
    readonly to: string;
    readonly by: string;
  }[];
  /** Statement → ids of the decisions that name it. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Decisions that hold and change nothing as things are, each with the reason. */
  readonly waiting: readonly Waiting[];
}

/** A decision that waits: what it names is not in the register, or is no longer as it was. */
export interface Waiting {
  readonly decision: Decision;
  readonly reason: string;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

/** Decisions that hold, in order of time, revocations among them: what was revoked is out, unless the revocation was revoked in turn. */
export const inForce = (decisions: readonly Decision[]): Decision[] => {
  const ordered = [...decisions].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const revoked = new Set<string>();
  for (const decision of ordered.toReversed()) {
    if (decision.kind === 'revoke' && !revoked.has(decision.id)) revoked.add(decision.decision);
  }
  return ordered.filter(({ id }) => !revoked.has(id));
};

/** Decisions that hold, in order of time, without the revocations. */
export const standing = (decisions: readonly Decision[]): Decision[] =>
  inForce(decisions).filter(({ kind }) => kind !== 'revoke');

/** The statements that a decision names. */
export const refsOf = (decision: Decision): readonly StatementRef[] => {
  switch (decision.kind) {
    case 'merge':
    case 'split':
      return [decision.left, decision.right];
    case 'link':
      return [decision.from, decision.to];
    case 'revoke':
      return [];
    default:
      return [decision.target];
  }
};

/** Ids of the documents that decisions speak of. */
export const documentsOf = (decisions: readonly Decision[]): string[] =>
  [...new Set(decisions.flatMap(refsOf).map(({ document }) => document))].sort();

/** A statement with one slot put right; `undefined` where the slot does not take the value. */
const corrected = (statement: RegisterStatement, slot: string, value: unknown): RegisterStatement | undefined => {
  const { [slot]: _, ...others } = statement as RegisterStatement & Readonly<Record<string, unknown>>;
  const parsed = Statement.safeParse(value === null ? others : { ...others, [slot]: value });
  return parsed.success ? { ...parsed.data, id: statement.id, document: statement.document } : undefined;
};

const GONE = 'its statement is not in the register';
const ONE = 'its two statements are one now';

/** Why a decision cannot be acted on, with what was found of the statements it names. */
const obstacle = (decision: Decision, found: readonly (RegisterStatement | undefined)[]): string | undefined => {
  if (found.includes(undefined)) return GONE;
  const [left, right] = found;
  if (left === undefined || right === undefined) return undefined;
  if (left.id === right.id) return ONE;
  return decision.kind !== 'link' && left.type !== right.type ? 'its two statements are of different types' : undefined;
};

/** Statement → values for its slots, the later ones last. */
type Values = Map<string, { slot: string; value: unknown }[]>;

const corrections = (statements: readonly RegisterStatement[]) => {
  const now = new Map<string, RegisterStatement>();
  const original = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    of: (statement: RegisterStatement): RegisterStatement => now.get(statement.id) ?? statement,
    /** False if the slot does not take the value. */
    put: (id: string, slot: string, value: unknown): boolean => {
      const before = now.get(id) ?? original.get(id);
      const after = before === undefined ? undefined : corrected(before, slot, value);
      if (after !== undefined) now.set(id, after);
      return after !== undefined;
    },
  };
};

/** The last word on each pair. */
const constraintsOf = (pairs: readonly DecidedPair[]): { merged: Set<string>; split: Set<string> } => {
  const merged = new Set<string>();
  const split = new Set<string>();
  for (const { left, right, decision } of pairs) {
    const key = pairKey(left, right);
    (decision.kind === 'merge' ? merged : split).add(key);
    (decision.kind === 'merge' ? split : merged).delete(key);
  }
  return { merged, split };
};

/** Works out what decisions mean for these statements. One that names a statement not among them waits until it is read again. */
export const resolveDecisions = (
  statements: readonly RegisterStatement[],
  decisions: readonly Decision[],
  find: Finder = finder(statements),
): Resolved => {
  const rejected = new Set<string>();
  const changes = corrections(statements);
  const chosen: Values = new Map();
  const named = new Map<string, string[]>();
  const pairs: DecidedPair[] = [];
  const links: { kind: LinkKind; from: string; to: string; by: string }[] = [];
  const waiting: Waiting[] = [];

  for (const decision of standing(decisions)) {
    const found = refsOf(decision).map(find);
    const reason = obstacle(decision, found);
    const [first, second] = found;
    if (reason !== undefined) waiting.push({ decision, reason });
    if (reason !== undefined || first === undefined) continue;
    for (const id of new Set(found.flatMap((statement) => statement?.id ?? []))) push(named, id, decision.id);
    if (decision.kind === 'merge' || decision.kind === 'split')
      pairs.push({ left: first.id, right: second?.id ?? '', decision });
    if (decision.kind === 'link')
      links.push({ kind: decision.link, from: first.id, to: second?.id ?? '', by: decision.by });
    if (decision.kind === 'reject') rejected.add(first.id);
    if (decision.kind === 'confirm') rejected.delete(first.id);
    if (decision.kind !== 'correct') continue;
    const { scope, slot, value } = decision;
    if (scope === 'record') push(chosen, first.id, { slot, value });
    else if (!changes.put(first.id, slot, value))
      waiting.push({ decision, reason: `${slot} does not take that value` });
  }

  const constraints = constraintsOf(pairs);
  const { merged, split } = constraints;
  return {
    statements: statements.filter(({ id }) => !rejected.has(id)).map(changes.of),
    constraints,
    pairs: pairs.filter(({ left, right, decision }) =>
      (decision.kind === 'merge' ? merged : split).has(pairKey(left, right)),
    ),
    chosen,
    links,
    named,
    waiting,
  };
};
