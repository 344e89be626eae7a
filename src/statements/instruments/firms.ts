import type { Span } from '../../model/span.js';

const FIRM =
  '(?:firm|company|giant|group|conglomerate|contractor|builder|developer|maker|manufacturer|producer|supplier|utility|operator|major|miner|lender|carrier|airline|shipbuilder|carmaker|consortium|subsidiary|corporation|holding|start-?up)';
/** "Ghana's power utility GRIDCO", "the Japanese firm Obayashi", "state-owned utility Kepler Power". */
const DESCRIBED = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?(?:['’]s)?\s+)?(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,4})\s+){0,4}${FIRM}\s+(?<name>\p{Lu}[\p{L}\p{N}.-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}.-]*){0,4})`,
  'gu',
);

const KIND = new RegExp(String.raw`${FIRM}\s+\p{Lu}`, 'u');

/** A company that its description names, with the state it belongs to: `whole` holds both, `name` the company. */
export interface Firm {
  readonly whole: Span;
  readonly name: Span;
}

/** Companies in a stretch that are told by what they are: "the Japanese firm Obayashi" → Obayashi, and Japan is no party. */
export const firmsIn = (text: string, span: Span): Firm[] => {
  const words = text.slice(span.start, span.end);
  if (!KIND.test(words)) return [];
  return [...words.matchAll(DESCRIBED)].map((match) => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    return { whole: { start, end }, name: { start: end - (match.groups?.['name'] ?? '').length, end } };
  });
};
