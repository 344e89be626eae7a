import type { ByteSource } from './byte-source.js';
import type { Format } from './format.js';
import type { ReadOutcome } from './read-outcome.js';
import type { ReadingContext } from './read-report.js';

/** Fields of a report that a column of a table may tell. */
export const REPORT_COLUMNS = ['text', 'title', 'published', 'url', 'outlet', 'byline', 'lang', 'id'] as const;

/** Which column of a table tells which field. */
export type ReportColumns = Readonly<Partial<Record<(typeof REPORT_COLUMNS)[number], string>>>;

/** What readers are told from outside. */
export interface ReaderContext extends ReadingContext {
  /** Bytes above which one document is refused. */
  readonly maxBytes: number;
  /** How many archives are around what is read. */
  readonly depth: number;
  /** Which column of a table tells which field of a report. */
  readonly columns?: ReportColumns | undefined;
  /** Reads what an archive holds. */
  readonly readInner: (source: ByteSource, format: Format | undefined) => AsyncIterable<ReadOutcome>;
  /** Fetches and reads a page. */
  readonly readAddress: (address: string) => AsyncIterable<ReadOutcome>;
}

/** Reads the reports of one source; failures are outcomes or are thrown, then for the source as a whole. */
export type Reader = (source: ByteSource, context: ReaderContext) => AsyncIterable<ReadOutcome>;
