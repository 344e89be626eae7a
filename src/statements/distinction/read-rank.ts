import {
  childrenOf,
  headOf,
  nounPhraseOf,
  prepositionOf,
  relation,
  spanOf,
  type Tree,
  tokenAt,
} from '../../language/walk.js';
import { meantIn, type ReportContext } from '../context/report-context.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { clauseOf } from './around-claim.js';
import { type Claim, formAt, formsBefore, uposAt } from './find-claims.js';
import { textOfStretch } from './phrase-bounds.js';

const words = (context: ReportContext, tree: Tree, tokens: readonly number[]): string => {
  const span = spanOf(tree, tokens);
  return context.text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|a|an|more)\s+/iu, '');
};

/** "the country where Chilean firms have invested the most": the noun with its clause. */
const inRelative = (context: ReportContext, tree: Tree, claim: Claim): string | undefined => {
  for (let at = headOf(tree, claim.to - 1), n = 0; at >= 0 && n < 4; at = headOf(tree, at), n++) {
    if (relation(tokenAt(tree, at)) !== 'acl' || headOf(tree, at) >= claim.from) continue;
    const noun = headOf(tree, at);
    if (!['NOUN', 'PROPN'].includes(uposAt(tree, noun))) return undefined;
    return textOfStretch(context, tree, { start: noun, end: claim.from });
  }
  return undefined;
};

/** What a clause counts: its object without the number ("$2 billion of Gulf money" → "Gulf money"). */
const counted = (context: ReportContext, tree: Tree, claim: Claim): string | undefined => {
  const verb = clauseOf(tree, claim.from);
  if (verb === undefined) return undefined;
  const object = childrenOf(tree, verb, 'obj', 'obl').find((c) => c > verb && c < claim.from);
  if (object === undefined) return undefined;
  const parts = nounPhraseOf(tree, object).filter((t) => t < claim.from);
  const of = childrenOf(tree, object, 'nmod').find((c) => c < claim.from && prepositionOf(tree, c) === 'of');
  const number = ['NUM', 'SYM'].includes(uposAt(tree, object)) || childrenOf(tree, object, 'nummod').length > 0;
  const told = number && of !== undefined ? nounPhraseOf(tree, of).filter((t) => formAt(tree, t) !== 'of') : parts;
  const text = words(context, tree, told.length > 0 ? told : parts);
  return /\p{L}{3}/u.test(text) ? text : undefined;
};

/** Reads claims by comparison: "more than any other country", "where Lao firms have invested the most". */
export const readRank = (context: ReportContext, tree: Tree, claim: Claim): Draft<'distinction'> | undefined => {
  if (formAt(tree, claim.from) === 'than' && !/\bmore\b/u.test(formsBefore(tree, claim.from, 12))) return undefined;
  const most = formAt(tree, claim.to - 1) === 'most' && claim.to - claim.from === 2;
  if (most && !/^(?:[.,;:)]?|of|in|among)$/u.test(formAt(tree, claim.to))) return undefined;
  const subject = most ? inRelative(context, tree, claim) : counted(context, tree, claim);
  if (subject === undefined || subject.length < 3) return undefined;
  if (meantIn(context, tree.sentence.span).length === 0 && mainOccasion(context).parties.length < 2) return undefined;
  const start = most ? headOf(tree, claim.from) : (clauseOf(tree, claim.from) ?? claim.from);
  return {
    type: 'distinction',
    rule: 'distinction/rank',
    evidence: [
      {
        start: tokenAt(tree, Math.min(Math.max(0, start), claim.from)).span.start,
        end: tokenAt(tree, claim.to - 1).span.end,
      },
    ],
    kind: 'largest',
    subject,
  };
};
