import type { Changed } from '../store.js';
import type { Queries } from './queries.js';

/** What a change is of; `all`: every record is another. */
export type TouchedKind = 'document' | 'record' | 'decision' | 'all';

/** Notes that something was changed, each thing once: at the last time. */
export const touch = ({ run }: Pick<Queries, 'run'>, kind: TouchedKind, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  const list = JSON.stringify(ids);
  run('DELETE FROM touched WHERE kind = ? AND id IN (SELECT value FROM json_each(?))', kind, list);
  run('INSERT INTO touched (kind, id) SELECT ?, value FROM json_each(?) GROUP BY value', kind, list);
};

/** The number of the last change. */
export const momentIn = ({ all }: Pick<Queries, 'all'>): string => {
  const [row] = all("SELECT seq FROM sqlite_sequence WHERE name = 'touched'");
  return String(Number(row?.['seq'] ?? 0));
};

/** What was changed after that number; nothing where all records are others. */
export const touchedSince = (queries: Pick<Queries, 'all'>, moment: string): Changed | undefined => {
  const now = momentIn(queries);
  const rows = queries.all('SELECT kind, id FROM touched WHERE number > ?', Number(moment));
  const of = (kind: TouchedKind): string[] => rows.filter((row) => row['kind'] === kind).map(({ id }) => String(id));
  if (of('all').length > 0) return undefined;
  return { moment: now, documents: of('document'), records: of('record'), decisions: of('decision').length > 0 };
};
