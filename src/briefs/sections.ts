import type { Field } from '../model/field.js';
import type { Figure } from '../model/statement.js';

/** A chapter of a brief and the fields that it takes in. */
export interface SectionKind {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Beginnings of words by which a figure or a claim that names no field is put here. */
  readonly stems: readonly string[];
}

/** In the order in which a brief tells them. */
export const SECTIONS: readonly SectionKind[] = [
  {
    key: 'energy',
    title: 'Energy',
    fields: ['nuclear', 'oil-gas', 'electricity', 'renewables', 'energy'],
    stems: ['nuclear', 'reactor', 'gas', 'oil', 'crude', 'petrol', 'power', 'electric', 'hydro', 'solar', 'wind', 'energy', 'uranium', 'coal', 'lng', 'pipeline', 'refiner', 'barrel'],
  },
  {
    key: 'trade',
    title: 'Trade and investment',
    fields: ['trade', 'investment', 'finance', 'taxation', 'customs', 'industry', 'mining', 'standards'],
    stems: ['trade', 'export', 'import', 'invest', 'compan', 'firm', 'enterprise', 'loan', 'credit', 'bank', 'tariff', 'project', 'joint venture', 'factor', 'industr', 'mine', 'mining', 'steel', 'contract'],
  },
  {
    key: 'transport',
    title: 'Transport and infrastructure',
    fields: ['transport', 'construction', 'digital', 'space'],
    stems: ['rail', 'road', 'flight', 'port', 'airport', 'bridge', 'passenger', 'cargo', 'freight', 'container', 'train', 'highway', 'satellite', 'link', 'line', 'route'],
  },
  {
    key: 'science',
    title: 'Science and education',
    fields: ['science', 'education'],
    stems: ['student', 'scholarship', 'universit', 'school', 'research', 'teacher', 'academ', 'institute'],
  },
  {
    key: 'health',
    title: 'Health, food and environment',
    fields: ['health', 'agriculture', 'fisheries', 'water', 'environment', 'disaster'],
    stems: ['hospital', 'vaccine', 'doctor', 'wheat', 'grain', 'beef', 'cattle', 'heifer', 'fish', 'farm', 'fertili', 'water', 'dam', 'climate', 'emission', 'humanitarian', 'food'],
  },
  {
    key: 'culture',
    title: 'Culture and people',
    fields: ['culture', 'sport', 'youth', 'tourism', 'labour', 'consular'],
    stems: ['film', 'festival', 'event', 'exhibition', 'museum', 'tourist', 'visitor', 'visa', 'worker', 'migrant', 'citizen', 'concert', 'artist'],
  },
  {
    key: 'security',
    title: 'Defence and security',
    fields: ['defence', 'security', 'crime', 'justice'],
    stems: ['military', 'arms', 'troop', 'weapon', 'defence', 'defense', 'soldier', 'frigate', 'aircraft', 'drone', 'terror', 'border', 'police'],
  },
  {
    key: 'politics',
    title: 'Political relations',
    fields: ['politics', 'regions', 'development'],
    stems: ['embass', 'consulate', 'partnership', 'visit', 'diplomat', 'twin', 'province', 'aid'],
  },
  { key: 'other', title: 'Other matters', fields: ['other'], stems: [] },
];

/** Where a figure belongs that says no more than its indicator. */
const INDICATOR_SECTIONS: Readonly<Partial<Record<Figure['indicator'], string>>> = {
  'trade-turnover': 'trade', exports: 'trade', imports: 'trade', investment: 'trade', loan: 'trade', contracts: 'trade', debt: 'trade',
};

const fieldSection = new Map(SECTIONS.flatMap((section) => section.fields.map((field) => [field, section.key] as const)));

/** The key of the section for these fields: that of the first one told. */
export const sectionOfFields = (fields: readonly Field[] | undefined): string | undefined => {
  const telling = (fields ?? []).find((field) => field !== 'other') ?? fields?.[0];
  return telling === undefined ? undefined : fieldSection.get(telling);
};

/** The key of the section that most words of the text point to. */
export const sectionOfWords = (text: string): string | undefined => {
  const words = text.toLowerCase();
  let best: { key: string; hits: number } | undefined;
  for (const { key, stems } of SECTIONS) {
    const hits = stems.filter((stem) => new RegExp(`(?<![a-z])${stem}`, 'u').test(words)).length;
    if (hits > (best?.hits ?? 0)) best = { key, hits };
  }
  return best?.key;
};

/** The key of the section that an indicator of trade and money belongs to. */
export const sectionOfIndicator = (indicator: Figure['indicator']): string | undefined => INDICATOR_SECTIONS[indicator];
