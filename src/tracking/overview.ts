import { dateRange } from '../model/date-range.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Tracking, TrackSentence, Verdict } from './tracking.js';

/** A target or a promise in short. */
export interface OverviewEntry {
  readonly kind: 'target' | 'pledge';
  readonly record: string;
  readonly verdict: Verdict;
  /** The last day by which it is due, ISO 8601. */
  readonly due?: string;
  readonly sentences: readonly TrackSentence[];
}

/** The targets and promises between the same parties. */
export interface OverviewGroup {
  /** In alphabetical order of their codes. */
  readonly parties: readonly string[];
  readonly entries: readonly OverviewEntry[];
}

/** How all targets and dated promises of a register stand on a day. */
export interface Overview {
  readonly today: string;
  readonly groups: readonly OverviewGroup[];
}

/** What wants attention first. */
const ORDER: readonly Verdict[] = ['missed', 'off-course', 'no-data', 'too-early', 'on-course', 'met'];

const byVerdict = (a: OverviewEntry, b: OverviewEntry): number =>
  ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  a.record.localeCompare(b.record);

const partiesIn = ({ slots }: RegisterRecord): string[] => {
  const told = ['parties', 'actor', 'beneficiary'].flatMap((slot) => (slots[slot]?.chosen ?? []) as readonly string[]);
  return [...new Set(told)].sort();
};

/** Targets and promises by who they are between, each group by verdict and day; the groups with the most first. */
export const overviewOf = ({ today, targets, pledges }: Tracking, records: readonly RegisterRecord[]): Overview => {
  const entries = [
    ...targets.map(
      ({ record, verdict, year, sentences }): OverviewEntry => ({
        kind: 'target',
        record,
        verdict,
        ...(year === undefined ? {} : { due: `${year}-12-31` }),
        sentences,
      }),
    ),
    ...pledges.map(({ record, verdict, deadline, sentences }): OverviewEntry => {
      const due = deadline === undefined ? undefined : dateRange(deadline).end;
      return { kind: 'pledge', record, verdict, ...(due === undefined ? {} : { due }), sentences };
    }),
  ];
  const parties = new Map(records.map((record) => [record.id, partiesIn(record)]));
  const groups = new Map<string, OverviewEntry[]>();
  for (const entry of entries) {
    const key = (parties.get(entry.record) ?? []).join('+');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return {
    today,
    groups: [...groups]
      .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
      .map(([, members]) => ({
        parties: parties.get(members[0]?.record ?? '') ?? [],
        entries: members.sort(byVerdict),
      })),
  };
};
