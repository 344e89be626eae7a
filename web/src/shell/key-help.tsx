import { type ReactNode, useRef, useState } from 'react';
import { go } from '../routing/location.js';
import { keysAreOn, turnKeys, useKeys } from './keys.js';

const HELP = [
  ['Everywhere', ['/', 'search'], ['g', 'first page'], ['?', 'this list']],
  ['In a report', ['j', 'next words read'], ['k', 'words before'], ['o', 'the record of it'], ['Esc', 'none chosen']],
  ['In the review', ['y', 'yes'], ['n', 'no'], ['s', 'later'], ['u', 'undo']],
  ['In tables and charts', ['Tab', 'from link to link']],
] as const;

/** The keys that do something, listed in a dialog that `?` opens. */
export const KeyHelp = (): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(keysAreOn);
  const open = (): void => dialog.current?.showModal();
  useKeys([
    ['?', open],
    ['/', () => document.getElementById('search-words')?.focus()],
    ['g', () => go('/')],
  ]);
  return (
    <>
      <button type="button" className="plain keys" aria-haspopup="dialog" onClick={open}>
        Keys
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        {HELP.map(([where, ...keys]) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl className="keys">
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p>
          <label>
            <input
              type="checkbox"
              checked={on}
              onChange={({ target }) => {
                turnKeys(target.checked);
                setOn(target.checked);
              }}
            />{' '}
            Single keys do something
          </label>
        </p>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
};
