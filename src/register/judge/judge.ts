import type { Feature, Judgement } from '../../model/judgement.js';
import { compare } from '../compare/compare.js';
import type { Features } from '../compare/features.js';
import type { Prepared } from '../prepare.js';
import { WEIGHTS } from './weights.js';

/** From this probability on two statements are the same, below the second they are different, between them it is unsure. */
export const SAME = 0.6;
export const DIFFERENT = 0.3;

/** Two statements weighed: `left` is the lower id, so that a pair has one score whichever way round it comes. */
export interface Weighed {
  readonly left: Prepared;
  readonly right: Prepared;
  readonly features: Features;
  /** Log-odds of their being one thing; minus infinity for different types. */
  readonly odds: number;
}

/** Compares two statements and adds up what weighs for and against their being one thing. */
export const weigh = (a: Prepared, b: Prepared): Weighed => {
  const [left, right] = a.id < b.id ? [a, b] : [b, a];
  const features = compare(left, right);
  if (features === undefined) return { left, right, features: {}, odds: Number.NEGATIVE_INFINITY };
  const weights = WEIGHTS[left.statement.type];
  let odds = weights.bias ?? 0;
  for (const name in features) odds += (features[name] ?? 0) * (weights[name] ?? 0);
  return { left, right, features, odds };
};

/** Probability of log-odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const verdictOf = (score: number): Judgement['verdict'] =>
  score >= SAME ? 'same' : score < DIFFERENT ? 'different' : 'unsure';

/** The machine's judgement on a pair, with every reason that weighed and what it weighed. */
export const judge = ({ left, right, features, odds }: Weighed): Judgement => {
  const weights = WEIGHTS[left.statement.type];
  const reasons: Feature[] = Object.entries(features)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => ({ name, value: round(value), weight: weights[name] ?? 0 }));
  const score = round(probability(odds));
  return { left: left.id, right: right.id, verdict: verdictOf(score), score, features: reasons, by: 'machine' };
};
