import type { Span } from '../../model/span.js';
import type { Stage, Strength } from './undertakings.js';

/** A deed that somebody undertakes. */
export interface Undertaken {
  /** The verb of the deed, or the noun of the money or the deed promised. */
  readonly deed: number;
  /** `verb`: told by a verb; `money`: by a sum given; `noun`: by a noun of the deed ("the reopening of the ferry"). */
  readonly told: 'verb' | 'money' | 'noun';
  readonly actors: readonly string[];
  readonly strength: Strength;
  readonly stage: Stage;
  readonly rule: string;
  /** What the deed is done to, where it does not follow the verb: the subject of a passive, the noun before a relative clause. */
  readonly object?: number;
  /** The words of the deed, where they are no whole phrase of the tree. */
  readonly phrase?: Span;
  /** The verb that tells how a sum is given: "put up", "lend". */
  readonly verb?: number;
  readonly doubts?: readonly string[];
}

/** Strength and stage of what is told by "will": an agreed commitment where several are to do it. */
export const standingOfWill = (actors: readonly string[]): { strength: Strength; stage: Stage } =>
  actors.length > 1 ? { strength: 'agreed', stage: 'commitment' } : { strength: 'pledge', stage: 'pledge' };
