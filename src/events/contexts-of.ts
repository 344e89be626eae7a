import type { CameoCode } from '../codes/cameo.js';
import type { Sentence } from '../model/sentence.js';
import { CONTEXT_CUES } from './lexicon/contexts.js';

/** PLOVER's contexts of an event: those that its code tells, then those that words of its sentence bring, in the order of the words. */
export const contextsOf = (code: CameoCode, { tokens }: Sentence): string[] => {
  const contexts = new Set(code.contexts);
  for (const [i, token] of tokens.entries()) {
    const word = token.lemma.toLowerCase();
    const next = tokens[i + 1]?.lemma.toLowerCase();
    for (const cue of [word, `${word}_${next}`])
      for (const context of CONTEXT_CUES.get(cue) ?? []) contexts.add(context);
  }
  return [...contexts];
};
