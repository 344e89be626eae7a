import { childrenOf, headOf, relation, type Tree, tokenAt } from '../language/walk.js';
import { lexicalForms } from './lexical-forms.js';
import { type Entry, NOUN_ENTRIES, VERB_ENTRIES } from './lexicon/read-lexicon.js';

/** The form of a token in lower case. */
export const lower = (tree: Tree, i: number): string => tokenAt(tree, i).form.toLowerCase();
const lemma = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

const CLOSE = new Set([
  'compound',
  'amod',
  'case',
  'mark',
  'nummod',
  'nmod:desc',
  'flat',
  'conj',
  'nmod',
  'compound:prt',
]);

/** What a verb governs, as words that a row of the lexicon can need. */
const shapeOf = (tree: Tree, i: number): string[] => {
  const objects = childrenOf(tree, i, 'obj');
  const passive = childrenOf(tree, i, 'nsubj:pass');
  const infinitive = childrenOf(tree, i, 'xcomp', 'ccomp', 'advcl').some((c) =>
    childrenOf(tree, c, 'mark').some((m) => ['to', 'that'].includes(lower(tree, m))),
  );
  const named = objects.some((c) => tokenAt(tree, c).upos === 'PROPN');
  return [
    ...(objects.length + passive.length === 0 ? ['no-object'] : []),
    ...(named ? ['named-object'] : []),
    ...(infinitive ? ['infinitive'] : []),
  ];
};

/** Lemmas and forms around a word that its row may need: what it governs, to a depth of two, and what governs it. */
const around = (tree: Tree, i: number): Set<string> => {
  const words = new Set<string>();
  const put = (at: number): void => {
    words.add(lemma(tree, at));
    words.add(lower(tree, at));
  };
  for (const word of shapeOf(tree, i)) words.add(word);
  const above = headOf(tree, i);
  const nominal = tokenAt(tree, i).upos !== 'VERB';
  if (nominal && above >= 0) put(above);
  for (const child of childrenOf(tree, i)) {
    const rel = tokenAt(tree, child).deprel;
    if (
      (rel === 'nsubj' && !nominal) ||
      rel === 'conj' ||
      rel === 'parataxis' ||
      rel === 'advcl' ||
      rel === 'acl:relcl'
    )
      continue;
    put(child);
    for (const below of childrenOf(tree, child)) {
      const under = tokenAt(tree, below).deprel;
      if (under === 'acl:relcl' || under === 'advcl') continue;
      if (CLOSE.has(under) || nominal) put(below);
    }
  }
  return words;
};

const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|day|eve|\d+)\.?$/u;

const isDay = (tree: Tree, i: number): boolean => DAYS.test(lower(tree, i));

const hasParticle = (tree: Tree, i: number, particle: string): boolean =>
  childrenOf(tree, i).some((child) => {
    const rel = relation(tokenAt(tree, child));
    if (lower(tree, child) === particle || lemma(tree, child) === particle) return rel !== 'nsubj' && rel !== 'conj';
    return (
      !isDay(tree, child) &&
      ['obl', 'xcomp', 'ccomp', 'advcl', 'nmod', 'obj'].includes(rel) &&
      childrenOf(tree, child, 'case', 'mark').some((mark) => lower(tree, mark) === particle)
    );
  });

/** The row of the lexicon that fits token `i`. */
export const entryFor = (tree: Tree, i: number): Entry | undefined => {
  const { upos, deprel } = tokenAt(tree, i);
  const verbal = upos === 'VERB' || upos === 'AUX' || upos === 'ADJ';
  const finite = tokenAt(tree, i).feats['VerbForm'] === 'Fin';
  if ((deprel === 'amod' && !finite) || deprel === 'aux' || deprel === 'cop' || deprel === 'aux:pass') return undefined;
  if (!verbal && upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'SYM') return undefined;
  const forms = lexicalForms(tokenAt(tree, i));
  const listed = (table: typeof VERB_ENTRIES): readonly Entry[] | undefined => {
    for (const form of forms) {
      const found = table.get(form);
      if (found) return found;
    }
    return undefined;
  };
  const entries = verbal
    ? (listed(VERB_ENTRIES) ?? (upos === 'VERB' ? listed(NOUN_ENTRIES) : undefined))
    : listed(NOUN_ENTRIES);
  if (!entries) return undefined;
  let words: Set<string> | undefined;
  return entries.find((entry) => {
    if (entry.particle !== undefined && !hasParticle(tree, i, entry.particle)) return false;
    if (entry.needs.size === 0) return true;
    words ??= around(tree, i);
    for (const need of entry.needs) if (words.has(need)) return true;
    return false;
  });
};
