import { Statement } from '../../src/model/statement.js';
import type { RegisterDocument, RegisterStatement } from '../../src/register/input.js';
import { reconcile } from '../../src/register/reconcile.js';

/** A report in short: its date of publication and its statements, with `words` as evidence where they matter. */
export interface Told {
  readonly published: string;
  readonly kind?: 'official' | 'news';
  readonly statements: readonly { readonly type: string; readonly words?: string; readonly [slot: string]: unknown }[];
}

/** Statement ids are `0#1`: report and place in it. */
export const told = (reports: readonly Told[]): { documents: RegisterDocument[]; statements: RegisterStatement[] } => ({
  documents: reports.map(({ published, kind = 'news' }, at) => ({ id: String(at), title: '', kind, published })),
  statements: reports.flatMap(({ statements }, report) =>
    statements.map(({ words = 'words of the report', ...slots }, at) => {
      const start = at * 1000;
      const id = `${report}#${at}`;
      const evidence = [{ start, end: start + words.length, exact: words }];
      const parsed = Statement.parse({ confidence: 1, rule: 'test', evidence, ...slots, id, document: String(report) });
      return { ...parsed, id, document: String(report) };
    }),
  ),
});

export const reconciled = (reports: readonly Told[]) => reconcile(told(reports));
