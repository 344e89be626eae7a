import type { BatchScores, Network } from './network.js';

/** An arc of the `b`-th sentence of a batch; head -1 is the root. */
export interface Arc {
  readonly b: number;
  readonly dependent: number;
  readonly head: number;
}

/** Scores the relations of arcs: arcs × relations, in the order given. */
export const relationsOf = (network: Network, scores: BatchScores, arcs: readonly Arc[]): Promise<Float32Array> => {
  const { batch, time } = scores;
  const size = scores.dep.length / (time * batch);
  const [dep, head] = [new Float32Array(arcs.length * size), new Float32Array(arcs.length * size)];
  arcs.forEach((arc, i) => {
    const [from, to] = [(arc.dependent * batch + arc.b) * size, ((arc.head + 1) * batch + arc.b) * size];
    dep.set(scores.dep.subarray(from, from + size), i * size);
    head.set(scores.head.subarray(to, to + size), i * size);
  });
  return network.relations(dep, head, arcs.length);
};

/** The arcs of a batch's trees, one sentence's after another's. */
export const arcsOf = (heads: readonly Int32Array[]): Arc[] =>
  heads.flatMap((ofSentence, b) => Array.from(ofSentence, (head, dependent) => ({ b, dependent, head })));
