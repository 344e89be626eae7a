import type { ReactNode } from 'react';
import type { StatementType } from '../../../../src/model/statement.js';
import type { Overview } from '../../api/answers.js';
import { useResource } from '../../api/use-resource.js';
import { dayText } from '../../format/date-text.js';
import { counted, numberText } from '../../format/words.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { AddReports } from './add-reports.js';
import { Lately } from './lately.js';
import { Pairs } from './pairs.js';
import './home.css';

const TYPES: readonly (readonly [StatementType, string])[] = [
  ['meeting', 'meetings'],
  ['agreement', 'agreements'],
  ['package', 'packages'],
  ['commitment', 'commitments'],
  ['figure', 'figures'],
  ['quote', 'quotes'],
  ['distinction', 'distinctions'],
];

const Summary = ({ overview }: { readonly overview: Overview }): ReactNode => {
  const { reports, pairs, records, firstPublished, lastPublished, disputed } = overview;
  return (
    <>
      <a href="/reports">{counted(reports, 'report')}</a>
      {firstPublished === undefined || lastPublished === undefined ? null : (
        <>
          {' '}
          of {dayText(firstPublished)} to {dayText(lastPublished)}
        </>
      )}
      , {counted(records, 'record')} on {counted(pairs, 'pair')} of states
      {disputed === 0 ? null : (
        <>
          , <a href="/records?disputed=true">{numberText(disputed)} disputed</a>
        </>
      )}
      .
    </>
  );
};

/** The first page: what the register holds, where, what came lately, and a place to add to it. */
export const HomePage = (): ReactNode => {
  const overview = useResource<Overview>('/api');
  return (
    <Page
      title="What states agree, promise and deliver"
      className="home"
      about={
        overview.data === undefined ? (
          'A register in which every line names its source.'
        ) : (
          <Summary overview={overview.data} />
        )
      }
    >
      <Loaded resource={overview} path="/api" lines={1}>
        {({ counts, writable, tokenNeeded }) => (
          <>
            <ul className="legend" aria-label="Records by type">
              {TYPES.map(([type, name]) => (
                <li key={type} className={type}>
                  <a href={`/records?type=${type}`}>
                    <strong>{numberText(counts.type[type] ?? 0)}</strong> {name}
                  </a>
                </li>
              ))}
            </ul>
            <div className="halves">
              <Pairs />
              <div>
                <AddReports writable={writable} tokenNeeded={tokenNeeded} />
                <Lately />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
};
