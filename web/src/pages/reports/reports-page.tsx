import type { ReactNode } from 'react';
import type { ReportSummary } from '../../api/answers.js';
import { apiPath } from '../../api/query.js';
import { usePages } from '../../api/use-pages.js';
import { retry } from '../../api/use-resource.js';
import { dayText } from '../../format/date-text.js';
import { counted, languageText, numberText } from '../../format/words.js';
import { Words } from '../../parts/filters.js';
import { Empty, Failure, Waiting } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { useHeld } from '../../parts/use-held.js';
import { type Column, VirtualTable } from '../../parts/virtual-table.js';
import { useQuery } from '../../routing/location.js';
import { reportPath } from '../../routing/route.js';

const COLUMNS: readonly Column<ReportSummary>[] = [
  {
    key: 'published',
    head: 'Published',
    width: '8rem',
    sort: 'published',
    cell: ({ published }) => (published === undefined ? '' : dayText(published)),
  },
  {
    key: 'title',
    head: 'What',
    width: 'auto',
    sort: 'title',
    cell: ({ id, title }) => <a href={reportPath(id)}>{title}</a>,
  },
  { key: 'outlet', head: 'Outlet', width: '15rem', cell: ({ outlet, name }) => outlet ?? name },
  { key: 'kind', head: 'Kind', width: '6rem', cell: ({ kind }) => kind },
  { key: 'between', head: 'Between', width: '7rem', cell: ({ parties }) => parties.join('–') },
  {
    key: 'statements',
    head: 'Statements',
    width: '8rem',
    align: 'end',
    cell: ({ isRead, lang, statements }) =>
      !isRead ? (
        <span title="Reports in this language are kept, and not read yet">{languageText(lang)}, not read</span>
      ) : (
        numberText(Object.values(statements).reduce((a, b) => a + b, 0))
      ),
  },
];
const SORT = '-published';

/** Every report of the register. */
export const ReportsPage = (): ReactNode => {
  const [query, change] = useQuery();
  const by = query.get('sort') ?? SORT;
  const text = query.get('text') ?? undefined;
  const path = apiPath('/api/reports', { sort: by, text, kind: query.get('kind') ?? undefined, limit: 100 });
  const pages = usePages<ReportSummary>(path);
  const whole = useHeld(pages.first);
  const items = pages.first === undefined ? (whole?.items ?? []) : pages.items;
  return (
    <Page title="Reports">
      {pages.error !== undefined && pages.first === undefined ? (
        <Failure error={pages.error} onRetry={() => retry(path)} />
      ) : whole === undefined ? (
        <Waiting lines={8} />
      ) : (
        <>
          <form className="filters" onSubmit={(event) => event.preventDefault()}>
            <Words label="Words of the title" name="text" />
            <output>{counted(whole.total, 'report')}</output>
          </form>
          {whole.total === 0 ? (
            <Empty>
              {text === undefined ? 'There are no reports yet. Add one on the first page.' : 'No title is like that.'}
            </Empty>
          ) : (
            <VirtualTable
              caption="Reports"
              columns={COLUMNS}
              items={items}
              keyOf={({ id }) => id}
              total={whole.total}
              hasMore={pages.hasMore}
              more={pages.more}
              sorting={{ by, change: (next) => change({ sort: next === SORT ? undefined : next }) }}
            />
          )}
        </>
      )}
    </Page>
  );
};
