import { headIn, type Tree } from '../language/walk.js';

/** Where an actor given by its words stands in a sentence. */
export interface Located {
  readonly head: number;
  readonly tokens: readonly number[];
}

const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'and',
  'to',
  'for',
  'on',
  "'s",
  ',',
  '(',
  ')',
  '.',
  'by',
  'at',
  'with',
]);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The stretch of the sentence that holds most of an actor's words: the words in their order where the sentence has them so, otherwise the
 * narrowest stretch with the greatest number of them. Undefined where it has none.
 */
export const locate = (tree: Tree, actor: string): Located | undefined => {
  const wanted = wordsOf(actor);
  const content = new Set(wanted.filter((w) => !SMALL.has(w)));
  const forms = tree.tokens.map((t) => wordsOf(t.form).join(''));
  if (content.size === 0) {
    const at = forms.findIndex((f) => wanted.includes(f));
    return at < 0 ? undefined : { head: at, tokens: [at] };
  }
  let best: { from: number; to: number; score: number } | undefined;
  for (let from = 0; from < forms.length; from++) {
    if (!content.has(forms[from] ?? '')) continue;
    const seen = new Set<string>();
    const limit = Math.min(forms.length, from + wanted.length + 4);
    for (let to = from; to < limit; to++) {
      const form = forms[to] ?? '';
      if (!content.has(form)) continue;
      seen.add(form);
      const score = seen.size - (to - from) * 0.01;
      if (!best || score > best.score) best = { from, to, score };
    }
  }
  if (!best) return undefined;
  const { from, to } = best;
  const tokens = Array.from({ length: to - from + 1 }, (_, k) => from + k);
  return { head: headIn(tree, tokens), tokens };
};
