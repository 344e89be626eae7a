import type { ReactNode } from 'react';
import type { PairDetail } from '../../api/answers.js';
import { ReportEntry } from '../../parts/report-entry.js';

/** The reports that what is known of a pair comes from, the newest first. */
export const SourcesTab = ({ detail: { reports } }: { readonly detail: PairDetail }): ReactNode => (
  <ol className="report-list">
    {[...reports].reverse().map((report) => (
      <li key={report.id}>
        <ReportEntry report={report} />
      </li>
    ))}
  </ol>
);
