import type { Decision, StatementRef } from '../../model/decision.js';
import type { LinkKind } from '../../model/record.js';
import { Statement } from '../../model/statement.js';
import type { RegisterStatement } from '../input.js';
import { type Constraints, pairKey } from '../merge/cluster.js';

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
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

const shared = (statement: RegisterStatement, { evidence }: StatementRef): number =>
  statement.evidence.reduce(
    (sum, x) =>
      sum + evidence.reduce((inner, y) => inner + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );

/** Finds the statement that a reference means: by id, else the one of its type in its document that shares most words with it. */
const finder = (statements: readonly RegisterStatement[]): ((ref: StatementRef) => RegisterStatement | undefined) => {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const byDocument = new Map<string, RegisterStatement[]>();
  for (const statement of statements) push(byDocument, `${statement.document}\n${statement.type}`, statement);
  return (ref) => {
    const exact = ref.id === undefined ? undefined : byId.get(ref.id);
    if (exact !== undefined) return exact;
    const [best] = (byDocument.get(`${ref.document}\n${ref.type}`) ?? [])
      .map((statement) => ({ statement, words: shared(statement, ref) }))
      .filter(({ words }) => words > 0)
      .sort((a, b) => b.words - a.words || (a.statement.id < b.statement.id ? -1 : 1));
    return best?.statement;
  };
};

/** Decisions that hold, in order of time: what was revoked is out, unless the revocation was revoked in turn. */
export const standing = (decisions: readonly Decision[]): Decision[] => {
  const ordered = [...decisions].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const revoked = new Set<string>();
  for (const decision of ordered.toReversed()) {
    if (decision.kind === 'revoke' && !revoked.has(decision.id)) revoked.add(decision.decision);
  }
  return ordered.filter(({ id, kind }) => kind !== 'revoke' && !revoked.has(id));
};

/** Ids of the documents that decisions speak of. */
export const documentsOf = (decisions: readonly Decision[]): string[] => {
  const refs = decisions.flatMap((decision) => {
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
  });
  return [...new Set(refs.map(({ document }) => document))].sort();
};

const corrected = (
  statement: RegisterStatement,
  changes: readonly { slot: string; value: unknown }[],
): RegisterStatement => {
  const parsed = Statement.safeParse({
    ...statement,
    ...Object.fromEntries(changes.map(({ slot, value }) => [slot, value])),
  });
  return parsed.success ? { ...parsed.data, id: statement.id, document: statement.document } : statement;
};

/** Works out what decisions mean for these statements. One that names a statement not among them waits until it is read again. */
export const resolveDecisions = (
  statements: readonly RegisterStatement[],
  decisions: readonly Decision[],
): Resolved => {
  const find = finder(statements);
  const rejected = new Set<string>();
  const changes = new Map<string, { slot: string; value: unknown }[]>();
  const chosen = new Map<string, { slot: string; value: unknown }[]>();
  const named = new Map<string, string[]>();
  const pairs: DecidedPair[] = [];
  const links: { kind: LinkKind; from: string; to: string; by: string }[] = [];

  for (const decision of standing(decisions)) {
    if (decision.kind === 'revoke') continue;
    if (decision.kind === 'merge' || decision.kind === 'split') {
      const [left, right] = [find(decision.left), find(decision.right)];
      if (left === undefined || right === undefined || left.id === right.id || left.type !== right.type) continue;
      pairs.push({ left: left.id, right: right.id, decision });
      push(named, left.id, decision.id);
      push(named, right.id, decision.id);
      continue;
    }
    if (decision.kind === 'link') {
      const [from, to] = [find(decision.from), find(decision.to)];
      if (from === undefined || to === undefined) continue;
      links.push({ kind: decision.link, from: from.id, to: to.id, by: decision.by });
      for (const id of new Set([from.id, to.id])) push(named, id, decision.id);
      continue;
    }
    const target = find(decision.target);
    if (target === undefined) continue;
    push(named, target.id, decision.id);
    if (decision.kind === 'reject') rejected.add(target.id);
    if (decision.kind === 'confirm') rejected.delete(target.id);
    if (decision.kind === 'correct')
      push(decision.scope === 'statement' ? changes : chosen, target.id, {
        slot: decision.slot,
        value: decision.value,
      });
  }

  // the last word on a pair holds
  const merged = new Set<string>();
  const split = new Set<string>();
  for (const { left, right, decision } of pairs) {
    const key = pairKey(left, right);
    (decision.kind === 'merge' ? merged : split).add(key);
    (decision.kind === 'merge' ? split : merged).delete(key);
  }
  return {
    statements: statements
      .filter(({ id }) => !rejected.has(id))
      .map((statement) => corrected(statement, changes.get(statement.id) ?? [])),
    constraints: { merged, split },
    pairs: pairs.filter(({ left, right, decision }) =>
      (decision.kind === 'merge' ? merged : split).has(pairKey(left, right)),
    ),
    chosen,
    links,
    named,
  };
};
