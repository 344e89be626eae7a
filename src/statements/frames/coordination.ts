import { type Tree, tokenAt } from '../../language/walk.js';

/** Pairs that name one matter: never split at their "and". */
const BINOMIALS = new Set([
  'trade investment',
  'science technology',
  'safety security',
  'promotion protection',
  'culture art',
  'culture arts',
  'research development',
  'oil gas',
  'youth sport',
  'youth sports',
  'law order',
  'export import',
  'imports exports',
  'peace security',
  'peace friendship',
  'friendship cooperation',
  'research innovation',
  'technology innovation',
  'training education',
  'search rescue',
  'health wellbeing',
  'arts culture',
  'trade commerce',
  'defence security',
  'customs excise',
  'plants animals',
  'import export',
  'food drugs',
  'information communication',
  'information communications',
  'roads bridges',
  'wind solar',
  'solar wind',
  'water sanitation',
  'promotion mutual',
  'encouragement protection',
  'exploration production',
  'design construction',
  'supply purchase',
  'industry trade',
  'economy trade',
  'education training',
  'technology transfer',
  'monitoring evaluation',
  'sports youth',
  'innovation technology',
  'visas residence',
  'sale purchase',
  'radio television',
  'press information',
  'economic trade',
  'standards metrology',
  'development research',
]);

const isMark = (tree: Tree, i: number, form: string): boolean => tree.tokens[i]?.form === form;
const isAnd = (tree: Tree, i: number): boolean => /^(?:and|or|&|plus)$/iu.test(tree.tokens[i]?.form ?? '');
const isNominal = (tree: Tree, i: number): boolean => {
  const upos = tree.tokens[i]?.upos;
  return (
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'PRON' ||
    upos === 'X' ||
    upos === 'NUM' ||
    (upos === 'VERB' && /ing$/u.test(tokenAt(tree, i).form))
  );
};

/** "sanitary" of "sanitary and epidemiological well-being": has no noun of its own. */
const incomplete = (tree: Tree, item: readonly number[]): boolean => !item.some((i) => isNominal(tree, i));

const lastWord = (tree: Tree, item: readonly number[]): string => tokenAt(tree, item.at(-1) ?? 0).lemma.toLowerCase();
const firstWord = (tree: Tree, item: readonly number[]): string => tokenAt(tree, item[0] ?? 0).lemma.toLowerCase();
const isBinomial = (tree: Tree, left: readonly number[], right: readonly number[]): boolean =>
  left.length > 0 &&
  right.length > 0 &&
  (BINOMIALS.has(`${lastWord(tree, left)} ${lastWord(tree, right)}`) ||
    BINOMIALS.has(`${lastWord(tree, left)} ${firstWord(tree, right)}`));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** Cuts `[from, to)` at the tokens where `cut` gives how many of them make the separator; brackets stay whole. */
const split = (tree: Tree, from: number, to: number, cut: (i: number) => number): number[][] => {
  const out: number[][] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (isMark(tree, i, '(')) depth++;
    else if (isMark(tree, i, ')')) depth = Math.max(0, depth - 1);
    const length = depth === 0 ? cut(i) : 0;
    if (length === 0) continue;
    out.push(range(start, i));
    start = i + length;
    i = start - 1;
  }
  out.push(range(start, to));
  return out.filter((item) => item.length > 0);
};

const asWellAs = (tree: Tree, i: number): number =>
  /^as$/iu.test(tree.tokens[i]?.form ?? '') &&
  /^well$/iu.test(tree.tokens[i + 1]?.form ?? '') &&
  /^as$/iu.test(tree.tokens[i + 2]?.form ?? '')
    ? 3
    : 0;

/** Length of ", and", ",", ";", "and", "as well as" at `i`, 0 for none. */
const separatorAt = (tree: Tree, i: number): number => {
  const comma = isMark(tree, i, ',') || isMark(tree, i, ';') ? 1 : 0;
  const rest = isAnd(tree, i + comma) ? 1 : asWellAs(tree, i + comma);
  return comma + rest;
};

const isPreposition = (tree: Tree, i: number, prepositions: ReadonlySet<string>): boolean =>
  prepositions.has(tree.tokens[i]?.form.toLowerCase() ?? '');

/**
 * The items of a list written in a sentence, as token indices, by its surface: "A, B and C", "on A and on B",
 * "A; B; and C". A repeated preposition or semicolons decide where they occur; "sanitary and epidemiological well-being" and
 * fixed pairs ("science and technology") stay whole; before a comma and "and", a plain "and" belongs inside an item.
 */
export const listItems = (
  tree: Tree,
  from: number,
  to: number,
  prepositions: ReadonlySet<string> = new Set(),
): number[][] => {
  const repeated = range(from, to).some((i) => {
    const length = separatorAt(tree, i);
    return length > 0 && isPreposition(tree, i + length, prepositions);
  });
  if (repeated) {
    const parts = split(tree, from, to, (i) => {
      const length = separatorAt(tree, i);
      return length > 0 && isPreposition(tree, i + length, prepositions) ? length + 1 : 0;
    });
    // "on A, B and C, as well as on D": only the last one has its preposition again
    const [first = [], last, ...more] = parts;
    const added = last !== undefined && more.length === 0 && asWellAs(tree, (last[0] ?? 0) - 4) > 0;
    return added ? [...listItems(tree, first[0] ?? from, (first.at(-1) ?? from) + 1), last] : parts;
  }
  if (range(from, to).some((i) => isMark(tree, i, ';'))) {
    return split(tree, from, to, (i) => (isMark(tree, i, ';') ? separatorAt(tree, i) : 0));
  }
  const byComma = split(tree, from, to, (i) => (isMark(tree, i, ',') ? 1 : 0));
  const last = byComma.at(-1) ?? [];
  const oxford = byComma.length > 1 && (isAnd(tree, last[0] ?? -1) || asWellAs(tree, last[0] ?? -1) > 0);
  if (oxford) {
    const lead = isAnd(tree, last[0] ?? -1) ? 1 : 3;
    return joined(tree, [...byComma.slice(0, -1), last.slice(lead)]);
  }
  const start = last[0] ?? from;
  const tail = split(tree, start, to, (i) => (isAnd(tree, i) ? 1 : asWellAs(tree, i)));
  return joined(tree, [...byComma.slice(0, -1), ...merged(tree, tail)]);
};

/** Items of a comma list that lack a noun join the next: "trade, economic, and cultural ties". */
const joined = (tree: Tree, items: readonly number[][]): number[][] => {
  const out: number[][] = [];
  let pending: number[] = [];
  for (const item of items) {
    const first = pending[0] ?? item[0];
    const whole = first === undefined ? item : range(first, (item.at(-1) ?? first) + 1);
    if (incomplete(tree, item)) pending = whole;
    else {
      out.push(whole);
      pending = [];
    }
  }
  if (pending.length > 0) out.push(pending);
  return out;
};

/** Joins halves at an "and" that belongs inside an item. */
const merged = (tree: Tree, items: readonly number[][]): number[][] => {
  const out: number[][] = [];
  for (const item of items) {
    const before = out.at(-1);
    if (before && (incomplete(tree, before) || isBinomial(tree, before, item))) {
      out[out.length - 1] = range(before[0] ?? 0, (item.at(-1) ?? 0) + 1);
    } else out.push(item);
  }
  return out;
};
