import { COMPANY_NOUNS, describedFrom } from './company-words.js';
import { type Candidate, keyAt, partyOf, type Scan } from './scan.js';
import { NOT_NAMES, TITLE_HEADS } from './titles.js';
import { isCapital } from './words.js';

const PLURALS: ReadonlySet<string> = new Set(
  [...COMPANY_NOUNS].map((noun) => (/[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)),
);
/** Longest name read, in words. */
const LONGEST = 5;
/** Words between a name and the noun that describes it: "Obayashi, one of Japan's largest private builders". */
const REACH = 7;

/** Whether word `at` may belong to a name that no list has. */
const isNameWord = (found: Scan, at: number): boolean => {
  const word = found.words[at];
  if (word === undefined || word.opensLine || word.form.length < 2 || NOT_NAMES.has(word.key)) return false;
  if (TITLE_HEADS.has(word.key) || !isCapital(word)) return false;
  const value = partyOf(found.from.get(at));
  return !found.inside.has(at) || value?.type === 'organization';
};

/** The end of the name that begins at word `first`; `first` where none does. */
const nameEnd = (found: Scan, first: number): number => {
  let end = first;
  while (end - first < LONGEST && (isNameWord(found, end) || (keyAt(found, end) === '&' && isNameWord(found, end + 1))))
    end++;
  return end;
};

/** The first word of the name that ends before word `end`; `end` where none does. */
const nameStart = (found: Scan, end: number): number => {
  let first = end;
  while (end - first < LONGEST && first > 0 && isNameWord(found, first - 1)) first--;
  // a capital at the head of a sentence need not be a name's
  return first === 0 || /^[.!?]$/u.test(keyAt(found, first - 1)) ? end : first;
};

/** "the broadcasters ABCD and WXYZ": the names from word `first` on that "and" and commas join; none where only one stands there. */
const severalFrom = (found: Scan, first: number): { first: number; end: number }[] => {
  const names: { first: number; end: number }[] = [];
  for (let at = keyAt(found, first) === ',' ? first + 1 : first; ; ) {
    const end = nameEnd(found, at);
    if (end === at) break;
    names.push({ first: at, end });
    at = end;
    if (keyAt(found, at) === ',') at++;
    if (keyAt(found, at) === 'and') at++;
    if (at === end) break;
  }
  return names.length > 1 ? names : [];
};

/** Names told by what they are, before or after: "Turkish builder Limak Yatirim", "Obayashi, a Japanese builder". */
const described = (found: Scan): { first: number; end: number }[] =>
  found.words.flatMap((word, i) => {
    const plural = PLURALS.has(word.key);
    if (word.shape !== 'lower' || (!plural && !COMPANY_NOUNS.has(word.key))) return [];
    const end = nameEnd(found, i + 1);
    if (plural && keyAt(found, i + 1) === ',') return severalFrom(found, i + 1);
    if (end > i + 1) return plural ? severalFrom(found, i + 1) : [{ first: i + 1, end }];
    for (let at = i - 1; at > Math.max(0, i - REACH); at--) {
      const key = keyAt(found, at);
      if (/^[.;:()]$/u.test(key)) return [];
      if (key !== ',') continue;
      const opens = keyAt(found, at + 1);
      const first = nameStart(found, at);
      return /^(?:a|an|the|one|another)$/u.test(opens) && first < at ? [{ first, end: at }] : [];
    }
    return [];
  });

/**
 * Companies that a report tells by what they are, and their names wherever they stand again: "the contractor Limak Yatirim" →
 * an organization at each "Limak Yatirim".
 */
export const describedOrganizations = (found: Scan): Candidate[] => {
  const names = new Map(
    described(found).map(({ first, end }) => [
      found.words
        .slice(first, end)
        .map((word) => word.form)
        .join(' '),
      end - first,
    ]),
  );
  return [...names].flatMap(([name, length]) =>
    found.words.flatMap((_, first): Candidate[] => {
      const words = found.words.slice(first, first + length);
      if (words.map((word) => word.form).join(' ') !== name) return [];
      return [
        {
          first: describedFrom(found, first),
          end: first + length,
          rule: 'organization-described',
          weight: 58,
          value: { type: 'organization', id: name, via: 'organization' },
        },
      ];
    }),
  );
};
