import { childrenOf, headOf, type Tree, tokenAt } from '../../language/walk.js';
import { meantIn, type ReportContext, within } from '../context/report-context.js';
import { EVER } from './claim-words.js';
import type { Claim } from './find-claims.js';

/** States and bodies meant in a sentence, and those its places lie in. */
export const statesAround = (context: ReportContext, { sentence: { span } }: Tree): ReadonlySet<string> =>
  new Set([
    ...meantIn(context, span),
    ...within(context.places, span).flatMap((p) => (p.value.state === undefined ? [] : [p.value.state])),
  ]);

/** Whether the clause of a claim or its phrase says "ever" somewhere near behind. */
export const everNear = (context: ReportContext, tree: Tree, claim: Claim): boolean => {
  const from = tokenAt(tree, claim.from).span.start;
  const to = tree.tokens[Math.min(tree.tokens.length - 1, claim.to + 7)]?.span.end ?? from;
  return EVER.test(context.text.slice(from, to).split(/[.;]\s/u)[0] ?? '');
};

/** The verb or noun above a token that has a subject of its own. */
export const clauseOf = (tree: Tree, token: number): number | undefined => {
  for (let at = token, n = 0; at >= 0 && n < 30; at = headOf(tree, at), n++)
    if (childrenOf(tree, at, 'nsubj').some((c) => c < token)) return at;
  return undefined;
};
