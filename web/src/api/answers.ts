import type { Decision } from '../../../src/model/decision.js';
import type { SourceKind } from '../../../src/model/document.js';
import type { Field } from '../../../src/model/field.js';
import type { Judgement } from '../../../src/model/judgement.js';
import type { DateValue, Quantity } from '../../../src/model/mention.js';
import type { Act, Link, LinkKind, Record as RegisterRecord } from '../../../src/model/record.js';
import type { Indicator, Statement, StatementType } from '../../../src/model/statement.js';

/** How many there are, by name. */
export type Counts = Readonly<Record<string, number>>;

/** How many records there are of each type, field, status and instrument. */
export interface Tally {
  readonly type: Counts;
  readonly field: Counts;
  readonly status: Counts;
  readonly instrument: Counts;
}

/** `GET /api` */
export interface Overview {
  readonly version: string;
  readonly revision: string;
  readonly writable: boolean;
  readonly tokenNeeded: boolean;
  readonly reports: number;
  readonly statements: number;
  readonly records: number;
  readonly pairs: number;
  readonly counts: Tally;
  readonly disputed: number;
  readonly firstPublished?: string | undefined;
  readonly lastPublished?: string | undefined;
}

/** `GET /api/vocabulary` */
export interface Vocabulary {
  readonly states: readonly { readonly code: string; readonly name: string }[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly fields: readonly Field[];
  readonly types: readonly StatementType[];
  readonly links: readonly LinkKind[];
  readonly slots: Readonly<
    Record<string, Readonly<Record<string, { readonly optional: boolean; readonly schema: SlotSchema }>>>
  >;
}

/** What is used of a slot's JSON Schema. */
export type SlotSchema = Readonly<Record<string, unknown>>;

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next?: string | undefined;
}

export interface ReportSummary {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly kind: SourceKind;
  readonly lang: string;
  readonly isRead: boolean;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly deck?: string | undefined;
  readonly retrieved?: string | undefined;
  readonly characters: number;
  readonly parties: readonly string[];
  readonly statements: Counts;
}

export interface RecordSummary {
  readonly id: string;
  readonly type: StatementType;
  readonly title: string;
  readonly slots: Readonly<Record<string, unknown>>;
  readonly parties: readonly string[];
  readonly fields: readonly Field[];
  readonly status?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly due?: string | undefined;
  readonly reports: number;
  readonly official: number;
  readonly firstTold?: string | undefined;
  readonly lastTold?: string | undefined;
  readonly confidence: number;
  readonly confirmed: boolean;
  readonly disputed: readonly string[];
  readonly acts: readonly Act[];
  readonly links: readonly Link[];
  readonly decisions: readonly string[];
  readonly statements: readonly string[];
}

/** `GET /api/records` */
export interface RecordPage extends Page<RecordSummary> {
  readonly counts: Tally;
}

export interface PairSummary {
  readonly pair: readonly [string, string];
  readonly names: readonly [string, string];
  readonly records: Counts;
  readonly total: number;
  readonly reports: number;
  readonly firstTold?: string | undefined;
  readonly lastTold?: string | undefined;
}

/** `GET /api/pairs/{one}/{other}` */
export interface PairDetail {
  readonly pair: readonly [string, string];
  readonly names: readonly [string, string];
  readonly total: number;
  readonly counts: Tally;
  readonly disputed: number;
  readonly reports: readonly ReportSummary[];
}

export interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** A statement with where it stands. */
export interface Telling {
  readonly statement: Statement;
  readonly report: ReportSummary;
  readonly passages: readonly Passage[];
  readonly record?: string | undefined;
}

export interface DecisionState {
  readonly decision: Decision;
  readonly inForce: boolean;
  readonly waits?: string | undefined;
}

export interface LinkedRecord {
  readonly kind: string;
  readonly direction: 'from' | 'to';
  readonly reason: string;
  readonly record: RecordSummary;
}

/** `GET /api/records/{id}` */
export interface RecordDetail {
  readonly record: RegisterRecord;
  readonly summary: RecordSummary;
  readonly tellings: readonly Telling[];
  readonly judgements: readonly Judgement[];
  readonly linked: readonly LinkedRecord[];
  readonly decisions: readonly DecisionState[];
}

/** `GET /api/reports/{id}` */
export interface ReportDetail {
  readonly summary: ReportSummary;
  readonly text: string;
  readonly statements: readonly { readonly statement: Statement; readonly record?: string | undefined }[];
}

export interface CitedSentence {
  readonly text: string;
  readonly statements: readonly string[];
}

/** `GET /api/pairs/{one}/{other}/brief` */
export interface Brief {
  readonly pair: readonly [string, string];
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly headline: CitedSentence;
  readonly summary: readonly CitedSentence[];
  readonly takeaways: readonly CitedSentence[];
  readonly sections: readonly {
    readonly key: string;
    readonly title: string;
    readonly sentences: readonly CitedSentence[];
  }[];
  readonly whyItMatters: readonly CitedSentence[];
  readonly openPoints: readonly CitedSentence[];
  readonly disagreements: readonly CitedSentence[];
  readonly sources: readonly BriefSource[];
}

