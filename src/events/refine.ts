import { childrenOf, headOf, type Tree, tokenAt } from '../language/walk.js';
import { type Meaning, meaning } from './meaning.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MILITARY = words(
  'military arms arm weapon weapons missile tank ammunition army troop troops defence defense naval soldier jet fighter',
);
const HUMAN = words(
  'humanitarian food medical medicine relief emergency vaccine water tent blanket flood earthquake cyclone famine refugee victim drought',
);
const MONEY = words(
  'economic financial loan dollar euro million billion fund grant credit budget development $ € £ money pound debt trade investment',
);
const INTELLIGENCE = words('intelligence information evidence datum');
const LEGAL = words('judicial legal police extradition court');

/** A general theme becomes a particular one by a word near the trigger: "military aid". */
const FINER: Readonly<Record<string, readonly (readonly [ReadonlySet<string>, string])[]>> = {
  aid: [
    [MILITARY, 'military-aid'],
    [HUMAN, 'humanitarian-aid'],
    [MONEY, 'economic-aid'],
  ],
  'cut-aid': [
    [MILITARY, 'cut-military-aid'],
    [HUMAN, 'cut-humanitarian-aid'],
    [MONEY, 'cut-economic-aid'],
  ],
  cooperation: [
    [INTELLIGENCE, 'intelligence'],
    [MILITARY, 'military-cooperation'],
    [LEGAL, 'legal-cooperation'],
    [MONEY, 'economic-cooperation'],
  ],
  investigation: [
    [words('rights abuse torture'), 'human-rights-investigation'],
    [words('war genocide atrocity'), 'war-crimes-investigation'],
  ],
};

/** Makes a theme finer where the words close to its trigger say so. */
export const refined = (tree: Tree, i: number, found: Meaning): Meaning => {
  const finer = FINER[found.theme.name];
  if (!finer) return found;
  const near = new Set<string>();
  const put = (at: number): void => {
    near.add(tokenAt(tree, at).lemma.toLowerCase());
  };
  if (headOf(tree, i) >= 0 && tokenAt(tree, i).deprel === 'compound') put(headOf(tree, i));
  for (const child of childrenOf(tree, i)) {
    if (['nsubj', 'conj', 'parataxis', 'advcl'].includes(tokenAt(tree, child).deprel)) continue;
    put(child);
    for (const below of childrenOf(tree, child, 'compound', 'amod', 'nmod', 'nummod', 'conj')) put(below);
  }
  for (const [cues, theme] of finer) {
    for (const cue of cues) if (near.has(cue)) return meaning(theme, found.operation);
  }
  return found;
};
