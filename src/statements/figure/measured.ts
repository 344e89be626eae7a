import type { Indicator } from '../../model/statement.js';

/** What an amount measures, and the word that tells so. */
export interface Measured {
  readonly indicator: Indicator;
  /** Token of the word that tells it; -1 where a heading or the figure before does. */
  readonly word: number;
  /** Steps to that word. */
  readonly cost: number;
  readonly of?: string;
  readonly rule: string;
  readonly doubts?: readonly string[];
}

/** A word further off than this tells nothing of the amount. */
export const FARTHEST = 8;
