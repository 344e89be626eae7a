import type { Judgement } from '../model/judgement.js';
import type { Record as RegisterRecord } from '../model/record.js';
import { blockKeys } from './block/block-keys.js';
import type { ReconcileInput, ReconcileOutput, RegisterStatement } from './input.js';
import { judge, logOdds, probability } from './judge/judge.js';
import { buildRecord } from './merge/build-record.js';
import { type Constraints, cluster, type Edge, pairKey } from './merge/cluster.js';
import { byTelling, type Prepared, prepare } from './prepare.js';

/** Pairs less likely than this to be one thing are not worth keeping an opinion on. */
const WORTH_KEEPING = 0.1;

/** All statements of a register ready to be compared, in order of telling. */
const prepareAll = ({ documents, statements }: ReconcileInput): Prepared[] => {
  const byDocument = new Map<string, RegisterStatement[]>();
  for (const statement of statements) {
    const known = byDocument.get(statement.document) ?? [];
    known.push(statement);
    byDocument.set(statement.document, known);
  }
  return documents
    .flatMap((document) =>
      prepare(
        document,
        (byDocument.get(document.id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    )
    .sort(byTelling);
};

/** Pairs that share a block, each once. */
function* pairsOf(prepared: readonly Prepared[]): Generator<readonly [Prepared, Prepared]> {
  const blocks = new Map<string, Prepared[]>();
  for (const statement of prepared) {
    for (const key of blockKeys(statement)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [statement]);
      else block.push(statement);
    }
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const key = pairKey(a.id, b.id);
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
    }
  }
}

const NO_CONSTRAINTS: Constraints = { merged: new Set(), split: new Set() };

/**
 * Joins the statements that tell of one thing into records and says, for every pair alike enough, why or why not.
 * Pure and deterministic: the same statements give the same bytes in whatever order they come.
 */
export const reconcile = (input: ReconcileInput): ReconcileOutput => {
  const prepared = prepareAll(input);
  const judgements: Judgement[] = [];
  const edges: Edge[] = [];
  for (const [left, right] of pairsOf(prepared)) {
    const odds = logOdds(left, right);
    if (probability(odds) < WORTH_KEEPING) continue;
    const judgement = judge(left, right);
    judgements.push(judgement);
    if (judgement.verdict === 'same') edges.push({ left, right, odds });
  }
  const groups = cluster(edges, NO_CONSTRAINTS);
  const grouped = new Set(groups.flatMap((group) => group.map(({ id }) => id)));
  const alone = prepared.filter(({ id }) => !grouped.has(id)).map((statement) => [statement]);
  const records: RegisterRecord[] = [...groups, ...alone]
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byTelling(a, b)))
    .map((members) => buildRecord(members as [Prepared, ...Prepared[]]));
  return {
    records,
    judgements: judgements.sort((a, b) => (pairKey(a.left, a.right) < pairKey(b.left, b.right) ? -1 : 1)),
  };
};
