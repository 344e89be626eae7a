import { useEffect } from 'react';

const OFF = 'entente-keys-off';

/** Whether single keys do something; a reader may turn them off. */
export const keysAreOn = (): boolean => localStorage.getItem(OFF) === null;
export const turnKeys = (on: boolean): void => {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'yes');
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;

/** Single keys that do something while the page that names them is shown, and nobody writes. */
export const useKeys = (keys: readonly (readonly [key: string, act: () => void])[]): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isWriting(event.target) || !keysAreOn()) return;
      const act = keys.find(([key]) => key === event.key)?.[1];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
};
