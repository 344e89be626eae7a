import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Page, PairSummary } from '../../api/answers.js';
import { usePages } from '../../api/use-pages.js';
import { retry } from '../../api/use-resource.js';
import { dayText } from '../../format/date-text.js';
import { counted, numberText } from '../../format/words.js';
import { Empty, Failure, Waiting } from '../../parts/loaded.js';
import { useQuery } from '../../routing/location.js';
import { pairPath } from '../../routing/route.js';

const PairMap = lazy(async () => ({ default: (await import('./pair-map.js')).PairMap }));

const MEASURES = [
  ['agreements', 'agreement'],
  ['meetings', 'meeting'],
  ['commitments', 'commitment'],
  ['all records', undefined],
] as const;
const PATH = '/api/pairs?limit=200';
const SHOWN = 12;

/** Pairs on a map and in a list, by how much there is of what the reader asks for. */
export const Pairs = (): ReactNode => {
  const pages = usePages<PairSummary, Page<PairSummary>>(PATH);
  const [query, change] = useQuery();
  const [marked, mark] = useState<string>();
  const [all, setAll] = useState(false);
  const [measure, type] = MEASURES.find(([name]) => name === query.get('by')) ?? MEASURES[0];
  const countOf = ({ records, total }: PairSummary): number => (type === undefined ? total : (records[type] ?? 0));
  const pairs = [...pages.items].sort((a, b) => countOf(b) - countOf(a) || b.total - a.total);
  if (pages.error !== undefined && pages.first === undefined)
    return <Failure error={pages.error} onRetry={() => retry(PATH)} />;
  if (pages.first === undefined) return <Waiting lines={8} />;
  const most = Math.max(1, ...pairs.map(countOf));
  const shown = all ? pairs : pairs.slice(0, SHOWN);
  return (
    <section aria-labelledby="pairs">
      <div className="section-head">
        <h2 id="pairs">Pairs by {measure}</h2>
        <fieldset className="segments">
          <legend className="unseen">Count</legend>
          {MEASURES.map(([name]) => (
            <label key={name}>
              <input
                type="radio"
                name="measure"
                checked={name === measure}
                onChange={() => change({ by: name === MEASURES[0][0] ? undefined : name })}
              />
              {name}
            </label>
          ))}
        </fieldset>
      </div>
      <Suspense fallback={<div className="map" />}>
        <PairMap pairs={pairs} countOf={countOf} marked={marked} mark={mark} />
      </Suspense>
      {pairs.length === 0 ? (
        <Empty>No report in the register tells of two states yet. Add one, and it will show here.</Empty>
      ) : (
        <ol className="pairs">
          {shown.map((pair) => {
            const key = pair.pair.join(' ');
            return (
              <li
                key={key}
                className={marked === key ? 'marked' : undefined}
                onPointerEnter={() => mark(key)}
                onPointerLeave={() => mark(undefined)}
                onFocus={() => mark(key)}
                onBlur={() => mark(undefined)}
              >
                <a href={pairPath(pair.pair)}>{pair.names.join(' – ')}</a>
                <meter
                  className={type ?? 'quote'}
                  min={0}
                  max={most}
                  value={countOf(pair)}
                  aria-label={`${numberText(countOf(pair))} ${measure}`}
                />
                <span className="count">{numberText(countOf(pair))}</span>
                <span className="small">
                  {counted(pair.reports, 'report')}
                  {pair.lastTold === undefined ? null : <>, last {dayText(pair.lastTold)}</>}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      {pairs.length > SHOWN && !all ? (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          All {numberText(pages.first.total)} pairs
        </button>
      ) : null}
      {all && pages.hasMore ? (
        <button type="button" className="plain" onClick={pages.more}>
          More pairs
        </button>
      ) : null}
    </section>
  );
};
