import { childrenOf, headOf, prepositionOf, relation, type Tree, tokenAt } from '../language/walk.js';
import type { Entry, Operator, Roles } from './lexicon/read-lexicon.js';
import { entryFor, lower } from './match-entry.js';
import { denied, type Meaning, meaning, operate, owed } from './meaning.js';
import { refined } from './refine.js';

/** What a predicate tells: its meaning, its roles, and the words that made it, outermost first. */
export interface Interpretation {
  readonly meaning: Meaning;
  readonly roles: Roles;
  /** Token indices of the words that made the meaning. */
  readonly trail: readonly number[];
  /** An operator alone, without the theme of anything it governs. */
  readonly bare: boolean;
  /** What the outermost word does to the rest, where it is an operator. */
  readonly operator: Operator | undefined;
  /** The rows of the lexicon that were used, outermost first. */
  readonly entries: readonly Entry[];
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without', 'hardly']);
const FUTURE = new Set(['will', 'would', 'shall', "'ll", "'d", 'wo', 'may', 'might', 'could']);
const OBLIGED = new Set(['should', 'must', 'ought']);

const negated = (tree: Tree, i: number): boolean =>
  childrenOf(tree, i, 'advmod', 'det', 'aux', 'cc:preconj', 'mark').some((c) => NEGATIONS.has(lower(tree, c))) ||
  childrenOf(tree, i, 'obj', 'nsubj').some((c) => childrenOf(tree, c, 'det').some((d) => lower(tree, d) === 'no'));

/** "They are to meet": a form of "be" with the infinitive. */
const isToBe = (tree: Tree, i: number): boolean =>
  childrenOf(tree, i, 'aux', 'cop').some((c) => ['is', 'are', 'was', 'were'].includes(lower(tree, c))) &&
  childrenOf(tree, i, 'mark').some((c) => lower(tree, c) === 'to');

/** What auxiliaries and negation make of a clause's meaning. */
const inClause = (tree: Tree, i: number, inner: Meaning): Meaning => {
  const helpers = childrenOf(tree, i, 'aux').map((c) => lower(tree, c));
  let out = inner;
  if (helpers.some((h) => OBLIGED.has(h))) out = owed(out);
  else if ((helpers.some((h) => FUTURE.has(h)) && !helpers.includes('have')) || isToBe(tree, i))
    out = operate('intend', out);
  return negated(tree, i) ? denied(out) : out;
};

const CLAUSES = ['xcomp', 'ccomp'];
const OBJECTS = ['obj', 'nsubj:pass', 'iobj'];
const BESIDE = new Set([
  'after',
  'before',
  'during',
  'amid',
  'since',
  'following',
  'despite',
  'while',
  'because of',
  'due to',
  'by',
  'as',
  'until',
]);

/** What a verb or noun governs that may tell its matter, the likeliest first. */
const governed = (tree: Tree, i: number, entry: Entry | undefined): number[] => {
  const verbal = tokenAt(tree, i).upos === 'VERB' || tokenAt(tree, i).upos === 'AUX' || tokenAt(tree, i).upos === 'ADJ';
  const oblique = childrenOf(tree, i, 'obl', 'nmod').filter((c) => {
    const rel = tokenAt(tree, c).deprel;
    return rel !== 'nmod:poss' && rel !== 'obl:tmod' && rel !== 'obl:agent' && !BESIDE.has(prepositionOf(tree, c));
  });
  const infinitives = childrenOf(tree, i, 'advcl', 'acl').filter(
    (c) =>
      (tokenAt(tree, i).upos !== 'VERB' && tokenAt(tree, c).deprel === 'acl') ||
      childrenOf(tree, c, 'mark').some((m) => ['to', 'for', 'that'].includes(lower(tree, m))),
  );
  const { deprel, upos } = tokenAt(tree, i);
  if (upos === 'VERB' && (deprel === 'compound' || deprel === 'amod')) return [headOf(tree, i)];
  if (!verbal)
    return [
      ...childrenOf(tree, i, 'compound'),
      ...infinitives,
      ...childrenOf(tree, i, 'ccomp'),
      ...oblique,
      ...childrenOf(tree, i, 'amod', 'appos'),
    ];
  const clauses = childrenOf(tree, i, ...CLAUSES);
  const objects = childrenOf(tree, i, ...OBJECTS);
  if (entry?.operator === 'say') return [...clauses, ...childrenOf(tree, i, 'parataxis'), ...objects];
  if (entry?.operator === 'do') return [...objects, ...clauses, ...oblique, ...infinitives];
  return [...clauses, ...objects, ...oblique, ...infinitives];
};

/** What each word of a sentence tells, each worked out once. */
interface Work {
  readonly tree: Tree;
  readonly known: Map<number, Interpretation | undefined>;
}

const interpretAt = (work: Work, i: number): Interpretation | undefined => {
  if (work.known.has(i)) return work.known.get(i);
  // a word that comes up again while it is being worked out tells nothing of itself
  work.known.set(i, undefined);
  const found = workOut(work, i);
  work.known.set(i, found);
  return found;
};

const workOut = (work: Work, i: number): Interpretation | undefined => {
  const { tree } = work;
  const { upos } = tokenAt(tree, i);
  const entry = entryFor(tree, i);
  const roles = entry?.roles ?? '>';
  const clausal = upos === 'VERB' || upos === 'AUX' || upos === 'ADJ';
  const finish = (
    inner: Meaning,
    within: Pick<Interpretation, 'trail' | 'entries'> | undefined,
    bare: boolean,
  ): Interpretation => ({
    meaning: clausal ? inClause(tree, i, inner) : negatedNoun(tree, i) ? denied(inner) : inner,
    roles,
    trail: entry === undefined ? (within?.trail ?? []) : [i, ...(within?.trail ?? [])],
    entries: [...(entry === undefined ? [] : [entry]), ...(within?.entries ?? [])],
    bare,
    operator: entry?.operator,
  });
  const purpose = entry === undefined ? undefined : purposeOf(work, i, entry);
  if (purpose) return finish(purpose.meaning, purpose, false);
  if (entry?.theme !== undefined && entry.operator === undefined) {
    const found = refined(tree, i, meaning(entry.theme));
    const headline = headlineVerb(tree, i);
    return headline?.operator === undefined
      ? finish(found, undefined, false)
      : finish(operate(headline.operator, found), undefined, false);
  }
  const operator = entry?.operator;
  let between: Operator | undefined;
  for (const child of passedThrough(tree, i, entry)) {
    const inner = interpretAt(work, child);
    if (inner === undefined) {
      between ??= nominalOperator(tree, child);
      continue;
    }
    // "offered criticism" criticises, "offered to criticise" would be an agreement
    const given = operator === 'agree' && inner.meaning.theme.conflict && relation(tokenAt(tree, child)) === 'obj';
    const matter = between === undefined ? inner.meaning : operate(between, inner.meaning);
    const next = operator === undefined || given ? matter : operate(operator, matter);
    return finish(next, inner, inner.bare);
  }
  if (entry?.theme !== undefined) {
    const alone = meaning(entry.theme);
    return finish(operator === 'agree' || operator === 'invite' ? operate(operator, alone) : alone, undefined, true);
  }
  const obliged = childrenOf(tree, i, 'aux').some((c) => OBLIGED.has(lower(tree, c)));
  return obliged && clausal
    ? { meaning: meaning('demand', 'demand'), roles, trail: [i], entries: [], bare: true, operator: 'demand' }
    : undefined;
};

const SENDING = new Set(['send', 'deploy', 'dispatch', 'rush', 'fly', 'mobilize', 'mobilise', 'contribute']);
const PURPOSES = new Set(['aid', 'military-aid', 'humanitarian-aid', 'economic-aid', 'peacekeepers', 'investigation']);

/** Who is sent "to help" helps, and "to investigate" investigates. */
const purposeOf = (work: Work, i: number, entry: Entry): Interpretation | undefined => {
  if (!SENDING.has(entry.lemma)) return undefined;
  const { tree } = work;
  const objects = childrenOf(tree, i, 'obj', 'nsubj:pass');
  const clauses = [i, ...objects].flatMap((at) => childrenOf(tree, at, 'advcl', 'acl', 'xcomp'));
  for (const clause of clauses) {
    if (!childrenOf(tree, clause, 'mark').some((m) => lower(tree, m) === 'to')) continue;
    const found = interpretAt(work, clause);
    if (found && PURPOSES.has(found.meaning.theme.name) && found.meaning.operation === 'do') return found;
  }
  return undefined;
};

/** In a headline a verb is easily taken for part of the noun after it: "Oman lifts blockade". */
const headlineVerb = (tree: Tree, i: number): Entry | undefined => {
  const verb = childrenOf(tree, i, 'compound', 'amod').find(
    (c) => tokenAt(tree, c).upos === 'VERB' && tokenAt(tree, c).feats['VerbForm'] === 'Fin',
  );
  return verb === undefined ? undefined : entryFor(tree, verb);
};

const negatedNoun = (tree: Tree, i: number): boolean =>
  childrenOf(tree, i, 'det').some((d) => lower(tree, d) === 'no') &&
  relation(tokenAt(tree, i)) !== 'obj' &&
  relation(tokenAt(tree, i)) !== 'nsubj';

/** "An end" of "called for an end to the raids", where the raids hang on the verb and not on it. */
const nominalOperator = (tree: Tree, i: number): Operator | undefined =>
  tokenAt(tree, i).upos === 'NOUN' && childrenOf(tree, i, 'nmod', 'acl').length === 0
    ? entryFor(tree, i)?.operator
    : undefined;

/** Words that the lexicon does not have let the matter of some of what they govern through: "a series of raids", "aid package". */
const passedThrough = (tree: Tree, i: number, entry: Entry | undefined): number[] => {
  if (entry !== undefined) return governed(tree, i, entry);
  const { upos } = tokenAt(tree, i);
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'SYM') {
    return [
      ...childrenOf(tree, i, 'compound'),
      ...childrenOf(tree, i, 'nmod').filter((c) => ['of', 'for', 'in', 'on'].includes(prepositionOf(tree, c))),
      ...childrenOf(tree, i, 'conj'),
    ];
  }
  return upos === 'VERB' || upos === 'ADJ' ? childrenOf(tree, i, ...CLAUSES) : [];
};

/**
 * What each token of a sentence tells as an event, out of the lexicon and of what it governs: "refused to lift the sanctions" is the
 * refusal of easing them. Undefined where a token tells none.
 */
export const interpretations = (tree: Tree): (Interpretation | undefined)[] => {
  const work: Work = { tree, known: new Map() };
  return tree.tokens.map((_, i) => interpretAt(work, i));
};
