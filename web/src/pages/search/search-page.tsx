import type { ReactNode } from 'react';
import type { Found, Page as ListPage, PairSummary } from '../../api/answers.js';
import { apiPath } from '../../api/query.js';
import { useVocabulary } from '../../api/use-names.js';
import { useResource } from '../../api/use-resource.js';
import { counted, inWords } from '../../format/words.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { MarkedText } from '../../parts/marked-text.js';
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

const LIMIT = 30;

const FoundReports = ({ reports }: Pick<Found, 'reports'>): ReactNode =>
  reports.length === 0 ? null : (
    <section aria-labelledby="found-reports">
      <h2 id="found-reports">{counted(reports.length, 'report')}</h2>
      {reports.map(({ report, title, excerpts }) => (
        <div key={report.id} className="found">
          <ReportEntry report={report} title={<MarkedText marked={title} />} />
          {excerpts.map((excerpt) => (
            <p key={excerpt.start} className="excerpt small">
              … <MarkedText marked={excerpt} /> …
            </p>
          ))}
        </div>
      ))}
    </section>
  );

const Related = ({ related: { fields, records } }: Pick<Found, 'related'>): ReactNode =>
  records.length === 0 ? null : (
    <section aria-labelledby="found-related">
      <h2 id="found-related">Also on {fields.map(inWords).join(', ')}</h2>
      {records.map((record) => (
        <RecordLine key={record.id} record={record} />
      ))}
    </section>
  );

/** Pairs, records and reports that hold the words searched for, in any of their forms, with the words marked. */
export const SearchPage = (): ReactNode => {
  const [query] = useQuery();
  const words = (query.get('q') ?? '').trim();
  const path = words === '' ? undefined : apiPath('/api/search', { q: words, limit: LIMIT });
  const resource = useResource<Found>(path);
  const states = useStates(words);
  return (
    <Page title={words === '' ? 'Search' : `“${words}”`}>
      <Pairs states={states} />
      {path === undefined ? (
        <Empty>Type words above: states, matters, names. “Words in quotation marks” must follow one another.</Empty>
      ) : (
        <Loaded resource={resource} path={path}>
          {({ records, reports, related }) => (
            <>
              <section aria-labelledby="found-records">
                <h2 id="found-records">{counted(records.length, 'record')}</h2>
                {records.map(({ record, title }) => (
                  <RecordLine key={record.id} record={record} title={<MarkedText marked={title} />} />
                ))}
                {records.length < LIMIT ? null : (
                  <p>
                    <a href={apiPath('/records', { text: words })}>More records with these words</a>
                  </p>
                )}
                {records.length === 0 ? <Empty>No record holds all of these words.</Empty> : null}
              </section>
              <FoundReports reports={reports} />
              <Related related={related} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
};
