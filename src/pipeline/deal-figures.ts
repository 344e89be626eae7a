import { isStateOrBody } from '../codes/is-state-or-body.js';
import type { Sentence } from '../model/sentence.js';
import { overlaps, type Span } from '../model/span.js';
import type { Indicator } from '../model/statement.js';
import type { Draft } from '../statements/statement-reader.js';

/** What is told of a deal itself: its worth, the loan, its interest. */
const OF_DEALS: ReadonlySet<Indicator> = new Set<Indicator>(['contracts', 'loan', 'other']);
/** What a line of a list tells of its deal besides: what is bought or built. */
const OF_LINES: ReadonlySet<Indicator> = new Set<Indicator>(['count', 'volume', 'project-cost']);

/** "It is worth …", "The loan carries …": goes on about the deal of the sentence before. */
const GOES_ON = /^["“]?(?:It|The (?:\p{L}+ ){0,2}(?:deal|contract|loan|credit|agreement|job|order|venture|project))\b/u;

const isDeal = (draft: Draft): draft is Draft<'agreement'> =>
  draft.type === 'agreement' && draft.parties.some((party) => !isStateOrBody(party));

const touches = (draft: Draft, span: Span): boolean => draft.evidence.some((piece) => overlaps(piece, span));

/**
 * Gives the figures of a deal between companies, or a company and a state, the parties of the deal: "Alpha and Omega signed a
 * contract worth $2 billion" → Alpha, Omega. Only where one sentence tells of one such deal and names no other parties of the figure.
 */
export const withDealParties = (text: string, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] => {
  const deals = drafts.filter(isDeal);
  if (deals.length === 0) return [...drafts];
  const dealOf = (span: Span): Draft<'agreement'> | undefined => {
    const told = drafts.filter((draft) => draft.type === 'agreement' && touches(draft, span));
    const [only] = told;
    return told.length === 1 && only !== undefined && isDeal(only) ? only : undefined;
  };
  return drafts.map((draft) => {
    if (draft.type !== 'figure' || draft.parties.some((p) => !isStateOrBody(p))) return draft;
    const ofLine = OF_LINES.has(draft.indicator);
    if (!ofLine && !OF_DEALS.has(draft.indicator)) return draft;
    const [first] = draft.evidence;
    const at = first === undefined ? -1 : sentences.findIndex(({ span }) => overlaps(span, first));
    const sentence = sentences[at];
    if (first === undefined || sentence === undefined) return draft;
    const before = sentences[at - 1];
    const words = text.slice(sentence.span.start, sentence.span.end);
    const deal =
      dealOf(first) ?? dealOf(sentence.span) ?? (before && GOES_ON.test(words) ? dealOf(before.span) : undefined);
    return deal === undefined || (ofLine && deal.rule !== 'agreement/list')
      ? draft
      : { ...draft, parties: deal.parties };
  });
};
