import { dateRange } from '../../model/date-range.js';
import { slotSchemas } from '../../model/slot-schemas.js';
import type { StatementType } from '../../model/statement.js';
import { countTexts } from '../../model/text-sketch.js';
import type { SourcedRecord } from '../export-input.js';
import type { GroupCell, Plain, TableColumn } from './column.js';
import { partyName, periodText, slotColumns, valueText } from './slot-columns.js';

type Column = TableColumn<SourcedRecord>;

const groups = (
  name: string,
  group: Readonly<Record<string, Plain>>,
  cell: (source: SourcedRecord) => readonly GroupCell[],
): Column => ({ name, shape: { list: { group } }, cell });

/** What a thing is comes before who says so. */
const slotsInOrder = (type: StatementType): string[] => {
  const slots = [...slotSchemas(type).keys()];
  return [...slots.filter((slot) => slot !== 'attributedTo'), ...slots.filter((slot) => slot === 'attributedTo')];
};

const slotsOf = (type: StatementType): Column[] =>
  slotsInOrder(type).flatMap((slot) =>
    slotColumns(slot).map(({ name, shape, cell }) => ({
      name,
      shape,
      cell: ({ record }: SourcedRecord) => cell(record.slots[slot]?.chosen),
    })),
  );

/** When each step of an instrument's life was first told to have happened: columns as treaty collections have them. */
const LIFE: readonly (readonly [column: string, act: string])[] = [
  ['signed', 'signed'],
  ['ratified', 'ratified'],
  ['in_force', 'in-force'],
  ['suspended', 'suspended'],
  ['ended', 'ended'],
];

const lifeColumns: readonly Column[] = LIFE.map(([name, act]) => ({
  name,
  shape: 'text',
  cell: ({ record }) => {
    const dates = record.acts.flatMap((one) => (one.act === act && one.date !== undefined ? [one.date] : []));
    const [first] = dates.toSorted((a, b) => ((dateRange(a).start ?? '') < (dateRange(b).start ?? '') ? -1 : 1));
    return first === undefined ? null : periodText(first);
  },
}));

const EXTRA: Readonly<Partial<Record<StatementType, readonly Column[]>>> = { agreement: lifeColumns };

const evidenceOf = ({ statements, documents }: SourcedRecord): GroupCell[] =>
  statements.flatMap((statement) => {
    const document = documents.get(statement.document ?? '');
    return statement.evidence.map(({ start, end, exact }) => ({
      text: exact,
      outlet: document?.source.outlet ?? null,
      source_kind: document?.source.kind ?? null,
      published: document?.source.published ?? null,
      title: document?.title ?? null,
      url: document?.source.url ?? null,
      attributed_to: statement.attributedTo ?? null,
      document: statement.document ?? null,
      start,
      end,
      statement: statement.id ?? null,
    }));
  });

/** What every type of record has after its slots. */
const COMMON: readonly Column[] = [
  { name: 'confidence', shape: 'number', cell: ({ confidence }) => confidence },
  { name: 'reports', shape: 'integer', cell: ({ documents, record }) => countTexts(documents.keys(), record.reprints) },
  groups('rivals', { slot: 'text', value: 'text' }, ({ record }) =>
    Object.entries(record.slots).flatMap(([slot, { rivals }]) =>
      rivals.map(({ value }) => ({ slot, value: valueText(value) })),
    ),
  ),
  groups('acts', { act: 'text', date: 'text', party: 'text' }, ({ record }) =>
    record.acts.map(({ act, date, party }) => ({
      act,
      date: date === undefined ? null : periodText(date),
      party: party === undefined ? null : partyName(party),
    })),
  ),
  groups('links', { kind: 'text', to: 'text' }, ({ record }) => record.links.map(({ kind, to }) => ({ kind, to }))),
  groups('decisions', { kind: 'text', by: 'text', at: 'text', reason: 'text' }, ({ decisions }) =>
    decisions.map(({ kind, by, at, reason = null }) => ({ kind, by, at, reason })),
  ),
  groups(
    'evidence',
    {
      text: 'text',
      outlet: 'text',
      source_kind: 'text',
      published: 'text',
      title: 'text',
      url: 'text',
      attributed_to: 'text',
      document: 'text',
      start: 'integer',
      end: 'integer',
      statement: 'text',
    },
    evidenceOf,
  ),
];

/** The columns of the table of a type of record: its id, its slots, then what it rests on. */
export const recordColumns = (type: StatementType): readonly Column[] => [
  { name: 'id', shape: 'text', cell: ({ record }) => record.id },
  ...slotsOf(type),
  ...(EXTRA[type] ?? []),
  ...COMMON,
];
