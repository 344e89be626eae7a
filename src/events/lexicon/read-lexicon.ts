import { NOUNS } from './nouns.js';
import { themeNamed } from './themes.js';
import { VERBS } from './verbs.js';

/** What an operator does to the theme of the words it governs. */
export type Operator =
  | 'say'
  | 'do'
  | 'agree'
  | 'intend'
  | 'invite'
  | 'demand'
  | 'refuse'
  | 'threaten'
  | 'end'
  | 'accept'
  | 'allow'
  | 'bar';

const OPERATORS: readonly Operator[] = [
  'say',
  'do',
  'agree',
  'intend',
  'invite',
  'demand',
  'refuse',
  'threaten',
  'end',
  'accept',
  'allow',
  'bar',
];

/** How a verb shares out its roles: the subject acts, is acted upon, or acts together with the others. */
export type Roles = '>' | '<' | '=';

/** One row of the lexicon for one lemma. */
export interface Entry {
  readonly lemma: string;
  /** The particle or preposition of `call~for`. */
  readonly particle: string | undefined;
  readonly roles: Roles;
  readonly operator: Operator | undefined;
  /** The theme told; for an operator, the one taken where nothing it governs has one. */
  readonly theme: string | undefined;
  /** Lemmas one of which must stand near; empty where none is needed. */
  readonly needs: ReadonlySet<string>;
  /** The row's meaning as written. */
  readonly meaning: string;
  readonly example: string;
}

type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const meaningOf = (cell: string): Pick<Entry, 'operator' | 'theme'> => {
  const [first = '', second] = cell.split(' ');
  const operator = OPERATORS.find((name) => `op:${name}` === first);
  if (first.startsWith('op:') && operator === undefined) throw new RangeError(`no operation ${first}`);
  const theme = operator === undefined ? first : second;
  return { operator, theme: theme === undefined ? undefined : themeNamed(theme).name };
};

const list = (cell: string): string[] => cell.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));

/** The more a row asks for, the earlier it is tried. */
const demands = ({ particle, needs }: Entry): number => (particle === undefined ? 0 : 2) + (needs.size > 0 ? 1 : 0);

/** Reads a table of the lexicon, `verbs.ts` or `nouns.ts`: only verbs have a column of roles. */
export const readEntries = (table: string, withRoles: boolean): Lexicon => {
  const entries = new Map<string, Entry[]>();
  for (const row of table.trim().split('\n')) {
    if (row.trim() === '') continue;
    const cells = row.split('|').map((cell) => cell.trim());
    const [lemmas = '', roles = '>', meaning = '', needs = '', example = ''] = withRoles
      ? cells
      : [cells[0], '>', ...cells.slice(1)];
    for (const trigger of list(lemmas)) {
      const [lemma = '', particle] = trigger.split('~');
      const entry: Entry = {
        lemma,
        particle,
        roles: roles === '<' || roles === '=' ? roles : '>',
        ...meaningOf(meaning),
        meaning,
        needs: new Set(list(needs)),
        example,
      };
      entries.set(lemma, [...(entries.get(lemma) ?? []), entry]);
    }
  }
  for (const rows of entries.values()) rows.sort((a, b) => demands(b) - demands(a));
  return entries;
};

/** Verbs and predicative adjectives by lemma, the most particular row first. */
export const VERB_ENTRIES: Lexicon = readEntries(VERBS, true);
/** Nouns by lemma, the most particular row first. */
export const NOUN_ENTRIES: Lexicon = readEntries(NOUNS, false);
