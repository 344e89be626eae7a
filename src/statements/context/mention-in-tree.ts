import type { PartyMention } from '../../model/mention.js';
import { conjunctsOf, type Tree, tokenAt } from '../frames/tree.js';
import { type ReportContext, within } from './report-context.js';

/**
 * The party that the noun at token `i` names or heads: the mention that covers the token, else the mention inside its
 * noun phrase that modifies it ("the Uzbek side", "companies of Japan").
 */
export const partyAt = (context: ReportContext, tree: Tree, i: number): PartyMention | undefined => {
  const { span } = tokenAt(tree, i);
  return within(context.parties, span)[0];
};

/** The parties named by token `i` and everything coordinated with it. */
export const partiesAt = (context: ReportContext, tree: Tree, i: number): PartyMention[] =>
  conjunctsOf(tree, i).flatMap((c) => partyAt(context, tree, c) ?? []);
