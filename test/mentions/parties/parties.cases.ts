/** What is found: the words, the party's id, whom a person acts for. Unlisted mentions fail a row. */
export interface PartyCase {
  readonly text: string;
  readonly title?: string;
  readonly want: readonly (readonly [exact: string, id: string, actsFor?: string])[];
}

export const PARTY_CASES: readonly PartyCase[] = [
  // States: names, demonyms, acronyms, metonyms
  {
    text: 'Peru and Chile signed a pact.',
    want: [
      ['Peru', 'PE'],
      ['Chile', 'CL'],
    ],
  },
  {
    text: 'Lima and La Paz signed a pact.',
    want: [
      ['Lima', 'PE'],
      ['La Paz', 'BO'],
    ],
  },
  {
    text: 'Côte d’Ivoire, Guinea-Bissau and Equatorial Guinea agreed.',
    want: [
      ['Côte d’Ivoire', 'CI'],
      ['Guinea-Bissau', 'GW'],
      ['Equatorial Guinea', 'GQ'],
    ],
  },
  {
    text: 'South Sudan thanked Sudan.',
    want: [
      ['South Sudan', 'SS'],
      ['Sudan', 'SD'],
    ],
  },
  {
    text: 'Niger and Nigeria reopened the border.',
    want: [
      ['Niger', 'NE'],
      ['Nigeria', 'NG'],
    ],
  },
  {
    text: 'The Democratic Republic of the Congo and the Republic of the Congo met.',
    want: [
      ['Democratic Republic of the Congo', 'CD'],
      ['Republic of the Congo', 'CG'],
    ],
  },
  {
    text: 'The Republic of China (Taiwan) thanked the Kremlin.',
    want: [
      ['Republic of China (Taiwan)', 'TW'],
      ['Kremlin', 'RU'],
    ],
  },
  {
    text: "The DPRK and the U.S. held talks; the UK's view differed.",
    want: [
      ['DPRK', 'KP'],
      ['U.S.', 'US'],
      ['UK', 'GB'],
    ],
  },
  {
    text: 'The Kremlin and the Quai d’Orsay stayed silent.',
    want: [
      ['Kremlin', 'RU'],
      ['Quai d’Orsay', 'FR'],
    ],
  },
  {
    text: 'Sino-Mongolian trade grew.',
    want: [
      ['Sino-', 'CN'],
      ['Mongolian', 'MN'],
    ],
  },
  // Bodies
  {
    text: 'ASEAN and the European Union met the African Union Commission.',
    want: [
      ['ASEAN', 'ASEAN'],
      ['European Union', 'EU'],
      ['African Union Commission', 'African Union'],
    ],
  },
  // Offices
  {
    text: 'The Ghanaian Health Ministry thanked the Ministry of Finance of the Republic of Korea.',
    want: [
      ['Ghanaian Health Ministry', 'GH'],
      ['Ministry of Finance of the Republic of Korea', 'KR'],
    ],
  },
  {
    text: "The Kenyan government asked Uganda's energy ministry.",
    want: [
      ['Kenyan government', 'KE'],
      ["Uganda's energy ministry", 'UG'],
    ],
  },
  {
    text: 'The State Bank of Vietnam wrote to the Tokyo Metropolitan Government.',
    want: [
      ['State Bank of Vietnam', 'VN'],
      ['Tokyo Metropolitan Government', 'JP'],
    ],
  },
  // Leaders and others
  {
    text: 'Kenyan President William Ruto met Prime Minister of India Narendra Modi. Ruto thanked Modi.',
    want: [
      ['Kenyan President William Ruto', 'William Ruto', 'KE'],
      ['Prime Minister of India Narendra Modi', 'Narendra Modi', 'IN'],
      ['Ruto', 'William Ruto', 'KE'],
      ['Modi', 'Narendra Modi', 'IN'],
    ],
  },
  {
    text: 'Ivan Petrenko, the Ukrainian energy minister, met Slovak Economy Minister Jozef Kollár. Kollár agreed.',
    want: [
      ['Ivan Petrenko', 'Ivan Petrenko', 'UA'],
      ['Ukrainian energy minister', 'Ivan Petrenko', 'UA'],
      ['Slovak Economy Minister Jozef Kollár', 'Jozef Kollár', 'SK'],
      ['Kollár', 'Jozef Kollár', 'SK'],
    ],
  },
  {
    text: 'Foreign Minister Aylin Demir of Türkiye received Foreign Minister Mario Rossi of Italy.',
    want: [
      ['Foreign Minister Aylin Demir', 'Aylin Demir', 'TR'],
      ['Türkiye', 'TR'],
      ['Foreign Minister Mario Rossi', 'Mario Rossi', 'IT'],
      ['Italy', 'IT'],
    ],
  },
  {
    text: 'Omani Trade Minister Qais bin Said Al Harthy and his Belgian counterpart Anna de Smet signed it.',
    want: [
      ['Omani Trade Minister Qais bin Said Al Harthy', 'Qais bin Said Al Harthy', 'OM'],
      ['Belgian counterpart Anna de Smet', 'Anna de Smet', 'BE'],
    ],
  },
  { text: 'The Turkish foreign minister left early.', want: [['Turkish foreign minister', 'TR']] },
  {
    text: 'President H.E. Paul Kagame of Rwanda spoke.',
    want: [
      ['President H.E. Paul Kagame', 'Paul Kagame', 'RW'],
      ['Rwanda', 'RW'],
    ],
  },
  { text: 'Xi flew home.', title: "China's Xi in Peru", want: [['Xi', 'Xi Jinping', 'CN']] },
  // Organizations
  {
    text: 'Russian state company Rosatom will build it with Acme Steel Corporation and the University of Nairobi.',
    want: [
      ['Russian state company Rosatom', 'Rosatom'],
      ['Acme Steel Corporation', 'Acme Steel Corporation'],
      ['University of Nairobi', 'University of Nairobi'],
    ],
  },
  {
    text: 'Lao Railway Building Company (LRBC) won it. LRBC will start in May.',
    want: [
      ['Lao Railway Building Company', 'Lao Railway Building Company'],
      ['LRBC', 'Lao Railway Building Company'],
    ],
  },
  {
    text: 'The Chamber of Commerce and Industry of Malta signed with Turkish Airlines.',
    want: [
      ['Chamber of Commerce and Industry of Malta', 'Chamber of Commerce and Industry of Malta'],
      ['Turkish Airlines', 'Turkish Airlines'],
    ],
  },
  // Silent
  { text: 'They ate turkey off china plates.', want: [] },
  { text: 'The ships crossed the Indian Ocean and the South China Sea.', want: [] },
  { text: 'They met in Lima and flew to Quito.', want: [] },
  { text: 'QUITO, March 3 - Nothing happened.', want: [] },
  { text: 'It cost 40 million Australian dollars, or US$30 million.', want: [] },
  { text: 'The Paris Agreement and the Vienna Convention were cited.', want: [] },
];
