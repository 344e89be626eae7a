import { type ReactNode, useMemo } from 'react';
import type { StatementType } from '../../../../src/model/statement.js';
import type { ReportDetail } from '../../api/answers.js';
import { useNames } from '../../api/use-names.js';
import { useResource } from '../../api/use-resource.js';
import { dayText } from '../../format/date-text.js';
import { counted, languageText } from '../../format/words.js';
import { Loaded } from '../../parts/loaded.js';
import { Page } from '../../parts/page.js';
import { go, useQuery } from '../../routing/location.js';
import { pairPath, recordPath } from '../../routing/route.js';
import { useKeys } from '../../shell/keys.js';
import { Dropped } from './dropped.js';
import { linesOf, type Mark } from './marked-text.js';
import { ReportLineRow } from './report-text.js';
import './report.css';

const TextWithStatements = ({
  detail: { text, statements, summary },
}: {
  readonly detail: ReportDetail;
}): ReactNode => {
  const [query, change] = useQuery();
  const chosen = query.get('at') ?? undefined;
  const only = query.get('type') ?? undefined;
  const shown = useMemo(
    () => (only === undefined ? statements : statements.filter(({ statement }) => statement.type === only)),
    [statements, only],
  );
  const marks = useMemo(
    () =>
      shown.flatMap(({ statement: { id = '', type, evidence } }) =>
        evidence.map(({ start, end }): Mark => ({ start, end, type, statement: id })),
      ),
    [shown],
  );
  const lines = useMemo(() => linesOf(text), [text]);
  const choose = (statement: string | undefined): void => change({ at: statement });
  const at = shown.findIndex(({ statement }) => statement.id === chosen);
  const step = (by: number): void => {
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    const to = shown[next]?.statement.id;
    if (to !== undefined) choose(to);
  };
  const record = shown[at]?.record;
  useKeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['o', () => record !== undefined && go(recordPath(record))],
    ['Escape', () => choose(undefined)],
  ]);
  const types = Object.entries(summary.statements) as [StatementType, number][];
  return (
    <>
      <div className="report-tools">
        <ul className="legend" aria-label="What was read, by type">
          {types.map(([type, count]) => (
            <li key={type} className={type}>
              <button
                type="button"
                className="plain"
                aria-pressed={only === type}
                onClick={() => change({ type: only === type ? undefined : type, at: undefined })}
              >
                {counted(count, type)}
              </button>
            </li>
          ))}
        </ul>
        <p className="stepper screen-only">
          <button type="button" onClick={() => step(-1)} disabled={shown.length === 0 || at === 0}>
            Before
          </button>
          <span aria-live="polite">{at < 0 ? counted(shown.length, 'statement') : `${at + 1} of ${shown.length}`}</span>
          <button type="button" onClick={() => step(1)} disabled={shown.length === 0 || at === shown.length - 1}>
            Next
          </button>
          <span className="small">
            or <kbd>j</kbd> <kbd>k</kbd>
          </span>
        </p>
      </div>
      <h2 className="unseen">Text, and what was read in it</h2>
      <div className="report-text">
        {lines.map((line) => (
          <ReportLineRow
            key={line.start}
            text={text}
            line={line}
            marks={marks}
            statements={shown}
            chosen={chosen}
            choose={choose}
          />
        ))}
      </div>
      <Dropped id={summary.id} />
    </>
  );
};

const About = ({ detail: { summary } }: { readonly detail: ReportDetail }): ReactNode => {
  const nameOf = useNames();
  const { outlet, name, published, kind, byline, url, parties, isRead, lang } = summary;
  const [one, other] = parties;
  return (
    <span className="facts">
      <span>{outlet ?? name}</span>
      {byline === undefined ? null : <span>{byline}</span>}
      {published === undefined ? <span>undated</span> : <span>{dayText(published)}</span>}
      <span>{kind}</span>
      {isRead ? null : <span>in {languageText(lang)}: not read yet</span>}
      {one === undefined || other === undefined ? null : (
        <a href={pairPath([one, other])}>
          {nameOf(one)} – {nameOf(other)}
        </a>
      )}
      {url === undefined || !/^https?:/u.test(url) ? null : (
        <a href={url} rel="noreferrer" target="_blank">
          original
        </a>
      )}
    </span>
  );
};

/** A report with what was read in it marked in its text, and beside it. */
export const ReportPage = ({ id }: { readonly id: string }): ReactNode => {
  const path = `/api/reports/${encodeURIComponent(id)}`;
  const resource = useResource<ReportDetail>(path);
  const { data } = resource;
  return (
    <Page
      title={data?.summary.title ?? 'Report'}
      className="report-page"
      kicker="Report"
      about={data === undefined ? undefined : <About detail={data} />}
    >
      <Loaded resource={resource} path={path} lines={8}>
        {(detail) => <TextWithStatements detail={detail} />}
      </Loaded>
    </Page>
  );
};
