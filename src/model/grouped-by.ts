/**
 * Items by a key, each group in the order of the items.
 *
 * @example groupedBy(['a1', 'b1', 'a2'], (item) => item[0]) // a → a1, a2; b → b1
 */
export const groupedBy = <K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
