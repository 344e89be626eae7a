import type { ReactNode } from 'react';
import type { Verdict } from '../api/answers.js';

const WORDS: Readonly<Record<Verdict, readonly [sign: string, words: string]>> = {
  met: ['✓', 'met'],
  missed: ['✗', 'missed'],
  'on-course': ['↗', 'on course'],
  'off-course': ['↘', 'off course'],
  'too-early': ['·', 'too early to say'],
  'no-data': ['?', 'no data'],
};

/** How a target or promise stands: a sign and a word, never a colour alone. */
export const VerdictMark = ({ verdict }: { readonly verdict: Verdict }): ReactNode => {
  const [sign, words] = WORDS[verdict];
  return (
    <span className={`verdict ${verdict}`}>
      <span aria-hidden="true">{sign}</span> {words}
    </span>
  );
};

/** A verdict in words. */
export const verdictText = (verdict: Verdict): string => WORDS[verdict][1];
