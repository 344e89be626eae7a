import {
  askedOnce,
  childrenOf,
  conjunctsOf,
  hasChild,
  headOf,
  prepositionOf,
  relation,
  type Tree,
  tokenAt,
} from '../../language/walk.js';

/** A prepositional dependent: "in Tashkent" → `{ preposition: 'in', token }`. */
export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/** Who does what to whom, whatever the voice, order or form of the clause. Token indices; coordinated items are all given. */
export interface Arguments {
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  readonly recipients: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Heads of infinitives and that-clauses that depend on the predicate. */
  readonly complements: readonly number[];
}

const RELATIVE = new Set(['which', 'that', 'who', 'whom']);

const isRelativePronoun = (tree: Tree, i: number): boolean => {
  const token = tokenAt(tree, i);
  return token.upos === 'PRON' && RELATIVE.has(token.form.toLowerCase());
};

/** Whether a verb stands in the passive: "was signed", "an accord inked on Monday". */
export const isPassive = (tree: Tree, verb: number): boolean => {
  if (hasChild(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass')) return true;
  const token = tokenAt(tree, verb);
  if (token.deprel === 'conj' && isPastParticiple(tree, verb) && !hasChild(tree, verb, 'nsubj', 'aux')) {
    return isPassive(tree, headOf(tree, verb));
  }
  return token.deprel === 'acl' && isPastParticiple(tree, verb);
};

const isPastParticiple = (tree: Tree, i: number): boolean => {
  const { feats, form } = tokenAt(tree, i);
  return feats['VerbForm'] === 'Part' ? feats['Tense'] !== 'Pres' && !form.endsWith('ing') : false;
};

/** The noun that a relative or participial clause hangs on, where `verb` heads one. */
const antecedentOf = (tree: Tree, verb: number): number | undefined => {
  const token = tokenAt(tree, verb);
  if (relation(token) === 'acl' && token.head >= 0) return token.head;
  if (token.deprel === 'conj' && token.head >= 0 && tokenAt(tree, token.head).upos === 'VERB')
    return antecedentOf(tree, token.head);
  return undefined;
};

const expand = (tree: Tree, items: readonly number[]): number[] => [
  ...new Set(items.flatMap((i) => conjunctsOf(tree, i))),
];

/** Replaces relative pronouns by the noun they stand for. */
const resolved = (tree: Tree, verb: number, items: readonly number[]): number[] => {
  const antecedent = antecedentOf(tree, verb);
  return items.flatMap((i) => (antecedent !== undefined && isRelativePronoun(tree, i) ? [antecedent] : [i]));
};

/** The subject of a verb, wherever it stands: own, shared in coordination, controlled, or of the clause above. */
export const subjectsOf = (tree: Tree, verb: number, depth = 0): number[] => {
  const own = childrenOf(tree, verb, 'nsubj', 'csubj').filter((c) => relation(tokenAt(tree, c)) === 'nsubj');
  if (own.length > 0) return expand(tree, resolved(tree, verb, own));
  if (depth > 8) return [];
  const token = tokenAt(tree, verb);
  const above = token.head;
  if (above < 0) return [];
  const rel = relation(token);
  if (rel === 'conj' || rel === 'parataxis') return subjectsOf(tree, above, depth + 1);
  if (rel === 'xcomp') {
    const objects = childrenOf(tree, above, 'obj', 'iobj');
    return objects.length > 0 && !isPassive(tree, above) ? expand(tree, objects) : subjectsOf(tree, above, depth + 1);
  }
  if (rel === 'advcl' || rel === 'ccomp') return subjectsOf(tree, above, depth + 1);
  if (rel === 'acl') return conjunctsOf(tree, above);
  return [];
};

/** "the texts with which they hope to …": the relative pronoun is no object. */
const hasOblique = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obl').some((c) => isRelativePronoun(tree, c) && hasChild(tree, c, 'case'));

/** The arguments of a verb, with voice, relative clauses, participles, control and coordination undone. */
export const argumentsOf = askedOnce((tree: Tree, verb: number): Arguments => {
  const passive = isPassive(tree, verb);
  const token = tokenAt(tree, verb);
  const antecedent = antecedentOf(tree, verb);
  const obliques = childrenOf(tree, verb, 'obl', 'nmod').flatMap((o) =>
    conjunctsOf(tree, o).map((item): Oblique => ({ preposition: prepositionOf(tree, item), token: item })),
  );
  const byAgents = obliques.filter((o) => o.preposition === 'by').map((o) => o.token);
  const ownObjects = resolved(tree, verb, childrenOf(tree, verb, 'obj'));
  const subjects = subjectsOf(tree, verb);
  const common = {
    recipients: expand(tree, childrenOf(tree, verb, 'iobj')),
    obliques: obliques.filter((o) => !(passive && o.preposition === 'by')),
    complements: childrenOf(tree, verb, 'xcomp', 'ccomp').flatMap((c) => conjunctsOf(tree, c)),
  };
  if (passive) {
    const bare = token.deprel === 'acl' && antecedent !== undefined;
    return { ...common, agents: byAgents, patients: bare ? conjunctsAt(tree, antecedent) : subjects };
  }
  const gap =
    ownObjects.length === 0 &&
    antecedent !== undefined &&
    token.deprel === 'acl:relcl' &&
    !hasOblique(tree, verb) &&
    !subjects.includes(antecedent)
      ? [antecedent]
      : [];
  return { ...common, agents: subjects, patients: expand(tree, [...ownObjects, ...gap]) };
});

/** A participle after a coordination may belong to its last item only; the whole coordination is taken when it follows the last. */
const conjunctsAt = (tree: Tree, antecedent: number): number[] => conjunctsOf(tree, antecedent);

/** The arguments of a noun that names an action: "the signing of an accord by A and B", "talks between A and B", "A's visit to B". */
export const nominalArgumentsOf = askedOnce((tree: Tree, noun: number): Arguments => {
  const nmods = childrenOf(tree, noun, 'nmod', 'obl').flatMap((n) =>
    tokenAt(tree, n).deprel === 'nmod:poss'
      ? conjunctsOf(tree, n).map((item): Oblique => ({ preposition: "'s", token: item }))
      : conjunctsOf(tree, n).map((item): Oblique => ({ preposition: prepositionOf(tree, item), token: item })),
  );
  const take = (...prepositions: string[]): number[] =>
    nmods.filter((n) => prepositions.includes(n.preposition)).map((n) => n.token);
  return {
    agents: [...take("'s"), ...take('by'), ...take('between', 'among')],
    patients: take('of'),
    recipients: [],
    obliques: nmods.filter((n) => !["'s", 'by', 'between', 'among', 'of'].includes(n.preposition)),
    complements: childrenOf(tree, noun, 'acl').flatMap((c) => conjunctsOf(tree, c)),
  };
});
