import type { Tree } from '../../language/walk.js';
import type { ReportContext } from '../context/report-context.js';
import { deedNoun } from './deed-nouns.js';
import { futureDeed } from './future-deeds.js';
import { governedDeed } from './governed-deeds.js';
import { partsOfSum, promisedMoney } from './promised-money.js';
import { toldDeed } from './told-deeds.js';
import type { Undertaken } from './undertaken.js';
import { OTHER_TYPES } from './undertakings.js';
import { lemmaOf } from './verb-group.js';

/** The promises that a verb of a sentence makes: none, one, or a sum and its parts. */
export const promisesAt = (context: ReportContext, tree: Tree, verb: number): Undertaken[] => {
  const money = promisedMoney(context, tree, verb);
  if (money) return [money, ...partsOfSum(context, tree, money)];
  const noun = deedNoun(context, tree, verb);
  if (noun) return [noun];
  if (OTHER_TYPES.has(lemmaOf(tree, verb))) return [];
  const deed = governedDeed(context, tree, verb) ?? futureDeed(context, tree, verb) ?? toldDeed(context, tree, verb);
  return deed ? [deed] : [];
};
