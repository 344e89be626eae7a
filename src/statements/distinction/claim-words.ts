import type { Distinction } from '../../model/statement.js';

export type DistinctionKind = Distinction['kind'];

/**
 * How a claim is made: `noun`: on a noun ("the first plant") or standing for one ("the first to sign"); `record`: on a number or a
 * measure ("hit a record 9 million"); `time`: of what a clause tells ("for the first time"); `rank`: by comparison ("more than any other").
 */
export type ClaimForm = 'noun' | 'record' | 'time' | 'rank';

export interface ClaimWords {
  readonly kind: DistinctionKind;
  readonly form: ClaimForm;
  /** Lower-case tokens apart by a space; a hyphen is a token of its own. */
  readonly phrases: readonly string[];
  /** Claims nothing with an indefinite article or in the plural: "a leading partner", "top officials". */
  readonly modest?: boolean;
  readonly example: string;
}

/** Words that claim a distinction; of those that fit at a place the longest counts. */
export const CLAIM_WORDS: readonly ClaimWords[] = [
  {
    kind: 'first',
    form: 'noun',
    phrases: [
      'first',
      'very first',
      'first ever',
      'first - ever',
      'first - of - its - kind',
      'firstever',
      'maiden',
      'inaugural',
    ],
    example: 'the first undersea cable between the two islands',
  },
  {
    kind: 'first',
    form: 'time',
    phrases: ['for the first time', 'for the very first time', 'the first time', 'never before'],
    example: 'The line joins Quito to Lima for the first time.',
  },
  {
    kind: 'largest',
    form: 'noun',
    phrases: [
      'largest',
      'single largest',
      'largest - ever',
      'biggest',
      'single biggest',
      'biggest - ever',
      'greatest',
      'foremost',
      'number one',
      'number - one',
      'no . 1',
      'no. 1',
      'no . one',
      'no. one',
      '# 1',
    ],
    example: 'Norway is the largest donor of Malawi.',
  },
  {
    kind: 'largest',
    form: 'noun',
    modest: true,
    phrases: ['top', 'leading', 'main', 'principal', 'primary', 'longest', 'most important'],
    example: 'Oman is the main buyer of Lao timber.',
  },
  {
    kind: 'largest',
    form: 'rank',
    phrases: [
      'than any other',
      'than to any other',
      'than in any other',
      'than from any other',
      'than with any other',
      'than anywhere else',
      'than anyone else',
      'the most',
    ],
    example: 'It lent Samoa $2 million, more than any other state.',
  },
  {
    kind: 'only',
    form: 'noun',
    phrases: ['only', 'sole', 'one and only'],
    example: 'the only African state with such an accord',
  },
  {
    kind: 'record',
    form: 'record',
    phrases: [
      'record',
      'record - breaking',
      'record - high',
      'record high',
      'all - time high',
      'all - time record',
      'all - time peak',
      'all - time',
      'historic high',
      'historical high',
      'historic maximum',
      'historical maximum',
      'historic peak',
      'new record',
      'all records',
      'all previous records',
      'record level',
      'record levels',
      'record highs',
      'record volumes',
      'record volume',
      'highest',
      'unprecedented',
    ],
    example: 'trade hit a record 9 billion',
  },
];

/** Words that make a claim hold for all time: "the largest loan ever", "the highest figure on record". */
export const EVER =
  /\b(?:ever|to date|so far|yet|on record|in (?:\S+ ){0,3}history|of all time|registered|recorded)\b/iu;

/** Verbs before "to be" or "to become" that make the claim a wish: "hopes to become the largest buyer". */
export const WISH_VERBS: ReadonlySet<string> = new Set([
  'want',
  'hope',
  'aim',
  'seek',
  'wish',
  'strive',
  'aspire',
  'try',
  'dream',
]);

/** Nouns that stand for a state by its make: "the islands", "the kingdom's first". */
export const LAND = 'country|kingdom|republic|emirate|sultanate|islands?|archipelago';

/** Regions above one state: where a claim is made of one of these it looks beyond a country. */
export const REGION =
  /\b(?:world(?:wide)?|global(?:ly)?|region|continent|hemisphere|globe|planet|bloc|Africa|Asia|Europe|Americas?|Caribbean|Pacific|Gulf|Balkans?|Arab|Muslim|Islamic|Middle East|Maghreb|Sahel|Caucasus|Scandinavia|Nordic|Baltics?|Mediterranean|Commonwealth|Eurasian?|Oceania|Latin|African|Asian|European|Western|foreign)\b/u;

/** Adjectives of a region before "country" and the like, which are the claim's scope: "the first Arab state to …". */
export const REGIONAL =
  /^(?:(?:north|south|east|west|central|southern|northern|eastern|western|south-east|southeast|latin|sub-saharan|post-soviet)[ -])?(?:african|asian|european|american|arab|gulf|western|nordic|baltic|balkan|muslim|islamic|caribbean|pacific|eurasian|caucasian|mediterranean|maghreb|soviet|commonwealth|non-[a-z\u00c0-\u024f]+)$/iu;
