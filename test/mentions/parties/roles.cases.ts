/** Words that stand for parties, and the ids they mean. */
export interface RoleCase {
  readonly text: string;
  readonly want: readonly (readonly [exact: string, ids: readonly string[]])[];
}

export const ROLE_CASES: readonly RoleCase[] = [
  {
    text: 'Peru and Chile signed a pact. The two countries will build a road.',
    want: [['The two countries', ['PE', 'CL']]],
  },
  { text: 'Peru received Chile. Both sides agreed.', want: [['Both sides', ['PE', 'CL']]] },
  {
    text: 'Kenyan President William Ruto met Ugandan President Yoweri Museveni. The two leaders agreed.',
    want: [['The two leaders', ['William Ruto', 'Yoweri Museveni']]],
  },
  {
    text: 'Kenyan President William Ruto met Ugandan President Yoweri Museveni. Ruto told his host that he would return.',
    want: [
      ['his host', ['Yoweri Museveni']],
      ['he', ['William Ruto']],
    ],
  },
  { text: 'Nobody spoke of both countries.', want: [] },
];
