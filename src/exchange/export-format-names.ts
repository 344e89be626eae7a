/** Formats that have a file for each type of record. */
export const TABLE_FORMAT_NAMES = ['csv', 'records', 'parquet'] as const;
export type TableFormatName = (typeof TABLE_FORMAT_NAMES)[number];

/** Formats that have one file for all records. */
export const WHOLE_FORMAT_NAMES = ['jsonld', 'ftm', 'ftm-statements', 'iati', 'icalendar'] as const;
export type WholeFormatName = (typeof WHOLE_FORMAT_NAMES)[number];

/** Formats of the brief on two parties, for reading. */
export const BRIEF_FORMAT_NAMES = ['md', 'html', 'docx'] as const;
export type BriefFormatName = (typeof BRIEF_FORMAT_NAMES)[number];

/** Everything that a register, or a selection of it, is written as. */
export const EXPORT_FORMAT_NAMES = [
  'jsonl',
  ...TABLE_FORMAT_NAMES,
  ...WHOLE_FORMAT_NAMES,
  ...BRIEF_FORMAT_NAMES,
] as const;
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];
