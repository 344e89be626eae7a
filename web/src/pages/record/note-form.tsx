import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { decideAndTell } from '../../parts/notice.js';

/** A remark that is kept with a record. */
export const NoteForm = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }): ReactNode => {
  const [text, setText] = useState('');
  const field = useId();
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const decided = await decideAndTell({ kind: 'note', id, text }, { done: 'The note is kept.' });
    if (decided !== undefined) onDone();
  };
  return (
    <form className="correct" onSubmit={(event) => void save(event)}>
      <span className="choice">
        <label htmlFor={field}>Note</label>
        <textarea id={field} value={text} onChange={(event) => setText(event.target.value)} />
      </span>
      <button type="submit" disabled={text.trim() === ''}>
        Keep it
      </button>
    </form>
  );
};
