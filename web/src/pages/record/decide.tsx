import { type ReactNode, useId, useState } from 'react';
import type { RecordDetail } from '../../api/answers.js';
import { analystName, keepAnalystName } from '../../api/decide.js';
import { decideAndTell } from '../../parts/notice.js';
import { TokenField } from '../../parts/token-field.js';
import { MergeWith } from './merge-with.js';
import { NoteForm } from './note-form.js';

interface DecideProps {
  readonly detail: RecordDetail;
  readonly tokenNeeded: boolean;
}

/** What an analyst can say of a record as a whole. */
export const Decide = ({ detail: { record, summary }, tokenNeeded }: DecideProps): ReactNode => {
  const [name, setName] = useState(analystName);
  const [open, setOpen] = useState<'merge' | 'note'>();
  const id = useId();
  const close = (): void => setOpen(undefined);
  return (
    <section className="decide" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Decide</h2>
      <p className="buttons">
        <button
          type="button"
          disabled={summary.confirmed}
          onClick={() => void decideAndTell({ kind: 'confirm', id: record.id }, { done: 'Confirmed.' })}
        >
          {summary.confirmed ? 'Confirmed' : 'Confirm'}
        </button>
        <button
          type="button"
          onClick={() =>
            void decideAndTell({ kind: 'reject', id: record.id }, { done: 'Rejected: it is out of the register.' })
          }
        >
          Reject
        </button>
        <button
          type="button"
          aria-expanded={open === 'merge'}
          onClick={() => setOpen(open === 'merge' ? undefined : 'merge')}
        >
          Merge with …
        </button>
        <button
          type="button"
          aria-expanded={open === 'note'}
          onClick={() => setOpen(open === 'note' ? undefined : 'note')}
        >
          Note
        </button>
      </p>
      {open === 'merge' ? <MergeWith record={summary} onDone={close} /> : null}
      {open === 'note' ? <NoteForm id={record.id} onDone={close} /> : null}
      <p className="choice">
        <label htmlFor={`${id}-name`}>Signed</label>
        <input
          id={`${id}-name`}
          value={name}
          autoComplete="name"
          placeholder="your name"
          onChange={({ target }) => {
            setName(target.value);
            keepAnalystName(target.value);
          }}
        />
      </p>
      {tokenNeeded ? <TokenField /> : null}
    </section>
  );
};
