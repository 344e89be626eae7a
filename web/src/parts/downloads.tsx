import type { ReactNode } from 'react';
import { apiPath, type Parameter } from '../api/query.js';

/** Formats to download records in, and what each is for. */
const FORMATS = [
  ['csv', 'CSV', 'a table for each type'],
  ['records', 'JSON lines', 'the same, nested'],
  ['parquet', 'Parquet', 'the same, for analysis'],
  ['jsonl', 'Register', 'all that the reports say, to be imported again'],
  ['jsonld', 'JSON-LD', 'evidence as web annotations'],
  ['ftm', 'FollowTheMoney', 'who and what, as entities'],
  ['iati', 'IATI', 'promises of money'],
  ['icalendar', 'Calendar', 'deadlines'],
] as const;

interface DownloadsProps {
  /** Parameters that select what is written. */
  readonly selection: Readonly<Record<string, Parameter>>;
}

/** What is shown, as files for other programs. */
export const Downloads = ({ selection }: DownloadsProps): ReactNode => (
  <details className="downloads screen-only">
    <summary>Download</summary>
    <ul>
      {FORMATS.map(([format, name, purpose]) => (
        <li key={format}>
          <a href={apiPath(`/api/exports/${format}`, selection)} download>
            {name}
          </a>{' '}
          <span className="small">{purpose}</span>
        </li>
      ))}
    </ul>
  </details>
);
