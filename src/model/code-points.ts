/** Counts code points of one text, as the W3C's Web Annotation does, from places counted in UTF-16 code units, and back. */
export interface CodePoints {
  /** The code points before a place. A place inside a pair of surrogates counts as the end of the pair. */
  readonly pointsBefore: (unit: number) => number;
  /** The place, in code units, that so many code points come before. */
  readonly unitsBefore: (points: number) => number;
}

/**
 * Offsets of a text in Unicode code points. Evidence is kept in UTF-16 code units, as JavaScript counts; the Web Annotation Data Model
 * (W3C, 2017, section 4.2.5) counts code points, so each character outside the Basic Multilingual Plane, an emoji for one, counts once.
 *
 * @example codePointsOf('🐟 fish').pointsBefore(3) // 2
 */
export const codePointsOf = (text: string): CodePoints => {
  // where, in code units, the second half of each pair of surrogates stands
  const halves: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) halves.push(++at);
  }
  /** How many of the halves satisfy a test that holds for the first so many of them. */
  const count = (holds: (half: number, index: number) => boolean): number => {
    let [low, high] = [0, halves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(halves[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    pointsBefore: (unit) => unit - count((half) => half < unit),
    unitsBefore: (points) => points + count((half, index) => half - index <= points),
  };
};
