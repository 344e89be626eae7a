import type { ReactNode } from 'react';
import type { Marked } from '../api/answers.js';

/** Words with stretches of them set off. */
export const MarkedText = ({ marked: { text, marks } }: { readonly marked: Marked }): ReactNode => (
  <>
    {marks.map(({ start, end }, at) => (
      <span key={start}>
        {text.slice(marks[at - 1]?.end ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </span>
    ))}
    {text.slice(marks.at(-1)?.end ?? 0)}
  </>
);
