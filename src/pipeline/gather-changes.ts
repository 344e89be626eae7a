import { dateRange } from '../model/date-range.js';
import type { Document } from '../model/document.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { RegisterChanges } from '../model/register-change.js';
import type { Statement, StatementType } from '../model/statement.js';
import type { Store } from '../store/store.js';
import { composeChanges } from './changes.js';
import { dueDate } from './open-deadlines.js';
import { compareWithPast } from './past-register.js';

/** Which changes of a register are asked for. */
export interface ChangesQuery {
  /** ISO 8601 instant: what came in at it or later. */
  readonly since: string;
  /** ISO 8601 instant that it is. */
  readonly now: string;
  /** So many days ahead what is due is told. */
  readonly dueWithin: number;
  /** Only what concerns all of these. */
  readonly between?: readonly string[];
  readonly types?: readonly StatementType[];
}

/** What is told unless other types are asked for: words alone are no news of the register. */
export const TOLD_TYPES: readonly StatementType[] = [
  'meeting',
  'agreement',
  'package',
  'commitment',
  'figure',
  'distinction',
];

const TIMED: readonly StatementType[] = ['meeting', 'agreement', 'commitment', 'figure'];

const chosen =
  ({ slots }: RegisterRecord) =>
  (name: string): unknown =>
    slots[name]?.chosen;

const measureOf = (record: RegisterRecord): string =>
  JSON.stringify([chosen(record)('indicator'), [...((chosen(record)('parties') ?? []) as string[])].sort()]);

/** Records whose day lies between two, and those that say what became of them or measure them. */
const timed = (records: readonly RegisterRecord[], isNear: (day: string, record: RegisterRecord) => boolean) => {
  const near = records.filter((record) => {
    const date = dueDate(record.type, chosen(record));
    const day = date === undefined ? undefined : dateRange(date).end;
    return day !== undefined && isNear(day, record);
  });
  const ids = new Set(near.map(({ id }) => id));
  const measures = new Set(near.filter(({ type }) => type === 'figure').map(measureOf));
  return records.filter(
    (record) =>
      ids.has(record.id) ||
      record.links.some(({ kind, to }) => kind === 'fulfils' && ids.has(to)) ||
      (record.type === 'figure' && measures.has(measureOf(record))),
  );
};

const documentsOf = async (store: Store, statements: readonly Statement[]): Promise<Document[]> =>
  store.documents({ ids: [...new Set(statements.flatMap(({ document }) => document ?? []))] });

/**
 * What is new, changed, contradicted and withdrawn in a register since an instant, and what is due or overdue.
 *
 * @throws EntenteError when the store fails
 */
export const changesOf = async (store: Store, query: ChangesQuery): Promise<RegisterChanges> => {
  const { since, now, dueWithin, between, types = TOLD_TYPES } = query;
  const narrowed = between === undefined ? {} : { between };
  const compared = await compareWithPast(store, since);
  const concerned = new Set((await store.records({ ...narrowed, types })).map(({ id }) => id));
  const after = compared.after.filter(({ id }) => concerned.has(id));
  const standing = new Set(compared.after.flatMap(({ statements }) => statements));
  const shown = new Set(after.flatMap(({ statements }) => statements));
  const before = compared.before.filter(
    ({ type, statements, slots }) =>
      statements.some((id) => shown.has(id)) ||
      (!statements.some((id) => standing.has(id)) &&
        types.includes(type) &&
        (between ?? []).every((party) =>
          ((slots.parties?.chosen ?? slots.actor?.chosen ?? []) as string[]).includes(party),
        )),
  );
  const touched = new Set(after.map(({ id }) => id));
  const last = new Date(Date.parse(now) + dueWithin * 86_400_000).toISOString().slice(0, 10);
  const dated = timed(
    await store.records({ ...narrowed, types: TIMED.filter((type) => types.includes(type)) }),
    (day, { id }) => day <= last && (day >= since.slice(0, 10) || touched.has(id)),
  );
  const ids = [...new Set([...before, ...after, ...dated].flatMap((record) => record.statements))];
  const statements = await store.statements({ ids });
  return composeChanges({
    since,
    until: now,
    dueWithin,
    additions: compared.additions,
    before,
    after,
    timed: dated,
    statements,
    documents: await documentsOf(store, statements),
  });
};
