import { bodyById } from '../../codes/bodies.js';
import { currencyCodes } from '../../codes/currencies.js';
import { isStateCode } from '../../codes/states.js';
import { dateRange } from '../../model/date-range.js';
import type { Document } from '../../model/document.js';
import { DateValue, Quantity } from '../../model/mention.js';
import type { Record as RegisterRecord } from '../../model/record.js';
import type { StatementType } from '../../model/statement.js';
import { webAddress } from '../../model/web-address.js';
import type { ExportInput, SourcedRecord } from '../export-input.js';
import { partyName } from '../tables/slot-columns.js';
import { type Claim, type Entity, entityId, type Property, type Schema } from './entity.js';

type Slot = RegisterRecord['slots'][string];

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const partyId = (party: string): string => entityId('party', party);
const documentId = (id: string): string => entityId('document', id);

const claim = (property: Property, value: string | undefined, of: Pick<Claim, 'origins' | 'seen'>): Claim[] =>
  value === undefined || value === '' ? [] : [{ property, value, ...of }];

const NOWHERE = { origins: [], seen: [] };

const partySchema = (party: string): Schema =>
  isStateCode(party) ? 'PublicBody' : bodyById(party) === undefined ? 'LegalEntity' : 'Organization';

const partyEntity = (party: string): Entity => ({
  id: partyId(party),
  schema: partySchema(party),
  claims: [
    ...claim('name', partyName(party), NOWHERE),
    ...claim('alias', partyName(party) === party || isStateCode(party) ? undefined : party, NOWHERE),
    ...claim('country', isStateCode(party) ? party.toLowerCase() : undefined, NOWHERE),
  ],
});

const seenOf = (document: Document | undefined): string[] => {
  const published = document?.source.published;
  return published === undefined ? [] : [published.slice(0, 10)];
};

const articleEntity = (document: Document): Entity => {
  const { id, title, source } = document;
  const of = { origins: [id], seen: seenOf(document) };
  return {
    id: documentId(id),
    schema: 'Article',
    claims: [
      ...claim('title', title, of),
      ...claim('publisher', source.outlet, of),
      ...claim('author', source.byline, of),
      ...claim('sourceUrl', webAddress(source.url), of),
      ...claim('publishedAt', source.published, of),
      ...claim('retrievedAt', source.retrieved, of),
    ],
  };
};

/** Where and when some statements of a record were said. */
const originOf = (
  { statements, documents }: SourcedRecord,
  ids: readonly string[],
): Pick<Claim, 'origins' | 'seen'> => {
  const own = statements.filter(({ id = '' }) => ids.includes(id)).flatMap(({ document }) => document ?? []);
  const origins = [...new Set(own)];
  return { origins, seen: origins.flatMap((id) => seenOf(documents.get(id))).sort() };
};

/** What a slot says, chosen and otherwise told, as claims. */
const ofSlot = (
  source: SourcedRecord,
  slot: string,
  claimsOf: (value: unknown) => readonly (readonly [Property, string | undefined])[],
): Claim[] => {
  const told: Slot | undefined = source.record.slots[slot];
  if (told === undefined) return [];
  const of = (value: unknown, statements: readonly string[]): Claim[] =>
    claimsOf(value).flatMap(([property, text]) => claim(property, text, originOf(source, statements)));
  return [
    ...of(told.chosen, told.statements),
    ...told.rivals.flatMap(({ value, statements }) => of(value, statements).map((one) => ({ ...one, isRival: true }))),
  ];
};

const text =
  (property: Property) =>
  (value: unknown): [Property, string | undefined][] => [[property, typeof value === 'string' ? value : undefined]];

const dates = (value: unknown): [Property, string | undefined][] => {
  const date = DateValue.safeParse(value).data;
  if (date === undefined) return [];
  if (typeof date === 'string') return [['date', date]];
  return [
    ['startDate', date.start],
    ['endDate', date.end],
  ];
};

const deadline = (value: unknown): [Property, string | undefined][] => {
  const date = DateValue.safeParse(value).data;
  return date === undefined ? [] : [['endDate', dateRange(date).end]];
};

