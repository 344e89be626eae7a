import type { ReactNode } from 'react';
import type { StatementType } from '../../../src/model/statement.js';
import type { ReportSummary } from '../api/answers.js';
import { dayText } from '../format/date-text.js';
import { counted } from '../format/words.js';
import { reportPath } from '../routing/route.js';

interface ReportEntryProps {
  readonly report: ReportSummary;
  /** Its title, where something in it is set off. */
  readonly title?: ReactNode;
}

/** A report with where it is from and how much was read in it. */
export const ReportEntry = ({ report, title = report.title }: ReportEntryProps): ReactNode => (
  <div className="record-line">
    <p>
      <a href={reportPath(report.id)}>{title}</a>
    </p>
    <p className="small">
      <span>{report.outlet ?? report.name}</span>
      {report.published === undefined ? null : <span>{dayText(report.published)}</span>}
      <span>{report.kind}</span>
      {(Object.entries(report.statements) as [StatementType, number][]).map(([type, count]) => (
        <span key={type} className={`type-mark ${type}`}>
          {counted(count, type)}
        </span>
      ))}
    </p>
  </div>
);
