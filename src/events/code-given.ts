import { ancestorsOf, childrenOf, type Tree, tokenAt, treeOf } from '../language/walk.js';
import type { Sentence } from '../model/sentence.js';
import { agentsOf, isPredicate, nounActors, PRONOUNS, subjectsOf, within } from './arguments-of.js';
import { type Interpretation, interpretations } from './interpret.js';
import { type Located, locate } from './locate.js';
import { type Meaning, meaning } from './meaning.js';

/** What a sentence tells of two actors given. */
export interface Coded {
  readonly meaning: Meaning;
  /** The tokens that made it, of the sentence it was found in. */
  readonly trail: readonly number[];
  readonly sentence: number;
  readonly score: number;
}

interface Situation {
  readonly tree: Tree;
  readonly source: Located | undefined;
  readonly target: Located | undefined;
}

const scoreOf = ({ tree, source, target }: Situation, i: number, found: Interpretation): number => {
  let score = found.bare ? 0 : 1;
  const depth = ancestorsOf(tree, i).length;
  score -= depth * 0.15 + i * 0.002;
  const s = source?.head ?? -1;
  const t = target?.head ?? -1;
  const subjects = isPredicate(tree, i) ? subjectsOf(tree, i) : [];
  const agents = isPredicate(tree, i) ? agentsOf(tree, i) : nounActors(tree, i);
  if (s >= 0) {
    if (subjects.includes(s)) score += 5;
    else if (subjects.some((c) => within(tree, c, s))) score += 4;
    else if (agents.some((c) => within(tree, c, s))) score += isPredicate(tree, i) ? 4.5 : 3;
    else if (within(tree, i, s) && !source?.tokens.includes(i)) score += 1.5;
  }
  if (t >= 0) {
    const below = within(tree, i, t) && t !== i;
    const inSubject = subjects.some((c) => within(tree, c, t));
    if (below && !inSubject) score += 2;
    else if (below) score += 1;
    else if (t === i) score += 0.5;
  }
  if (source?.tokens.includes(i)) score -= 3;
  if (target?.tokens.includes(i)) score -= 1.5;
  return score;
};

/** A saying whose clause has another subject: what another does wrong is an accusation. */
const ofSaying = ({ tree, source }: Situation, i: number, found: Interpretation): Meaning => {
  const clause = childrenOf(tree, i, 'ccomp')[0];
  if (clause === undefined || !source) return found.meaning;
  const subject = [...childrenOf(tree, clause, 'nsubj')][0];
  if (subject === undefined || within(tree, subject, source.head)) return found.meaning;
  const own = PRONOUNS.has(tokenAt(tree, subject).form.toLowerCase());
  const { theme, operation } = found.meaning;
  if (own || !theme.conflict || operation !== 'do' || found.operator !== 'say') return found.meaning;
  return meaning('accusation');
};

/** What one sentence tells of the two actors; undefined where it has no trigger. */
const codeSentence = (situation: Situation): Omit<Coded, 'sentence'> | undefined => {
  const { tree } = situation;
  let best: Omit<Coded, 'sentence'> | undefined;
  for (const [i, found] of interpretations(tree).entries()) {
    if (!found) continue;
    const score = scoreOf(situation, i, found);
    if (best && score <= best.score) continue;
    best = { meaning: ofSaying(situation, i, found), trail: found.trail, score };
  }
  return best;
};

/** What the sentences (one, or the few a text was cut into) tell of the two actors; undefined where they have no trigger. */
export const codeGiven = (sentences: readonly Sentence[], source: string, target: string): Coded | undefined => {
  let best: Coded | undefined;
  for (const [sentence, analysed] of sentences.entries()) {
    const tree = treeOf(analysed);
    const s = locate(tree, source);
    const found = codeSentence({ tree, source: s, target: locate(tree, target) });
    if (found && (!best || found.score > best.score)) best = { ...found, sentence };
  }
  return best;
};
