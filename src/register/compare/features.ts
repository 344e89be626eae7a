import type { Field } from '../../model/field.js';
import type { Prepared } from '../prepare.js';
import { daysBetween } from './date-relation.js';

/** Named reasons with their value, 0 to 1; what is absent is 0. The weights that make a score of them are in `judge/weights.ts`. */
export type Features = { [name: string]: number };

/** Reports published within these days of one another may tell of one event. */
const EVENT_DAYS = 10;

/** Reports further apart than this tell of other talks, other trade and other counts, unless they say when. */
const FAR_DAYS = 300;

/** Features that all types share: whether the two stand in one report, or in reports of one event. */
export const commonFeatures = (a: Prepared, b: Prepared): Features => {
  if (a.profile.id === b.profile.id) return { 'same report': 1 };
  const [first, second] = [a.profile.published, b.profile.published];
  const apart = first !== undefined && second !== undefined ? daysBetween(first, second) : undefined;
  if (apart !== undefined && apart > FAR_DAYS) {
    return a.range === undefined || b.range === undefined ? { 'time not told, reports far apart': 1 } : {};
  }
  const { main } = a.profile;
  const samePair =
    main.length > 0 && main.length === b.profile.main.length && main.every((party) => b.profile.main.includes(party));
  if (!samePair) return {};
  const close = apart !== undefined && apart <= EVENT_DAYS;
  return close || [...a.profile.eventDays].some((day) => b.profile.eventDays.has(day))
    ? { 'reports of one event': 1 }
    : {};
};

/** `{ [prefix: value]: 1 }`, for a relation that is one of several words. */
export const named = (prefix: string, value: string): Features => ({ [`${prefix}: ${value}`]: 1 });

/** Whether two lists of fields share one; nothing where either tells none, or only that it is another than those listed. */
export const fieldRelation = (a: readonly Field[] = [], b: readonly Field[] = []): Features => {
  const [mine, theirs] = [a, b].map((fields) => fields.filter((field) => field !== 'other'));
  if (mine === undefined || theirs === undefined || mine.length === 0 || theirs.length === 0) return {};
  return named('fields', mine.some((field) => theirs.includes(field)) ? 'shared' : 'none shared');
};

/** Whether the passages that two statements of one report rest on overlap or stand within `gap` characters of one another. */
export const adjacent = (a: Prepared, b: Prepared, gap: number): boolean =>
  a.profile.id === b.profile.id &&
  a.statement.evidence.some((x) => b.statement.evidence.some((y) => x.start - gap < y.end && y.start - gap < x.end));
