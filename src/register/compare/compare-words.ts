import type { PreparedOf } from '../prepare.js';
import { commonFeatures, type Features, named } from './features.js';
import { samePerson } from './party-relation.js';
import { likeness, termsOf } from './terms.js';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Runs of three words, joined by spaces. */
const runs = (text: string): Set<string> => {
  const all = words(text);
  return new Set(all.slice(2).map((_, at) => all.slice(at, at + 3).join(' ')));
};

/** Share of the shorter text's runs of three words that the longer has. */
const overlap = (a: string, b: string): number => {
  const [few, many] = [runs(a), runs(b)].sort((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size === 0)
    return words(a).join(' ') === words(b).join(' ') ? 1 : 0;
  return [...few].filter((run) => many.has(run)).length / few.size;
};

/** Reasons for and against two quotations being of the same words. */
export const compareQuotes = (a: PreparedOf<'quote'>, b: PreparedOf<'quote'>): Features => ({
  ...commonFeatures(a, b),
  ...named(
    'speaker',
    a.statement.speaker === b.statement.speaker || samePerson(a.statement.speaker, b.statement.speaker)
      ? 'same'
      : 'different',
  ),
  'words shared': overlap(a.statement.text, b.statement.text),
});

/** Reasons for and against two claims to be first, largest or only being one claim. */
export const compareDistinctions = (a: PreparedOf<'distinction'>, b: PreparedOf<'distinction'>): Features => {
  const [x, y] = [a.statement, b.statement];
  return {
    ...commonFeatures(a, b),
    ...named('kind', x.kind === y.kind ? 'same' : 'different'),
    'subject likeness': likeness(a.terms, b.terms, [a.wording, b.wording]),
    ...(x.scope && y.scope
      ? { 'scope likeness': likeness(termsOf(x.scope), termsOf(y.scope), [x.scope, y.scope]) }
      : { 'scope not told': 1 }),
  };
};
