import { lazy, type ReactNode, Suspense } from 'react';
import type { PairDetail, TimelineEntry } from '../../api/answers.js';
import { useResource } from '../../api/use-resource.js';
import { dateText } from '../../format/date-text.js';
import { groupBy } from '../../format/group-by.js';
import { inWords } from '../../format/words.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { TypeMark } from '../../parts/type-mark.js';
import { pairPath, recordPath } from '../../routing/route.js';
import './timeline.css';

const TimelineChart = lazy(async () => ({ default: (await import('./timeline-chart.js')).TimelineChart }));

const yearOf = ({ start, end }: TimelineEntry): string => (start ?? end ?? '').slice(0, 4);

/** Meetings and dated acts as a chart by field, and in a list, the latest first. */
export const TimelineTab = ({ detail: { pair } }: { readonly detail: PairDetail }): ReactNode => {
  const path = `/api${pairPath(pair)}/timeline`;
  const resource = useResource<{ readonly items: readonly TimelineEntry[] }>(path);
  return (
    <Loaded resource={resource} path={path} lines={8}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>No report tells the date of a meeting or an agreement of the two.</Empty>
        ) : (
          <>
            <Suspense fallback={<div className="chart" />}>
              <TimelineChart entries={items} />
            </Suspense>
            {[...groupBy([...items].reverse(), yearOf)].map(([year, entries]) => (
              <section key={year} className="year">
                <h2>{year === '' ? 'Undated' : year}</h2>
                <ul>
                  {entries.map(({ date, act, record }) => (
                    <li key={`${record.id} ${act ?? ''} ${dateText(date)}`}>
                      <span className="when">{dateText(date)}</span>
                      <span>
                        <a href={recordPath(record.id)}>{record.title}</a>
                        {act === undefined ? null : <span className="small"> {inWords(act)}</span>}
                      </span>
                      <TypeMark type={record.type} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )
      }
    </Loaded>
  );
};
