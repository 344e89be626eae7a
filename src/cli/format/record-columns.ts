import { significant } from '../../model/arithmetic.js';
import { Quantity } from '../../model/mention.js';
import type { StatementType } from '../../model/statement.js';
import { quantityText } from './quantity-text.js';
import { chosenText, disputes, type RecordView } from './record-view.js';
import type { Column } from './text-table.js';

/** A column of a table of records. */
export interface RecordColumn extends Column {
  readonly cell: (view: RecordView) => string;
}

/** How records of one type are laid out. */
export interface RecordTable {
  readonly title: string;
  readonly columns: readonly RecordColumn[];
}

const slot =
  (name: string) =>
  ({ record }: RecordView): string =>
    chosenText(record, name);

const joined = (separator: string, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(separator);

const rivals = ({ record }: RecordView): string =>
  disputes(record)
    .map((dispute) => `≠ ${dispute.slot}: ${dispute.rivals.join(' | ')}`)
    .join('\n');

/** What the thing is, and below it what the reports do not agree on. */
const withRivals =
  (what: (view: RecordView) => string) =>
  (view: RecordView): string =>
    joined('\n', [what(view), rivals(view)]);

/** How many reports tell of it. */
export const REPORTS: RecordColumn = { header: 'reports', align: 'right', cell: (view) => String(view.reports) };
/** What `entente show` finds it by. */
export const ID: RecordColumn = { header: 'id', cell: (view) => view.id };
/** How likely it is to be right. */
export const CONFIDENCE: RecordColumn = {
  header: 'sure',
  align: 'right',
  cell: (view) => `${Math.round(view.confidence * 100)} %`,
};

const indicator = (view: RecordView): string => {
  const of = slot('of')(view);
  const name = slot('indicator')(view).replace('-', ' ');
  return ['count', 'other', 'volume', 'capacity'].includes(name) && of !== '' ? of : joined(': ', [name, of]);
};

/** Figures of official tables run to the cent; in a table they are shown to so many digits, in `show` and exports in full. */
const DIGITS = 5;

const amount = ({ record }: RecordView): string => {
  const told = Quantity.safeParse(record.slots.quantity?.chosen);
  if (!told.success || Math.abs(told.data.value) < 1e5) return chosenText(record, 'quantity');
  return quantityText({ ...told.data, value: significant(told.data.value, DIGITS) });
};

/** An agreement's status; that it is applied before it is in force is no status but an act. */
const standing = (view: RecordView): string => {
  const { acts } = view.record;
  const applied = acts.findIndex(({ act }) => act === 'provisionally-applied');
  const isOver = acts.slice(applied + 1).some(({ act }) => ['in-force', 'suspended', 'ended'].includes(act));
  return joined(', ', [slot('status')(view), applied >= 0 && !isOver ? 'applied provisionally' : '']);
};

/** How many documents were counted. */
const packageSize = ({ record: { slots } }: RecordView): string => {
  const size = Quantity.safeParse({ value: slots.count?.chosen, unit: '1', bound: slots.bound?.chosen });
  return size.success ? quantityText(size.data) : '';
};

/** How many instruments of a package the register names, and how many it does not know. */
const namedInPackage = ({ record: { slots }, named }: RecordView): string => {
  const count = Number(slots.count?.chosen);
  if (named === undefined) return '';
  return named < count ? `${named}, ${count - named} unknown` : String(named);
};

/** The table of each type of record; the order is that in which they are printed. */
export const RECORD_TABLES: Readonly<Record<StatementType, RecordTable>> = {
  meeting: {
    title: 'Meetings',
    columns: [
      { header: 'date', cell: slot('date') },
      {
        header: 'meeting',
        wrap: true,
        cell: withRivals((view) =>
          joined(', ', [slot('form')(view), slot('place')(view), slot('participants')(view) || slot('parties')(view)]),
        ),
      },
      { header: 'status', cell: slot('status') },
    ],
  },
  agreement: {
    title: 'Agreements',
    columns: [
      { header: 'date', cell: slot('date') },
      {
        header: 'instrument and subject',
        wrap: true,
        cell: withRivals((view) => joined(': ', [slot('instrument')(view), slot('subject')(view)])),
      },
      { header: 'status', cell: standing },
    ],
  },
  package: {
    title: 'Packages of documents',
    columns: [
      { header: 'date', cell: slot('date') },
      {
        header: 'documents',
        wrap: true,
        cell: withRivals(packageSize),
      },
      { header: 'named here', cell: namedInPackage },
      { header: 'status', cell: slot('status') },
    ],
  },
  commitment: {
    title: 'Commitments',
    columns: [
      { header: 'who', wrap: true, cell: slot('actor') },
      {
        header: 'is to do what',
        wrap: true,
        cell: withRivals((view) => joined(' · ', [slot('action')(view), slot('quantity')(view)])),
      },
      { header: 'by', cell: slot('deadline') },
      { header: 'stage', cell: slot('stage') },
    ],
  },
  figure: {
    title: 'Figures',
    columns: [
      { header: 'period', cell: slot('period') },
      { header: 'figure', wrap: true, cell: withRivals(indicator) },
      { header: 'amount', align: 'right', cell: amount },
      { header: 'change', align: 'right', cell: slot('change') },
      { header: 'status', cell: slot('status') },
    ],
  },
  quote: {
    title: 'Quotes',
    columns: [
      { header: 'speaker', wrap: true, cell: slot('speaker') },
      { header: 'words', wrap: true, cell: slot('text') },
    ],
  },
  distinction: {
    title: 'Distinctions claimed',
    columns: [
      { header: 'kind', cell: slot('kind') },
      {
        header: 'of what',
        wrap: true,
        cell: withRivals((view) => joined(' · ', [slot('subject')(view), slot('scope')(view)])),
      },
    ],
  },
};
