import { z } from 'zod';
import { csvText } from '../../exchange/csv-text.js';
import { dateRange } from '../../model/date-range.js';
import { DateValue, Quantity } from '../../model/mention.js';
import { Change } from '../../model/statement.js';
import { disputes, type RecordView } from './record-view.js';

const strings = z.array(z.string());
const words = (value: unknown): string => {
  const several = strings.safeParse(value);
  if (several.success) return several.data.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

type Slots = RecordView['record']['slots'];

/** The first of these slots that says something. */
const slot =
  (...names: string[]) =>
  ({ record }: RecordView): string =>
    names.map((name) => words(record.slots[name]?.chosen)).find((text) => text !== '') ?? '';

const dated =
  (end: 'start' | 'end') =>
  ({ record: { slots } }: RecordView): string => {
    const value = DateValue.safeParse((slots.date ?? slots.period ?? slots.deadline)?.chosen);
    return value.success ? (dateRange(value.data)[end] ?? '') : '';
  };

const quantity = (slots: Slots): Quantity | undefined => Quantity.safeParse(slots.quantity?.chosen).data;

const change = (slots: Slots): Change | undefined => Change.safeParse(slots.change?.chosen).data;

const signedChange = (slots: Slots): number | '' => {
  const told = change(slots);
  if (told === undefined) return '';
  return told.direction === 'up' ? told.value : -told.value;
};

/** The columns of the flat form: every type of record fits in it, and leaves empty what it does not have. */
const COLUMNS: readonly (readonly [name: string, cell: (view: RecordView) => string | number])[] = [
  ['id', ({ record }) => record.id],
  ['type', ({ record }) => record.type],
  ['status', slot('status', 'stage')],
  ['start', dated('start')],
  ['end', dated('end')],
  ['place', slot('place')],
  ['parties', slot('parties', 'actor', 'speaker')],
  ['beneficiary', slot('beneficiary')],
  ['fields', slot('fields')],
  ['kind', slot('form', 'instrument', 'indicator', 'strength', 'kind')],
  ['what', slot('subject', 'action', 'of', 'text')],
  ['participants', slot('participants')],
  ['bound', ({ record }) => words(quantity(record.slots)?.bound ?? record.slots.bound?.chosen)],
  ['value', ({ record }) => quantity(record.slots)?.value ?? words(record.slots.count?.chosen)],
  ['value_max', ({ record }) => quantity(record.slots)?.max ?? ''],
  ['unit', ({ record }) => quantity(record.slots)?.unit ?? ''],
  ['change', ({ record }) => signedChange(record.slots)],
  ['change_unit', ({ record }) => change(record.slots)?.unit ?? ''],
  ['confidence', ({ confidence }) => confidence],
  ['reports', ({ reports }) => reports],
  [
    'disputed',
    ({ record }) =>
      disputes(record)
        .map((dispute) => `${dispute.slot}: ${[dispute.chosen, ...dispute.rivals].join(' | ')}`)
        .join('; '),
  ],
];

/** Records as one flat CSV table, whatever their types: a header, then a line a record. */
export const recordCsv = (views: readonly RecordView[]): string =>
  csvText([COLUMNS.map(([name]) => name), ...views.map((view) => COLUMNS.map(([, cell]) => cell(view)))]);
