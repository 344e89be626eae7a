import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Brief, BriefSource, CitedSentence, PairDetail } from '../../api/answers.js';
import { apiPath } from '../../api/query.js';
import { useResource } from '../../api/use-resource.js';
import { dayText } from '../../format/date-text.js';
import { Loaded } from '../../parts/loaded.js';
import { useQuery } from '../../routing/location.js';
import { pairPath, recordPath, reportPath } from '../../routing/route.js';
import './brief.css';

/** Labels of the passages that a sentence rests on. */
type LabelsOf = (sentence: CitedSentence) => readonly string[];

const labelsIn = ({ sources }: Brief): LabelsOf => {
  const labels = new Map<string, string[]>();
  for (const { label, statements } of sources.flatMap(({ passages }) => passages)) {
    for (const id of statements) labels.set(id, [...(labels.get(id) ?? []), label]);
  }
  return ({ statements }) => [...new Set(statements.flatMap((id) => labels.get(id) ?? []))];
};

/** Labels of the sentence that the pointer or the focus is in. */
const labelsAt = ({ target }: { readonly target: EventTarget }): readonly string[] => {
  const sentence = target instanceof Element ? target.closest('.sentence') : null;
  return sentence instanceof HTMLElement ? (sentence.dataset['labels'] ?? '').split(' ') : [];
};

/** Beyond these the citations of a sentence are folded away: its passages are marked among the sources all the same. */
const CITES = 3;

const Cites = ({ labels }: { readonly labels: readonly string[] }): ReactNode => {
  const [all, setAll] = useState(labels.length <= CITES + 1);
  return (
    <sup className="cites">
      {(all ? labels : labels.slice(0, CITES)).map((label, at) => (
        <span key={label}>
          {at === 0 ? '' : ', '}
          <a href={`#source-${label}`} aria-label={`Source ${label}`}>
            {label}
          </a>
        </span>
      ))}
      {all ? null : (
        <button
          type="button"
          className="plain"
          aria-label={`+${labels.length - CITES} more sources`}
          onClick={() => setAll(true)}
        >
          +{labels.length - CITES}
        </button>
      )}
    </sup>
  );
};

const Sentence = ({
  sentence,
  labelsOf,
}: {
  readonly sentence: CitedSentence;
  readonly labelsOf: LabelsOf;
}): ReactNode => {
  const labels = labelsOf(sentence);
  return (
    <span className="sentence" data-labels={labels.join(' ')}>
      {sentence.text}
      {labels.length === 0 ? null : <Cites labels={labels} />}
    </span>
  );
};

interface PartProps {
  readonly title: string;
  readonly sentences: readonly CitedSentence[];
  readonly labelsOf: LabelsOf;
}

/** Sentences as items of a list below a heading. */
const Items = ({ title, sentences, labelsOf }: PartProps): ReactNode =>
  sentences.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul className="points">
        {sentences.map((sentence) => (
          <li key={sentence.text}>
            <Sentence sentence={sentence} labelsOf={labelsOf} />
          </li>
        ))}
      </ul>
    </section>
  );

/** Sentences as running text. */
const Running = ({ sentences, labelsOf }: Omit<PartProps, 'title'>): ReactNode => (
  <p>
    {sentences.map((sentence) => (
      <span key={sentence.text}>
        <Sentence sentence={sentence} labelsOf={labelsOf} />{' '}
      </span>
    ))}
  </p>
);

const Source = ({
  source,
  marked,
}: {
  readonly source: BriefSource;
  readonly marked: readonly string[];
}): ReactNode => (
  <li>
    <p className="report-line">
      <strong>{source.number}</strong> <a href={reportPath(source.document)}>{source.outlet ?? source.title}</a>
      {source.published === undefined ? null : <> · {dayText(source.published)}</>}
      {source.kind === 'official' ? ' · official' : null}
    </p>
    <ul>
      {source.passages.map(({ label, exact, statements: [statement] }) => (
        <li key={label} id={`source-${label}`} className={marked.includes(label) ? 'marked' : undefined}>
          {statement === undefined ? (
            label
          ) : (
            <a href={recordPath(statement)} aria-label={`Record of ${label}`}>
              {label}
            </a>
          )}{' '}
          <q>{exact}</q>
        </li>
      ))}
    </ul>
  </li>
);

const BriefText = ({ brief }: { readonly brief: Brief }): ReactNode => {
  const [marked, mark] = useState<readonly string[]>([]);
  const labelsOf = labelsIn(brief);
  const sources = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = sources.current;
    const first = box?.querySelector('.marked');
    if (box === null || !(first instanceof HTMLElement)) return;
    const at = first.offsetTop - box.offsetTop;
    const seen = at >= box.scrollTop && at + first.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!seen) box.scrollTop = Math.max(0, at - box.clientHeight / 3);
  });
  return (
    <div className="brief">
      <article onPointerOver={(event) => mark(labelsAt(event))} onFocus={(event) => mark(labelsAt(event))}>
        <p className="headline">
          <Sentence sentence={brief.headline} labelsOf={labelsOf} />
        </p>
        <div className="lead">
          <Running sentences={brief.summary} labelsOf={labelsOf} />
        </div>
        <Items title="At a glance" sentences={brief.takeaways} labelsOf={labelsOf} />
        {brief.sections.map(({ key, title, sentences }) => (
          <section key={key}>
            <h2>{title}</h2>
            <Running sentences={sentences} labelsOf={labelsOf} />
          </section>
        ))}
        <Items title="Why it matters" sentences={brief.whyItMatters} labelsOf={labelsOf} />
        <Items title="Open points" sentences={brief.openPoints} labelsOf={labelsOf} />
        <Items title="Where sources differ" sentences={brief.disagreements} labelsOf={labelsOf} />
      </article>
      <aside ref={sources} aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <ol className="sources">
          {brief.sources.map((source) => (
            <Source key={source.number} source={source} marked={marked} />
          ))}
        </ol>
      </aside>
    </div>
  );
};

/** The brief, each sentence with the words it rests on. */
export const BriefTab = ({ detail: { pair } }: { readonly detail: PairDetail }): ReactNode => {
  const [query] = useQuery();
  const window = { since: query.get('since') ?? undefined, until: query.get('until') ?? undefined };
  const path = apiPath(`/api${pairPath(pair)}/brief`, window);
  const resource = useResource<Brief>(path);
  return (
    <>
      <p className="screen-only brief-tools">
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <a href={apiPath(`/api${pairPath(pair)}/brief.docx`, window)} download={`${pair.join('-')}.docx`}>
          Word
        </a>
        <a href={apiPath(`/api${pairPath(pair)}/brief.md`, window)} download={`${pair.join('-')}.md`}>
          Markdown
        </a>
        <a href={apiPath(`/api${pairPath(pair)}/brief.html`, window)} target="_blank" rel="noreferrer">
          Page that stands alone
        </a>
      </p>
      <Loaded resource={resource} path={path} lines={8}>
        {(brief) => <BriefText brief={brief} />}
      </Loaded>
    </>
  );
};
