import type { DyadMonth } from '../model/dyad-month.js';
import type { Event } from '../model/event.js';

const nameOf = ({ country, party }: Event['source']): string =>
  country === undefined || country === 'IGO' ? party : country;

/** To tell what is to come is an event itself: an intention (AGREE) or a threat. */
const SAID = new Set(['AGREE', 'THREATEN']);
const hasHappened = ({ root, future, hypothetical }: Event): boolean => !hypothetical && (!future || SAID.has(root));

/** The month of a day, or of days that lie in one. */
const monthOf = ({ date = '' }: Event): string | undefined => {
  const [start = '', end = ''] = typeof date === 'string' ? [date, date] : [date.start, date.end];
  return start.length >= 7 && start.slice(0, 7) === end.slice(0, 7) ? start.slice(0, 7) : undefined;
};

/**
 * Events by month, source and target. Only what has happened or was promised or threatened counts, and only what is told for a day or month, between actors with
 * a known state or body.
 */
export const monthly = (events: readonly Event[]): DyadMonth[] => {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const { source, target } = event;
    const month = monthOf(event);
    if (!hasHappened(event) || month === undefined) continue;
    if (source.country === undefined || target.country === undefined) continue;
    const key = [month, nameOf(source), nameOf(target)].join('\t');
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const [month = '', source = '', target = ''] = key.split('\t');
      const count = (quad: number): number => group.filter((event) => event.quad === quad).length;
      const mean = group.reduce((sum, { goldstein }) => sum + goldstein, 0) / group.length;
      return {
        month,
        source,
        target,
        quads: [count(1), count(2), count(3), count(4)],
        events: group.length,
        reports: group.reduce((sum, { reports }) => sum + reports, 0),
        goldstein: Math.round(mean * 100) / 100,
      };
    });
};
