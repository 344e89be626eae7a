import { remembering } from '../model/remembering.js';

type Rewrite = readonly [pattern: RegExp, replacement: string];

/** Spellings brought to one: "defence" → "defense", "modernisation" → "modernization", "centre" → "center", "programme" → "program". */
const SPELLINGS: readonly Rewrite[] = [
  [/(?<=[dfl]ic?)ence$/u, 'ense'],
  [/(?<=def|off|lic)ence$/u, 'ense'],
  [/is(?=(?:e|ed|es|ing|ation|ations)$)/u, 'iz'],
  [/(?<=[a-z]{2}[bilv])our(?=$|s$|ed$|ing$)/u, 'or'],
  [/(?<=[bt])re$/u, 'er'],
  [/gramme$/u, 'gram'],
];

/** Plurals: "studies" → "study", "gases" → "gas", "trains" → "train". */
const PLURALS: readonly Rewrite[] = [
  [/(?<=[a-z]{2})ies$/u, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/u, ''],
  [/(?<=[a-rt-z])(?<!u|i)s$/u, ''],
];

/** Endings taken off once, longest first, while at least four letters stay. */
const ENDINGS = [
  'ization',
  'ational',
  'ition',
  'ically',
  'ivity',
  'ation',
  'ating',
  'ative',
  'ator',
  'ment',
  'ness',
  'ance',
  'ence',
  'ible',
  'able',
  'ical',
  'ally',
  'izing',
  'ized',
  'izer',
  'ated',
  'ion',
  'ity',
  'ive',
  'ial',
  'ing',
  'ant',
  'ent',
  'ize',
  'ism',
  'ist',
  'ous',
  'ful',
  'ate',
  'al',
  'ic',
  'ed',
  'er',
  'or',
  'ly',
] as const;

const rewritten = (word: string, rules: readonly Rewrite[]): string => {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
};

/** Words kept with their stems. */
const MOST_WORDS = 50_000;

/**
 * Cuts an English word, in lower case, down to what its forms share, British and American spellings alike.
 * Coarser than Porter's: made for meeting, not for reading.
 *
 * @example stem('cooperation') // 'cooper', as is stem('cooperative')
 */
export const stem = remembering((word) => {
  const singular = rewritten(rewritten(word, PLURALS), SPELLINGS);
  const ending = ENDINGS.find((end) => singular.endsWith(end) && singular.length - end.length >= 4);
  const base = ending === undefined ? singular : singular.slice(0, singular.length - ending.length);
  return base.length > 3 ? base.replace(/[eiy]$/u, '') : base;
}, MOST_WORDS);
