import type { Arithmetic } from '../model/arithmetic.js';
import type { CitedSentence } from '../model/cited-sentence.js';
import type { DateValue, Quantity } from '../model/mention.js';
import type { Indicator } from '../model/statement.js';

/** How a target or a promise stands on a given day. */
export type Verdict = 'met' | 'missed' | 'on-course' | 'off-course' | 'too-early' | 'no-data';

/** A sentence with the statements it rests on and the calculations it shows. */
export interface TrackSentence extends CitedSentence {
  readonly arithmetic?: readonly Arithmetic[];
}

/** One value of a series. */
export interface SeriesPoint {
  readonly period: DateValue;
  /** Whole months that the period covers: 12 for a year. */
  readonly months: number;
  /** The calendar year in which the period ends. */
  readonly year: number;
  readonly value: number;
  /** Whether an official source tells it. */
  readonly official: boolean;
  readonly statements: readonly string[];
  /** Other values that reports give for the same period. */
  readonly rivals: readonly { readonly value: number; readonly statements: readonly string[] }[];
  /** Change to the period before in per cent, a fall negative, where told. */
  readonly change?: number;
}

/** What the register holds of one measure of two parties, in one unit, in order of time. */
export interface Series {
  readonly indicator: Indicator;
  readonly of?: string;
  /** The reporting state first for exports and imports. */
  readonly parties: readonly string[];
  readonly unit: string;
  /** "Trade between Uruguay and Indonesia". */
  readonly name: string;
  /** Values for twelve months. */
  readonly years: readonly SeriesPoint[];
  /** Values for less than twelve months; they are never mixed with years. */
  readonly parts: readonly SeriesPoint[];
}

/** What the arithmetic of a verdict rests on. */
export interface Course {
  /** The latest value, on a yearly footing, and the year it stands for. */
  readonly latest: {
    readonly value: number;
    readonly year: number;
    readonly period: DateValue;
    readonly annualized: boolean;
  };
  readonly yearsLeft?: number;
  /** Growth a year in per cent from the latest value to the target. */
  readonly needed?: number;
  /** Growth a year in per cent that the register shows, and the years it is taken from. */
  readonly seen?: { readonly rate: number; readonly from: number; readonly to: number };
  /** What the target year would give at the growth seen. */
  readonly projected?: number;
}

/** A target of the register and how it stands. */
export interface TargetTrack {
  readonly record: string;
  readonly name: string;
  readonly goal: Quantity;
  /** The year by whose end it is to be reached, where told. */
  readonly year?: number;
  /** ISO 8601 day of the report that first tells it. */
  readonly set?: string;
  readonly verdict: Verdict;
  readonly course?: Course;
  /** The series it is measured against. */
  readonly series?: Series;
  readonly sentences: readonly TrackSentence[];
}

/** A promise of the register that is dated or has an outcome, and how it stands. */
export interface PledgeTrack {
  readonly record: string;
  readonly actor: readonly string[];
  readonly action: string;
  readonly deadline?: DateValue;
  readonly verdict: Verdict;
  readonly sentences: readonly TrackSentence[];
}

/** Two things in the register that should fit together, and whether they do. */
export interface ConsistencyCheck {
  readonly kind: 'change-against-earlier' | 'targets-for-one-year' | 'units-against-total' | 'rival-values';
  readonly agrees: boolean;
  readonly sentence: TrackSentence;
}

/** What became of the figures, targets and promises of the register. */
export interface Tracking {
  /** ISO 8601 day from which it looks. */
  readonly today: string;
  readonly series: readonly Series[];
  readonly targets: readonly TargetTrack[];
  readonly pledges: readonly PledgeTrack[];
  readonly checks: readonly ConsistencyCheck[];
}
