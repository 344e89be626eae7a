import { childrenOf, relation, tokenAt } from '../../language/walk.js';
import { lemmaAt, predicateOver, type Site, wordAt, wordBefore } from './site.js';
import { NEAR, type StatusScope } from './status-scope.js';
import { AIMING_WORDS } from './status-words.js';

const AIMED = 5;

/** "The |aim is now 50 and, after that, $75 billion": the subject of a clause without another verb. */
const isAimStated = ({ tree, first }: Site): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const token = tokenAt(tree, at);
    if (token.upos === 'VERB' || [';', '.', '('].includes(token.form)) return false;
    // "Goal, five years from entry into force: $100 bn"
    const isLabel =
      /^[.;•]?$/u.test(wordAt(tree, at - 1)) && tree.tokens.slice(at + 1, first).some((t) => t.form === ':');
    if (AIMING_WORDS.has(lemmaAt(tree, at)) && (relation(token) === 'nsubj' || isLabel)) return true;
  }
  return false;
};

/** A word of aiming near the amount, before it or bound closely: "a target of $1bn", "aims at $3bn"; not "$2bn, short of the target". */
export const isAimed = ({ site, steps }: StatusScope): boolean =>
  isAimStated(site) ||
  [...steps].some(
    ([at, cost]) =>
      cost <= (at < site.first ? AIMED : NEAR) &&
      (AIMING_WORDS.has(lemmaAt(site.tree, at)) || AIMING_WORDS.has(wordAt(site.tree, at))),
  );

const LIFTING_FORMS = new Set([
  'bringing',
  'raising',
  'lifting',
  'taking',
  'increasing',
  'boosting',
  'doubling',
  'expanding',
]);

/** "set the task |of bringing trade up to $3bn": what is set as a task, though no verb says that it lies ahead. */
export const isTask = ({ site }: StatusScope): boolean => {
  for (let at = site.first - 1; at >= Math.max(1, site.first - 9); at--)
    if (LIFTING_FORMS.has(wordAt(site.tree, at)))
      return ['of', 'at', 'for', 'towards'].includes(wordAt(site.tree, at - 1));
  return false;
};

/** "I see it |crossing $20bn": somebody's view of what comes. */
export const isSeen = ({ site }: StatusScope): boolean => {
  for (let at = site.first - 1; at >= Math.max(0, site.first - 8); at--)
    if (wordAt(site.tree, at) === 'see' && ['i', 'we', 'they'].includes(wordAt(site.tree, at - 1))) return true;
  return false;
};

/** "he hoped for |$1 billion of trade": what somebody wants, whatever the tense. */
export const isHopedFor = ({ site }: StatusScope): boolean => {
  const before = wordBefore(site);
  return (
    (wordAt(site.tree, before) === 'for' &&
      /^(?:hope|aim|push|strive|call|wish)$/u.test(lemmaAt(site.tree, before - 1))) ||
    (wordAt(site.tree, before) === 'at' && lemmaAt(site.tree, before - 1) === 'aim')
  );
};

/** "trade |must be brought to $10 billion" */
export const isBidden = ({ site }: StatusScope): boolean => {
  const verb = predicateOver(site.tree, site.head);
  return (
    verb >= 0 && childrenOf(site.tree, verb, 'aux').some((a) => /^(?:must|should|ought)$/u.test(wordAt(site.tree, a)))
  );
};
