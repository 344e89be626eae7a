import type { ReactNode } from 'react';
import type { PairDetail, RecordPage, RecordSummary, Tracking, Verdict } from '../../api/answers.js';
import { apiPath } from '../../api/query.js';
import { useResource } from '../../api/use-resource.js';
import { inWords, numberText } from '../../format/words.js';
import { Only, Words } from '../../parts/filters.js';
import { RecordList } from '../../parts/record-list.js';
import { RECORD_COLUMNS } from '../../parts/record-table.js';
import { VerdictMark } from '../../parts/verdict-mark.js';
import type { Column } from '../../parts/virtual-table.js';
import { useQuery } from '../../routing/location.js';
import { pairPath } from '../../routing/route.js';
import './commitments.css';

const { due, title, amount, fields, status, reports } = RECORD_COLUMNS;

/** How each dated promise stands, by the id of its record. */
const verdictColumn = (verdicts: ReadonlyMap<string, Verdict>): Column<RecordSummary> => ({
  key: 'verdict',
  head: 'Verdict',
  width: '9rem',
  cell: ({ id }) => {
    const verdict = verdicts.get(id);
    return verdict === undefined ? '' : <VerdictMark verdict={verdict} />;
  },
});

const useVerdicts = (pair: readonly [string, string]): ReadonlyMap<string, Verdict> => {
  const { data } = useResource<Tracking>(`/api${pairPath(pair)}/tracking`);
  return new Map((data?.pledges ?? []).map(({ record, verdict }) => [record, verdict]));
};

const STAGES = ['pledge', 'commitment', 'implementation', 'completion', 'suspended', 'cancelled'] as const;

/** How many commitments are at each stage, as parts of a bar; one can be chosen. */
const Stages = ({ pair }: { readonly pair: readonly string[] }): ReactNode => {
  const { data } = useResource<RecordPage>(apiPath('/api/records', { between: pair, type: 'commitment', limit: 1 }));
  const [query, change] = useQuery();
  if (data === undefined || data.total === 0) return null;
  const chosen = query.get('status');
  return (
    <ul className="stages commitment" aria-label="By stage">
      {STAGES.map((stage) => {
        const count = data.counts.status[stage] ?? 0;
        return (
          <li key={stage} style={{ flexGrow: count }} className={count === 0 ? 'none' : undefined}>
            <button
              type="button"
              className="plain"
              aria-pressed={chosen === stage}
              disabled={count === 0}
              onClick={() => change({ status: chosen === stage ? undefined : stage })}
            >
              <strong>{numberText(count)}</strong> {inWords(stage)}
            </button>
          </li>
        );
      })}
    </ul>
  );
};

/** Commitments of a pair by stage, the next due first, with how each dated one stands. */
export const CommitmentsTab = ({ detail: { pair } }: { readonly detail: PairDetail }): ReactNode => {
  const verdict = verdictColumn(useVerdicts(pair));
  return (
    <>
      <Stages pair={pair} />
      <RecordList
        caption="Commitments"
        columns={[due, verdict, title, amount, fields, status, reports]}
        fixed={{ between: pair, type: 'commitment' }}
        sort="due"
        filters={() => (
          <>
            <Words label="Words" name="text" />
            <Only label="told officially" name="official" />
          </>
        )}
        empty="No report tells of a promise between the two."
      />
    </>
  );
};
