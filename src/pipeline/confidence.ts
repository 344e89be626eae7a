import type { Draft } from '../statements/statement-reader.js';

/**
 * How far a statement can be trusted against others: a start value less a step for each doubt. Not calibrated yet: it orders
 * statements and does not say what share of them is right.
 */
export const confidenceOf = (draft: Draft): number => Math.max(0.05, 0.8 - 0.12 * (draft.doubts?.length ?? 0));
