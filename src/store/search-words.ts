import { stateByCode } from '../codes/states.js';
import { stem } from '../codes/stem.js';
import { partyInWords } from '../codes/wording/party-wording.js';
import type { Document } from '../model/document.js';
import type { Record } from '../model/record.js';
import { remembering } from '../model/remembering.js';
import type { Span } from '../model/span.js';

/** A word of a text as searches compare it, and where it stands. */
export interface SearchWord extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{N}]+(?:\p{M}+[\p{L}\p{N}]*)*/gu;

/** Longer runs of letters are no words. */
const LONGEST = 60;

/** Forms of words kept with what they are folded to. */
const MOST_FORMS = 50_000;

const folded = remembering((word) => stem(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()), MOST_FORMS);

/**
 * The words of a text, without accents and endings: what is looked for and what it is looked for in are brought to these, whatever the
 * engine that looks. `searchWords('Agreements of Lomé')` is `agre`, `of`, `lom` with their places.
 */
export const searchWords = (text: string): SearchWord[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: form, index }) =>
    form.length > LONGEST ? [] : [{ word: folded(form), start: index, end: index + form.length }],
  );

/** The same as words alone, with a space between. */
export const wordsText = (text: string): string =>
  searchWords(text)
    .map(({ word }) => word)
    .join(' ');

const valueText = (value: unknown): string => {
  if (typeof value === 'string') return stateByCode(value) === undefined ? value : partyInWords(value);
  if (Array.isArray(value)) return value.map(valueText).join(' ');
  return typeof value === 'number' ? String(value) : '';
};

/** What a record is found by: its type, and the words of all values that its reports give. */
export const recordText = ({ type, slots }: Record): string =>
  [
    type,
    ...Object.values(slots).flatMap(({ chosen, rivals, compatible = [] }) =>
      [chosen, ...rivals.map(({ value }) => value), ...compatible.map(({ value }) => value)].map(valueText),
    ),
  ].join(' ');

/** What a report is found by. */
export const documentText = ({ title, text }: Document): string => `${title}\n${text}`;

/** Words that nearly every text holds. */
const COMMON = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** What is looked for: each phrase, of one word or more, must stand in the text. */
export type Phrases = readonly (readonly string[])[];

/** The phrases of a query: what stands in quotation marks is one, every other word is one by itself. */
export const phrasesOf = (query: string): Phrases =>
  query
    .split(/["“”]/u)
    .flatMap((part, at): string[][] => {
      const words = searchWords(part).map(({ word, start, end }) => ({ word, form: part.slice(start, end) }));
      if (at % 2 === 1) return [words.map(({ word }) => word)];
      const telling = words.filter(({ form }) => !COMMON.has(form.toLowerCase()));
      return telling.map(({ word }) => [word]);
    })
    .filter((phrase) => phrase.length > 0);

/** Places in a text at which a phrase stands. */
export const placesOf = (words: readonly SearchWord[], phrases: Phrases): Span[] =>
  words.flatMap((first, at): Span[] => {
    const phrase = phrases.find((wanted) => wanted.every((word, step) => words[at + step]?.word === word));
    const last = phrase === undefined ? undefined : words[at + phrase.length - 1];
    return last === undefined ? [] : [{ start: first.start, end: last.end }];
  });

/** Whether every phrase stands in a text, and how often they do in all; 0 where one is missing. */
export const countPhrases = (words: readonly SearchWord[], phrases: Phrases): number => {
  const counts = phrases.map((phrase) => placesOf(words, [phrase]).length);
  return counts.includes(0) ? 0 : counts.reduce((a, b) => a + b, 0);
};
