import type { ReactNode } from 'react';
import type { Disagreement, PairDetail } from '../../api/answers.js';
import { useNames } from '../../api/use-names.js';
import { useResource } from '../../api/use-resource.js';
import { slotName, slotText } from '../../format/slot-text.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { Passages, ReportLine } from '../../parts/passages.js';
import { TypeMark } from '../../parts/type-mark.js';
import { pairPath, recordPath } from '../../routing/route.js';
import './disagreements.css';

const Side = ({ item, nameOf }: { readonly item: Disagreement; readonly nameOf: (party: string) => string }) => (
  <article className="disagreement">
    <header>
      <h2>
        <TypeMark type={item.record.type} /> <a href={recordPath(item.record.id)}>{item.record.title}</a>
        <span className="small"> {slotName(item.slot)}</span>
      </h2>
    </header>
    <div className="sides">
      {item.values.map(({ value, chosen, tellings }) => (
        <section key={JSON.stringify(value)} className={chosen ? 'chosen' : undefined}>
          <h3>
            {slotText(item.slot, value, nameOf)}
            {chosen ? <span className="small"> in the register</span> : null}
          </h3>
          {tellings.map(({ statement, report, passages }) => (
            <div key={statement}>
              <ReportLine report={report} statement={statement} />
              <Passages passages={passages} type={item.record.type} />
            </div>
          ))}
        </section>
      ))}
    </div>
  </article>
);

/** Where reports on a pair contradict one another, value beside value. */
export const DisagreementsTab = ({ detail: { pair } }: { readonly detail: PairDetail }): ReactNode => {
  const path = `/api${pairPath(pair)}/disagreements`;
  const resource = useResource<{ readonly items: readonly Disagreement[] }>(path);
  const nameOf = useNames();
  return (
    <Loaded resource={resource} path={path}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>The reports agree with one another, as far as more than one tells of a thing.</Empty>
        ) : (
          items.map((item) => <Side key={`${item.record.id} ${item.slot}`} item={item} nameOf={nameOf} />)
        )
      }
    </Loaded>
  );
};
