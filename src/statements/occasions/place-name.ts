import type { PlaceMention } from '../../model/mention.js';
import type { ReportContext } from '../context/report-context.js';

const SHOUTED = /^(?=\P{Ll}*$).*\p{Lu}{3}/su;

/**
 * A city as a sentence names it: a dateline's capitals give way to the mixed case the text uses elsewhere, or are set down.
 * "PORT VILA" → "Port Vila", "ST. JOHN'S" → "St. John's".
 */
export const placeName = (context: ReportContext, place: PlaceMention): string => {
  const { name } = place.value;
  if (!SHOUTED.test(name)) return name;
  const mixed = context.places.find(
    (p) => !SHOUTED.test(p.value.name) && p.value.name.toLowerCase() === name.toLowerCase(),
  );
  return mixed?.value.name ?? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
};
