import { afterAll, beforeAll, expect, test } from 'vitest';
import { interpretations } from '../../src/events/interpret.js';
import { NOUNS } from '../../src/events/lexicon/nouns.js';
import { type Entry, readEntries } from '../../src/events/lexicon/read-lexicon.js';
import { VERBS } from '../../src/events/lexicon/verbs.js';
import { type Language, loadLanguage } from '../../src/language/language.js';
import { treeOf } from '../../src/language/walk.js';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});
afterAll(() => language.close());

const rowsOf = (table: string, withRoles: boolean): (readonly [string, readonly Entry[]])[] => {
  const rows = new Map<string, Entry[]>();
  for (const entries of readEntries(table, withRoles).values())
    for (const entry of entries) rows.set(entry.example, [...(rows.get(entry.example) ?? []), entry]);
  return [...rows];
};

test('every row of the lexicon reads its example', async () => {
  const rows = [...rowsOf(VERBS, true), ...rowsOf(NOUNS, false)];
  const analysed = await language.analyse(rows.map(([example]) => example));
  const unread = rows.filter(([, entries], at) =>
    (analysed[at] ?? []).every((sentence) => {
      const used = interpretations(treeOf(sentence)).flatMap((found) => found?.entries ?? []);
      return !used.some((entry) => entries.some((row) => row.lemma === entry.lemma && row.meaning === entry.meaning));
    }),
  );
  expect(unread.map(([example]) => example)).toEqual([]);
});
