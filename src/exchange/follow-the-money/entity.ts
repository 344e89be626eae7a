import { createHash } from 'node:crypto';

/** Types of the properties that are written, as FollowTheMoney's model has them. */
export const PROPERTY_TYPES = {
  name: 'name',
  alias: 'name',
  country: 'country',
  title: 'string',
  author: 'string',
  publisher: 'string',
  sourceUrl: 'url',
  publishedAt: 'date',
  retrievedAt: 'date',
  date: 'date',
  startDate: 'date',
  endDate: 'date',
  location: 'address',
  involved: 'entity',
  proof: 'entity',
  summary: 'text',
  description: 'text',
  keywords: 'string',
  status: 'string',
  phase: 'string',
  amount: 'number',
  currency: 'string',
  project: 'entity',
  participant: 'entity',
  role: 'string',
} as const;
export type Property = keyof typeof PROPERTY_TYPES;

/** Schemata of FollowTheMoney that are written. */
export type Schema =
  | 'PublicBody'
  | 'Organization'
  | 'LegalEntity'
  | 'Person'
  | 'Article'
  | 'Event'
  | 'Project'
  | 'ProjectParticipant';

/** A value of a property, with where and when it was said. */
export interface Claim {
  readonly property: Property;
  readonly value: string;
  /** Ids of documents. */
  readonly origins: readonly string[];
  /** Days of their publication. */
  readonly seen: readonly string[];
  /** Told by some reports, while the register chose another. */
  readonly isRival?: boolean;
}

/** A thing that claims are about. */
export interface Entity {
  readonly id: string;
  readonly schema: Schema;
  readonly claims: readonly Claim[];
}

/** Id of an entity: always the same for the same thing, with no letter that could trouble a reader. */
export const entityId = (kind: string, id: string): string => createHash('sha1').update(`${kind}\n${id}`).digest('hex');
