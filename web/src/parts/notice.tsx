import { type ReactNode, useSyncExternalStore } from 'react';
import { errorText } from '../api/ask.js';
import { type Decided, type Deciding, decide } from '../api/decide.js';

interface Notice {
  readonly text: string;
  readonly bad?: boolean;
  /** Takes back what the notice tells of. */
  readonly undo?: () => void;
}

let current: Notice | undefined;
const listeners = new Set<() => void>();

/** Tells the reader something at the foot of the page until the next. */
export const notify = (notice: Notice | undefined): void => {
  current = notice;
  for (const listener of listeners) listener();
};

const undoLast = (onUndone: (() => void) | undefined): void => {
  decide({ kind: 'undo' })
    .then(() => {
      notify({ text: 'Taken back.' });
      onUndone?.();
    })
    .catch((error: unknown) => notify({ text: errorText(error), bad: true }));
};

interface Telling {
  /** What is told once it is done. */
  readonly done: string;
  readonly reason?: string;
  readonly onUndone?: () => void;
}

/** Takes a decision and tells of it, with a way back. `undefined` where it was refused, which is told too. */
export const decideAndTell = async (
  deciding: Deciding,
  { done, reason, onUndone }: Telling,
): Promise<Decided | undefined> => {
  try {
    const decided = await decide(deciding, reason);
    notify({ text: done, undo: () => undoLast(onUndone) });
    return decided;
  } catch (error) {
    notify({ text: errorText(error), bad: true });
    return undefined;
  }
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where notices stand, on every page. */
export const Notices = (): ReactNode => {
  const notice = useSyncExternalStore(subscribe, () => current);
  return (
    <div className="notices" role="status">
      {notice === undefined ? null : (
        <p className={notice.bad === true ? 'notice bad' : 'notice'}>
          {notice.text}{' '}
          {notice.undo === undefined ? null : (
            <button type="button" className="plain" onClick={notice.undo}>
              Undo
            </button>
          )}
          <button type="button" className="plain" aria-label="Close this note" onClick={() => notify(undefined)}>
            ×
          </button>
        </p>
      )}
    </div>
  );
};
