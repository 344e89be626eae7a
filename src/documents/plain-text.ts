import type { Note } from '../model/document.js';
import { asRead, edited } from './edited-text.js';
import { normalised, withPlainCharacters } from './normalise.js';
import { type ReadingContext, type ReadReport, readReport } from './read-report.js';
import { firstOf, headerOf, type ReportFields } from './report-fields.js';

/** A report's text, and what is known of it. */
export interface TextReport extends ReportFields {
  /** A path, a URL, or `stdin:3`. */
  readonly name: string;
  readonly text: string;
  readonly notes?: readonly Note[];
}

/**
 * The document of a report in plain text. Its `origin` leads back to the offsets of `text` as given.
 *
 * @throws EntenteError `input-empty`
 * @example
 * documentFromText({ name: 'suva.txt', text: 'Fiji and Samoa sign\n\nSUVA, 6 March 2021 - Fiji …' }).document.title // 'Fiji and Samoa sign'
 */
export const documentFromText = (report: TextReport, context: ReadingContext = {}): ReadReport => {
  const { name, text, notes = [], ...fields } = report;
  const plain = withPlainCharacters(asRead(text));
  const header = headerOf(plain.text);
  const body = normalised(edited(plain, [{ start: 0, end: header.end, by: '' }]));
  return readReport({ name, text: body, source: text, fields: firstOf(fields, header.fields), notes }, context);
};
