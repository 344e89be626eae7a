import { ancestorsOf, childrenOf, headOf, relation, type Tree, tokenAt } from '../language/walk.js';

/** A verb, or an adjective that may stand as one. */
export const isPredicate = (tree: Tree, i: number): boolean => ['VERB', 'AUX', 'ADJ'].includes(tokenAt(tree, i).upos);

const subjectsOwn = (tree: Tree, i: number): number[] =>
  childrenOf(tree, i, 'nsubj').filter((c) => tokenAt(tree, c).deprel === 'nsubj');

/** The subject of a predicate, its own or the one it shares with what governs it. */
export const subjectsOf = (tree: Tree, i: number): number[] => {
  let at = i;
  for (let step = 0; step < 6; step++) {
    const own = subjectsOwn(tree, at);
    if (own.length > 0) return own;
    if (childrenOf(tree, at, 'nsubj:pass').length > 0) return [];
    const above = headOf(tree, at);
    if (above < 0) return [];
    const rel = relation(tokenAt(tree, at));
    if (rel === 'acl') return [above];
    if (!['conj', 'xcomp', 'advcl', 'ccomp', 'parataxis', 'dep'].includes(rel)) return [];
    at = above;
  }
  return [];
};

/** Whether `at` is `top` or below it. */
export const within = (tree: Tree, top: number, at: number): boolean =>
  at === top || ancestorsOf(tree, at).includes(top);

/** Those by whom something is done: "by Peru". */
export const agentsOf = (tree: Tree, i: number): number[] =>
  subjectsOwn(tree, i).length > 0
    ? []
    : childrenOf(tree, i, 'obl').filter((c) =>
        childrenOf(tree, c, 'case').some((m) => tokenAt(tree, m).form.toLowerCase() === 'by'),
      );

/** Those whose act a noun tells: "Peru's raid", "the raid of Peru", "the Peruvian raid". */
export const nounActors = (tree: Tree, i: number): number[] =>
  childrenOf(tree, i, 'nmod', 'compound', 'amod').filter((c) => {
    const rel = tokenAt(tree, c).deprel;
    if (rel === 'nmod:poss' || rel === 'compound' || rel === 'amod') return true;
    return childrenOf(tree, c, 'case').some((m) =>
      ['by', 'of', 'from', 'between'].includes(tokenAt(tree, m).form.toLowerCase()),
    );
  });

/** Words that stand for somebody told before. */
export const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that']);
