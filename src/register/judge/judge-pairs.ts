import type { Judgement } from '../../model/judgement.js';
import type { DecidedPair } from '../decide/resolve-decisions.js';
import { type Edge, edgeOf } from '../merge/cluster.js';
import type { Prepared } from '../prepare.js';
import { judge, probability, weigh } from './judge.js';

/** Pairs less likely than this to be one thing are not worth keeping an opinion on. */
const WORTH_KEEPING = 0.1;

/** The machine's judgements on pairs, and those among them that hold for one thing. */
export interface JudgedPairs {
  readonly judgements: readonly Judgement[];
  readonly edges: readonly Edge[];
}

/** Judges every pair; keeps an opinion on those alike enough to be worth one. */
export const judgePairs = (pairs: Iterable<readonly [Prepared, Prepared]>): JudgedPairs => {
  const judgements: Judgement[] = [];
  const edges: Edge[] = [];
  for (const [left, right] of pairs) {
    const weighed = weigh(left, right);
    if (probability(weighed.odds) < WORTH_KEEPING) continue;
    const judgement = judge(weighed);
    judgements.push(judgement);
    if (judgement.verdict === 'same') edges.push(edgeOf(left, right, weighed.odds));
  }
  return { judgements, edges };
};

/** An analyst's decision on a pair as a judgement. */
const judgementOf = ({ left, right, decision }: DecidedPair): Judgement => ({
  left: left < right ? left : right,
  right: left < right ? right : left,
  verdict: decision.kind === 'merge' ? 'same' : 'different',
  score: decision.kind === 'merge' ? 1 : 0,
  features: [],
  by: decision.by,
  at: decision.at,
});

/**
 * The analysts' decisions on pairs as judgements: of several that one analyst took on a pair the last counts; the earlier ones stay
 * among the decisions.
 */
export const decidedJudgements = (pairs: readonly DecidedPair[]): Judgement[] => {
  const last = new Map<string, Judgement>();
  for (const judgement of pairs.map(judgementOf)) {
    const key = `${judgement.left}\n${judgement.right}\n${judgement.by}`;
    const before = last.get(key);
    if (before === undefined || (before.at ?? '') <= (judgement.at ?? '')) last.set(key, judgement);
  }
  return [...last.values()];
};
