import { isStateCode } from '../../codes/states.js';

/** How two lists of parties stand to one another. */
export type PartyRelation = 'equal' | 'within' | 'overlap' | 'one' | 'none';

const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** The words of a name by which it is told from others, folded. */
export const nameWords = (name: string): string[] =>
  folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) =>
        word.length > 1 &&
        !/^(?:the|of|and|for|co|ltd|inc|llc|plc|corp|corporation|company|group|state|jsc|sa|ag)$/u.test(word),
    );

/** Whether two names mean one organization or person: one's words are all in the other's ("Rosatom", "Rosatom State Corporation"). */
export const sameName = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (isStateCode(a) || isStateCode(b)) return false;
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  const [few, many] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return few.length > 0 && few.every((word) => many.includes(word));
};

/** Relation of two lists of parties; order and repetition do not matter. */
export const partyRelation = (a: readonly string[], b: readonly string[]): PartyRelation => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const shared = few.filter((party) => many.some((other) => sameName(party, other))).length;
  if (shared === 0) return 'none';
  if (shared === few.length) return few.length === many.length ? 'equal' : few.length >= 2 ? 'within' : 'one';
  return shared >= 2 ? 'overlap' : 'one';
};

/** Share of the people of the shorter list that are in the longer; undefined where a list is empty. */
export const sharedPeople = (a: readonly string[], b: readonly string[]): number | undefined => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return undefined;
  return few.filter((person) => many.some((other) => samePerson(person, other))).length / few.length;
};

/** Whether two wordings name one person: the last names meet, spelling variants forgiven ("Erdoğan", "Erdogan"). */
export const samePerson = (a: string, b: string): boolean => {
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  const [few, many] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return (
    (few.length > 0 && few.every((word) => many.includes(word))) ||
    (wordsA.length > 1 && wordsA.at(-1) === wordsB.at(-1) && wordsA[0]?.charAt(0) === wordsB[0]?.charAt(0))
  );
};
