import { stateByCode } from '../states.js';
import { joinList } from './list-wording.js';

/** States whose usual name takes the article in running text. */
const WITH_ARTICLE = new Set([
  'AE',
  'BS',
  'CD',
  'CF',
  'CG',
  'CK',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'KM',
  'MH',
  'MP',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'TC',
  'US',
  'VA',
  'VG',
  'VI',
]);

/** Bodies that stand without the article; most take it ("the EU", "the African Union"). */
const WITHOUT_ARTICLE = new Set([
  'ASEAN',
  'NATO',
  'BRICS',
  'MERCOSUR',
  'OPEC',
  'OPEC+',
  'UNESCO',
  'UNICEF',
  'APEC',
  'SAARC',
  'CARICOM',
  'BIMSTEC',
  'UNIDO',
  'UNCTAD',
]);

const looksLikeBody = (id: string): boolean =>
  /^[A-Z]{2,}\+?$/u.test(id) || /^[A-Z]\w+ (?:Union|Nations|League|Fund|Bank)$/u.test(id);

/** A party as a sentence names it: `RU` → "Russia", `AE` → "the United Arab Emirates", `EU` → "the EU"; any other name as it is. */
export const partyInWords = (id: string): string => {
  const state = stateByCode(id);
  if (state !== undefined) return WITH_ARTICLE.has(id) ? `the ${state.name}` : state.name;
  if (looksLikeBody(id) && !WITHOUT_ARTICLE.has(id)) return `the ${id}`;
  return id;
};

/** Adjectives that offices are named with, where the state's first demonym is another word. */
const OFFICE_ADJECTIVES: Readonly<Record<string, string>> = { GB: 'British', PH: 'Philippine', US: 'US' };

/** The adjective of a state, its name where it has none: `UZ` → "Uzbek". */
export const adjectiveOf = (id: string): string => {
  const state = stateByCode(id);
  return OFFICE_ADJECTIVES[id] ?? state?.demonyms[0] ?? state?.name ?? id;
};

/** Parties joined: `['RU', 'UZ']` → "Russia and Uzbekistan". */
export const partiesInWords = (ids: readonly string[]): string => joinList(ids.map(partyInWords));

/** A place as a sentence names it; datelines write it in capitals: "NEW DELHI" → "New Delhi", `RU` → "Russia". */
export const placeInWords = (place: string): string => {
  if (stateByCode(place) !== undefined) return partyInWords(place);
  return /^[\p{Lu}\s.'-]{4,}$/u.test(place)
    ? place.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
    : place;
};
