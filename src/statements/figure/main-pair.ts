import { isStateLike, partyId, type ReportContext } from '../context/report-context.js';

/** What naming a state once counts in the title, in the opening and in the text. */
const TITLE_WEIGHT = 3;
const OPENING_WEIGHT = 2;
const TEXT_WEIGHT = 0.5;
/** About a first sentence with its dateline, in UTF-16 code units. */
const OPENING = 300;

/** Adds weight to the first two of a list of states in full, to others by a third. */
const favourFirst = (ids: readonly string[], weight: number, count: (id: string, by: number) => void): void => {
  [...new Set(ids)].forEach((id, i) => {
    count(id, i < 2 ? weight : weight / 3);
  });
};

/** Parts of the world that a state holds summits and trades with as one. */
const REGIONS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'Africa',
    /\bAfrican?\b(?!\s+(?:Union|Development Bank|Continental))(?<!(?:(?:South|North)(?:ern)?|West|East|Central) African?)/gu,
  ],
  ['Central Asia', /\bCentral Asian?\b/gu],
  ['Latin America', /\bLatin American?\b/gu],
  ['Arab world', /\bArab (?:world|states|countries|League)\b/gu],
  ['Pacific islands', /\bPacific [Ii]slands?\b/gu],
];
const MANY = 3;

/** The region that a report's title sets beside its only state: "Italy and |Africa: summit in Rome". */
const regionOf = (context: ReportContext, states: readonly string[]): string | undefined => {
  if (states.length !== 1) return undefined;
  const named = ([, words]: (typeof REGIONS)[number], text: string): number => [...text.matchAll(words)].length;
  return REGIONS.find((region) => named(region, context.title) > 0 && named(region, context.text) >= MANY)?.[0];
};

/** The two states (or a state and a body) that a report is mainly about: those named most, and first, in title and lead. */
export const mainPairOf = (context: ReportContext): readonly string[] => {
  const counts = new Map<string, number>();
  const count = (id: string, by: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + by);
  };
  const told = context.parties.filter(isStateLike);
  favourFirst(context.titleParties.filter(isStateLike).map(partyId), TITLE_WEIGHT, count);
  favourFirst(told.filter((m) => m.span.start < OPENING).map(partyId), OPENING_WEIGHT, count);
  for (const mention of told) count(partyId(mention), TEXT_WEIGHT);
  const titled = [...new Set(context.titleParties.filter(isStateLike).map(partyId))];
  const region = regionOf(context, titled);
  if (region !== undefined) return [...titled, region];
  const ranked = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  const [one, two] = ranked;
  if (!one || !two || !(two[1] > TEXT_WEIGHT || ranked.length === 2)) return [];
  // in the order of the title, else of the text: the first is whom lists of others are about
  const order = [...context.titleParties, ...told].map(partyId);
  return [one[0], two[0]].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};

const LEAD = 700;

/** Whether a report is about relations at all: its title or its opening names two states or bodies. */
export const isBilateral = (context: ReportContext): boolean => {
  const named = [
    ...context.titleParties.filter(isStateLike),
    ...context.parties.filter((m) => m.span.start < LEAD && isStateLike(m)),
  ];
  const ids = [...new Set(named.map(partyId))];
  return ids.length >= 2 || regionOf(context, ids) !== undefined;
};
