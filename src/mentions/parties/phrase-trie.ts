import { toWords, type Word } from './words.js';

interface Node<Value> {
  next?: Map<string, Node<Value>>;
  hits?: Hit<Value>[];
}
interface Hit<Value> {
  readonly value: Value;
  /** The forms as listed: where one has a capital, the text must have one; an acronym must be spelt exactly. */
  readonly forms: readonly string[];
  readonly exact: boolean;
}

/** The longest listed phrase at a place: words `[at, end)`. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Phrases by their folded words, so that a text is searched in one pass. */
export interface PhraseTrie<Value> {
  readonly add: (phrase: string, value: Value) => void;
  readonly longestAt: (words: readonly Word[], at: number) => PhraseMatch<Value> | undefined;
}

// "US", "U.S.", "OPEC+", "IsDB": spelt exactly, so that "us" and "who" never match.
const isAcronym = (phrase: string): boolean =>
  /^[\p{L}\p{N}.+&-]+$/u.test(phrase) &&
  /\p{Lu}\P{Ll}*\p{Lu}|^\p{Lu}\p{N}/u.test(phrase) &&
  phrase.length <= 8 &&
  !/^\p{Lu}\p{Ll}/u.test(phrase);
const startsUpper = (form: string): boolean => /^\p{Lu}/u.test(form);

/**
 * An empty trie. Case counts as in names: a capital in the listed phrase asks for one in the text.
 * After `trie.add('South Korea', 'KR')`, `trie.longestAt(toWords('South Korea'), 0)` is `{ value: 'KR', end: 2 }`.
 */
export const phraseTrie = <Value>(): PhraseTrie<Value> => {
  const root: Node<Value> = {};
  const fits = (hit: Hit<Value>, words: readonly Word[], at: number): boolean =>
    hit.forms.every((form, i) => {
      const found = words[at + i]?.form ?? '';
      return hit.exact ? found === form : !startsUpper(form) || startsUpper(found);
    });
  return {
    add: (phrase, value) => {
      const words = toWords(phrase);
      let node = root;
      for (const { key } of words) {
        node.next ??= new Map();
        let next = node.next.get(key);
        if (next === undefined) {
          next = {};
          node.next.set(key, next);
        }
        node = next;
      }
      node.hits ??= [];
      node.hits.push({ value, forms: words.map(({ form }) => form), exact: isAcronym(phrase) });
    },
    longestAt: (words, at) => {
      let best: PhraseMatch<Value> | undefined;
      let node = root;
      for (let i = at; i < words.length; i++) {
        const word = words[i];
        if (word === undefined) break;
        const next = node.next?.get(word.key);
        if (next === undefined) break;
        node = next;
        const hit = node.hits?.find((candidate) => fits(candidate, words, at));
        if (hit !== undefined) best = { value: hit.value, end: i + 1 };
      }
      return best;
    },
  };
};
