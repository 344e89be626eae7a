import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import type { Judgement } from '../model/judgement.js';
import type { Record } from '../model/record.js';
import type { Statement } from '../model/statement.js';

/** A piece of what a register holds. All pieces together are the register. */
export type Piece =
  | {
      readonly kind: 'document';
      readonly document: Document;
      readonly statements: readonly Statement[];
      /** When it was added; absent where unknown. */
      readonly added?: string;
      /** {@link digestOf} the two when they were stored; absent where an older version stored them. */
      readonly digest?: string;
    }
  | { readonly kind: 'decision'; readonly decision: Decision; readonly added?: string }
  | { readonly kind: 'mark'; readonly name: string; readonly time: string }
  | { readonly kind: 'record'; readonly record: Record }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'block'; readonly statement: string; readonly keys: readonly string[] };

type Row = { readonly [column: string]: unknown };

/** How the pieces are read: the rows of a query, a few at a time; `@` before a table stands for the register's schema. */
export type EachRow = (sql: string, ...values: readonly string[]) => Iterable<Row> | AsyncIterable<Row>;

const parsed = <T>(row: Row): T => JSON.parse(String(row['json'])) as T;

const addedOf = ({ added }: Row): { readonly added?: string } => (typeof added === 'string' ? { added } : {});
const digestOfRow = ({ digest }: Row): { readonly digest?: string } => (typeof digest === 'string' ? { digest } : {});

async function* documentPieces(each: EachRow): AsyncGenerator<Piece> {
  for await (const row of each('SELECT id, json, added, digest FROM @document ORDER BY published, id')) {
    const statements: Statement[] = [];
    for await (const told of each(
      'SELECT json FROM @statement WHERE document = $1 ORDER BY start, id',
      String(row['id']),
    ))
      statements.push(parsed<Statement>(told));
    yield {
      kind: 'document',
      document: parsed<Document>(row),
      statements,
      ...addedOf(row),
      ...digestOfRow(row),
    };
  }
}

async function* blockPieces(each: EachRow): AsyncGenerator<Piece> {
  let keys: string[] = [];
  let of: string | undefined;
  for await (const { statement, key } of each('SELECT statement, key FROM @block ORDER BY statement, key')) {
    if (of !== undefined && of !== statement) {
      yield { kind: 'block', statement: of, keys };
      keys = [];
    }
    of = String(statement);
    keys.push(String(key));
  }
  if (of !== undefined) yield { kind: 'block', statement: of, keys };
}

/**
 * All pieces of a register kept in tables: documents by date and id, decisions by instant, marks by name, records by their first day,
 * judgements and block keys by statement. Only a few rows are in memory at once.
 */
export async function* readContents(each: EachRow): AsyncGenerator<Piece> {
  yield* documentPieces(each);
  for await (const row of each('SELECT json, added FROM @decision ORDER BY at, id'))
    yield { kind: 'decision', decision: parsed<Decision>(row), ...addedOf(row) };
  for await (const row of each('SELECT name, time FROM @mark ORDER BY name'))
    yield { kind: 'mark', name: String(row['name']), time: String(row['time']) };
  for await (const row of each(`SELECT json FROM @record ORDER BY coalesce(first_day, ''), id`))
    yield { kind: 'record', record: parsed<Record>(row) };
  for await (const row of each('SELECT json FROM @judgement ORDER BY "left", "right", by'))
    yield { kind: 'judgement', judgement: parsed<Judgement>(row) };
  yield* blockPieces(each);
}
