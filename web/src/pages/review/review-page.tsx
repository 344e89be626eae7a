import { type ReactNode, useState } from 'react';
import type { Page as ListPage, Overview, ReviewItem, ReviewSide } from '../../api/answers.js';
import { type Deciding, decide } from '../../api/decide.js';
import { apiPath } from '../../api/query.js';
import { useNames } from '../../api/use-names.js';
import { useResource } from '../../api/use-resource.js';
import { sameMembers, slotName, slotText } from '../../format/slot-text.js';
import { counted, percentText } from '../../format/words.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { decideAndTell } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Passages, ReportLine } from '../../parts/passages.js';
import { TokenField } from '../../parts/token-field.js';
import { TypeMark } from '../../parts/type-mark.js';
import { useQuery } from '../../routing/location.js';
import { recordPath } from '../../routing/route.js';
import { useKeys } from '../../shell/keys.js';
import './review.css';

const LIMIT = 50;

const NO_SLOTS: ReadonlySet<string> = new Set(['id', 'document', 'type', 'evidence', 'confidence', 'rule']);

const slotsOf = ({ statement }: ReviewSide): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(statement).filter(([name]) => !NO_SLOTS.has(name)));

const Side = ({ side, name }: { readonly side: ReviewSide; readonly name?: string }): ReactNode => (
  <section className="side">
    <h3>
      {name === undefined ? null : <span>{name} </span>}
      <TypeMark type={side.statement.type} /> <a href={recordPath(side.record.id)}>{side.record.title}</a>
    </h3>
    <ReportLine report={side.report} statement={side.statement.id} />
    <Passages passages={side.passages} type={side.statement.type} />
  </section>
);

/** Whether two statements say different things: parties named the other way round are the same. */
const isUnlike = ([a, b]: readonly unknown[], texts: readonly string[]): boolean =>
  new Set(texts).size > 1 && !sameMembers(a, b);

const Comparison = ({ sides }: { readonly sides: readonly ReviewSide[] }): ReactNode => {
  const nameOf = useNames();
  const all = sides.map(slotsOf);
  const names = [...new Set(all.flatMap((slots) => Object.keys(slots)))];
  return (
    <table className="comparison">
      <caption className="unseen">What was read, slot by slot</caption>
      <tbody>
        {names.map((name) => {
          const values = all.map((slots) => (name in slots ? slotText(name, slots[name], nameOf) : '–'));
          return (
            <tr
              key={name}
              className={
                isUnlike(
                  all.map((slots) => slots[name]),
                  values,
                )
                  ? 'unlike'
                  : undefined
              }
            >
              <th scope="row">{slotName(name)}</th>
              {values.map((value, at) => (
                <td key={`${sides[at]?.statement.id ?? ''}`}>{value}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const keyOf = (item: ReviewItem): string =>
  item.kind === 'pair' ? `${item.judgement.left} ${item.judgement.right}` : (item.side.statement.id ?? '');

/** What `y` and `n` decide of an item, and how that is told. */
const answersOf = (item: ReviewItem): Readonly<Record<'y' | 'n', readonly [words: string, done: string, Deciding]>> => {
  if (item.kind === 'pair') {
    const { left, right } = item.judgement;
    return {
      y: ['one thing', 'They are one thing.', { kind: 'merge', ids: [left, right] }],
      n: ['two things', 'They are two things.', { kind: 'split-pair', left, right }],
    };
  }
  const id = item.side.statement.id ?? '';
  return {
    y: ['read rightly', 'It was read rightly.', { kind: 'confirm', id }],
    n: ['misread', 'It was misread and is out.', { kind: 'reject', id }],
  };
};

const Item = ({
  item,
  writable,
  later,
}: {
  readonly item: ReviewItem;
  readonly writable: boolean;
  readonly later: () => void;
}) => {
  const answers = answersOf(item);
  const answer = (key: 'y' | 'n') => (): void => {
    const [, done, deciding] = answers[key];
    if (writable) void decideAndTell(deciding, { done });
  };
  const undo = (): void => void decide({ kind: 'undo' });
  const keys = { y: answer('y'), n: answer('n'), s: later, u: undo };
  useKeys(Object.entries(keys));
  const sides = item.kind === 'pair' ? [item.left, item.right] : [item.side];
  return (
    <article
      className="review-item"
      aria-label={item.kind === 'pair' ? 'Are these one thing?' : 'Was this read rightly?'}
    >
      <h2>
        {item.kind === 'pair' ? 'Are these one thing?' : 'Was this read rightly?'}{' '}
        <span className="small">
          {item.kind === 'pair'
            ? `${percentText(item.judgement.score)} likely, by the machine`
            : `${percentText(item.side.statement.confidence)} sure, by ${item.side.statement.rule}`}
        </span>
      </h2>
      <div className="review-sides">
        {sides.map((side, at) => (
          <Side key={side.statement.id} side={side} {...(sides.length > 1 && { name: at === 0 ? 'A' : 'B' })} />
        ))}
      </div>
      <Comparison sides={sides} />
      <p className="answers">
        {(['y', 'n'] as const).map((key) => (
          <button key={key} type="button" disabled={!writable} onClick={keys[key]}>
            <kbd>{key}</kbd> {answers[key][0]}
          </button>
        ))}
        <button type="button" onClick={later}>
          <kbd>s</kbd> later
        </button>
        <button type="button" disabled={!writable} onClick={undo}>
          <kbd>u</kbd> undo
        </button>
      </p>
    </article>
  );
};

/** The queue of what the machine is unsure of: one at a time, a key for each answer. */
export const ReviewPage = (): ReactNode => {
  const [query] = useQuery();
  const path = apiPath('/api/review', { between: query.get('between') ?? undefined, limit: LIMIT });
  const resource = useResource<ListPage<ReviewItem>>(path);
  const { data: overview } = useResource<Overview>('/api');
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  return (
    <Page
      title="Review"
      about="What the reading is unsure of. Your answers outlast every new reading and can be taken back."
    >
      {overview?.tokenNeeded === true ? <TokenField /> : null}
      <Loaded resource={resource} path={path} lines={8}>
        {({ items, total }) => {
          const open = items.filter((item) => !skipped.includes(keyOf(item)));
          const [item] = open;
          return item === undefined ? (
            <Empty>
              {skipped.length > 0 ? 'Only what you put off is left. ' : 'Nothing waits for your word.'}
              {skipped.length > 0 ? (
                <button type="button" className="plain" onClick={() => setSkipped([])}>
                  Look at it now
                </button>
              ) : null}
            </Empty>
          ) : (
            <>
              <p className="small" aria-live="polite">
                {counted(total, 'question')} left
              </p>
              <Item
                key={keyOf(item)}
                item={item}
                writable={overview?.writable === true}
                later={() => setSkipped([...skipped, keyOf(item)])}
              />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
