import type { Feature, Judgement } from '../../model/judgement.js';
import { compare } from '../compare/compare.js';
import type { Prepared } from '../prepare.js';
import { WEIGHTS } from './weights.js';

/** From this probability on two statements are the same, below the second they are different, between them it is unsure. */
export const SAME = 0.6;
export const DIFFERENT = 0.3;

const round = (value: number): number => Number(value.toFixed(4));

/** Two statements in the order in which they are compared, so that a pair has one score whichever way round it comes. */
const ordered = (a: Prepared, b: Prepared): readonly [Prepared, Prepared] => (a.id < b.id ? [a, b] : [b, a]);

/** Log-odds of two statements being one thing; minus infinity for different types. */
export const logOdds = (a: Prepared, b: Prepared): number => {
  const features = compare(...ordered(a, b));
  if (features === undefined) return Number.NEGATIVE_INFINITY;
  const weights = WEIGHTS[a.statement.type];
  let sum = weights.bias ?? 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
};

/** Probability of log-odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

const verdictOf = (score: number): Judgement['verdict'] =>
  score >= SAME ? 'same' : score < DIFFERENT ? 'different' : 'unsure';

/** The machine's judgement on two statements, with every reason that weighed and what it weighed; `left` is the lower id. */
export const judge = (a: Prepared, b: Prepared): Judgement => {
  const [left, right] = ordered(a, b);
  const weights = WEIGHTS[left.statement.type];
  const features: Feature[] = Object.entries(compare(left, right) ?? {})
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => ({ name, value: round(value), weight: weights[name] ?? 0 }));
  const score = round(probability(logOdds(left, right)));
  return { left: left.id, right: right.id, verdict: verdictOf(score), score, features, by: 'machine' };
};
