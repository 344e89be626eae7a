import type { ReactNode } from 'react';
import type { TrackerEntry, Verdict } from '../../api/answers.js';
import { apiPath } from '../../api/query.js';
import { useNames } from '../../api/use-names.js';
import { usePages } from '../../api/use-pages.js';
import { retry } from '../../api/use-resource.js';
import { dayText } from '../../format/date-text.js';
import { counted } from '../../format/words.js';
import { Empty, Failure, Waiting } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { useHeld } from '../../parts/use-held.js';
import { VerdictMark, verdictText } from '../../parts/verdict-mark.js';
import { type Column, VirtualTable } from '../../parts/virtual-table.js';
import { useQuery } from '../../routing/location.js';
import { pairPath, recordPath } from '../../routing/route.js';
import './tracker.css';

const VERDICTS: readonly Verdict[] = ['on-course', 'off-course', 'met', 'missed', 'too-early', 'no-data'];

const Between = ({ parties }: { readonly parties: readonly string[] }): ReactNode => {
  const nameOf = useNames();
  const [one, other] = parties;
  return one !== undefined && other !== undefined && parties.length === 2 ? (
    <a href={pairPath([one, other])}>
      {nameOf(one)} – {nameOf(other)}
    </a>
  ) : (
    parties.map(nameOf).join(', ')
  );
};

const COLUMNS: readonly Column<TrackerEntry>[] = [
  { key: 'due', head: 'Due', width: '7.5rem', cell: ({ due }) => (due === undefined ? '' : dayText(due)) },
  {
    key: 'what',
    head: 'What',
    width: 'auto',
    cell: ({ record, target, pledge }) => (
      <>
        <a href={recordPath(record.id)}>{target?.name ?? record.title}</a>
        <span className="arithmetic">
          {(target ?? pledge)?.sentences
            .slice(target === undefined ? 1 : 0)
            .map(({ text }) => text)
            .join(' ')}
        </span>
      </>
    ),
  },
  { key: 'between', head: 'Between', width: '11rem', cell: ({ record }) => <Between parties={record.parties} /> },
  { key: 'kind', head: 'Kind', width: '5rem', cell: ({ kind }) => kind },
  { key: 'verdict', head: 'Verdict', width: '10rem', cell: ({ verdict }) => <VerdictMark verdict={verdict} /> },
];

/** All targets and dated promises with how they stand, the next due first. */
export const TrackerPage = (): ReactNode => {
  const [query, change] = useQuery();
  const [verdict, kind] = [query.get('verdict') ?? undefined, query.get('kind') ?? undefined];
  const today = query.get('today') ?? undefined;
  const path = apiPath('/api/tracker', {
    verdict,
    kind,
    today,
    between: query.get('between') ?? undefined,
    dueFrom: query.get('from') ?? undefined,
    dueTo: query.get('to') ?? undefined,
    limit: 100,
  });
  const pages = usePages<TrackerEntry>(path);
  const whole = useHeld(pages.first);
  const items = pages.first === undefined ? (whole?.items ?? []) : pages.items;
  return (
    <Page title="Targets and promises" about="What was to be reached or done by a day, held against what came later.">
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <span className="choice">
          <label htmlFor="verdict">Verdict</label>
          <select id="verdict" value={verdict ?? ''} onChange={({ target }) => change({ verdict: target.value })}>
            <option value="">any</option>
            {VERDICTS.map((one) => (
              <option key={one} value={one}>
                {verdictText(one)}
              </option>
            ))}
          </select>
        </span>
        <span className="choice">
          <label htmlFor="kind">Kind</label>
          <select id="kind" value={kind ?? ''} onChange={({ target }) => change({ kind: target.value })}>
            <option value="">both</option>
            <option value="target">targets</option>
            <option value="pledge">promises</option>
          </select>
        </span>
        <span className="choice">
          <label htmlFor="from">Due from</label>
          <input
            id="from"
            type="date"
            value={query.get('from') ?? ''}
            onChange={({ target }) => change({ from: target.value })}
          />
        </span>
        <span className="choice">
          <label htmlFor="to">to</label>
          <input
            id="to"
            type="date"
            value={query.get('to') ?? ''}
            onChange={({ target }) => change({ to: target.value })}
          />
        </span>
        <span className="choice">
          <label htmlFor="today">As seen on</label>
          <input
            id="today"
            type="date"
            value={today ?? ''}
            onChange={({ target }) => change({ today: target.value })}
          />
        </span>
        {whole === undefined ? null : <output>{counted(whole.total, 'entry')}</output>}
      </form>
      {pages.error !== undefined && pages.first === undefined ? (
        <Failure error={pages.error} onRetry={() => retry(path)} />
      ) : whole === undefined ? (
        <Waiting lines={8} />
      ) : whole.total === 0 ? (
        <Empty>No target and no dated promise is like that.</Empty>
      ) : (
        <VirtualTable
          caption="Targets and promises"
          columns={COLUMNS}
          items={items}
          keyOf={({ kind: of, record }) => `${of} ${record.id}`}
          total={whole.total}
          hasMore={pages.hasMore}
          more={pages.more}
        />
      )}
    </Page>
  );
};
