import { Statement } from '../model/statement.js';
import type { RegisterDocument, RegisterStatement } from './input.js';
import { reconcile } from './reconcile.js';

/** A report with its statements as `entente reconcile --jsonl` takes them: a line each. `rule` and `confidence` may be missing. */
export interface ReconcileReport {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly statements: readonly ({ readonly ref: string } & { readonly [slot: string]: unknown })[];
}

/** One record of what the reports tell: who its members are, and where they disagree. */
export interface ReconcileLine {
  readonly id: string;
  readonly type: string;
  readonly members: readonly string[];
  /** Values other than the chosen one, for slots where the members cannot all be right. */
  readonly rivals: {
    readonly [slot: string]: readonly { readonly value: unknown; readonly members: readonly string[] }[];
  };
}

const documentOf = ({ id, title = '', published }: ReconcileReport): RegisterDocument => ({
  id,
  title,
  kind: 'news',
  ...(published === undefined ? {} : { published }),
});

const statementOf = (
  report: string,
  { ref, ...slots }: ReconcileReport['statements'][number],
): RegisterStatement | undefined => {
  const parsed = Statement.safeParse({ rule: 'given', confidence: 1, ...slots, id: ref, document: report });
  return parsed.success ? { ...parsed.data, id: ref, document: report } : undefined;
};

/**
 * Reconciles the statements of reports; one line a record. A statement that does not have the shape of its type is left out.
 *
 * @example reconcileReports([{ id: 'a', statements: [{ ref: 'a#0', type: 'meeting', … }] }]) // [{ id: 'm…', type: 'meeting', members: ['a#0'], rivals: {} }]
 */
export const reconcileReports = (reports: readonly ReconcileReport[]): ReconcileLine[] => {
  const statements = reports.flatMap((report) =>
    report.statements.flatMap((statement) => statementOf(report.id, statement) ?? []),
  );
  const { records } = reconcile({ documents: reports.map(documentOf), statements });
  return records.map(({ id, type, slots, statements: members }) => ({
    id,
    type,
    members,
    rivals: Object.fromEntries(
      Object.entries(slots)
        .filter(([, slot]) => slot.rivals.length > 0)
        .map(([name, slot]) => [name, slot.rivals.map((rival) => ({ value: rival.value, members: rival.statements }))]),
    ),
  }));
};
