import { weigh } from '../judge/judge.js';
import { byTelling, type Prepared } from '../prepare.js';

/** Two statements held to be one thing, with the log-odds of it. */
export interface Edge {
  readonly left: Prepared;
  readonly right: Prepared;
  readonly odds: number;
}

/** An edge whose `left` is the one told first. */
export const edgeOf = (a: Prepared, b: Prepared, odds: number): Edge =>
  byTelling(a, b) <= 0 ? { left: a, right: b, odds } : { left: b, right: a, odds };

/** What an analyst decided on pairs; a pair's key is {@link pairKey}. */
export interface Constraints {
  readonly merged: ReadonlySet<string>;
  readonly split: ReadonlySet<string>;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Below these log-odds (a probability of about 1 %) two statements are never joined, not even through a third. */
const CONTRADICTION = -4.5;

const linked = (edge: Edge, { merged }: Constraints): boolean =>
  merged.size > 0 && merged.has(pairKey(edge.left.id, edge.right.id));

/**
 * Groups statements by their strongest edges first. Two groups become one when, over all pairs between them, the mean of the
 * log-odds is for it and no single pair contradicts it (average link with a veto). An analyst's word goes before: what
 * was merged is joined whatever the machine thinks, what was split is never joined.
 *
 * @returns groups of two and more, members in order of telling
 */
export const cluster = (edges: readonly Edge[], constraints: Constraints): Prepared[][] => {
  const group = new Map<string, Prepared[]>();
  const groupOf = (statement: Prepared): Prepared[] => {
    const known = group.get(statement.id) ?? [statement];
    group.set(statement.id, known);
    return known;
  };
  const known = new Map(edges.map((edge) => [pairKey(edge.left.id, edge.right.id), edge.odds]));
  const oddsOf = (a: Prepared, b: Prepared): number => {
    const key = pairKey(a.id, b.id);
    const odds = known.get(key) ?? weigh(a, b).odds;
    known.set(key, odds);
    return odds;
  };
  const mayJoin = (a: readonly Prepared[], b: readonly Prepared[], forced: boolean): boolean => {
    let sum = 0;
    for (const x of a) {
      for (const y of b) {
        if (constraints.split.has(pairKey(x.id, y.id))) return false;
        if (forced) continue;
        const odds = oddsOf(x, y);
        if (odds < CONTRADICTION) return false;
        sum += odds;
      }
    }
    return forced || sum > 0;
  };
  const order = [...edges].sort(
    (x, y) =>
      Number(linked(y, constraints)) - Number(linked(x, constraints)) ||
      y.odds - x.odds ||
      byTelling(x.left, y.left) ||
      byTelling(x.right, y.right),
  );
  for (const edge of order) {
    const [a, b] = [groupOf(edge.left), groupOf(edge.right)];
    if (a === b || !mayJoin(a, b, linked(edge, constraints))) continue;
    const joined = [...a, ...b];
    for (const member of joined) group.set(member.id, joined);
  }
  return [...new Set(group.values())].filter((members) => members.length > 1).map((members) => members.sort(byTelling));
};
