import { byTelling, type Fact, factOf, factsOf, type Sources, type ToldDocument } from '../model/fact.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { partiesOf } from '../model/statement-facts.js';
import { consistencyChecks } from './checks.js';
import { fulfilments, trackPledge } from './pledges.js';
import { seriesOf } from './series.js';
import { trackTarget } from './targets.js';
import type { Tracking } from './tracking.js';

/** What is tracked, and from which day. */
export interface TrackInput {
  /** Only what names both of them, or promises of one to the other or in a report on both. All of the register where absent. */
  readonly pair?: readonly [string, string];
  readonly records: readonly RegisterRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly ToldDocument[];
  /** ISO 8601 day. */
  readonly today: string;
}

const byDue = (
  a: { readonly year?: number; readonly set?: string },
  b: { readonly year?: number; readonly set?: string },
): number => (a.year ?? 9999) - (b.year ?? 9999) || (a.set ?? '').localeCompare(b.set ?? '');

/** Whether a target without a year is one that others tell with theirs: "short of the goal of $300 million". */
const isToldAgain = (target: Fact<'figure'>, targets: readonly Fact<'figure'>[]): boolean =>
  target.value.period === undefined &&
  targets.some(
    ({ value }) =>
      value.period !== undefined &&
      value.indicator === target.value.indicator &&
      value.quantity?.value === target.value.quantity?.value &&
      value.quantity?.unit === target.value.quantity?.unit &&
      [...value.parties].sort().join() === [...target.value.parties].sort().join(),
  );

const partiesKey = (parties: readonly string[]): string => [...parties].sort().join();

/** Measures by their parties, whatever the order: a target is held against those of its own only. */
const byParties = <T>(items: readonly T[], partiesIn: (item: T) => readonly string[]) => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = partiesKey(partiesIn(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return (parties: readonly string[]): readonly T[] => groups.get(partiesKey(parties)) ?? [];
};

/**
 * Holds targets and promises against the figures and statements that came later. The same register gives the same answer
 * on the same day.
 *
 * @example track({ pair: ['UY', 'ID'], records, statements, documents, today: '2025-06-01' }).targets[0]?.verdict // 'missed'
 */
export const track = ({ pair, records, statements, documents, today }: TrackInput): Tracking => {
  const sources: Sources = {
    statements: new Map(statements.map((statement) => [statement.id ?? '', statement])),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  const all = records
    .map((record) => factOf(record, sources))
    .filter((fact) => fact !== undefined)
    .sort(byTelling);
  const names = (parties: readonly string[]): boolean =>
    pair === undefined || pair.every((party) => parties.includes(party));
  const onPair = new Set(
    all.filter((fact) => names(partiesOf(fact.value))).flatMap((fact) => fact.documents.map(({ id }) => id)),
  );
  const figures = factsOf(all, 'figure').filter(({ value }) => names(value.parties));
  const commitments = factsOf(all, 'commitment').filter(
    (fact) =>
      names(partiesOf(fact.value)) ||
      (pair !== undefined &&
        fact.value.actor.every((party) => pair.includes(party)) &&
        fact.value.beneficiary === undefined &&
        fact.documents.some(({ id }) => onPair.has(id))),
  );
  const series = seriesOf(figures);
  const seriesOfParties = byParties(series, ({ parties }) => parties);
  const goals = figures.filter(({ value }) => value.status === 'target');
  const goalsOfParties = byParties(goals, ({ value }) => value.parties);
  const deeds = fulfilments(records);
  const targets = goals
    .filter((target) => !isToldAgain(target, goalsOfParties(target.value.parties)))
    .map((target) => trackTarget(target, seriesOfParties(target.value.parties), today))
    .filter((target) => target !== undefined);
  return {
    today,
    series,
    targets: targets.sort(byDue),
    pledges: commitments
      .map((fact) => trackPledge(fact, deeds.get(fact.record.id) ?? [], today))
      .filter((pledge) => pledge !== undefined),
    checks: consistencyChecks(figures, series),
  };
};
