/**
 * The best tree over arc scores with exactly one child of the root: Chu and Liu's and Edmonds' maximum spanning arborescence.
 *
 * `score(dependent, head)` is asked for `dependent` in 0…size-1 and `head` in -1…size-1 (-1 the root). Returns each token's head, -1 for the root's child.
 * Ties go to the lower head, so that the same scores always give the same tree.
 *
 * @example
 * bestTree(2, (d, h) => (h === -1 ? (d === 0 ? 1 : 0) : 0.5)) // [-1, 0]
 */
export const bestTree = (size: number, score: (dependent: number, head: number) => number): Int32Array => {
  const width = size + 1;
  // Node 0 is the root, node i + 1 token i; scores[dependent * width + head].
  const scores = new Float64Array(width * width).fill(Number.NEGATIVE_INFINITY);
  for (let d = 0; d < size; d++) {
    for (let h = -1; h < size; h++) if (h !== d) scores[(d + 1) * width + h + 1] = score(d, h);
  }
  const greedy = bestHeads(scores, width);
  const roots = countRoots(greedy);
  if (roots === 1 && findCycle(greedy) === undefined) return asTokens(greedy);
  // A penalty on the root's arcs, large enough that no tree with two of them can win, leaves the best single-rooted tree.
  let low = 0;
  let high = 0;
  for (const s of scores) {
    if (s === Number.NEGATIVE_INFINITY) continue;
    if (s < low) low = s;
    if (s > high) high = s;
  }
  const penalty = (high - low + 1) * width;
  for (let d = 1; d < width; d++) scores[d * width] = (scores[d * width] ?? 0) - penalty;
  return asTokens(arborescence(scores, width));
};

const bestHeads = (scores: Float64Array, width: number): Int32Array => {
  const heads = new Int32Array(width).fill(-1);
  for (let d = 1; d < width; d++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let h = 0; h < width; h++) {
      const s = scores[d * width + h] ?? Number.NEGATIVE_INFINITY;
      if (h !== d && s > best) {
        best = s;
        heads[d] = h;
      }
    }
  }
  return heads;
};

const countRoots = (heads: Int32Array): number => {
  let count = 0;
  for (let d = 1; d < heads.length; d++) if (heads[d] === 0) count++;
  return count;
};

/** The nodes of some cycle, if there is one. */
const findCycle = (heads: Int32Array): number[] | undefined => {
  const state = new Uint8Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (node > 0 && state[node] === 0) {
      state[node] = 1;
      path.push(node);
      node = heads[node] ?? 0;
    }
    if (node > 0 && state[node] === 1) return path.slice(path.indexOf(node));
    for (const n of path) state[n] = 2;
  }
  return undefined;
};

/** Edmonds' algorithm by contraction; n³ at worst, in practice a contraction or two. */
const arborescence = (scores: Float64Array, width: number): Int32Array => {
  const heads = bestHeads(scores, width);
  const cycle = findCycle(heads);
  if (cycle === undefined) return heads;
  const inCycle = new Uint8Array(width);
  for (const n of cycle) inCycle[n] = 1;
  const outside: number[] = [];
  for (let n = 0; n < width; n++) if (inCycle[n] === 0) outside.push(n);
  const small = outside.length + 1;
  const knot = outside.length;
  const next = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(small);
  const leaves = new Int32Array(small);
  const at = (d: number, h: number): number => scores[d * width + h] ?? Number.NEGATIVE_INFINITY;
  outside.forEach((d, i) => {
    outside.forEach((h, j) => {
      if (d !== 0 && d !== h) next[i * small + j] = at(d, h);
    });
    let out = Number.NEGATIVE_INFINITY;
    let into = Number.NEGATIVE_INFINITY;
    for (const c of cycle) {
      if (d !== 0 && at(d, c) > out) {
        out = at(d, c);
        leaves[i] = c;
      }
      const gain = at(c, d) - at(c, heads[c] ?? 0);
      if (gain > into) {
        into = gain;
        enters[i] = c;
      }
    }
    if (d !== 0) next[i * small + knot] = out;
    next[knot * small + i] = into;
  });
  const solved = arborescence(next, small);
  const result = new Int32Array(heads);
  outside.forEach((d, i) => {
    if (d === 0) return;
    const h = solved[i] ?? 0;
    result[d] = h === knot ? (leaves[i] ?? 0) : (outside[h] ?? 0);
  });
  const entering = solved[knot] ?? 0;
  result[enters[entering] ?? 0] = outside[entering] ?? 0;
  return result;
};

const asTokens = (heads: Int32Array): Int32Array => heads.subarray(1).map((h) => h - 1);
