import { z } from 'zod';
import { Span } from './span.js';

/** Whether a month, and a day in it, are in the calendar. */
const isInCalendar = (date: string): boolean => {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate();
};

/** An ISO 8601 date at the precision given: `2024-05-27`, `2024-05` or `2024`. */
export const DatePoint = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u)
  .refine(isInCalendar, 'no day of the calendar');
/** A point in time, or a period whose ends may be open. */
export const DateValue = z.union([DatePoint, z.object({ start: DatePoint.optional(), end: DatePoint.optional() })]);
export type DateValue = z.infer<typeof DateValue>;

export const Bound = z.enum(['exactly', 'at-least', 'at-most', 'about']);
export type Bound = z.infer<typeof Bound>;

/** A plain number with its unit: an ISO 4217 code for money, UCUM-like short names otherwise, `1` for a bare count. */
export const Quantity = z.object({
  value: z.number(),
  /** The upper end of a range ("between 30 and 40 billion"). */
  max: z.number().optional(),
  unit: z.string(),
  bound: Bound.optional(),
});
export type Quantity = z.infer<typeof Quantity>;

/** How a span came to mean a party. */
export const PartyVia = z.enum([
  'name',
  'demonym',
  'capital',
  'metonym',
  'office',
  'leader',
  'acronym',
  'organization',
  'person',
  'pronoun',
  'role',
]);
export type PartyVia = z.infer<typeof PartyVia>;

/** A party: a state, an intergovernmental body, another organization, or a person. */
export const PartyValue = z.object({
  type: z.enum(['state', 'body', 'organization', 'person']),
  /** ISO 3166-1 alpha-2 for a state, the usual acronym for a body, the fullest name told otherwise. */
  id: z.string(),
  /** The state or body a person or office acts for: `RU` for "Putin" and for "the Russian Energy Ministry". */
  actsFor: z.string().optional(),
  /** The office, where told ("Foreign Minister"). */
  office: z.string().optional(),
  via: PartyVia,
});
export type PartyValue = z.infer<typeof PartyValue>;

export const PlaceValue = z.object({
  /** As named in the text. */
  name: z.string(),
  /** ISO 3166-1 alpha-2 of the state it lies in, where known. */
  state: z.string().optional(),
  type: z.enum(['city', 'region', 'state', 'site']),
});
export type PlaceValue = z.infer<typeof PlaceValue>;

const base = { span: Span, rule: z.string() };
/** What a span of text refers to, and the rule that found it. */
export const Mention = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('party'), ...base, value: PartyValue }),
  z.object({ kind: z.literal('date'), ...base, value: DateValue }),
  z.object({ kind: z.literal('quantity'), ...base, value: Quantity }),
  z.object({ kind: z.literal('place'), ...base, value: PlaceValue }),
]);
export type Mention = z.infer<typeof Mention>;
export type MentionKind = Mention['kind'];
export type PartyMention = Extract<Mention, { kind: 'party' }>;
export type DateMention = Extract<Mention, { kind: 'date' }>;
export type QuantityMention = Extract<Mention, { kind: 'quantity' }>;
export type PlaceMention = Extract<Mention, { kind: 'place' }>;
