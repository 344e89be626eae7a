import type { Sentence, Token } from '../model/sentence.js';
import type { Span } from '../model/span.js';

/** A sentence with its children indexed: `children[i]` are the token indices governed by token `i`, in order. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  readonly root: number;
}

const trees = new WeakMap<Sentence, Tree>();

/** The tree of a sentence; built once, then remembered. */
export const treeOf = (sentence: Sentence): Tree => {
  const known = trees.get(sentence);
  if (known) return known;
  const children: number[][] = sentence.tokens.map(() => []);
  let root = 0;
  sentence.tokens.forEach((token, i) => {
    const siblings = children[token.head];
    if (siblings) siblings.push(i);
    else root = i;
  });
  const tree: Tree = { sentence, tokens: sentence.tokens, children, root };
  trees.set(sentence, tree);
  return tree;
};

/**
 * The same question of a tree and one of its tokens, answered once and kept with the tree: the readers ask it in turn. Its answer must rest
 * on nothing else, and nobody may change it.
 */
export const askedOnce = <Answer>(ask: (tree: Tree, i: number) => Answer): ((tree: Tree, i: number) => Answer) => {
  const known = new WeakMap<Tree, Map<number, Answer>>();
  return (tree, i) => {
    const answers = known.get(tree) ?? new Map<number, Answer>();
    if (answers.size === 0) known.set(tree, answers);
    const before = answers.get(i);
    if (before !== undefined || answers.has(i)) return before as Answer;
    const answer = ask(tree, i);
    answers.set(i, answer);
    return answer;
  };
};

/** Token `i`; an index outside the sentence is a mistake of the caller. */
export const tokenAt = (tree: Tree, i: number): Token => {
  const token = tree.tokens[i];
  if (!token) throw new RangeError(`no token ${i} in a sentence of ${tree.tokens.length}`);
  return token;
};

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export const relation = (token: Token): string => {
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
};

const matches = ({ deprel }: Token, relations: readonly string[]): boolean =>
  relations.some((r) => deprel === r || (deprel.length > r.length && deprel.startsWith(r) && deprel[r.length] === ':'));

/** Children of `i` by relation; `nsubj` also takes its subtypes, `nsubj:pass` only itself. No relation takes all. */
export const childrenOf = (tree: Tree, i: number, ...relations: readonly string[]): number[] => {
  const out: number[] = [];
  for (const c of tree.children[i] ?? [])
    if (relations.length === 0 || matches(tokenAt(tree, c), relations)) out.push(c);
  return out;
};

export const hasChild = (tree: Tree, i: number, ...relations: readonly string[]): boolean =>
  (tree.children[i] ?? []).some((c) => relations.length === 0 || matches(tokenAt(tree, c), relations));

/** Index of the governor, -1 for the root. */
export const headOf = (tree: Tree, i: number): number => tokenAt(tree, i).head;

/** From the governor of `i` up to the root. */
export const ancestorsOf = (tree: Tree, i: number): number[] => {
  const out: number[] = [];
  for (let h = headOf(tree, i); h >= 0 && out.length <= tree.tokens.length; h = headOf(tree, h)) out.push(h);
  return out;
};

/** All tokens below `i` and `i` itself, in order, not descending into children that `skip` refuses. */
export const subtreeOf = (
  tree: Tree,
  i: number,
  skip: (child: number, parent: number) => boolean = () => false,
): number[] => {
  const out: number[] = [];
  // from the right: what governs only to its left and right comes out in order; crossing arcs are sorted
  const stack = [i];
  let ordered = true;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at < 0) {
      ordered &&= ~at > (out.at(-1) ?? -1);
      out.push(~at);
      continue;
    }
    const children = tree.children[at] ?? [];
    let own = false;
    for (let k = children.length - 1; k >= 0; k--) {
      const child = children[k] ?? at;
      if (!own && child < at) {
        stack.push(~at);
        own = true;
      }
      if (!skip(child, at)) stack.push(child);
    }
    if (!own) stack.push(~at);
  }
  return ordered ? out : out.sort((a, b) => a - b);
};

