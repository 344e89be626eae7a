import type { Record as RegisterRecord } from '../../model/record.js';
import { applyToRecord } from '../decide/apply-to-record.js';
import type { Resolved } from '../decide/resolve-decisions.js';
import { weigh } from '../judge/judge.js';
import { byTelling, type Prepared } from '../prepare.js';
import { buildRecord } from './build-record.js';
import { cluster, type Edge, edgeOf, pairKey } from './cluster.js';

/** Edges with those an analyst put in by merging. */
const withMerged = (
  prepared: readonly Prepared[],
  edges: readonly Edge[],
  { pairs, constraints }: Resolved,
): Edge[] => {
  const byId = new Map(prepared.map((statement) => [statement.id, statement]));
  const known = new Set(edges.map(({ left, right }) => pairKey(left.id, right.id)));
  const added = pairs.flatMap((pair) => {
    const [left, right] = [byId.get(pair.left), byId.get(pair.right)];
    const key = pairKey(pair.left, pair.right);
    if (left === undefined || right === undefined || known.has(key) || !constraints.merged.has(key)) return [];
    known.add(key);
    return [edgeOf(left, right, weigh(left, right).odds)];
  });
  return [...edges, ...added];
};

/** Edges by the connected parts that they make: what is in different parts never meets. */
const parts = (edges: readonly Edge[]): Edge[][] => {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    if (at !== id) above.set(id, at);
    return at;
  };
  for (const { left, right } of edges) {
    const [a, b] = [top(left.id), top(right.id)];
    if (a !== b) above.set(b, a);
  }
  const found = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = top(edge.left.id);
    const part = found.get(key);
    if (part === undefined) found.set(key, [edge]);
    else part.push(edge);
  }
  return [...found.values()];
};

/** Records, without links, out of statements and the edges among them, in order of telling. Each statement is in exactly one. */
export const assemble = (
  prepared: readonly Prepared[],
  edges: readonly Edge[],
  resolved: Resolved,
): RegisterRecord[] => {
  const groups = parts(withMerged(prepared, edges, resolved)).flatMap((part) => cluster(part, resolved.constraints));
  const grouped = new Set(groups.flatMap((group) => group.map(({ id }) => id)));
  const alone = prepared.filter(({ id }) => !grouped.has(id)).map((statement) => [statement]);
  return [...groups, ...alone]
    .filter((members): members is [Prepared, ...Prepared[]] => members.length > 0)
    .sort(([a], [b]) => byTelling(a, b))
    .map((members) => applyToRecord(buildRecord(members), resolved));
};
