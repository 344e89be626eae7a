import type { ToldByFile } from './told.js';

const UY_ID = ['UY', 'ID'];
const turnover = { type: 'figure', indicator: 'trade-turnover', parties: UY_ID } as const;
const million = (value: number) => ({ value: value * 1e6, unit: 'USD' });

/** What the eleven reports of `samples/decade` tell. */
export const DECADE: ToldByFile = {
  'decade/2015-03-jakarta-visit.txt': [
    { quote: 'the presidents of the two countries said on Wednesday after talks in Jakarta', type: 'meeting', form: 'visit', parties: UY_ID, date: '2015-03-18', place: 'Jakarta', status: 'held' },
    { quote: 'bring their trade to $300 million by 2020', ...turnover, quantity: million(300), period: '2020', status: 'target' },
    { quote: 'Trade between Uruguay and Indonesia amounted to $118 million in 2014', ...turnover, quantity: million(118), period: '2014', status: 'observed' },
    { quote: 'signed a memorandum of understanding on agricultural cooperation', type: 'agreement', instrument: 'memorandum', subject: 'agricultural cooperation', parties: UY_ID, fields: ['agriculture'], status: 'signed', date: '2015-03-18', place: 'Jakarta' },
    { quote: 'Indonesia pledged to open an embassy in Montevideo by the end of 2017', type: 'commitment', actor: ['ID'], beneficiary: ['UY'], action: 'open an embassy in Montevideo', fields: ['politics'], deadline: '2017', strength: 'pledge', stage: 'pledge' },
    { quote: 'the first Indonesian embassy in Uruguay', type: 'distinction', kind: 'first', subject: 'Indonesian embassy', scope: 'Uruguay' },
  ],
  'decade/2016-06-montevideo-documents.md': [
    { quote: 'On the occasion of the official visit of the Minister of Foreign Affairs of Indonesia to Uruguay', type: 'meeting', form: 'visit', parties: UY_ID, date: '2016-06-09', place: 'Montevideo', status: 'held' },
    { quote: 'Protocol on sanitary requirements for the export of beef from Uruguay to Indonesia', type: 'agreement', instrument: 'protocol', subject: 'sanitary requirements for the export of beef from Uruguay to Indonesia', parties: UY_ID, fields: ['agriculture', 'trade'], status: 'signed', date: '2016-06-09', place: 'Montevideo' },
    { quote: 'Agreement on the exemption of visas for holders of diplomatic and service passports', type: 'agreement', instrument: 'agreement', subject: 'exemption of visas for holders of diplomatic and service passports', parties: UY_ID, fields: ['consular'], status: 'signed', date: '2016-06-09', place: 'Montevideo' },
    { quote: 'Memorandum of Understanding on cooperation in sport', type: 'agreement', instrument: 'memorandum', subject: 'cooperation in sport', parties: UY_ID, fields: ['sport'], status: 'signed', date: '2016-06-09', place: 'Montevideo' },
    { quote: 'Total: 3 documents', type: 'package', count: 3, parties: UY_ID, status: 'signed', date: '2016-06-09' },
    { quote: 'Uruguay will deliver 20,000 dairy heifers to Indonesia by the end of 2019', type: 'commitment', actor: ['UY'], beneficiary: ['ID'], action: 'deliver 20,000 dairy heifers to Indonesia', fields: ['agriculture'], quantity: { value: 20000, unit: '1' }, deadline: '2019', strength: 'pledge', stage: 'pledge' },
  ],
  'decade/2017-10-embassy.txt': [
    { quote: 'Indonesia opened an embassy in Montevideo on Tuesday, two months ahead of the date that it had promised in 2015', type: 'commitment', actor: ['ID'], beneficiary: ['UY'], action: 'open an embassy in Montevideo', fields: ['politics'], deadline: '2017', strength: 'pledge', stage: 'completion' },
    { quote: 'Trade between the two countries reached $139 million in 2016', ...turnover, quantity: million(139), period: '2016', status: 'observed' },
  ],
  'decade/2018-09-trade-brief.txt': [
    { quote: 'Trade between Uruguay and Indonesia rose 16 percent to $161 million in 2017', ...turnover, quantity: million(161), period: '2017', status: 'observed', change: { value: 16, unit: 'percent', direction: 'up', basis: 'year before' }, attributedTo: 'Uruguayan Economy Ministry' },
    { quote: "Uruguay's exports to Indonesia accounted for $97 million of it", type: 'figure', indicator: 'exports', parties: UY_ID, quantity: million(97), period: '2017', status: 'observed' },
    { quote: 'In the first half of 2018 turnover stood at $84 million', ...turnover, quantity: million(84), period: { start: '2018-01', end: '2018-06' }, status: 'observed' },
    { quote: 'The agreement on visas for diplomatic and service passports, which was signed in 2016, entered into force on August 1, 2018', type: 'agreement', instrument: 'agreement', subject: 'visas for diplomatic and service passports', parties: UY_ID, fields: ['consular'], status: 'in-force', date: '2018-08-01' },
  ],
  'decade/2019-07-beef-suspended.txt': [
    { quote: 'Indonesia has suspended the protocol on beef imports from Uruguay', type: 'agreement', instrument: 'protocol', subject: 'beef imports from Uruguay', parties: UY_ID, fields: ['agriculture', 'trade'], status: 'suspended', date: '2019-07-11' },
    { quote: 'Of the 20,000 dairy heifers that Uruguay had promised to deliver by the end of 2019, 6,500 had arrived', type: 'commitment', actor: ['UY'], beneficiary: ['ID'], action: 'deliver 20,000 dairy heifers to Indonesia', fields: ['agriculture'], quantity: { value: 20000, unit: '1' }, deadline: '2019', strength: 'pledge', stage: 'implementation' },
  ],
  'decade/2020-03-video-readout.md': [
    { quote: 'The Minister of Agriculture of Indonesia and the Minister of Livestock, Agriculture and Fisheries of Uruguay held a video conference today', type: 'meeting', form: 'call', parties: UY_ID, date: '2020-03-17', status: 'held' },
    { quote: 'The ministers renewed the Memorandum of Understanding on agricultural cooperation of 2015 for a further five years', type: 'agreement', instrument: 'memorandum', subject: 'agricultural cooperation', parties: UY_ID, fields: ['agriculture'], status: 'extended', date: '2020-03-17' },
    { quote: 'Uruguay informed the Indonesian side that it had cancelled the programme', type: 'commitment', actor: ['UY'], beneficiary: ['ID'], action: 'deliver dairy heifers', fields: ['agriculture'], strength: 'pledge', stage: 'cancelled' },
  ],
  'decade/2021-02-target-missed.txt': [
    { quote: 'Trade between Uruguay and Indonesia reached $214 million in 2020', ...turnover, quantity: million(214), period: '2020', status: 'observed' },
    { quote: 'In 2019 it had amounted to $203 million', ...turnover, quantity: million(203), period: '2019', status: 'observed' },
    { quote: 'The protocol on beef remains suspended', type: 'agreement', instrument: 'protocol', subject: 'beef', parties: UY_ID, fields: ['agriculture'], status: 'suspended' },
  ],
  'decade/2022-11-joint-commission.txt': [
    { quote: 'Uruguay and Indonesia agreed on Tuesday to double their trade to $600 million by 2030, at the first session of their Joint Economic Commission in Jakarta', type: 'meeting', form: 'session', parties: UY_ID, date: '2022-11-22', place: 'Jakarta', status: 'held' },
    { quote: 'double their trade to $600 million by 2030', ...turnover, quantity: million(600), period: '2030', status: 'target' },
    { quote: '$251 million in 2021', ...turnover, quantity: million(251), period: '2021', status: 'observed' },
    { quote: '$291 million in the twelve months to September 2022', ...turnover, quantity: million(291), period: { start: '2021-10', end: '2022-09' }, status: 'observed' },
    { quote: 'The two sides are negotiating a preferential trade agreement', type: 'agreement', instrument: 'agreement', subject: 'preferential trade', parties: UY_ID, fields: ['trade'], status: 'negotiating' },
    { quote: 'Uruguay pledged to grant 40 scholarships to Indonesian students by 2026', type: 'commitment', actor: ['UY'], beneficiary: ['ID'], action: 'grant 40 scholarships to Indonesian students', fields: ['education'], quantity: { value: 40, unit: '1' }, deadline: '2026', strength: 'pledge', stage: 'pledge' },
  ],
  'decade/2024-02-trade-brief.txt': [
    { quote: 'Trade between Uruguay and Indonesia increased by 12 percent to $326 million in 2023', ...turnover, quantity: million(326), period: '2023', status: 'observed', change: { value: 12, unit: 'percent', direction: 'up', basis: 'year before' }, attributedTo: 'Uruguayan Economy Ministry' },
    { quote: "Uruguay's exports to Indonesia came to $182 million", type: 'figure', indicator: 'exports', parties: UY_ID, quantity: million(182), period: '2023', status: 'observed' },
    { quote: 'The preferential trade agreement between Uruguay and Indonesia was initialled in December 2023', type: 'agreement', instrument: 'agreement', subject: 'preferential trade', parties: UY_ID, fields: ['trade'], status: 'initialled', date: '2023-12' },
  ],
  'decade/2025-03-aggregator.html': [
    { quote: 'Uruguay and Indonesia signed a preferential trade agreement in Montevideo on March 5, 2025', type: 'agreement', instrument: 'agreement', subject: 'preferential trade', parties: UY_ID, fields: ['trade'], status: 'signed', date: '2025-03-05', place: 'Montevideo' },
    { quote: 'Trade between the two countries totalled $372 million in 2024, up 14% from the year before', ...turnover, quantity: million(372), period: '2024', status: 'observed', change: { value: 14, unit: 'percent', direction: 'up', basis: 'year before' } },
    { quote: 'The goal of $600 million by 2030 stands', ...turnover, quantity: million(600), period: '2030', status: 'target' },
    { quote: 'The memorandum of understanding on agricultural cooperation was renewed once more at the same ceremony', type: 'agreement', instrument: 'memorandum', subject: 'agricultural cooperation', parties: UY_ID, fields: ['agriculture'], status: 'extended', date: '2025-03-05', place: 'Montevideo' },
  ],
  'decade/2025-03-statistics.txt': [
    { quote: 'Trade between Uruguay and Indonesia amounted to $368 million in 2024', ...turnover, quantity: million(368), period: '2024', status: 'observed' },
    { quote: "Uruguay's exports to Indonesia were $205 million", type: 'figure', indicator: 'exports', parties: UY_ID, quantity: million(205), period: '2024', status: 'observed' },
    { quote: 'its imports from Indonesia $163 million', type: 'figure', indicator: 'imports', parties: UY_ID, quantity: million(163), period: '2024', status: 'observed' },
    { quote: 'Uruguay has granted 22 of the 40 scholarships promised to Indonesian students by 2026', type: 'commitment', actor: ['UY'], beneficiary: ['ID'], action: 'grant 40 scholarships to Indonesian students', fields: ['education'], quantity: { value: 40, unit: '1' }, deadline: '2026', strength: 'pledge', stage: 'implementation' },
  ],
};
