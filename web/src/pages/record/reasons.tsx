import type { ReactNode } from 'react';
import type { Judgement } from '../../../../src/model/judgement.js';
import type { RecordDetail } from '../../api/answers.js';
import { percentText } from '../../format/words.js';
import { recordPath } from '../../routing/route.js';

const VERDICTS: Readonly<Record<Judgement['verdict'], string>> = {
  same: 'one thing',
  different: 'two things',
  unsure: 'unsure',
};

const LARGEST = 3;

const Weight = ({ weight }: { readonly weight: number }): ReactNode => (
  <span className="weight" aria-hidden="true">
    <i
      className={weight < 0 ? 'against' : 'for'}
      style={{
        width: `${Math.min(1, Math.abs(weight) / LARGEST) * 50}%`,
        ...(weight < 0 ? { right: '50%' } : { left: '50%' }),
      }}
    />
  </span>
);

const Reason = ({ detail, judgement }: { readonly detail: RecordDetail; readonly judgement: Judgement }): ReactNode => {
  const { left, right, verdict, score, features, by } = judgement;
  const inside = detail.record.statements.includes(left) && detail.record.statements.includes(right);
  const other = detail.record.statements.includes(left) ? right : left;
  const outletOf = (id: string): string => {
    const report = detail.tellings.find(({ statement }) => statement.id === id)?.report;
    return report?.outlet ?? report?.title ?? id;
  };
  return (
    <details className="reason">
      <summary>
        {inside ? (
          <>
            {outletOf(left)} and {outletOf(right)}
          </>
        ) : (
          <>
            {outletOf(other === right ? left : right)} and <a href={recordPath(other)}>another record</a>
          </>
        )}
        : {VERDICTS[verdict]},{' '}
        <span className="small">{by === 'machine' ? `${percentText(score)} likely` : `decided by ${by}`}</span>
      </summary>
      <ul>
        {features.map(({ name, value, weight }) => (
          <li key={name}>
            <span>{name}</span>
            <Weight weight={value * weight} />
            <span className="end">{(value * weight).toFixed(1)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Why the statements of a record are held to be one thing, and others are not. */
export const Reasons = ({ detail }: { readonly detail: RecordDetail }): ReactNode =>
  detail.judgements.length === 0 ? null : (
    <section aria-labelledby="reasons">
      <h2 id="reasons">Why these were joined, and others not</h2>
      {detail.judgements.map((judgement) => (
        <Reason key={`${judgement.left} ${judgement.right} ${judgement.by}`} detail={detail} judgement={judgement} />
      ))}
    </section>
  );
