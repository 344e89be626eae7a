/** Features that choose the class of rules for a part of speech, as in training/lemmas.py. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  NOUN: ['Number'],
  PROPN: ['Number'],
  VERB: ['Tense', 'VerbForm', 'Person'],
  AUX: ['Tense', 'VerbForm', 'Person'],
  ADJ: ['Degree', 'VerbForm'],
  ADV: ['Degree'],
};
const LONGEST = 6;

/** Tells the lemma of a form from its part of speech and features. */
export type Lemmatize = (form: string, upos: string, feats: Readonly<Record<string, string>>) => string;

/**
 * Makes a lemmatizer of learnt rules, a line each: class, ending (`^` before a whole word), characters to cut, characters to add. The longest ending wins.
 * Lemmas are in lower case but for proper nouns.
 *
 * @example
 * lemmatizer('VERB.Past.Fin\tied\t3\ty')('ratified', 'VERB', { Tense: 'Past', VerbForm: 'Fin' }) // "ratify"
 */
export const lemmatizer = (rules: string): Lemmatize => {
  const classes = new Map<string, Map<string, readonly [cut: number, add: string]>>();
  for (const line of rules.split('\n')) {
    const [key, ending, cut, add = ''] = line.split('\t');
    if (key === undefined || ending === undefined) continue;
    const known = classes.get(key) ?? new Map<string, readonly [cut: number, add: string]>();
    classes.set(key, known);
    known.set(ending, [Number(cut), add]);
  }
  return (form, upos, feats) => {
    const key = [upos, ...(KEPT[upos] ?? []).flatMap((name) => feats[name] ?? [])].join('.');
    const low = form.replaceAll('’', "'").toLowerCase();
    const known = classes.get(key);
    if (known === undefined || /\d/u.test(form)) return upos === 'PROPN' ? form : low;
    let rule = known.get(`^${low}`);
    for (let n = Math.min(LONGEST, low.length - 1); n >= 0 && rule === undefined; n--)
      rule = known.get(low.slice(low.length - n));
    const [cut, add] = rule ?? [0, ''];
    if (upos !== 'PROPN') return low.slice(0, low.length - cut) + add;
    const stem = form.slice(0, form.length - cut);
    return stem + (stem === stem.toUpperCase() && stem.length > 1 ? add.toUpperCase() : add);
  };
};
