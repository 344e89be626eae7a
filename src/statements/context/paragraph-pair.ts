import { isStateCode } from '../../codes/states.js';
import type { Span } from '../../model/span.js';
import { isStateLike, partyId, type ReportContext, within } from './report-context.js';

/**
 * The two states that the paragraph around a sentence has told of by the sentence's end, where it names two and no others: whom a
 * paragraph of a report on several pairs is about. Undefined in lists and where it names one or more than two.
 */
export const paragraphPair = (context: ReportContext, sentence: Span): readonly string[] | undefined => {
  const [block] = within(context.blocks, sentence);
  if (block?.kind !== 'prose') return undefined;
  const told = within(context.parties, { start: block.span.start, end: sentence.end }).filter(isStateLike).map(partyId);
  const states = [...new Set(told.filter(isStateCode))];
  return states.length === 2 ? states : undefined;
};
