import type { ReactNode } from 'react';
import type { Page as ListPage, PairSummary, RecordPage, ReportSummary } from '../../api/answers.js';
import { apiPath } from '../../api/query.js';
import { useVocabulary } from '../../api/use-names.js';
import { useResource } from '../../api/use-resource.js';
import { counted } from '../../format/words.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { RecordLine } from '../../parts/record-line.js';
import { ReportEntry } from '../../parts/report-entry.js';
import { useQuery } from '../../routing/location.js';
import { pairPath } from '../../routing/route.js';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** States that are named in what was searched for. */
const useStates = (words: string): readonly string[] => {
  const asked = ` ${folded(words).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (useVocabulary()?.states ?? [])
    .filter(({ code, name }) => asked.includes(` ${folded(name)} `) || asked.includes(` ${code.toLowerCase()} `))
    .map(({ code }) => code);
};

const Pairs = ({ states }: { readonly states: readonly string[] }): ReactNode => {
  const [one, other] = states;
  const path = one === undefined ? undefined : apiPath('/api/pairs', { with: one, limit: 50 });
  const { data } = useResource<ListPage<PairSummary>>(path);
  const pairs = (data?.items ?? []).filter(({ pair }) => other === undefined || pair.includes(other));
  return pairs.length === 0 ? null : (
    <section aria-labelledby="found-pairs">
      <h2 id="found-pairs">Pairs</h2>
      {pairs.slice(0, 8).map(({ pair, names, total }) => (
        <p key={pair.join(' ')} className="record-line">
          <a href={pairPath(pair)}>{names.join(' – ')}</a> <span className="small">{counted(total, 'record')}</span>
        </p>
      ))}
    </section>
  );
};

/** Pairs, records and reports that hold the words searched for. */
export const SearchPage = (): ReactNode => {
  const [query] = useQuery();
  const words = query.get('q') ?? '';
  const recordsPath = apiPath('/api/records', { text: words, limit: 30 });
  const reportsPath = apiPath('/api/reports', { text: words, limit: 20 });
  const records = useResource<RecordPage>(recordsPath);
  const reports = useResource<ListPage<ReportSummary>>(reportsPath);
  const states = useStates(words);
  return (
    <Page title={words === '' ? 'Search' : `“${words}”`}>
      <Pairs states={states} />
      <Loaded resource={records} path={recordsPath}>
        {({ items, total }) => (
          <section aria-labelledby="found-records">
            <h2 id="found-records">{counted(total, 'record')}</h2>
            {items.map((record) => (
              <RecordLine key={record.id} record={record} />
            ))}
            {total > items.length ? (
              <p>
                <a href={apiPath('/records', { text: words })}>All {counted(total, 'record')}</a>
              </p>
            ) : null}
            {total === 0 ? <Empty>No record holds these words.</Empty> : null}
          </section>
        )}
      </Loaded>
      <Loaded resource={reports} path={reportsPath}>
        {({ items, total }) =>
          total === 0 ? null : (
            <section aria-labelledby="found-reports">
              <h2 id="found-reports">{counted(total, 'report')}</h2>
              {items.map((report) => (
                <ReportEntry key={report.id} report={report} />
              ))}
            </section>
          )
        }
      </Loaded>
    </Page>
  );
};
