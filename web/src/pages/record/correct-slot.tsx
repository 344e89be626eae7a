import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import type { RecordDetail, SlotSchema } from '../../api/answers.js';
import { useNames, useVocabulary } from '../../api/use-names.js';
import { slotName, slotText } from '../../format/slot-text.js';
import { inWords } from '../../format/words.js';
import { decideAndTell } from '../../parts/notice.js';

const choicesOf = (schema: SlotSchema | undefined): readonly string[] => {
  const values = schema?.['enum'];
  if (Array.isArray(values)) return values.map(String);
  return schema?.['type'] === 'boolean' ? ['true', 'false'] : [];
};

interface CorrectSlotProps {
  readonly detail: RecordDetail;
  readonly slot: string;
  readonly onDone: () => void;
}

const OWN = 'own';

/** Which telling of a slot is right, or what stands in their place. */
export const CorrectSlot = ({ detail: { record }, slot, onDone }: CorrectSlotProps): ReactNode => {
  const nameOf = useNames();
  const schema = useVocabulary()?.slots[record.type]?.[slot]?.schema;
  const { rivals = [], compatible = [], chosen } = record.slots[slot] ?? {};
  const others = [...rivals, ...compatible].map(({ value }) => value);
  const choices = choicesOf(schema);
  const [which, setWhich] = useState(others.length > 0 ? '0' : OWN);
  const [text, setText] = useState(choices.length > 0 ? String(chosen) : '');
  const [reason, setReason] = useState('');
  const id = useId();
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const told = which === OWN ? undefined : others[Number(which)];
    const decided = await decideAndTell(
      told === undefined
        ? { kind: 'correct', id: record.id, words: { [slot]: text } }
        : { kind: 'correct', id: record.id, values: { [slot]: told } },
      { done: `Corrected ${slotName(slot)}.`, reason },
    );
    if (decided !== undefined) onDone();
  };
  const isOwn = which === OWN;
  return (
    <form
      className="correct"
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone();
      }}
    >
      {others.length === 0 ? null : (
        <fieldset>
          <legend className="small">Which is right?</legend>
          {others.map((value, at) => (
            <label key={JSON.stringify(value)}>
              <input
                type="radio"
                name={`${id}-which`}
                checked={which === String(at)}
                onChange={() => setWhich(String(at))}
              />
              {slotText(slot, value, nameOf)}
            </label>
          ))}
          <label>
            <input type="radio" name={`${id}-which`} checked={isOwn} onChange={() => setWhich(OWN)} />
            another value
          </label>
        </fieldset>
      )}
      {isOwn ? (
        <span className="choice">
          <label htmlFor={`${id}-value`}>
            The right value{choices.length > 0 ? '' : ', as a report would write it; nothing empties it'}
          </label>
          {choices.length > 0 ? (
            <select
              id={`${id}-value`}
              ref={(element) => {
                first.current = element;
              }}
              value={text}
              onChange={(event) => setText(event.target.value)}
            >
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {inWords(choice)}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`${id}-value`}
              ref={(element) => {
                first.current = element;
              }}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </span>
      ) : null}
      <span className="choice">
        <label htmlFor={`${id}-reason`}>Reason (may be left out)</label>
        <input id={`${id}-reason`} value={reason} onChange={(event) => setReason(event.target.value)} />
      </span>
      <p className="buttons">
        <button type="submit" className="strong">
          Correct
        </button>
        <button type="button" onClick={onDone}>
          Leave it
        </button>
      </p>
    </form>
  );
};