export interface BriefSource {
  readonly number: number;
  readonly document: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly passages: readonly {
    readonly label: string;
    readonly exact: string;
    readonly statements: readonly string[];
  }[];
}

export type Verdict = 'met' | 'missed' | 'on-course' | 'off-course' | 'too-early' | 'no-data';

export interface SeriesPoint {
  readonly period: DateValue;
  readonly months: number;
  readonly year: number;
  readonly value: number;
  readonly official: boolean;
  readonly statements: readonly string[];
  readonly rivals: readonly { readonly value: number; readonly statements: readonly string[] }[];
  readonly change?: number | undefined;
}

export interface Series {
  readonly indicator: Indicator;
  readonly of?: string | undefined;
  readonly parties: readonly string[];
  readonly unit: string;
  readonly name: string;
  readonly years: readonly SeriesPoint[];
  readonly parts: readonly SeriesPoint[];
}

export interface Course {
  readonly latest: {
    readonly value: number;
    readonly year: number;
    readonly period: DateValue;
    readonly annualized: boolean;
  };
  readonly yearsLeft?: number | undefined;
  readonly needed?: number | undefined;
  readonly seen?: { readonly rate: number; readonly from: number; readonly to: number } | undefined;
  readonly projected?: number | undefined;
}

export interface TargetTrack {
  readonly record: string;
  readonly name: string;
  readonly goal: Quantity;
  readonly year?: number | undefined;
  readonly set?: string | undefined;
  readonly verdict: Verdict;
  readonly course?: Course | undefined;
  readonly series?: Series | undefined;
  readonly sentences: readonly CitedSentence[];
}

export interface PledgeTrack {
  readonly record: string;
  readonly actor: readonly string[];
  readonly action: string;
  readonly deadline?: DateValue | undefined;
  readonly verdict: Verdict;
  readonly sentences: readonly CitedSentence[];
}

/** `GET /api/pairs/{one}/{other}/tracking` */
export interface Tracking {
  readonly today: string;
  readonly series: readonly Series[];
  readonly targets: readonly TargetTrack[];
  readonly pledges: readonly PledgeTrack[];
  readonly checks: readonly { readonly kind: string; readonly agrees: boolean; readonly sentence: CitedSentence }[];
}

/** Of `GET /api/tracker` */
export interface TrackerEntry {
  readonly kind: 'target' | 'pledge';
  readonly record: RecordSummary;
  readonly verdict: Verdict;
  readonly due?: string | undefined;
  readonly target?: TargetTrack | undefined;
  readonly pledge?: PledgeTrack | undefined;
}

/** Of `GET /api/pairs/{one}/{other}/timeline` */
export interface TimelineEntry {
  readonly date: DateValue;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly act?: string | undefined;
  readonly record: RecordSummary;
}

/** Of `GET /api/pairs/{one}/{other}/disagreements` */
export interface Disagreement {
  readonly record: RecordSummary;
  readonly slot: string;
  readonly values: readonly {
    readonly value: unknown;
    readonly chosen: boolean;
    readonly tellings: readonly {
      readonly statement: string;
      readonly report: ReportSummary;
      readonly passages: readonly Passage[];
    }[];
  }[];
}

export interface ReviewSide {
  readonly statement: Statement;
  readonly passages: readonly Passage[];
  readonly report: ReportSummary;
  readonly record: RecordSummary;
}

/** Of `GET /api/review` */
export type ReviewItem =
  | { readonly kind: 'pair'; readonly judgement: Judgement; readonly left: ReviewSide; readonly right: ReviewSide }
  | { readonly kind: 'statement'; readonly side: ReviewSide };

/** Words with the stretches of them that were searched for. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** `GET /api/search` */
export interface Found {
  readonly reports: readonly {
    readonly report: ReportSummary;
    readonly title: Marked;
    readonly excerpts: readonly (Marked & { readonly start: number })[];
  }[];
  readonly records: readonly { readonly record: RecordSummary; readonly title: Marked }[];
  readonly related: { readonly fields: readonly Field[]; readonly records: readonly RecordSummary[] };
}

/** An error as the server tells it (RFC 9457). */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
}

/** What becomes of one report that was sent. */
export interface ReadingReport {
  readonly name: string;
  readonly state: 'waiting' | 'added' | 'known' | 'failed';
  readonly report?: string | undefined;
  readonly title?: string | undefined;
  readonly problem?: Problem | undefined;
}

/** Reports on their way into the register. */
export interface Reading {
  readonly id: string;
  readonly began: string;
  readonly state: 'waiting' | 'reading' | 'done';
  readonly reports: readonly ReadingReport[];
}

/** Something that the reading looked at and left out. */
export interface DroppedWords {
  readonly rule: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}
