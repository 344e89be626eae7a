/** What is found: the words, the state, the kind of place. */
export interface PlaceCase {
  readonly text: string;
  readonly want: readonly (readonly [exact: string, state: string | undefined, type: string])[];
  /** The dateline's place and state. */
  readonly dateline?: readonly [string, string];
}

export const PLACE_CASES: readonly PlaceCase[] = [
  {
    text: 'QUITO, March 3 (Agency) - The talks were held in Cuenca.',
    want: [
      ['QUITO', 'EC', 'city'],
      ['Cuenca', 'EC', 'city'],
    ],
    dateline: ['Quito', 'EC'],
  },
  { text: 'NAIROBI: The ministers met.', want: [['NAIROBI', 'KE', 'city']], dateline: ['Nairobi', 'KE'] },
  {
    text: 'They met in Osh, Kyrgyzstan, and flew to Tashkent.',
    want: [
      ['Osh', 'KG', 'city'],
      ['Kyrgyzstan', 'KG', 'state'],
      ['Tashkent', 'UZ', 'city'],
    ],
  },
  { text: 'The signing took place at the Raghadan palace.', want: [['Raghadan palace', undefined, 'site']] },
  {
    text: 'A line through western Siberia and Central Asia.',
    want: [
      ['Siberia', 'RU', 'region'],
      ['Central Asia', undefined, 'region'],
    ],
  },
  { text: 'The plant stands in Ghana.', want: [['Ghana', 'GH', 'state']] },
  // Silent
  { text: 'Lima and Quito signed the pact.', want: [] },
  { text: 'Ghana thanked Togo.', want: [] },
  { text: 'a nice reading of the split', want: [] },
];
