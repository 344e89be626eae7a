import type { DateValue } from '../../model/mention.js';
import type { Tense } from './tense.js';

/** What a rule may look at besides its own match. */
export interface DateContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Publication day, "2024-05-27"; absent when not known, and then nothing relative resolves. */
  readonly published: string | undefined;
  /** The last date told before this one, for "a year earlier" and "the next day". */
  readonly told: DateValue | undefined;
  /** The last day told before this one, however far back. */
  readonly toldDay: string | undefined;
  readonly tense: () => Tense;
}

/** The named groups of a match. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

/** A small parser for one manner of telling a date. A match that is no date gives undefined. */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Words or parts of them, in lower case, of which one must be in the date or right beside it: the pattern is tried nowhere else. None: everywhere. */
  readonly hints: readonly string[];
  readonly read: (groups: DateGroups, context: DateContext) => DateValue | undefined;
}

/** Makes a rule; `source` is matched globally and in any case. */
export const dateRule = (
  name: string,
  source: string,
  read: DateRule['read'],
  hints: readonly string[] = [],
): DateRule => ({
  name,
  pattern: new RegExp(source, 'giu'),
  hints,
  read,
});
