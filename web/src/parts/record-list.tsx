import type { ReactNode } from 'react';
import type { RecordPage, RecordSummary, Tally } from '../api/answers.js';
import { apiPath, type Parameter } from '../api/query.js';
import { usePages } from '../api/use-pages.js';
import { retry } from '../api/use-resource.js';
import { counted } from '../format/words.js';
import { useQuery } from '../routing/location.js';
import { Empty, Failure, Waiting } from './loaded.js';
import { useHeld } from './use-held.js';
import { type Column, VirtualTable } from './virtual-table.js';

/** Parameters of the address that narrow a list of records, and those of the server that they become. */
const NARROWING = ['type', 'field', 'status', 'instrument', 'text', 'disputed', 'official', 'confirmed'] as const;

interface RecordListProps {
  readonly caption: string;
  readonly columns: readonly Column<RecordSummary>[];
  /** Parameters that hold whatever is chosen. */
  readonly fixed: Readonly<Record<string, Parameter>>;
  /** How it is sorted where nothing else is chosen. */
  readonly sort: string;
  /** What narrows the list, given how many there are of each. */
  readonly filters: (counts: Tally) => ReactNode;
  readonly empty: ReactNode;
}

/** Records in a table, narrowed and sorted by what the address says. */
export const RecordList = ({ caption, columns, fixed, sort, filters, empty }: RecordListProps): ReactNode => {
  const [query, change] = useQuery();
  const chosen = Object.fromEntries(NARROWING.map((name) => [name, query.get(name) ?? undefined]));
  const by = query.get('sort') ?? sort;
  const path = apiPath('/api/records', { ...chosen, ...fixed, sort: by, limit: 100 });
  const pages = usePages<RecordSummary, RecordPage>(path);
  const whole = useHeld(pages.first);
  const narrowed = NARROWING.some((name) => chosen[name] !== undefined);
  if (pages.error !== undefined && pages.first === undefined)
    return <Failure error={pages.error} onRetry={() => retry(path)} />;
  if (whole === undefined) return <Waiting lines={8} />;
  if (whole.total === 0 && !narrowed) return <Empty>{empty}</Empty>;
  const items = pages.first === undefined ? whole.items : pages.items;
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        {filters(whole.counts)}
        <output>{counted(whole.total, 'record')}</output>
        {narrowed ? (
          <button
            type="button"
            className="plain"
            onClick={() => change(Object.fromEntries(NARROWING.map((name) => [name, undefined])))}
          >
            show all
          </button>
        ) : null}
      </form>
      {whole.total === 0 ? (
        <Empty>No record is like that.</Empty>
      ) : (
        <VirtualTable
          caption={caption}
          columns={columns}
          items={items}
          keyOf={({ id }) => id}
          total={whole.total}
          hasMore={pages.hasMore}
          more={pages.more}
          sorting={{ by, change: (next) => change({ sort: next === sort ? undefined : next }) }}
        />
      )}
    </>
  );
};
