import type { ReactNode } from 'react';
import type { RecordSummary } from '../api/answers.js';
import { dayText } from '../format/date-text.js';
import { counted } from '../format/words.js';
import { recordPath } from '../routing/route.js';
import { Status } from './status.js';
import { TypeMark } from './type-mark.js';

interface RecordLineProps {
  readonly record: RecordSummary;
  /** Its title, where something in it is set off. */
  readonly title?: ReactNode;
}

/** A record in a line of a list. */
export const RecordLine = ({ record, title = record.title }: RecordLineProps): ReactNode => (
  <div className="record-line">
    <p>
      <a href={recordPath(record.id)}>{title}</a>
    </p>
    <p className="small">
      <TypeMark type={record.type} />
      <Status record={record} />
      {record.start === undefined ? null : <span>{dayText(record.start)}</span>}
      <span>{counted(record.reports, 'report')}</span>
      {record.disputed.length === 0 ? null : <span className="disputed">disputed</span>}
    </p>
  </div>
);
