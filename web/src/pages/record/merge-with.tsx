import { type ReactNode, useId, useState } from 'react';
import type { RecordPage, RecordSummary } from '../../api/answers.js';
import { apiPath } from '../../api/query.js';
import { useResource } from '../../api/use-resource.js';
import { dayText } from '../../format/date-text.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { decideAndTell } from '../../parts/notice.js';
import { go } from '../../routing/location.js';
import { recordPath } from '../../routing/route.js';

interface MergeWithProps {
  readonly record: RecordSummary;
  readonly onDone: () => void;
}

/** Other records of the type and the parties, one of which is the same thing. */
export const MergeWith = ({ record, onDone }: MergeWithProps): ReactNode => {
  const [text, setText] = useState('');
  const id = useId();
  const path = apiPath('/api/records', { between: record.parties, type: record.type, text, limit: 30 });
  const resource = useResource<RecordPage>(path);
  const merge = async (other: RecordSummary): Promise<void> => {
    const decided = await decideAndTell({ kind: 'merge', ids: [record.id, other.id] }, { done: 'Merged into one.' });
    if (decided === undefined) return;
    onDone();
    const [statement] = record.statements;
    if (statement !== undefined) go(recordPath(decided.records[0]?.id ?? statement));
  };
  return (
    <div className="correct">
      <span className="choice">
        <label htmlFor={id}>The same as … (words of it)</label>
        <input id={id} type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </span>
      <Loaded resource={resource} path={path} lines={3}>
        {({ items }) => {
          const others = items.filter((item) => item.id !== record.id);
          return others.length === 0 ? (
            <Empty>There is no other {record.type} of these parties like that.</Empty>
          ) : (
            <ul className="candidates">
              {others.map((other) => (
                <li key={other.id}>
                  <a href={recordPath(other.id)}>{other.title}</a>
                  <span className="small"> {other.start === undefined ? '' : dayText(other.start)}</span>
                  <button
                    type="button"
                    className="plain"
                    aria-label={`Merge with ${other.title}`}
                    onClick={() => void merge(other)}
                  >
                    merge
                  </button>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </div>
  );
};
