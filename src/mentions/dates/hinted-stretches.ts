import type { Span } from '../../model/span.js';
import { widen } from '../stretches.js';

/** Where a word or a part of one stands in a text, in order. */
const placesOf = (text: string, hint: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(hint); at >= 0; at = text.indexOf(hint, at + 1)) places.push(at);
  return places;
};

/**
 * The stretches of a text that hold one of some hints (lower case), in order, apart from one another: a pattern whose matches all hold a
 * hint needs to be tried nowhere else. The whole text where there are no hints. Found once for hints that several ask for.
 */
export const hintedStretches = (text: string): ((hints: readonly string[]) => readonly Span[]) => {
  const lower = text.toLowerCase();
  const whole = [{ start: 0, end: text.length }];
  const known = new Map<readonly string[], readonly Span[]>();
  const find = (hints: readonly string[]): readonly Span[] => {
    // a letter that grows in lower case moves all that follows
    if (hints.length === 0 || lower.length !== text.length) return whole;
    const stretches: Span[] = [];
    for (const at of hints.flatMap((hint) => placesOf(lower, hint)).sort((a, b) => a - b)) widen(stretches, at, at);
    return stretches;
  };
  return (hints) => {
    const stretches = known.get(hints) ?? find(hints);
    known.set(hints, stretches);
    return stretches;
  };
};
