import type { Draft } from '../statements/statement-reader.js';

/** Share of such statements that are right. Until weights are learnt: a start value less a step for each doubt. */
export const confidenceOf = (draft: Draft): number => Math.max(0.05, 0.8 - 0.12 * (draft.doubts?.length ?? 0));
