import type { Hit, Scan } from './scan.js';
import { partyOf } from './scan.js';
import { isCapital } from './words.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Prepositions after which a capital is where something is. */
const WHERE = list(
  'in at near outside around via through into across inside within throughout beyond toward towards until till',
);
/** Words before "to", "from", "for" and "of" that tell of a way: "arrived from", "flew to", "left for". */
const WAY = list(`
  visit visits visited visiting trip trips travel travels travelled traveled travelling traveling fly flies flew flown flying come comes came coming arrive arrives arrived arriving arrival return returns returned returning go goes going went gone
  tour tours journey journeys leave leaves left leaving depart departs departed departure head heads headed heading bring brings brought take takes took taken move moved moving get got back invite invites invited inviting invitation invitations fled flee escorted
  flight flights route routes road railway line highway train trains pipeline direct service services km kilometres kilometers miles transport shipped haul run runs running way
`);
/** Nouns after a capital that make it a place or a part of another name. */
const NOUNS_OF_PLACE = list(`
  airport region province oblast district metro street stock river port museum university zoo opera theatre office branch bureau talks summit meeting ceremony conference forum declaration agreement agreements accord accords convention protocol process round treaty post times
  consensus suburb suburbs skyline hotel residence visit trip park square stadium exhibition fair biennale film festival residents court based born daily news newspaper correspondent international city metropolitan state marathon climate club
`);
const MONTHS = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
);

/**
 * Whether a capital's name at a hit means the town and not the government: "in Moscow", "flew to Tashkent", "ROME, May 5",
 * but not "Moscow pledged", "a loan to Tashkent".
 */
export const isPlaceUse = (found: Scan, hit: Hit): boolean => {
  const { words } = found;
  const key = (at: number): string => words[at]?.key ?? '';
  let before = hit.first - 1;
  const first = words[hit.first];
  const next = key(hit.end);
  // "TOKYO, Aug. 13 -", "MOSCOW: Pakistan", "SEOUL --", "Rome, Villa Doria"
  if (first?.opensLine === true) {
    if (first.shape === 'caps' && first.form.length > 2 && [',', '-', ':', '('].includes(next)) return true;
    if (next === ',' && (words[hit.end + 1]?.shape === 'digit' || MONTHS.has(key(hit.end + 1)))) return true;
    if (next === '-' && words[hit.end]?.glued === false) return true;
  }
  if (
    next === ',' &&
    partyOf(found.from.get(hit.end + 1))?.type === 'state' &&
    partyOf(found.from.get(hit.end + 1))?.via === 'name'
  )
    return true;
  if (next === ',' && words[hit.end + 1]?.shape === 'digit' && key(hit.end + 2) !== ',') return true;
  if (next === '-' && words[hit.end]?.glued === true && /^(?:based|born|bound)$/u.test(key(hit.end + 1))) return true;
  if (NOUNS_OF_PLACE.has(next)) return true;
  // "a Foreign Ministry palace, Rome," and "Villa Madama, Rome"
  if (key(before) === ',' && isCapital(words[before - 1]) && [',', '.', ''].includes(next) && !found.until.has(before))
    return true;
  // "in Moscow and Tashkent", "between Osh, Bishkek and Tashkent" by the first of them
  while (
    (key(before) === 'and' || key(before) === ',' || key(before) === 'or') &&
    partyOf(found.until.get(before))?.via === 'capital'
  ) {
    before = (found.until.get(before)?.first ?? before) - 1;
  }
  if (WHERE.has(key(before))) return true;
  if (/^(?:to|from|for|of)$/u.test(key(before))) {
    if (key(before) === 'of')
      return /^(?:city|capital|mayor|university|streets|outskirts|suburbs|suburb|south|north|east|west|centre|center|heart|battle|siege|port|talks)$/u.test(
        key(before - 1),
      );
    for (let i = before - 1; i >= Math.max(0, before - 5); i--) {
      if (words[i]?.key === '.' || words[i]?.key === ';') break;
      if (WAY.has(key(i))) return true;
    }
    return (
      key(before) === 'from' &&
      !/^(?:gas|oil|loan|loans|support|aid|imports|purchases|help|weapons|arms|pressure|approval|message|signal|answer|reply|assurances|money|reaction|criticism|demand|request|independence|away)$/u.test(
        key(before - 1),
      )
    );
  }
  if (
    /^(?:visit|visits|visited|visiting|leave|leaves|left|leaving|reach|reached|tour|toured|enter|entered|departed|capital)$/u.test(
      key(before),
    )
  )
    return true;
  return false;
};
