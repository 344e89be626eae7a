/**
 * The entry of a table under a word that a text gave. Only what the table itself holds: every object also answers to `constructor` or
 * `__proto__`, and a report may say these. `lookUp({ twice: 2 }, 'constructor')` is undefined.
 */
export const lookUp = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
