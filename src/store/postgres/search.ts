import type { Document } from '../../model/document.js';
import type { Record } from '../../model/record.js';
import { documentText, phrasesOf, recordText, searchWords } from '../search-words.js';
import type { Hit, Search } from '../store.js';
import type { Queries, Transaction } from './connection.js';
import { insertRows } from './insert-rows.js';
import type { Cells } from './rows.js';

/** PostgreSQL tells places in a text only up to here, and no more of one word than so many. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;

/** The words of a text as a `tsvector` writes them: `'accord':2 'transit':1`. The words hold letters and digits only. */
const vectorOf = (text: string): string => {
  const places = new Map<string, number[]>();
  for (const [at, { word }] of searchWords(text).entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [Math.min(at + 1, LAST_PLACE)]);
    else if (known.length < MOST_PLACES && at < LAST_PLACE) known.push(at + 1);
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
};

export const documentWordsRow = (document: Document): Cells => [document.id, vectorOf(documentText(document))];

export const recordWordsRow = (record: Record): Cells => [record.id, vectorOf(recordText(record))];

/** Fills the tables of words for what is in a register already. */
export const fillWords = async (transaction: Transaction): Promise<void> => {
  const ids = async (table: string): Promise<string[]> =>
    (await transaction.all(`SELECT id FROM @${table} ORDER BY id`)).map(({ id }) => String(id));
  for (const id of await ids('document')) {
    const documents = await transaction.json<Document>('SELECT json FROM @document WHERE id = $1', id);
    await insertRows(transaction, 'document_words', documents.map(documentWordsRow));
  }
  for (const id of await ids('record')) {
    const records = await transaction.json<Record>('SELECT json FROM @record WHERE id = $1', id);
    await insertRows(transaction, 'record_words', records.map(recordWordsRow));
  }
};

const TABLES: Readonly<globalThis.Record<Search['kind'], string>> = {
  report: 'document_words',
  record: 'record_words',
};

/** What holds all that is looked for, the best first. */
export const searchWith = async ({ all }: Queries, { query, kind, limit }: Search): Promise<Hit[]> => {
  const phrases = phrasesOf(query);
  if (phrases.length === 0) return [];
  const wanted = phrases.map((words) => words.map((word) => `'${word}'`).join(' <-> ')).join(' & ');
  const rows = await all(
    `SELECT id, ts_rank_cd(words, $1::tsquery, 1) AS score FROM @${TABLES[kind]}
     WHERE words @@ $1::tsquery ORDER BY score DESC, id LIMIT $2`,
    wanted,
    limit,
  );
  return rows.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
};
