import { useRef } from 'react';

/** The latest value that there was, so that a list stands while another is on its way. */
export const useHeld = <T>(value: T | undefined): T | undefined => {
  const held = useRef(value);
  if (value !== undefined) held.current = value;
  return value ?? held.current;
};
