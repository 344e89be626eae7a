import type { Prepared } from '../prepare.js';

/**
 * Pairs of statements that share a block, each once, the one earlier in `prepared` first.
 *
 * @param keysOf the block keys of a statement
 */
export function* pairsInBlocks(
  prepared: readonly Prepared[],
  keysOf: (statement: Prepared) => readonly string[],
): Generator<readonly [Prepared, Prepared]> {
  const blocks = new Map<string, number[]>();
  for (const [at, statement] of prepared.entries()) {
    for (const key of keysOf(statement)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  }
  for (const [at, statement] of prepared.entries()) {
    const met = new Set<number>();
    for (const key of keysOf(statement)) {
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
