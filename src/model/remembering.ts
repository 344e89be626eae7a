/**
 * The same function, with what it came to for the last inputs kept: for what is asked over and over, such as the stem of a word. Pure functions
 * of a string only.
 *
 * @param most results kept; beyond, all are forgotten and it begins anew
 */
export const remembering = <T>(work: (input: string) => T, most: number): ((input: string) => T) => {
  const known = new Map<string, T>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const result = work(input);
    if (known.size >= most) known.clear();
    known.set(input, result);
    return result;
  };
};
