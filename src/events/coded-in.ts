import { type CameoCode, QUAD_OF } from '../codes/cameo.js';
import type { EventMention } from '../model/event.js';
import type { Reading } from '../model/reading.js';
import type { Sentence } from '../model/sentence.js';
import { contextsOf } from './contexts-of.js';

const LONGEST_EVIDENCE = 700;

type Coded = Pick<EventMention, 'root' | 'contexts' | 'quad' | 'cameo' | 'goldstein' | 'evidence'>;

/** What a code says of an event, and the sentence that it rests on. */
export const codedIn = (code: CameoCode, sentence: Sentence, { text }: Reading): Coded => {
  const { start, end } = sentence.span;
  const exact = text.slice(start, Math.min(end, start + LONGEST_EVIDENCE));
  return {
    root: code.root,
    contexts: contextsOf(code, sentence),
    quad: QUAD_OF[code.root],
    cameo: code.code,
    goldstein: code.goldstein,
    evidence: { start, end: start + exact.length, exact },
  };
};
