/** Formats that have a file for each type of record. */
export const TABLE_FORMAT_NAMES = ['csv', 'records', 'parquet'] as const;
export type TableFormatName = (typeof TABLE_FORMAT_NAMES)[number];

/** Formats that have one file for all records. */
export const WHOLE_FORMAT_NAMES = ['jsonld', 'ftm', 'ftm-statements', 'icalendar'] as const;
export type WholeFormatName = (typeof WHOLE_FORMAT_NAMES)[number];
