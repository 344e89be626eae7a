import type { Document } from '../model/document.js';

/** A report as the reader takes it. `published` is an ISO 8601 date; without it relative dates stay unresolved. */
export interface ReportInput {
  readonly title?: string | undefined;
  readonly text: string;
  readonly published?: string | undefined;
  /** Id of the document, carried into its statements. */
  readonly document?: string | undefined;
  /** ISO 639-1 code. Of a report in a language that is not read nothing is taken; where it is not told, English is supposed. */
  readonly lang?: string | undefined;
}

/** What the readers need of a document. */
export const reportOf = ({ id, title, text, source: { published, lang } }: Document): ReportInput => ({
  document: id,
  title,
  text,
  published,
  lang,
});

/** Languages that there is a reader for, and `und`: a text too short to tell its language is read as English. */
const READ_LANGUAGES: ReadonlySet<string> = new Set(['en', 'und']);

/** Whether reports in a language are read; others are kept, and nothing is taken from them. */
export const isReadLanguage = (lang: string): boolean => READ_LANGUAGES.has(lang);

/** Whether a report is in a language that is read. */
export const isRead = ({ lang }: ReportInput): boolean => lang === undefined || isReadLanguage(lang);
