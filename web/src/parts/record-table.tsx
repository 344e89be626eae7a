import type { ReactNode } from 'react';
import type { RecordSummary } from '../api/answers.js';
import { dateText, dayText, isDate } from '../format/date-text.js';
import { isQuantity, quantityText } from '../format/quantity-text.js';
import { inWords } from '../format/words.js';
import { pairPath, recordPath } from '../routing/route.js';
import { Status } from './status.js';
import { TypeMark } from './type-mark.js';
import type { Column } from './virtual-table.js';

const told = (record: RecordSummary): unknown =>
  record.slots['date'] ?? record.slots['period'] ?? record.slots['deadline'];

const Title = ({ record }: { readonly record: RecordSummary }): ReactNode => (
  <>
    <a href={recordPath(record.id)}>{record.title}</a>
    {record.disputed.length === 0 ? null : (
      <span className="disputed" title={`reports differ on ${record.disputed.map(inWords).join(', ')}`}>
        {' '}
        disputed
      </span>
    )}
    {record.confirmed ? <span className="confirmed"> confirmed</span> : null}
  </>
);

/** Columns that tables of records are made of. */
export const RECORD_COLUMNS = {
  type: {
    key: 'type',
    head: 'Type',
    width: '7.5rem',
    sort: 'type',
    cell: ({ type }: RecordSummary) => <TypeMark type={type} />,
  },
  date: {
    key: 'date',
    head: 'Date',
    width: '9.5rem',
    sort: 'date',
    cell: (record: RecordSummary) => {
      const date = told(record);
      return isDate(date) ? dateText(date) : '';
    },
  },
  due: {
    key: 'due',
    head: 'Due',
    width: '8rem',
    sort: 'due',
    cell: ({ due }: RecordSummary) => (due === undefined ? '' : dayText(due)),
  },
  title: {
    key: 'title',
    head: 'What',
    width: 'auto',
    sort: 'title',
    cell: (record: RecordSummary) => <Title record={record} />,
  },
  instrument: {
    key: 'instrument',
    head: 'Instrument',
    width: '8rem',
    cell: ({ slots: { instrument } }: RecordSummary) => (typeof instrument === 'string' ? inWords(instrument) : ''),
  },
  fields: {
    key: 'fields',
    head: 'Field',
    width: '9rem',
    cell: ({ fields }: RecordSummary) => fields.map(inWords).join(', '),
  },
  amount: {
    key: 'amount',
    head: 'Amount',
    width: '8rem',
    cell: ({ slots }: RecordSummary) => (isQuantity(slots['quantity']) ? quantityText(slots['quantity']) : ''),
  },
  status: {
    key: 'status',
    head: 'Status',
    width: '10.5rem',
    sort: 'status',
    cell: (record: RecordSummary) => <Status record={record} />,
  },
  reports: {
    key: 'reports',
    head: 'Reports',
    width: '5.5rem',
    sort: 'reports',
    align: 'end',
    cell: ({ reports, official }: RecordSummary) => (
      <span title={official > 0 ? `${official} of them official` : 'none of them official'}>
        {reports}
        {official > 0 ? <abbr title="an official source tells it">°</abbr> : null}
      </span>
    ),
  },
  pair: {
    key: 'pair',
    head: 'Between',
    width: '10rem',
    cell: ({ parties }: RecordSummary) => {
      const [one, other] = parties;
      return one !== undefined && other !== undefined && parties.length === 2 ? (
        <a href={pairPath([one, other])}>{parties.join('–')}</a>
      ) : (
        parties.join(', ')
      );
    },
  },
} as const satisfies Readonly<Record<string, Column<RecordSummary>>>;
