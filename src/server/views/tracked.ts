import { byText } from '../../model/by-text.js';
import { groupedBy } from '../../model/grouped-by.js';
import type { Store } from '../../store/store.js';
import { track } from '../../tracking/track.js';
import type { PledgeTrack, TargetTrack } from '../../tracking/tracking.js';
import type { RecordSummary } from '../schemas/summaries.js';
import type { RegisterView } from './register-view.js';

/** A target or a promise with its verdict. */
export type Tracked =
  | { readonly kind: 'target'; readonly of: TargetTrack }
  | { readonly kind: 'pledge'; readonly of: PledgeTrack };

/** Records that are tracked with one another and no others: the figures of the same parties, or a promise and what keeps it. */
interface Group {
  readonly members: readonly RecordSummary[];
  readonly tracked: readonly Tracked[];
}

/** Records whose statements and reports are in memory at once. */
const PORTION = 500;

const partiesIn = ({ slots: { parties } }: RecordSummary): string =>
  Array.isArray(parties) ? parties.map(String).sort(byText).join() : '';

/** The groups that a record belongs to. */
const groupsOf = (record: RecordSummary): string[] => {
  const own =
    record.type === 'figure'
      ? [`figures ${partiesIn(record)}`]
      : record.type === 'commitment'
        ? [`promise ${record.id}`]
        : [];
  return [...own, ...record.links.flatMap(({ kind, to }) => (kind === 'fulfils' ? [`promise ${to}`] : []))];
};

const grouped = (records: readonly RecordSummary[]): Map<string, RecordSummary[]> => {
  const placed = records.flatMap((record) => [...new Set(groupsOf(record))].map((key) => ({ key, record })));
  const groups = groupedBy(placed, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ record }) => record)]));
};

const isSame = (a: readonly RecordSummary[], b: readonly RecordSummary[]): boolean =>
  a.length === b.length && a.every((record, at) => record === b[at]);

/** What is told of some records, by record. */
const trackRecords = async (
  store: Store,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Tracked>> => {
  const records = await store.records({ ids });
  const told = records.filter(({ type }) => type === 'figure' || type === 'commitment');
  const statements = await store.statements({ ids: told.flatMap((record) => record.statements) });
  const documents = await store.documents({ ids: [...new Set(statements.flatMap(({ document }) => document ?? []))] });
  const { targets, pledges } = track({ records, statements, documents, today });
  return new Map([
    ...targets.map((of): [string, Tracked] => [of.record, { kind: 'target', of }]),
    ...pledges.map((of): [string, Tracked] => [of.record, { kind: 'pledge', of }]),
  ]);
};

function* portions(groups: Iterable<readonly [string, readonly RecordSummary[]]>) {
  let portion: (readonly [string, readonly RecordSummary[]])[] = [];
  let size = 0;
  for (const group of groups) {
    portion.push(group);
    size += group[1].length;
    if (size < PORTION) continue;
    yield portion;
    portion = [];
    size = 0;
  }
  if (portion.length > 0) yield portion;
}

/** Everything tracked in a register on a day. Once the register has changed, only what the change bears on is tracked anew. */
export const trackedOf = (store: Store): ((view: RegisterView, today: string) => Promise<readonly Tracked[]>) => {
  let groups = new Map<string, Group>();
  let day = '';
  let last: { readonly records: readonly RecordSummary[]; readonly tracked: readonly Tracked[] } | undefined;
  const update = async ({ records }: RegisterView, today: string): Promise<readonly Tracked[]> => {
    if (day === today && last?.records === records) return last.tracked;
    const known = day === today ? groups : new Map<string, Group>();
    const now = grouped(records);
    const next = new Map<string, Group>();
    const others = [...now].filter(([key, members]) => {
      const group = known.get(key);
      if (group === undefined || !isSame(group.members, members)) return true;
      next.set(key, group);
      return false;
    });
    for (const portion of portions(others)) {
      const found = await trackRecords(
        store,
        [...new Set(portion.flatMap(([, members]) => members.map(({ id }) => id)))],
        today,
      );
      for (const [key, members] of portion) {
        // what keeps a promise stands in its group, and is tracked, where it is tracked itself, in its own
        const own = members.filter((record) => groupsOf(record)[0] === key);
        next.set(key, { members, tracked: own.flatMap(({ id }) => found.get(id) ?? []) });
      }
    }
    [groups, day] = [next, today];
    last = { records, tracked: [...next.values()].flatMap(({ tracked }) => tracked) };
    return last.tracked;
  };
  let turn: Promise<unknown> = Promise.resolve();
  return (view, today) => {
    const mine = turn.then(() => update(view, today));
    turn = mine.catch(() => undefined);
    return mine;
  };
};
