import type { Changed } from '../store.js';
import type { Connection, Transaction } from './connection.js';
import { searchable } from './searchable.js';

/** What a change is of; `all`: every record is another. */
export type TouchedKind = 'document' | 'record' | 'decision' | 'all';

/** Notes that something was changed, each thing once: by the last transaction. */
export const touch = async (transaction: Transaction, kind: TouchedKind, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await transaction.run(
    `INSERT INTO @touched (kind, id) SELECT $1, id FROM (SELECT DISTINCT unnest($2::text[]) AS id) AS given ORDER BY id
     ON CONFLICT (kind, id) DO UPDATE SET changed = excluded.changed`,
    kind,
    ids.map(searchable),
  );
};

/** What is committed just now, as PostgreSQL tells it: `xmin:xmax:those under way`. */
export const momentIn = async ({ all }: Pick<Connection, 'all'>): Promise<string> => {
  const [row] = await all('SELECT pg_current_snapshot()::text AS moment');
  return String(row?.['moment']);
};

/**
 * What was committed after a moment; nothing where all records are others. Transactions of the future, which a dump of another server may
 * hold, are none.
 */
export const touchedSince = async (
  connection: Pick<Connection, 'all'>,
  moment: string,
): Promise<Changed | undefined> => {
  const now = await momentIn(connection);
  const rows = await connection.all(
    `SELECT kind, id FROM @touched WHERE changed >= pg_snapshot_xmin($1::pg_snapshot)
     AND changed < pg_snapshot_xmax(pg_current_snapshot()) AND NOT pg_visible_in_snapshot(changed, $1::pg_snapshot)`,
    moment,
  );
  const of = (kind: TouchedKind): string[] => rows.filter((row) => row['kind'] === kind).map(({ id }) => String(id));
  if (of('all').length > 0) return undefined;
  return { moment: now, documents: of('document'), records: of('record'), decisions: of('decision').length > 0 };
};
