import { isStateLike, partyId, type ReportContext } from '../context/report-context.js';

const TITLE_WEIGHT = 3;

/** The two states (or a state and a body) that a report is mainly about: those it names most, the title's counted thrice. */
export const mainPairOf = (context: ReportContext): readonly string[] => {
  const counts = new Map<string, number>();
  const count = (id: string, weight: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + weight);
  };
  for (const mention of context.titleParties) if (isStateLike(mention)) count(partyId(mention), TITLE_WEIGHT);
  for (const mention of context.parties) if (isStateLike(mention)) count(partyId(mention), 1);
  const ranked = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && second && second[1] > 1 ? [first[0], second[0]] : [];
};

const LEAD = 700;

/** Whether a report is about relations at all: its title or its opening names two states or bodies. */
export const isBilateral = (context: ReportContext): boolean => {
  const named = [...context.titleParties.filter(isStateLike), ...context.parties.filter((m) => m.span.start < LEAD && isStateLike(m))];
  return new Set(named.map(partyId)).size >= 2;
};
