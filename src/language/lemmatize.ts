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

/** Forms whose lemma a class keeps at hand. */
const KEPT_FORMS = 50_000;

/** Tells the lemma of a form. */
export type Lemmatize = (form: string) => string;

/**
 * Makes a lemmatizer, for each part of speech with its features, of learnt rules, a line each: class, ending (`^` before a whole word), characters to cut,
 * characters to add. The longest ending wins. Lemmas are in lower case but for proper nouns.
 *
 * Where the rules make no verb of `verbs` out of a verb's form, its regular ending is undone so that one comes out: "soaring" → "soar".
 *
 * @example
 * lemmatizer('VERB.Past.Fin\tied\t3\ty')('VERB', { Tense: 'Past', VerbForm: 'Fin' })('ratified') // "ratify"
 */
export const lemmatizer = (
  rules: string,
  verbs: ReadonlySet<string> = new Set(),
): ((upos: string, feats: Readonly<Record<string, string>>) => Lemmatize) => {
  const classes = new Map<string, Map<string, Edit>>();
  for (const line of rules.split('\n')) {
    const [key, ending, cut, add = ''] = line.split('\t');
    if (key === undefined || ending === undefined) continue;
    const known = classes.get(key) ?? new Map<string, Edit>();
    classes.set(key, known);
    known.set(ending, [Number(cut), add]);
  }
  return (upos, feats) => {
    const known = classes.get([upos, ...(KEPT[upos] ?? []).flatMap((name) => feats[name] ?? [])].join('.'));
    const kept = new Map<string, string>();
    return (form) => {
      let lemma = kept.get(form);
      if (lemma === undefined) {
        lemma = lemmaOf(form, upos === 'PROPN', known);
        if (upos === 'VERB' && !verbs.has(lemma)) lemma = regularBase(form.toLowerCase(), verbs) ?? lemma;
        if (kept.size > KEPT_FORMS) kept.clear();
        kept.set(form, lemma);
      }
      return lemma;
    };
  };
};

/** Regular endings of verbs with what may stand for them in the base form, the likelier first. */
const ENDINGS: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['ied', ['y', 'ie']],
  ['ying', ['y', 'ie']],
  ['ies', ['y', 'ie']],
  ['ed', ['e', '']],
  ['ing', ['', 'e']],
  ['es', ['e', '']],
  ['s', ['']],
];

/** The verb of which `form` is a regular form: "swapped" → "swap", "restoring" → "restore"; undefined where `verbs` has none. */
const regularBase = (form: string, verbs: ReadonlySet<string>): string | undefined => {
  for (const [ending, bases] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    const single = /(?<last>[^aeiou])\k<last>$/u.test(stem) ? [stem.slice(0, -1)] : [];
    const found = [...bases.map((base) => stem + base), ...single].find((base) => verbs.has(base));
    if (found !== undefined) return found;
  }
  return undefined;
};

type Edit = readonly [cut: number, add: string];

const lemmaOf = (form: string, proper: boolean, rules: ReadonlyMap<string, Edit> | undefined): string => {
  const low = form.replaceAll('’', "'").toLowerCase();
  if (rules === undefined || /\d/u.test(form)) return proper ? form : low;
  let rule = rules.get(`^${low}`);
  for (let n = Math.min(LONGEST, low.length - 1); n >= 0 && rule === undefined; n--)
    rule = rules.get(low.slice(low.length - n));
  const [cut, add] = rule ?? [0, ''];
  if (!proper) return low.slice(0, low.length - cut) + add;
  const stem = form.slice(0, form.length - cut);
  return stem + (stem === stem.toUpperCase() && stem.length > 1 ? add.toUpperCase() : add);
};
