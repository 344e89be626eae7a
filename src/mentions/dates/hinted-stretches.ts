import { remembering } from '../../model/remembering.js';
import type { Span } from '../../model/span.js';
import { wordsOf } from '../parties/words.js';
import { widen } from '../stretches.js';
import type { DateRule } from './date-rule.js';

const WORDS_KEPT = 20_000;

/**
 * Where in a text each of some rules can match at all: the stretches around the words that hold one of its hints, in order, apart
 * from one another. A rule needs to look at nothing else. The answer has a list a rule, empty where the text has no hint of it.
 */
export const hintedStretches = (rules: readonly DateRule[]): ((text: string) => readonly (readonly Span[])[]) => {
  const hintedBy = remembering(
    (word: string): readonly number[] =>
      rules.flatMap(({ hints }, i) => (hints.some((hint) => ` ${word} `.includes(hint)) ? [i] : [])),
    WORDS_KEPT,
  );
  return (text) => {
    const stretches: Span[][] = rules.map(() => []);
    for (const { key, start, end } of wordsOf(text))
      for (const i of hintedBy(key)) widen(stretches[i] ?? [], start, end);
    return stretches;
  };
};
