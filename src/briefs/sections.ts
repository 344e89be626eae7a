import { fieldsOf } from '../codes/fields.js';
import type { Field } from '../model/field.js';
import type { Figure } from '../model/statement.js';

/** A chapter of a brief and the fields that it takes in. */
export interface SectionKind {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** In the order in which a brief tells them. */
export const SECTIONS: readonly SectionKind[] = [
  { key: 'energy', title: 'Energy', fields: ['nuclear', 'oil-gas', 'electricity', 'renewables', 'energy'] },
  {
    key: 'trade',
    title: 'Trade and investment',
    fields: ['trade', 'investment', 'finance', 'taxation', 'customs', 'industry', 'mining', 'standards'],
  },
  {
    key: 'transport',
    title: 'Transport and infrastructure',
    fields: ['transport', 'construction', 'digital', 'space'],
  },
  { key: 'science', title: 'Science and education', fields: ['science', 'education'] },
  {
    key: 'health',
    title: 'Health, food and environment',
    fields: ['health', 'agriculture', 'fisheries', 'water', 'environment', 'disaster'],
  },
  {
    key: 'culture',
    title: 'Culture and people',
    fields: ['culture', 'sport', 'youth', 'tourism', 'labour', 'consular'],
  },
  { key: 'security', title: 'Defence and security', fields: ['defence', 'security', 'crime', 'justice'] },
  { key: 'politics', title: 'Political relations', fields: ['politics', 'regions', 'development'] },
  { key: 'other', title: 'Other matters', fields: ['other'] },
];

/** Where a figure belongs that says no more than its indicator. */
const INDICATOR_SECTIONS: Readonly<Partial<Record<Figure['indicator'], string>>> = {
  'trade-turnover': 'trade',
  exports: 'trade',
  imports: 'trade',
  investment: 'trade',
  loan: 'trade',
  contracts: 'trade',
  debt: 'trade',
};

const SECTION_OF = new Map(SECTIONS.flatMap((section) => section.fields.map((field) => [field, section.key] as const)));

/** Fields that say how something is done rather than what it is about; they count where no other is named. */
const BROAD: ReadonlySet<Field> = new Set(['construction', 'development', 'other']);

/** The key of the section that most of the fields belong to, the first told among equals. */
export const sectionOfFields = (fields: readonly Field[] | undefined): string | undefined => {
  const narrow = (fields ?? []).filter((field) => !BROAD.has(field));
  const telling = (narrow.length > 0 ? narrow : (fields ?? []))
    .map((field) => SECTION_OF.get(field))
    .filter((key) => key !== undefined);
  const count = (key: string): number => telling.filter((other) => other === key).length;
  return [...new Set(telling)].sort((a, b) => count(b) - count(a))[0];
};

/** The key of the section that the words point to, if to one: "events of a film festival" → culture. */
export const sectionOfWords = (text: string): string | undefined => {
  const key = text === '' ? undefined : sectionOfFields(fieldsOf(text));
  return key === 'other' ? undefined : key;
};

/** The same by fields told, where these are too broad by words. */
export const sectionOfMatter = (fields: readonly Field[] | undefined, text: string): string =>
  (fields ?? []).some((field) => !BROAD.has(field))
    ? (sectionOfFields(fields) ?? 'other')
    : (sectionOfWords(text) ?? sectionOfFields(fields) ?? 'other');

/** The key of the section that an indicator of trade and money belongs to. */
export const sectionOfIndicator = (indicator: Figure['indicator']): string | undefined => INDICATOR_SECTIONS[indicator];
