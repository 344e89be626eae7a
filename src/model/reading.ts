import type { Mention } from './mention.js';
import type { Sentence } from './sentence.js';

/** A report taken apart: what the statement readers see. All spans point into `text`. */
export interface Reading {
  readonly title: string;
  readonly text: string;
  /** ISO 8601 publication date, where known; relative dates resolve against it. */
  readonly published?: string;
  /** In the order of the text; together they cover every word of it. */
  readonly sentences: readonly Sentence[];
  /** In the order of the text; mentions of one kind do not overlap one another. */
  readonly mentions: readonly Mention[];
}
