import type { Span } from '../model/span.js';
import type { Agreement, Figure } from '../model/statement.js';

/** A row of a table or of a list in JSON. */
export interface Row {
  /** Line of the file, counted from one, in which it begins. */
  readonly line: number;
  /** Its own text, as a document holds it: a line of CSV, an object of JSON in one line. */
  readonly text: string;
  /** What it says, by the name of the column or key; a key inside another is joined with a dot: `country.id`. */
  readonly cells: ReadonlyMap<string, string>;
  /** The object, for JSON. */
  readonly value?: unknown;
}

/** A row that a statement rests on; `part` narrows it to a stretch of the row's text. */
export interface Cite {
  readonly row: Row;
  readonly part?: Span;
}

type Slots<S> = Omit<S, 'evidence' | 'id' | 'document' | 'confidence' | 'rule'>;

/** What a row says, without the words it rests on. */
export interface ImportedFact {
  /** Name of what made it: `import/comtrade`. */
  readonly rule: string;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly slots: Slots<Figure> | Slots<Agreement>;
}

/** A row that cannot be understood. */
export interface RowProblem {
  readonly line: number;
  readonly reason: string;
}

/** What a file says. */
export interface ImportedFile {
  /** Who publishes it, where the format or the file tells. */
  readonly outlet?: string;
  /** ISO 8601 date of publication, where the file tells it. */
  readonly published?: string;
  /** The line over the rows; it heads every document made of them. */
  readonly head?: string;
  readonly facts: readonly ImportedFact[];
  readonly problems: readonly RowProblem[];
  /** Reason → how many rows are sound but nothing for a register: no value, the whole world as partner. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** What becomes of a row. */
export type RowOutcome =
  | { readonly kind: 'read'; readonly facts: readonly ImportedFact[] }
  | { readonly kind: 'left-out'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export const failed = (reason: string): RowOutcome => ({ kind: 'failed', reason });
export const leftOut = (reason: string): RowOutcome => ({ kind: 'left-out', reason });

/** Reads all rows, the bad ones set apart. */
export const readRows = (
  rows: readonly Row[],
  read: (row: Row) => RowOutcome,
): Pick<ImportedFile, 'facts' | 'problems' | 'leftOut'> => {
  const facts: ImportedFact[] = [];
  const problems: RowProblem[] = [];
  const left = new Map<string, number>();
  for (const row of rows) {
    const outcome = read(row);
    if (outcome.kind === 'read') facts.push(...outcome.facts);
    else if (outcome.kind === 'failed') problems.push({ line: row.line, reason: outcome.reason });
    else left.set(outcome.reason, (left.get(outcome.reason) ?? 0) + 1);
  }
  return { facts, problems, leftOut: left };
};
