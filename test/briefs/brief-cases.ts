/** What a part of a brief must say, and what it must not. */
export interface BriefCase {
  readonly part: 'headline' | 'summary' | 'takeaways' | 'sections' | 'whyItMatters' | 'openPoints' | 'disagreements';
  readonly says?: readonly string[];
  readonly silent?: readonly string[];
}

/** The visit of May 2024 out of three reports. */
export const TASHKENT_CASES: readonly BriefCase[] = [
  {
    part: 'headline',
    says: [
      'Russia and Uzbekistan sign 27 documents in Tashkent, among them a contract for the construction of a small nuclear power plant',
    ],
  },
  {
    part: 'summary',
    says: [
      'Russian President Vladimir Putin and Uzbek President Shavkat Mirziyoyev met in Tashkent on 27 May 2024.',
      'The two sides signed 27 documents.',
      'Trade between Russia and Uzbekistan came to $3.8 billion in January–April 2024, 31 % more than in the same period of the year before.',
      'The target for trade is $30 billion by 2030.',
    ],
  },
  {
    part: 'sections',
    says: [
      'the construction of a small nuclear power plant',
      'Six reactors are planned; the nuclear power plant is to have a capacity of 330 megawatts.',
      'Russia pledged to step up gas supplies to Uzbekistan.',
      'technical assistance in metrology',
      'joint film production',
      'sanitary and epidemiological well-being',
      'fisheries',
      'a branch of the Bauman Moscow State Technical University',
      'There were more than 30 events of the Russian Seasons project in Uzbekistan in 2023.',
      'Russia and Uzbekistan agreed to fight terrorism, extremism, trafficking in drugs and arms, organized crime across borders, human trafficking and economic crime.',
    ],
    silent: ['New Update', 'Meridian', 'balance of influence', 'according to Vladimir Putin', 'undefined', 'Author'],
  },
  {
    part: 'whyItMatters',
    says: [
      'The reports speak of the first nuclear power plant in Central Asia.',
      'which puts the same period of the year before at about $2.9 billion ($3.8 billion / 1.31)',
      'would be $11.4 billion ($3.8 billion × 12 / 4)',
      'needs growth of 17.5 % a year over six years',
      '55 megawatts each (330 / 6)',
    ],
    silent: ['New in the register'],
  },
  { part: 'openPoints', says: ['Of the 27 documents announced, these reports name 12; the other 15 are not known.'] },
  {
    part: 'disagreements',
    says: [
      'The number of documents signed is given as 27 by the Press Service of the President of Uzbekistan (27 May 2024) and Meridian Digest (28 May 2024) and as 28 by Continental News Wire (27 May 2024).',
    ],
  },
];

/** Ten years of one pair: no meeting leads, lives and outcomes are told. */
export const DECADE_CASES: readonly BriefCase[] = [
  {
    part: 'headline',
    says: ['Uruguay and Indonesia: trade at $368 million in 2024; $600 million the target for 2030'],
  },
  {
    part: 'sections',
    says: [
      'The preferential trade agreement was initialled in December 2023 and signed on 5 March 2025.',
      'The memorandum of understanding on agricultural cooperation was signed on 18 March 2015, renewed on 17 March 2020 and on 5 March 2025.',
      'was signed on 9 June 2016 and suspended on 11 July 2019.',
      'was signed on 9 June 2016 and entered into force on 1 August 2018.',
      'The undertaking of Indonesia to open an embassy in Montevideo by 2017 has been carried out.',
      'The undertaking of Uruguay to deliver 20,000 dairy heifers to Indonesia by 2019 has been cancelled.',
      'The target for trade was $300 million by 2020.',
      'The target for trade is $600 million by 2030.',
    ],
    silent: ['undefined', '$372 million'],
  },
  {
    part: 'whyItMatters',
    says: [
      'Trade of $214 million in 2020 fell short of the target of $300 million by $86 million ($300 million − $214 million).',
      'needs growth of 8.5 % a year over six years',
      'is 3.1 times the $118 million of 2014',
    ],
  },
  { part: 'openPoints', says: ['stands suspended'], silent: ['announced'] },
  {
    part: 'disagreements',
    says: ['as $372 million by Meridian Digest', 'as $368 million by the Ministry of Economy and Finance of Uruguay'],
    silent: ['memorandum'],
  },
];
