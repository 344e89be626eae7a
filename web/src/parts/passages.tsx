import type { ReactNode } from 'react';
import type { StatementType } from '../../../src/model/statement.js';
import type { Passage, ReportSummary } from '../api/answers.js';
import { dayText } from '../format/date-text.js';
import { reportPath } from '../routing/route.js';

/** A source's words in their sentences, the evidence marked in the colour of what was read in it. */
export const Passages = ({
  passages,
  type,
}: {
  readonly passages: readonly Passage[];
  readonly type: StatementType;
}): ReactNode =>
  passages.map(({ before, exact, after, start }) => (
    <blockquote key={start} className={`passage ${type}`}>
      {before}
      <mark>{exact}</mark>
      {after}
    </blockquote>
  ));

/** Outlet, day and kind of a report, leading to the place in its text. */
export const ReportLine = ({
  report,
  statement,
}: {
  readonly report: ReportSummary;
  readonly statement?: string | undefined;
}): ReactNode => (
  <p className="report-line">
    <a href={reportPath(report.id, statement)}>{report.outlet ?? report.title}</a>
    {report.published === undefined ? null : <> · {dayText(report.published)}</>}
    {report.kind === 'official' ? <> · official</> : null}
  </p>
);
