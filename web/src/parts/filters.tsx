import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Counts } from '../api/answers.js';
import { inWords, numberText } from '../format/words.js';
import { useQuery } from '../routing/location.js';

interface ChoiceProps {
  readonly label: string;
  /** Parameter of the address that keeps what is chosen. */
  readonly name: string;
  /** What can be chosen and how many there are of each; what is chosen stays although there is none. */
  readonly counts: Counts;
}

/** A choice of one value that a list is narrowed to. */
export const Choice = ({ label, name, counts }: ChoiceProps): ReactNode => {
  const [query, change] = useQuery();
  const id = useId();
  const chosen = query.get(name) ?? '';
  const options = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const missing = chosen !== '' && !options.some(([value]) => value === chosen);
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => change({ [name]: event.target.value })}>
        <option value="">any</option>
        {missing ? <option value={chosen}>{inWords(chosen)}</option> : null}
        {options.map(([value, count]) => (
          <option key={value} value={value}>
            {inWords(value)} ({numberText(count)})
          </option>
        ))}
      </select>
    </span>
  );
};

const PAUSE_MS = 200;

/** Words that what is shown must hold; asked for once the writer pauses. */
export const Words = ({ label, name }: { readonly label: string; readonly name: string }): ReactNode => {
  const [query, change] = useQuery();
  const id = useId();
  const asked = query.get(name) ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => {
    if (text === asked) return undefined;
    const timer = setTimeout(() => change({ [name]: text }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, asked, name, change]);
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={text} onChange={(event) => setText(event.target.value)} />
    </span>
  );
};

/** Something that a list is narrowed to or not. */
export const Only = ({ label, name }: { readonly label: string; readonly name: string }): ReactNode => {
  const [query, change] = useQuery();
  const id = useId();
  return (
    <span className="choice check">
      <input
        id={id}
        type="checkbox"
        checked={query.get(name) === 'true'}
        onChange={(event) => change({ [name]: event.target.checked ? 'true' : undefined })}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
};
