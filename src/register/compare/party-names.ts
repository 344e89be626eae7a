import { bodyById } from '../../codes/bodies.js';
import { stateByCode } from '../../codes/states.js';

const escaped = (wording: string): string => wording.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const patterns = new Map<string, RegExp>();

/** Matches any name, demonym or capital of a state, name or acronym of a body, or the name itself. */
const patternOf = (party: string): RegExp => {
  const known = patterns.get(party);
  if (known !== undefined) return known;
  const state = stateByCode(party);
  const body = bodyById(party);
  const wordings =
    state !== undefined
      ? [...state.names, ...state.demonyms, ...state.capitals, ...state.metonyms]
      : body !== undefined
        ? [...body.names, ...body.acronyms]
        : [party];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wordings.filter(Boolean).map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  patterns.set(party, pattern);
  return pattern;
};

/** Where a text first names a party; -1 where it does not. */
export const placeOfParty = (text: string, party: string): number => text.search(patternOf(party));
