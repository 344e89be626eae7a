import { type PloverRoot, QUAD_OF, type Quad } from '../codes/cameo.js';
import { codeGiven } from '../events/code-given.js';
import { contextsOf } from '../events/contexts-of.js';
import { codeOf } from '../events/meaning.js';
import { modeOf } from '../events/mode-of.js';
import { loadLanguage } from '../language/language.js';
import type { Sentence } from '../model/sentence.js';

/** A sentence whose actors are known. */
export interface Pair {
  readonly sentence: string;
  /** Who acts, in the sentence's own words. */
  readonly source: string;
  /** Towards whom. */
  readonly target: string;
}

/** What a sentence tells of its two actors; all null where it has no word that the lexicon knows for an event. */
export interface PairEvent {
  readonly root: PloverRoot | null;
  readonly quad: Quad | null;
  readonly mode: string | null;
  readonly context: readonly string[];
  readonly cameo: string | null;
  /** The words that decided, outermost first: "refused", "to lift", "sanctions". */
  readonly words: readonly string[];
}

const NONE: PairEvent = { root: null, quad: null, mode: null, context: [], cameo: null, words: [] };

/** Published comparisons join CONCEDE with RETREAT and count both as material cooperation, as CAMEO's class 08 is. */
const comparedQuad = (root: PloverRoot): Quad => (root === 'CONCEDE' ? 2 : QUAD_OF[root]);

/** Codes analysed sentences with given actors. Pure. */
export const codePair = (sentences: readonly Sentence[], { source, target }: Pair): PairEvent => {
  const found = codeGiven(sentences, source, target);
  const sentence = found === undefined ? undefined : sentences[found.sentence];
  if (found === undefined || sentence === undefined) return NONE;
  const code = codeOf(found.meaning);
  return {
    root: code.root,
    quad: comparedQuad(code.root),
    mode: modeOf(code, sentence) ?? null,
    context: contextsOf(code, sentence),
    cameo: code.code,
    words: found.trail.map((i) => sentence.tokens[i]?.form ?? ''),
  };
};

/** Codes sentences with given actors; holds the language model, so close it when done. */
export interface PairCoder {
  code(pairs: readonly Pair[]): Promise<PairEvent[]>;
  close(): Promise<void>;
}

/** Opens a coder; the language model is loaded once. Throws `EntenteError('runtime-missing')` where it cannot run. */
export const createPairCoder = async (): Promise<PairCoder> => {
  const language = await loadLanguage();
  return {
    code: async (pairs) => {
      const analysed = await language.analyse(pairs.map(({ sentence }) => sentence));
      return pairs.map((pair, i) => codePair(analysed[i] ?? [], pair));
    },
    close: () => language.close(),
  };
};
