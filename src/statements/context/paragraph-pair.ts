import type { Span } from '../../model/span.js';
import { isStateLike, partyId, type ReportContext, within } from './report-context.js';

const isState = (id: string): boolean => /^[A-Z]{2}$/u.test(id);

/**
 * The two states that the paragraph around a sentence has told of by the sentence's end, where it names two and no others: whom a
 * paragraph of a report on several pairs is about. Undefined in lists and where it names one or more than two.
 */
export const paragraphPair = (context: ReportContext, sentence: Span): readonly string[] | undefined => {
  const block =
    within(context.blocks, sentence)[0] ??
    context.blocks.find((b) => b.span.start <= sentence.start && sentence.start < b.span.end);
  if (block?.kind !== 'prose') return undefined;
  const told = within(context.parties, { start: block.span.start, end: sentence.end }).filter(isStateLike).map(partyId);
  const states = [...new Set(told.filter(isState))];
  return states.length === 2 ? states : undefined;
};
