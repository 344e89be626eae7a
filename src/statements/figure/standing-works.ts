import { childrenOf, relation, tokenAt } from '../../language/walk.js';
import type { Factuality } from '../frames/factuality.js';
import { lemmaAt, predicateOver, type Site, wordAt } from './site.js';
import { NEAR, type StatusScope } from './status-scope.js';
import { BUILT_FORMS, UNBUILT_WORDS } from './status-words.js';

/** The tokens of the amount's own stretch: a few words either side of it and of the word that tells what it measures. */
export const stretchOf = ({ site, word }: StatusScope): number[] => {
  const { tree } = site;
  const first = word >= 0 ? Math.min(site.first, word) : site.first;
  const last = word >= 0 ? Math.max(site.last, word) : site.last;
  const out: number[] = [];
  for (let at = first - 1; at >= Math.max(0, first - 6) && wordAt(tree, at) !== ';'; at--) out.push(at);
  for (let at = first; at <= Math.min(tree.tokens.length - 1, last + 8); at++) {
    if (at > last && [';', '.'].includes(wordAt(tree, at))) break;
    out.push(at);
  }
  return out;
};

export const takenBack = (site: Site, at: number): boolean =>
  [at - 1, at - 2].some((i) => UNBUILT_WORDS.has(wordAt(site.tree, i)));

/** Whether the report says near the amount that the work stands. */
export const isBuilt = (scope: StatusScope): boolean =>
  stretchOf(scope).some(
    (at) =>
      BUILT_FORMS.has(wordAt(scope.site.tree, at)) &&
      tokenAt(scope.site.tree, at).upos !== 'NOUN' &&
      !takenBack(scope.site, at),
  );

/** What works do that stand: "the pipeline, 1,400 km long, falls dry", "the line carries 300 MW", "the mill turns out 2 Mt". */
const OPERATING = new Set(
  `carry link stand feed serve generate pass connect pump flow fall ply stay sail turn produce process refine handle employ sell supply
  buy import export ship load yield hold operate add`.split(/\s+/u),
);

const BUILDING = new Set(
  'build put erect lay complete finish construct open commission install set pave electrify'.split(' '),
);

/** "have put up", "has finished": what has been built, whatever the parser makes of the particle. */
export const hasBuilt = ({ site }: StatusScope): boolean => {
  const verb = predicateOver(site.tree, site.head);
  if (verb < 0 || !BUILDING.has(lemmaAt(site.tree, verb))) return false;
  const auxiliaries = childrenOf(site.tree, verb, 'aux').map((a) => lemmaAt(site.tree, a));
  return auxiliaries.length === 1 && auxiliaries[0] === 'have';
};

/** What lies between two states by nature or by treaty: it is there, however long. */
const LIES_THERE = new Set('border frontier boundary coastline coast distance strait'.split(' '));

export const isThere = ({ site, steps }: StatusScope): boolean =>
  [...steps].some(
    ([at, cost]) =>
      cost <= NEAR && LIES_THERE.has(lemmaAt(site.tree, at)) && relation(tokenAt(site.tree, at)) !== 'compound',
  );

export const isOperating = ({ site }: StatusScope, fact: Factuality): boolean => {
  const verb = predicateOver(site.tree, site.head);
  return (
    verb >= 0 &&
    fact.mode === 'asserted' &&
    !fact.negated &&
    tokenAt(site.tree, verb).feats['VerbForm'] === 'Fin' &&
    OPERATING.has(lemmaAt(site.tree, verb))
  );
};

/** "can carry 1.5 billion cubic metres a year": what a work that stands is able to do. */
export const isAble = ({ site }: StatusScope): boolean => {
  const verb = predicateOver(site.tree, site.head);
  const auxiliaries = verb < 0 ? [] : childrenOf(site.tree, verb, 'aux').map((a) => wordAt(site.tree, a));
  return auxiliaries.length === 1 && auxiliaries[0] === 'can';
};
