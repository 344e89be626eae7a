import type { ReactNode } from 'react';
import type { StatementType } from '../../../../src/model/statement.js';
import type { ReadingReport, ReportDetail } from '../../api/answers.js';
import { errorText } from '../../api/ask.js';
import { useResource } from '../../api/use-resource.js';
import { counted } from '../../format/words.js';
import { reportPath } from '../../routing/route.js';
import type { Job } from './use-reading.js';

/** What was read in a report, by type, and how many records tell of it. */
const Yield = ({ id }: { readonly id: string }): ReactNode => {
  const { data } = useResource<ReportDetail>(`/api/reports/${encodeURIComponent(id)}`);
  if (data === undefined) return null;
  const types = Object.entries(data.summary.statements) as [StatementType, number][];
  const records = new Set(data.statements.flatMap(({ record }) => record ?? []));
  if (types.length === 0) return <p className="small">Nothing was read in it.</p>;
  return (
    <>
      <p className="small">
        {counted(data.statements.length, 'statement')}, told in {counted(records.size, 'record')}
      </p>
      <p className="yield">
        {types.map(([type, count]) => (
          <span key={type} className={`type-mark ${type}`}>
            {counted(count, type)}
          </span>
        ))}
      </p>
    </>
  );
};

const Report = ({ report }: { readonly report: ReadingReport }): ReactNode => {
  const { state, name, title, report: id, problem } = report;
  if (state === 'failed')
    return (
      <p>
        {title ?? name} <span className="failed">{problem?.detail ?? 'could not be read'}</span>
      </p>
    );
  return (
    <>
      <p>
        {id === undefined ? (title ?? name) : <a href={reportPath(id)}>{title ?? name}</a>}
        {state === 'waiting' ? <span className="small"> waits</span> : null}
        {state === 'known' ? <span className="small"> was in the register already</span> : null}
      </p>
      {state === 'added' && id !== undefined ? <Yield id={id} /> : null}
    </>
  );
};

/** What was pasted or dropped, and how far its reading is. */
export const JobEntry = ({ job: { name, state } }: { readonly job: Job }): ReactNode => {
  switch (state.kind) {
    case 'waiting':
      return (
        <p>
          {name} <span className="small">waits</span>
        </p>
      );
    case 'failed':
      return (
        <p>
          {name} <span className="failed">{errorText(state.error)}</span>
        </p>
      );
    case 'reading': {
      const done = state.reports.filter((report) => report.state !== 'waiting').length;
      return (
        <>
          <p>
            {name} <span className="small">is being read</span>
          </p>
          <progress
            aria-label={`Reading ${name}`}
            {...(state.reports.length > 1 && { value: done, max: state.reports.length })}
          />
        </>
      );
    }
    case 'done':
      return state.reports.map((report) => <Report key={report.report ?? report.name} report={report} />);
  }
};
