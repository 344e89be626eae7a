import type { Document } from '../../model/document.js';
import type { Record } from '../../model/record.js';
import { documentText, phrasesOf, recordText } from '../search-words.js';
import type { Hit, Search } from '../store.js';
import type { Connection } from './connection.js';

/** Makes a document one that is found by its words. */
export const putDocumentWords = ({ words }: Connection, document: Document): void =>
  words.add({ kind: 'report', id: document.id, text: documentText(document) });

/** Makes a record one that is found by its words, as they are now. */
export const putRecordWords = ({ words }: Connection, record: Record): void =>
  words.add({ kind: 'record', id: record.id, text: recordText(record) });

/** What holds all that is looked for, by BM25 the best first. */
export const searchWith = ({ all, words }: Connection, { query, kind, limit }: Search): Hit[] => {
  words.put(); // of the transaction under way, if there is one
  const phrases = phrasesOf(query);
  if (phrases.length === 0) return [];
  // the words hold letters and digits only
  const match = phrases.map((words) => `"${words.join(' ')}"`).join(' AND ');
  return all(
    `SELECT searched.id AS id, -bm25(words) AS score FROM words JOIN searched ON searched.number = words.rowid
     WHERE words MATCH ? AND searched.kind = ? ORDER BY bm25(words), searched.id LIMIT ?`,
    match,
    kind,
    limit,
  ).map(({ id, score }) => ({ id: String(id), score: Number(score) }));
};
