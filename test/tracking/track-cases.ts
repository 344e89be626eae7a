import type { Verdict } from '../../src/tracking/tracking.js';

/** A target or a promise on a day: how it must stand and what must be said of it. */
export interface TrackCase {
  readonly today: string;
  /** Words that the first sentence begins with. */
  readonly of: string;
  readonly verdict: Verdict;
  readonly says: readonly string[];
}

export const DECADE_TRACKS: readonly TrackCase[] = [
  {
    today: '2025-06-01',
    of: 'Trade between Uruguay and Indonesia: $300 million by 2020',
    verdict: 'missed',
    says: ['$214 million in 2020 was $86 million short of it ($300 million − $214 million).'],
  },
  {
    today: '2025-06-01',
    of: 'Trade between Uruguay and Indonesia: $600 million by 2030',
    verdict: 'on-course',
    says: [
      'The latest value is $368 million in 2024.',
      'it takes 8.5 % a year over six years',
      'From 2019 to 2024 it grew by 12.6 % a year, from $203 million to $368 million; at that pace 2030 would give $750 million.',
    ],
  },
  {
    today: '2031-01-01',
    of: 'Trade between Uruguay and Indonesia: $600 million by 2030',
    verdict: 'no-data',
    says: [],
  },
  {
    today: '2025-06-01',
    of: 'Indonesia: open an embassy in Montevideo by 2017',
    verdict: 'met',
    says: ['It has been carried out.'],
  },
  {
    today: '2025-06-01',
    of: 'Uruguay: deliver 20,000 dairy heifers to Indonesia by 2019',
    verdict: 'missed',
    says: ['It has been cancelled.'],
  },
  {
    today: '2025-06-01',
    of: 'Uruguay: grant 40 scholarships to Indonesian students by 2026',
    verdict: 'on-course',
    says: ['It is under way.'],
  },
  {
    today: '2027-06-01',
    of: 'Uruguay: grant 40 scholarships to Indonesian students by 2026',
    verdict: 'missed',
    says: ['Its time has come'],
  },
];

export const TASHKENT_TRACKS: readonly TrackCase[] = [
  {
    today: '2024-06-01',
    of: 'Trade between Russia and Uzbekistan: $30 billion by 2030',
    verdict: 'too-early',
    says: [
      'is $11.4 billion on a yearly footing ($3.8 billion × 12 / 4)',
      'it takes 17.5 % a year over six years',
      'The reports tell of a change of 31 % in a year',
    ],
  },
];
