import type { ReactNode } from 'react';
import type { Overview, RecordDetail } from '../../api/answers.js';
import { useNames } from '../../api/use-names.js';
import { useResource } from '../../api/use-resource.js';
import { inWords, percentText } from '../../format/words.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { Status } from '../../parts/status.js';
import { TypeMark } from '../../parts/type-mark.js';
import { pairPath } from '../../routing/route.js';
import { Decide } from './decide.js';
import { History } from './history.js';
import { Links } from './links.js';
import { Reasons } from './reasons.js';
import { Slots } from './slots.js';
import { Tellings } from './tellings.js';
import './record.css';

const About = ({ detail: { summary } }: { readonly detail: RecordDetail }): ReactNode => {
  const nameOf = useNames();
  const { parties, confidence, confirmed, fields, reports, official } = summary;
  const [one, other] = parties;
  return (
    <span className="facts">
      <Status record={summary} />
      {one !== undefined && other !== undefined && parties.length === 2 ? (
        <a href={pairPath([one, other])}>
          {nameOf(one)} – {nameOf(other)}
        </a>
      ) : (
        <span>{parties.map(nameOf).join(', ')}</span>
      )}
      {fields.length === 0 ? null : <span>{fields.map(inWords).join(', ')}</span>}
      <span>
        {reports === 1 ? 'one report' : `${reports} reports`}
        {official === 0 ? '' : `, ${official} official`}
      </span>
      <span>{confirmed ? 'confirmed by an analyst' : `${percentText(confidence)} sure`}</span>
    </span>
  );
};

const Body = ({ detail }: { readonly detail: RecordDetail }): ReactNode => {
  const { data: overview } = useResource<Overview>('/api');
  const writable = overview?.writable === true;
  return (
    <div className="record">
      <div>
        <Slots detail={detail} writable={writable} />
        <Tellings detail={detail} writable={writable} />
        <Reasons detail={detail} />
      </div>
      <aside>
        {writable ? <Decide detail={detail} tokenNeeded={overview.tokenNeeded} /> : null}
        <Links detail={detail} />
        <History detail={detail} />
      </aside>
    </div>
  );
};

/** One record with all that it rests on, and what an analyst can decide on it. */
export const RecordPage = ({ id }: { readonly id: string }): ReactNode => {
  const path = `/api/records/${encodeURIComponent(id)}`;
  const resource = useResource<RecordDetail>(path);
  const { data } = resource;
  return (
    <Page
      title={data?.summary.title ?? 'Record'}
      className="record-page"
      kicker={data === undefined ? 'Record' : <TypeMark type={data.summary.type} />}
      about={data === undefined ? undefined : <About detail={data} />}
    >
      <Loaded resource={resource} path={path} lines={8}>
        {(detail) => <Body detail={detail} />}
      </Loaded>
    </Page>
  );
};
