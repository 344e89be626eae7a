/** A sentence waiting for the network: which text it comes from, and what the network sees of its words. */
export interface Item {
  readonly text: number;
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
  /** Feature numbers, word by word. */
  readonly ids: readonly (readonly number[])[];
}

/** Groups sentences of like length, longest first, so that little is padded: at most `most` places a group, at least one sentence. */
export const batchesOf = (items: readonly Item[], most: number): Item[][] => {
  const ordered = [...items].sort((a, b) => b.tokens.length - a.tokens.length);
  const groups: Item[][] = [];
  let group: Item[] = [];
  for (const item of ordered) {
    const width = group[0]?.tokens.length ?? item.tokens.length;
    if (group.length > 0 && width * (group.length + 1) > most) {
      groups.push(group);
      group = [];
    }
    group.push(item);
  }
  if (group.length > 0) groups.push(group);
  return groups;
};
