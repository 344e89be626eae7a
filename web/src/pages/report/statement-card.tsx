import { type ReactNode, useEffect, useRef } from 'react';
import type { Statement } from '../../../../src/model/statement.js';
import { useNames } from '../../api/use-names.js';
import { slotName, slotText } from '../../format/slot-text.js';
import { percentText } from '../../format/words.js';
import { recordPath } from '../../routing/route.js';

const NO_SLOTS: ReadonlySet<string> = new Set(['id', 'document', 'type', 'evidence', 'confidence', 'rule']);

const slotsOf = (statement: Statement): readonly (readonly [string, unknown])[] =>
  Object.entries(statement).filter(([name]) => !NO_SLOTS.has(name));

interface CardProps {
  readonly statement: Statement;
  readonly record: string | undefined;
  readonly chosen: boolean;
  readonly choose: (statement: string) => void;
}

/** A statement beside the words it was read in: in a line, all of its slots once it is chosen. */
export const StatementCard = ({ statement, record, chosen, choose }: CardProps): ReactNode => {
  const nameOf = useNames();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { id = '', type, rule, confidence } = statement;
  const slots = slotsOf(statement);
  return (
    <article
      ref={card}
      id={`statement-${id}`}
      className={chosen ? `card ${type} chosen` : `card ${type}`}
      aria-current={chosen ? 'true' : undefined}
    >
      <h3>
        <button type="button" className="plain" aria-expanded={chosen} onClick={() => choose(id)}>
          {type}
        </button>
        {record === undefined ? (
          <span className="small">rejected, in no record</span>
        ) : (
          <a className="small" href={recordPath(record)} aria-label={`Record of this ${type}`}>
            record
          </a>
        )}
      </h3>
      {chosen ? (
        <>
          <dl>
            {slots.map(([slot, value]) => (
              <div key={slot}>
                <dt>{slotName(slot)}</dt>
                <dd>{slotText(slot, value, nameOf)}</dd>
              </div>
            ))}
          </dl>
          <p className="small">
            read by {rule}, {percentText(confidence)} sure
          </p>
        </>
      ) : (
        <p className="small">{slots.map(([slot, value]) => slotText(slot, value, nameOf)).join(' · ')}</p>
      )}
    </article>
  );
};
