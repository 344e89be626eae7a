import type { Prepared } from '../prepare.js';

/** Keys of statements: those that each is filed under, and those that it asks for. */
export interface Keys {
  readonly filed: (statement: Prepared) => readonly string[];
  readonly asked: (statement: Prepared) => readonly string[];
}

/** Pairs of statements of which one is filed under what the other asks for, each once, the one earlier in `prepared` first. */
export function* pairsInBlocks(
  prepared: readonly Prepared[],
  { filed, asked }: Keys,
): Generator<readonly [Prepared, Prepared]> {
  const blocks = new Map<string, number[]>();
  for (const [at, statement] of prepared.entries()) {
    for (const key of filed(statement)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  }
  for (const [at, statement] of prepared.entries()) {
    const met = new Set<number>();
    for (const key of asked(statement)) {
      const block = blocks.get(key) ?? [];
      // blocks are in order, so those told later stand at the end
      for (let place = block.length - 1; place >= 0; place--) {
        const other = block[place] ?? at;
        if (other <= at) break;
        met.add(other);
      }
    }
    for (const other of met) {
      const second = prepared[other];
      if (second !== undefined) yield [statement, second];
    }
  }
}
