import type { DateValue } from '../../model/mention.js';
import type { Indicator } from '../../model/statement.js';
import type { Site } from './site.js';

/** What the status of a figure is told by. */
export interface StatusScope {
  readonly site: Site;
  readonly steps: ReadonlyMap<number, number>;
  readonly indicator: Indicator;
  /** Token of the word that tells what is measured; -1 where none does. */
  readonly word: number;
  readonly period?: DateValue;
  readonly published?: string;
}

/** Steps within which a word bears on an amount closely. */
export const NEAR = 3.5;
