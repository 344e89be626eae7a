import { dateRange } from '../model/date-range.js';
import type { DateValue } from '../model/mention.js';

/** The time of the meeting that a brief is about; what happened then needs no date of its own in a sentence. */
export interface SceneDate {
  readonly includes: (date: DateValue) => boolean;
}

/** No meeting leads the brief: every sentence tells its date. */
export const NO_SCENE: SceneDate = { includes: () => false };

/** The days of the lead meeting. Months and years are no part of it, however they overlap. */
export const sceneOf = (date: DateValue | undefined): SceneDate => {
  if (date === undefined) return NO_SCENE;
  const scene = dateRange(date);
  return {
    includes: (other) => {
      const { start, end } = dateRange(other);
      if (start === undefined || end === undefined || scene.start === undefined || scene.end === undefined) return false;
      return scene.start <= start && end <= scene.end;
    },
  };
};
