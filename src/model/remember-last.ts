const KEPT = 4;

/**
 * The same pure function of a text, with its last few answers kept: several recognizers ask the same of the report being read and of
 * its headline, one after another. `const words = rememberLast(toWords)` splits a report once, however many ask.
 */
export const rememberLast = <Result>(compute: (text: string) => Result): ((text: string) => Result) => {
  const kept = new Map<string, Result>();
  return (text) => {
    if (kept.has(text)) return kept.get(text) as Result;
    const result = compute(text);
    kept.set(text, result);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return result;
  };
};