/** `i` and what is coordinated with it ("A, B and C" from A), in order. */
export const conjunctsOf = (tree: Tree, i: number): number[] => {
  const out = [i];
  for (const at of out) for (const c of childrenOf(tree, at, 'conj')) out.push(c);
  return out.sort((a, b) => a - b);
};

/** The first item of the coordination that `i` belongs to. */
export const firstConjunctOf = (tree: Tree, i: number): number => {
  let at = i;
  while (relation(tokenAt(tree, at)) === 'conj' && headOf(tree, at) >= 0) at = headOf(tree, at);
  return at;
};

/** The preposition on a nominal, lower case, with its fixed parts: `in`, `because of`; empty where there is none. */
export const prepositionOf = (tree: Tree, i: number): string => {
  const marks = childrenOf(tree, i, 'case').filter((c) => c < i && tokenAt(tree, c).form !== "'s");
  const own = marks.flatMap((m) => [m, ...childrenOf(tree, m, 'fixed')]);
  if (own.length > 0) return own.map((c) => tokenAt(tree, c).form.toLowerCase()).join(' ');
  return relation(tokenAt(tree, i)) === 'conj' ? prepositionOf(tree, firstConjunctOf(tree, i)) : '';
};

/** From the start of the first to the end of the last of `tokens` (which must not be empty). */
export const spanOf = (tree: Tree, tokens: readonly number[]): Span => {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const i of tokens) {
    const { span } = tokenAt(tree, i);
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
};

const LOOSE = new Set(['acl:relcl', 'appos', 'parataxis', 'punct', 'conj', 'cc', 'dep', 'discourse', 'list', 'advcl']);

/**
 * The tokens of a noun phrase with its adjectives, numbers and prepositional attributes, but without coordinated items,
 * relative clauses and appositions of its own head.
 */
export const nounPhraseOf = (tree: Tree, head: number, keep: readonly string[] = []): number[] => {
  const tokens = subtreeOf(
    tree,
    head,
    (child, parent) =>
      parent === head && !keep.includes(tokenAt(tree, child).deprel) && LOOSE.has(tokenAt(tree, child).deprel),
  );
  return withoutEdgePunctuation(tree, tokens);
};

/** Drops punctuation at either end of a list of tokens. */
export const withoutEdgePunctuation = (tree: Tree, tokens: readonly number[]): number[] => {
  let first = 0;
  let last = tokens.length;
  const isMark = (at: number | undefined): boolean => at !== undefined && tokenAt(tree, at).upos === 'PUNCT';
  while (first < last && isMark(tokens[first]) && !/["“(]/u.test(tokenAt(tree, tokens[first] ?? 0).form)) first++;
  while (last > first && isMark(tokens[last - 1]) && !/["”)]/u.test(tokenAt(tree, tokens[last - 1] ?? 0).form)) last--;
  return tokens.slice(first, last);
};

/** The first of some tokens in order that ends after `offset`; their number where none does. */
const firstEndingAfter = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The token that covers or first follows `offset`; -1 where the sentence ends before it. */
export const tokenIndexAt = (tree: Tree, offset: number): number => {
  const i = firstEndingAfter(tree.tokens, offset);
  return i < tree.tokens.length ? i : -1;
};

/** Indices of the tokens that lie in `span`, wholly or partly. */
export const tokensIn = (tree: Tree, span: Span): number[] => {
  const out: number[] = [];
  for (let i = firstEndingAfter(tree.tokens, span.start); i < tree.tokens.length; i++) {
    if (tokenAt(tree, i).span.start >= span.end) break;
    out.push(i);
  }
  return out;
};

/** The highest token of a stretch: the one whose governor lies outside it. */
export const headIn = (tree: Tree, tokens: readonly number[]): number => {
  if (tokens.length === 1) return tokens[0] ?? 0;
  const tops = tokens.filter((i) => !tokens.includes(headOf(tree, i)) && tokenAt(tree, i).upos !== 'PUNCT');
  return tops.find((i) => tokenAt(tree, i).upos !== 'ADP') ?? tops[0] ?? tokens[0] ?? 0;
};
