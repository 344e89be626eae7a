import { dateRange } from '../model/date-range.js';
import type { DateValue } from '../model/mention.js';

/** The time that a brief stands in. */
export interface Scene {
  /** Whether something happened at the meeting that the brief is about: its date needs not be told again. */
  readonly includes: (date: DateValue) => boolean;
  /** ISO 8601 day of the last report: what aims at a time before it is past. */
  readonly asOf: string;
}

/** The scene of the lead meeting's days, or of none. Months and years are no part of it, however they overlap. */
export const sceneOf = (date: DateValue | undefined, asOf: string): Scene => {
  if (date === undefined) return { includes: () => false, asOf };
  const scene = dateRange(date);
  return {
    asOf,
    includes: (other) => {
      const { start, end } = dateRange(other);
      if (start === undefined || end === undefined || scene.start === undefined || scene.end === undefined)
        return false;
      return scene.start <= start && end <= scene.end;
    },
  };
};
