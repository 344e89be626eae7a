import { lazy, type ReactNode, Suspense } from 'react';
import type { CitedSentence, PairDetail, Series, SeriesPoint, TargetTrack, Tracking } from '../../api/answers.js';
import { apiPath } from '../../api/query.js';
import { useResource } from '../../api/use-resource.js';
import { dateText } from '../../format/date-text.js';
import { amountText, growthText } from '../../format/quantity-text.js';
import { Choice, Words } from '../../parts/filters.js';
import { Loaded } from '../../parts/loaded.js';
import { RecordList } from '../../parts/record-list.js';
import { RECORD_COLUMNS } from '../../parts/record-table.js';
import { VerdictMark } from '../../parts/verdict-mark.js';
import { useQuery } from '../../routing/location.js';
import { pairPath, recordPath } from '../../routing/route.js';
import './figures.css';

const SeriesChart = lazy(async () => ({ default: (await import('./series-chart.js')).SeriesChart }));

/** Sentences that each lead to what they rest on. */
const Cited = ({ sentences }: { readonly sentences: readonly CitedSentence[] }): ReactNode =>
  sentences.map(({ text, statements: [statement] }) => (
    <span key={text}>
      {text}{' '}
      {statement === undefined ? null : (
        <a className="small" href={recordPath(statement)} aria-label={`Source of: ${text}`}>
          source
        </a>
      )}{' '}
    </span>
  ));

const Target = ({ target }: { readonly target: TargetTrack }): ReactNode => (
  <div className="target">
    <p>
      <VerdictMark verdict={target.verdict} /> <a href={recordPath(target.record)}>{target.name}</a>
    </p>
    <p>
      <Cited sentences={target.sentences} />
    </p>
  </div>
);

const Values = ({ series: { years, parts, unit, name } }: { readonly series: Series }): ReactNode => {
  const points: readonly SeriesPoint[] = [...years, ...parts];
  return (
    <details className="values" open={points.length <= 6}>
      <summary>The {points.length} values</summary>
      <table>
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" className="end">
              Value
            </th>
            <th scope="col" className="end">
              Change told
            </th>
            <th scope="col">Other reports</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ period, value, change, rivals, official, statements: [statement] }) => (
            <tr key={`${dateText(period)} ${value}`}>
              <td>{dateText(period)}</td>
              <td className="end">{amountText(value, unit)}</td>
              <td className="end">{change === undefined ? '' : growthText(change)}</td>
              <td>{rivals.map((rival) => amountText(rival.value, unit)).join(', ')}</td>
              <td>
                {statement === undefined ? null : (
                  <a
                    href={recordPath(statement)}
                    aria-label={`${official ? 'official' : 'press'}, record of ${dateText(period)}`}
                  >
                    {official ? 'official' : 'press'}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

const sameSeries = (a: Series, b: Series | undefined): boolean =>
  b !== undefined && a.name === b.name && a.unit === b.unit;

const SeriesPart = ({
  series,
  targets,
}: {
  readonly series: Series;
  readonly targets: readonly TargetTrack[];
}): ReactNode => (
  <section className="series">
    <h2>
      {series.name}
      <span className="small"> {series.unit === '1' ? '' : series.unit}</span>
    </h2>
    {series.years.length + targets.length < 2 ? null : (
      <Suspense fallback={<div className="chart" />}>
        <SeriesChart series={series} targets={targets} />
      </Suspense>
    )}
    {targets.map((target) => (
      <Target key={target.record} target={target} />
    ))}
    <Values series={series} />
  </section>
);

const { date, title, status, reports } = RECORD_COLUMNS;
const COLUMNS = [date, title, status, reports];

const Tracked = ({ tracking: { series, targets, checks } }: { readonly tracking: Tracking }): ReactNode => {
  const long = series.filter((one) => one.years.length + one.parts.length > 1);
  const lone = targets.filter((target) => !long.some((one) => sameSeries(one, target.series)));
  return (
    <>
      {long.map((one) => (
        <SeriesPart
          key={`${one.name} ${one.unit}`}
          series={one}
          targets={targets.filter((target) => sameSeries(one, target.series))}
        />
      ))}
      {lone.length === 0 ? null : (
        <section className="series">
          <h2>Targets without a series</h2>
          {lone.map((target) => (
            <Target key={target.record} target={target} />
          ))}
        </section>
      )}
      {checks.length === 0 ? null : (
        <section className="series">
          <h2>Do the figures fit together?</h2>
          <ul className="points">
            {checks.map(({ sentence, agrees }) => (
              <li key={sentence.text} className={agrees ? 'agrees' : 'differs'}>
                <span className="small">{agrees ? 'fits' : 'does not fit'}</span> <Cited sentences={[sentence]} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

/** Series with their targets, whether the figures fit together, and every figure in a table. */
export const FiguresTab = ({ detail: { pair } }: { readonly detail: PairDetail }): ReactNode => {
  const [query] = useQuery();
  const path = apiPath(`/api${pairPath(pair)}/tracking`, { today: query.get('today') ?? undefined });
  const resource = useResource<Tracking>(path);
  return (
    <>
      <Loaded resource={resource} path={path} lines={8}>
        {(tracking) => <Tracked tracking={tracking} />}
      </Loaded>
      <section className="series">
        <h2>All figures</h2>
        <RecordList
          caption="Figures"
          columns={COLUMNS}
          fixed={{ between: pair, type: 'figure' }}
          sort="-date"
          filters={(counts) => (
            <>
              <Words label="Words" name="text" />
              <Choice label="Status" name="status" counts={counts.status} />
            </>
          )}
          empty="No report gives a figure on the two."
        />
      </section>
    </>
  );
};
