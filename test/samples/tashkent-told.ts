import type { ToldByFile } from './told.js';

const RU_UZ = ['RU', 'UZ'];
const VISIT = { date: '2024-05-27', place: 'Tashkent' };
const signed = { type: 'agreement', parties: RU_UZ, status: 'signed', ...VISIT } as const;
const agreed = { ...signed, status: 'agreed' } as const;

/** What the three sample reports on the visit of May 2024 tell. */
export const TASHKENT: ToldByFile = {
  'tashkent-wire.txt': [
    { quote: 'under a contract that was signed in Tashkent on Monday in front of Russian President Vladimir Putin and his Uzbek host, President Shavkat Mirziyoyev', type: 'meeting', form: 'visit', participants: ['Vladimir Putin', 'Shavkat Mirziyoyev'], parties: RU_UZ, status: 'held', ...VISIT },
    { quote: 'one of 28 documents concluded', type: 'package', count: 28, parties: RU_UZ, status: 'signed', date: '2024-05-27' },
    { quote: 'Russia will put up a nuclear power station in Uzbekistan, the first in Central Asia, under a contract that was signed in Tashkent', ...signed, instrument: 'contract', subject: 'nuclear power station in Uzbekistan', fields: ['nuclear'] },
    { quote: 'a nuclear power station in Uzbekistan, the first in Central Asia', type: 'distinction', kind: 'first', subject: 'nuclear power station', scope: 'Central Asia' },
    { quote: 'six reactors of 55 megawatts each', type: 'figure', indicator: 'count', of: 'reactors', parties: RU_UZ, quantity: { value: 6, unit: '1' }, status: 'planned' },
    { quote: '330 megawatts in all', type: 'figure', indicator: 'capacity', of: 'nuclear power station', parties: RU_UZ, quantity: { value: 330, unit: 'MW' }, status: 'planned' },
    { quote: 'Putin promised larger deliveries of Russian gas', type: 'commitment', actor: ['RU'], beneficiary: ['UZ'], action: 'deliver more gas', fields: ['oil-gas'], strength: 'pledge', stage: 'pledge', attributedTo: 'Vladimir Putin' },
    { quote: 'Turnover between the two countries was $3.8 billion in the first four months of the year, Putin said, 31 percent more than in the same months of 2023', type: 'figure', indicator: 'trade-turnover', parties: RU_UZ, quantity: { value: 3.8e9, unit: 'USD' }, period: { start: '2024-01', end: '2024-04' }, status: 'observed', change: { value: 31, unit: 'percent', direction: 'up', basis: 'the same months of 2023' }, attributedTo: 'Vladimir Putin' },
    { quote: 'A roadmap for trade and industrial cooperation, which was also signed on Monday', ...signed, instrument: 'roadmap', subject: 'trade and industrial cooperation', fields: ['trade', 'industry'] },
    { quote: 'sets a target of $30 billion by 2030', type: 'figure', indicator: 'trade-turnover', parties: RU_UZ, quantity: { value: 30e9, unit: 'USD' }, period: '2030', status: 'target' },
    { quote: 'agreed as well to open a branch of the Bauman Moscow State Technical University in Tashkent', type: 'commitment', actor: RU_UZ, action: 'open a branch of the Bauman Moscow State Technical University in Tashkent', fields: ['education'], strength: 'agreed', stage: 'commitment' },
    { quote: 'In a joint statement the two presidents undertook to continue cooperation in defence and security and to act together against terrorism, extremism and drug trafficking', ...agreed, instrument: 'declaration', subject: 'cooperation in defence and security', fields: ['defence', 'security', 'crime'] },
    { quote: 'Today we are opening a new chapter in our energy cooperation with Russia,', type: 'quote', speaker: 'Shavkat Mirziyoyev', text: 'Today we are opening a new chapter in our energy cooperation with Russia,', direct: true },
  ],
  'tashkent-article.html': [
    { quote: 'Russian President Vladimir Putin and Uzbek President Shavkat Mirziyoyev held talks in Tashkent on May 27, 2024', type: 'meeting', form: 'talks', participants: ['Vladimir Putin', 'Shavkat Mirziyoyev'], parties: RU_UZ, status: 'held', ...VISIT },
    { quote: 'their delegations had signed 27 documents', type: 'package', count: 27, parties: RU_UZ, status: 'signed', date: '2024-05-27' },
    { quote: 'The accord that drew most attention provides for a small nuclear power plant with a total capacity of 330 megawatts', ...signed, instrument: 'agreement', subject: 'small nuclear power plant', fields: ['nuclear'] },
    { quote: 'the first nuclear power plant in Central Asia', type: 'distinction', kind: 'first', subject: 'nuclear power plant', scope: 'Central Asia' },
    { quote: 'a total capacity of 330 megawatts', type: 'figure', indicator: 'capacity', of: 'nuclear power plant', parties: RU_UZ, quantity: { value: 330, unit: 'MW' }, status: 'planned' },
    { quote: 'Its six reactors are to be supplied by Russia', type: 'figure', indicator: 'count', of: 'reactors', parties: RU_UZ, quantity: { value: 6, unit: '1' }, status: 'planned' },
    ...(['technical assistance in metrology', 'joint film production', 'sanitary and epidemiological well-being', 'fisheries'] as const).map(
      (subject, index) => ({ quote: subject, ...signed, instrument: 'agreement' as const, subject, fields: [(['standards', 'culture', 'health', 'fisheries'] as const)[index] ?? ('other' as const)] }),
    ),
    { quote: 'A branch of the Bauman Moscow State Technical University is to be opened in Uzbekistan under a separate agreement', ...signed, instrument: 'agreement', subject: 'branch of the Bauman Moscow State Technical University', fields: ['education'] },
    { quote: 'The two leaders had a roadmap signed', ...signed, instrument: 'roadmap', fields: ['trade'] },
    { quote: 'raise turnover to $30 billion in the near future', type: 'figure', indicator: 'trade-turnover', parties: RU_UZ, quantity: { value: 30e9, unit: 'USD' }, status: 'target' },
    { quote: 'From January to April 2024 trade between Russia and Uzbekistan amounted to $3.8 billion, an increase of 31% over the same period last year', type: 'figure', indicator: 'trade-turnover', parties: RU_UZ, quantity: { value: 3.8e9, unit: 'USD' }, period: { start: '2024-01', end: '2024-04' }, status: 'observed', change: { value: 31, unit: 'percent', direction: 'up', basis: 'same period last year' } },
    { quote: 'Putin pledged to step up gas supplies to Uzbekistan', type: 'commitment', actor: ['RU'], beneficiary: ['UZ'], action: 'step up gas supplies to Uzbekistan', fields: ['oil-gas'], strength: 'pledge', stage: 'pledge', attributedTo: 'Vladimir Putin' },
    { quote: 'plan to adopt a programme of cultural cooperation', type: 'agreement', parties: RU_UZ, status: 'proposed', instrument: 'programme', subject: 'cultural cooperation', fields: ['culture'] },
    { quote: 'In 2023, more than 30 events of the Russian Seasons project took place in Uzbekistan', type: 'figure', indicator: 'count', of: 'events of the Russian Seasons project in Uzbekistan', parties: RU_UZ, quantity: { value: 30, unit: '1', bound: 'at-least' }, period: '2023', status: 'observed' },
    { quote: 'signed a statement on defence and security', ...signed, instrument: 'declaration', subject: 'defence and security', fields: ['defence', 'security'] },
    { quote: 'they agreed to fight terrorism, extremism, trafficking in drugs and arms, organized crime across borders, human trafficking and economic crime', type: 'commitment', actor: RU_UZ, action: 'fight terrorism, extremism, trafficking in drugs and arms, organized crime across borders, human trafficking and economic crime', fields: ['crime'], strength: 'agreed', stage: 'commitment' },
  ],
  'tashkent-documents.md': [
    { quote: 'During the state visit of the President of the Russian Federation, Vladimir Putin, to the Republic of Uzbekistan on 26-27 May 2024', type: 'meeting', form: 'visit', participants: ['Vladimir Putin', 'Shavkat Mirziyoyev'], parties: RU_UZ, status: 'held', date: { start: '2024-05-26', end: '2024-05-27' }, place: 'Tashkent' },
    { quote: '27 documents were signed', type: 'package', count: 27, parties: RU_UZ, status: 'signed', date: '2024-05-27' },
    { quote: 'Joint Statement on deepening comprehensive strategic partnership and cooperation in defence and security', ...signed, instrument: 'declaration', subject: 'deepening comprehensive strategic partnership and cooperation in defence and security', fields: ['politics', 'defence', 'security'] },
    { quote: 'Protocol amending the Agreement between the Government of the Republic of Uzbekistan and the Government of the Russian Federation on cooperation in the construction of a nuclear power plant in the territory of Uzbekistan', ...signed, instrument: 'protocol', subject: 'cooperation in the construction of a nuclear power plant in the territory of Uzbekistan', fields: ['nuclear'] },
    { quote: 'Contract for the construction of a small nuclear power plant between the Directorate for Nuclear Power Plant Construction and Atomstroyexport', ...signed, instrument: 'contract', subject: 'construction of a small nuclear power plant', parties: ['Directorate for Nuclear Power Plant Construction', 'Atomstroyexport'], fields: ['nuclear'] },
    { quote: 'Roadmap for the increase of mutual trade and the development of industrial cooperation', ...signed, instrument: 'roadmap', subject: 'increase of mutual trade and the development of industrial cooperation', fields: ['trade', 'industry'] },
    { quote: 'Agreement on the establishment of a branch of the Bauman Moscow State Technical University in Uzbekistan', ...signed, instrument: 'agreement', subject: 'establishment of a branch of the Bauman Moscow State Technical University in Uzbekistan', fields: ['education'] },
    { quote: 'Agreement on technical assistance in metrology', ...signed, instrument: 'agreement', subject: 'technical assistance in metrology', fields: ['standards'] },
    { quote: 'Agreement on joint film production', ...signed, instrument: 'agreement', subject: 'joint film production', fields: ['culture'] },
    { quote: 'Agreement on cooperation in ensuring sanitary and epidemiological well-being', ...signed, instrument: 'agreement', subject: 'cooperation in ensuring sanitary and epidemiological well-being', fields: ['health'] },
    { quote: 'Agreement on cooperation in fisheries', ...signed, instrument: 'agreement', subject: 'cooperation in fisheries', fields: ['fisheries'] },
    { quote: 'Memorandum of Understanding between the Ministry of Mining Industry and Geology of Uzbekistan and the Federal Agency for Mineral Resources of Russia on geological exploration', ...signed, instrument: 'memorandum', subject: 'geological exploration', fields: ['mining'] },
    { quote: 'Programme of cooperation between the Ministry of Culture of Uzbekistan and the Ministry of Culture of Russia for 2024-2026', ...signed, instrument: 'programme', subject: 'cooperation', fields: ['culture'] },
    { quote: 'Memorandum on cooperation in youth policy', ...signed, instrument: 'memorandum', subject: 'cooperation in youth policy', fields: ['youth'] },
  ],
};
