import type { ReactNode } from 'react';
import type { Decision } from '../../../../src/model/decision.js';
import type { DecisionState, RecordDetail } from '../../api/answers.js';
import { useNames } from '../../api/use-names.js';
import { dateText, dayText } from '../../format/date-text.js';
import { slotName, slotText } from '../../format/slot-text.js';
import { inWords } from '../../format/words.js';

const WORDS: Readonly<Record<Decision['kind'], string>> = {
  confirm: 'read rightly',
  reject: 'misread',
  correct: 'corrected',
  merge: 'one thing',
  split: 'two things',
  link: 'tied',
  note: 'note',
  revoke: 'took a decision back',
};

const DecisionEntry = ({ state: { decision, inForce, waits } }: { readonly state: DecisionState }): ReactNode => {
  const nameOf = useNames();
  return (
    <li className={inForce ? undefined : 'revoked'}>
      <span className="when">{dayText(decision.at)}</span>
      <span>
        {decision.by}: {WORDS[decision.kind]}
        {decision.kind === 'correct' ? (
          <>
            {' '}
            {slotName(decision.slot)} to {slotText(decision.slot, decision.value, nameOf)}
          </>
        ) : null}
        {decision.kind === 'note' ? <> “{decision.text}”</> : null}
        {decision.reason === undefined ? null : <span className="small"> {decision.reason}</span>}
        {inForce ? null : <span className="small"> (taken back)</span>}
        {waits === undefined ? null : <span className="small"> (waits: {waits})</span>}
      </span>
    </li>
  );
};

/** What happened to the thing, when it was told, and what analysts decided. */
export const History = ({ detail: { summary, decisions } }: { readonly detail: RecordDetail }): ReactNode => (
  <section aria-labelledby="history">
    <h2 id="history">History</h2>
    <ul className="history">
      {summary.acts.map(({ act, date, party }) => (
        <li key={`${act} ${date === undefined ? '' : dateText(date)} ${party ?? ''}`}>
          <span className="when">{date === undefined ? 'undated' : dateText(date)}</span>
          <span>
            {inWords(act)}
            {party === undefined ? '' : ` (${party})`}
          </span>
        </li>
      ))}
      {summary.firstTold === undefined ? null : (
        <li>
          <span className="when">{dayText(summary.firstTold)}</span>
          <span className="small">first told</span>
        </li>
      )}
      {summary.lastTold === undefined || summary.lastTold === summary.firstTold ? null : (
        <li>
          <span className="when">{dayText(summary.lastTold)}</span>
          <span className="small">last told</span>
        </li>
      )}
      {decisions.map((state) => (
        <DecisionEntry key={state.decision.id} state={state} />
      ))}
    </ul>
  </section>
);
