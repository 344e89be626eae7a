import type { ReactNode } from 'react';
import type { PairDetail } from '../../api/answers.js';
import { useResource } from '../../api/use-resource.js';
import { counted } from '../../format/words.js';
import { Downloads } from '../../parts/downloads.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { PAIR_TABS, type PairTab, pairPath } from '../../routing/route.js';
import { AgreementsTab } from './agreements-tab.js';
import { BriefTab } from './brief-tab.js';
import { CommitmentsTab } from './commitments-tab.js';
import { DisagreementsTab } from './disagreements-tab.js';
import { FiguresTab } from './figures-tab.js';
import { SourcesTab } from './sources-tab.js';
import { TimelineTab } from './timeline-tab.js';
import './pair.css';

/** How many there are of what a tab shows, where that can be told. */
const COUNTS: Readonly<Record<PairTab, (detail: PairDetail) => number | undefined>> = {
  brief: () => undefined,
  figures: ({ counts }) => counts.type['figure'] ?? 0,
  timeline: () => undefined,
  agreements: ({ counts }) => (counts.type['agreement'] ?? 0) + (counts.type['package'] ?? 0),
  commitments: ({ counts }) => counts.type['commitment'] ?? 0,
  disagreements: ({ disputed }) => disputed,
  sources: ({ reports }) => reports.length,
};

const TABS: Readonly<Record<PairTab, (props: { readonly detail: PairDetail }) => ReactNode>> = {
  brief: BriefTab,
  figures: FiguresTab,
  timeline: TimelineTab,
  agreements: AgreementsTab,
  commitments: CommitmentsTab,
  disagreements: DisagreementsTab,
  sources: SourcesTab,
};

interface PairPageProps {
  readonly pair: readonly [string, string];
  readonly tab: PairTab;
}

/** All that there is on two states or bodies. */
export const PairPage = ({ pair, tab }: PairPageProps): ReactNode => {
  const path = `/api${pairPath(pair)}`;
  const resource = useResource<PairDetail>(path);
  const Tab = TABS[tab];
  return (
    <Page
      title={(resource.data?.names ?? pair).join(' – ')}
      className="pair"
      about={
        resource.data === undefined
          ? undefined
          : `${counted(resource.data.total, 'record')} from ${counted(resource.data.reports.length, 'report')}`
      }
    >
      <Loaded resource={resource} path={path} lines={8}>
        {(detail) => (
          <>
            <nav className="tabs" aria-label="On this pair">
              <ul>
                {PAIR_TABS.map((name) => {
                  const count = COUNTS[name](detail);
                  return (
                    <li key={name}>
                      <a href={pairPath(pair, name)} aria-current={name === tab ? 'page' : undefined}>
                        {name}
                        {count === undefined ? null : <span className="small"> {count}</span>}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </nav>
            <Tab detail={detail} />
            <Downloads selection={{ between: pair }} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
