import { wordsText } from '../search-words.js';
import type { Search } from '../store.js';
import type { Queries } from './queries.js';

/** Something to be found by its words. */
export interface Searched {
  readonly kind: Search['kind'];
  readonly id: string;
  readonly text: string;
}

/**
 * What is to be found by its words, kept until the end of a transaction: SQLite brings what was added to its table of words to the disk at
 * many another statement, so that adding in between costs several times as much.
 */
export interface WaitingWords {
  /** Keeps it, in place of the last with that id. */
  readonly add: (searched: Searched) => void;
  /** Puts what waits in, as far as it is still there. */
  readonly put: () => void;
  readonly forget: () => void;
}

/** So much waits at most. */
const MOST = 5_000;

const TABLES: Readonly<Record<Search['kind'], string>> = { report: 'document', record: 'record' };
const NUMBERS = 'SELECT number, id FROM searched WHERE kind = ? AND id IN (SELECT value FROM json_each(?))';

const putAll = ({ run, all }: Queries, kind: Search['kind'], texts: ReadonlyMap<string, string>): void => {
  const ids = JSON.stringify([...texts.keys()]);
  for (const { number } of all(NUMBERS, kind, ids)) run('DELETE FROM words WHERE rowid = ?', Number(number));
  run(
    `INSERT INTO searched (kind, id) SELECT ?, id FROM ${TABLES[kind]} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id ON CONFLICT DO NOTHING`,
    kind,
    ids,
  );
  for (const { number, id } of all(NUMBERS, kind, ids))
    run('INSERT INTO words (rowid, text) VALUES (?, ?)', Number(number), wordsText(texts.get(String(id)) ?? ''));
};

/** Words that wait for the end of a transaction over a connection. */
export const waitingWords = (queries: Queries): WaitingWords => {
  const waiting: Readonly<Record<Search['kind'], Map<string, string>>> = { report: new Map(), record: new Map() };
  const forget = (): void => {
    for (const texts of Object.values(waiting)) texts.clear();
  };
  const put = (): void => {
    for (const kind of ['report', 'record'] as const) if (waiting[kind].size > 0) putAll(queries, kind, waiting[kind]);
    forget();
  };
  return {
    add: ({ kind, id, text }) => {
      if (waiting[kind].set(id, text).size >= MOST) put();
    },
    put,
    forget,
  };
};