const money = (value: unknown): [Property, string | undefined][] => {
  const { value: amount, unit = '' } = Quantity.safeParse(value).data ?? {};
  return currencyCodes.has(unit)
    ? [
        ['amount', String(amount)],
        ['currency', unit],
      ]
    : [];
};

const keywords = (value: unknown): [Property, string][] => strings(value).map((field) => ['keywords', field]);
const involved = (value: unknown): [Property, string][] => strings(value).map((party) => ['involved', partyId(party)]);

/** What every record has: the documents that tell of it, and their words. */
const commonClaims = (source: SourcedRecord): Claim[] =>
  source.statements.flatMap((statement) => {
    const of = originOf(source, [statement.id ?? '']);
    return [
      ...claim('proof', documentId(statement.document ?? ''), of),
      ...statement.evidence.flatMap(({ exact }) => claim('summary', exact, of)),
    ];
  });

const words = (...parts: readonly unknown[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(': ');

const nameOf = ({ record: { type, slots } }: SourcedRecord): string => {
  const chosen = (slot: string): unknown => slots[slot]?.chosen;
  const between = strings(chosen('parties')).map(partyName).join(', ');
  if (type === 'agreement') return words(chosen('instrument'), chosen('subject') ?? between);
  return words(chosen('form') ?? (type === 'package' ? `${String(chosen('count'))} documents` : type), between);
};

const eventEntities = (source: SourcedRecord): Entity[] => [
  {
    id: entityId('record', source.record.id),
    schema: 'Event',
    claims: [
      ...claim('name', nameOf(source), originOf(source, source.record.statements)),
      ...ofSlot(source, 'date', dates),
      ...ofSlot(source, 'place', text('location')),
      ...ofSlot(source, 'parties', involved),
      ...ofSlot(source, 'fields', keywords),
      ...ofSlot(source, 'status', text('description')),
      ...commonClaims(source),
    ],
  },
];

const participants = (source: SourcedRecord, slot: string, project: string): Entity[] =>
  strings(source.record.slots[slot]?.chosen).map((party) => {
    const of = originOf(source, source.record.slots[slot]?.statements ?? []);
    return {
      id: entityId('participant', `${source.record.id}\n${slot}\n${party}`),
      schema: 'ProjectParticipant',
      claims: [
        ...claim('project', project, of),
        ...claim('participant', partyId(party), of),
        ...claim('role', slot, of),
      ],
    };
  });

const projectEntities = (source: SourcedRecord): Entity[] => {
  const id = entityId('record', source.record.id);
  return [
    {
      id,
      schema: 'Project',
      claims: [
        ...ofSlot(source, 'action', text('name')),
        ...ofSlot(source, 'stage', text('status')),
        ...ofSlot(source, 'strength', text('phase')),
        ...ofSlot(source, 'deadline', deadline),
        ...ofSlot(source, 'quantity', money),
        ...ofSlot(source, 'fields', keywords),
        ...commonClaims(source),
      ],
    },
    ...participants(source, 'actor', id),
    ...participants(source, 'beneficiary', id),
  ];
};

/** Figures, quotes and distinctions are no things that FollowTheMoney has a schema for. */
const none = (): Entity[] => [];

const ENTITIES: Readonly<Record<StatementType, (source: SourcedRecord) => Entity[]>> = {
  meeting: eventEntities,
  agreement: eventEntities,
  package: eventEntities,
  commitment: projectEntities,
  figure: none,
  quote: none,
  distinction: none,
};

/** Parties of the records that become entities. */
const partiesOf = ({ record: { type, slots } }: SourcedRecord): string[] =>
  ENTITIES[type] === none
    ? []
    : ['parties', 'actor', 'beneficiary'].flatMap((slot) => {
        const told = slots[slot];
        return told === undefined ? [] : [told.chosen, ...told.rivals.map(({ value }) => value)].flatMap(strings);
      });

/** A selection as entities of FollowTheMoney: who, which reports, what happened and what was promised. */
export const entitiesOf = (input: ExportInput): Entity[] => [
  ...[...new Set(input.records.flatMap(partiesOf))].sort().map(partyEntity),
  ...input.documents.map(articleEntity),
  ...input.records.flatMap((source) => ENTITIES[source.record.type](source)),
];
