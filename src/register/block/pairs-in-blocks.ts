import { pairKey } from '../merge/cluster.js';
import type { Prepared } from '../prepare.js';
import { blockKeys } from './block-keys.js';

/** Pairs of statements that share a block, each once. */
export function* pairsInBlocks(prepared: readonly Prepared[]): Generator<readonly [Prepared, Prepared]> {
  const blocks = new Map<string, Prepared[]>();
  for (const statement of prepared) {
    for (const key of blockKeys(statement)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [statement]);
      else block.push(statement);
    }
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    for (const [at, a] of block.entries()) {
      for (let next = at + 1; next < block.length; next++) {
        const b = block[next];
        if (b === undefined) continue;
        const key = pairKey(a.id, b.id);
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
    }
  }
}
