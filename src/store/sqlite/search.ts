import type { Document } from '../../model/document.js';
import type { Record } from '../../model/record.js';
import { documentText, phrasesOf, recordText, wordsText } from '../search-words.js';
import type { Hit, Search } from '../store.js';
import type { Connection } from './connection.js';

const put = ({ run, all }: Connection, kind: Search['kind'], { id, text }: { id: string; text: string }): void => {
  run('INSERT INTO searched (kind, id) VALUES (?, ?) ON CONFLICT DO NOTHING', kind, id);
  const number = Number(all('SELECT number FROM searched WHERE kind = ? AND id = ?', kind, id)[0]?.['number']);
  run('DELETE FROM words WHERE rowid = ?', number);
  run('INSERT INTO words (rowid, text) VALUES (?, ?)', number, wordsText(text));
};

/** Makes a document one that is found by its words. */
export const putDocumentWords = (connection: Connection, document: Document): void =>
  put(connection, 'report', { id: document.id, text: documentText(document) });

/** Makes a record one that is found by its words, as they are now. */
export const putRecordWords = (connection: Connection, record: Record): void =>
  put(connection, 'record', { id: record.id, text: recordText(record) });

/** What holds all that is looked for, by BM25 the best first. */
export const searchWith = ({ all }: Connection, { query, kind, limit }: Search): Hit[] => {
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
