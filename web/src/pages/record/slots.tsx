import { type ReactNode, useState } from 'react';
import type { RecordDetail } from '../../api/answers.js';
import { useNames } from '../../api/use-names.js';
import { sameMembers, slotName, slotText } from '../../format/slot-text.js';
import { counted } from '../../format/words.js';
import { CorrectSlot } from './correct-slot.js';

interface SlotsProps {
  readonly detail: RecordDetail;
  readonly writable: boolean;
}

/** What a record says, slot by slot, with what other reports give in its place. */
export const Slots = ({ detail, writable }: SlotsProps): ReactNode => {
  const nameOf = useNames();
  const [editing, setEditing] = useState<string>();
  const slots = Object.entries(detail.record.slots);
  return (
    <section aria-labelledby="slots">
      <h2 id="slots">What it says</h2>
      <dl className="slots">
        {slots.map(([name, { chosen, statements, rivals, compatible = [] }]) => (
          <div key={name} className={rivals.length > 0 ? 'slot contested' : 'slot'}>
            <dt>{slotName(name)}</dt>
            <dd>
              {writable && editing !== name ? (
                <button
                  type="button"
                  className="plain"
                  aria-label={`Correct ${slotName(name)}`}
                  onClick={() => setEditing(name)}
                >
                  correct
                </button>
              ) : null}
              <span className="value">{slotText(name, chosen, nameOf)}</span>{' '}
              <span className="small">
                {detail.record.statements.length === 1
                  ? ''
                  : `told by ${statements.length} of ${detail.record.statements.length}`}
              </span>
              {rivals.map((rival) => (
                <p key={JSON.stringify(rival.value)} className="rival">
                  <span className="disputed">against it</span> {slotText(name, rival.value, nameOf)}{' '}
                  <span className="small">told by {counted(rival.statements.length, 'statement')}</span>
                </p>
              ))}
              {compatible
                .filter(({ value }) => !sameMembers(value, chosen))
                .map((other) => (
                  <p key={JSON.stringify(other.value)} className="rival">
                    <span className="small">also told as</span> {slotText(name, other.value, nameOf)}
                  </p>
                ))}
              {editing === name ? (
                <CorrectSlot detail={detail} slot={name} onDone={() => setEditing(undefined)} />
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
