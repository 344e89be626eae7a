import type { ReactNode } from 'react';
import type { RecordPage } from '../../api/answers.js';
import { useResource } from '../../api/use-resource.js';
import { dayText } from '../../format/date-text.js';
import { groupBy } from '../../format/group-by.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { RecordLine } from '../../parts/record-line.js';

const PATH = '/api/records?sort=-told&limit=14';

/** Records that the newest reports tell of, by the day of those. */
export const Lately = (): ReactNode => {
  const resource = useResource<RecordPage>(PATH);
  return (
    <section aria-labelledby="lately">
      <h2 id="lately">Told lately</h2>
      <Loaded resource={resource} path={PATH} lines={8}>
        {({ items }) => {
          if (items.length === 0) return <Empty>Nothing yet.</Empty>;
          const days = groupBy(items, ({ lastTold }) => lastTold ?? '');
          return [...days].map(([day, records]) => (
            <section key={day} className="day">
              <h3 className="small">{day === '' ? 'Without a date' : `Reports of ${dayText(day)}`}</h3>
              {records.map((record) => (
                <RecordLine key={record.id} record={record} />
              ))}
            </section>
          ));
        }}
      </Loaded>
      <p>
        <a href="/records">All records</a>
      </p>
    </section>
  );
};
