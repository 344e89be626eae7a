import type { Document } from '../model/document.js';
import type { ReportInput } from '../pipeline/reader.js';
import type { Failures } from './terminal/failures.js';

/** What the command line tells of documents to read. */
export interface ReadDocumentsOptions {
  /** Date of publication of those that do not tell it. */
  readonly published?: string;
}

/** Reads documents from files, folders and `-`; what cannot be read is told and passed over. */
export async function* readDocuments(
  paths: readonly string[],
  failures: Failures,
  { published }: ReadDocumentsOptions = {},
): AsyncGenerator<Document> {
  const { readSources } = await import('../documents/read-sources.js');
  const now = new Date().toISOString();
  for await (const outcome of readSources(paths, { stdin: process.stdin, now })) {
    if (!outcome.ok) failures.note(outcome.error);
    else yield withDate(outcome.document, published);
  }
}

/** A document dated from outside, where it does not tell its date. */
export const withDate = (document: Document, published: string | undefined): Document =>
  document.source.published !== undefined || published === undefined
    ? document
    : { ...document, source: { ...document.source, published } };

/** What the reader of statements needs of a document. */
export const reportOf = ({ id, title, text, source: { published } }: Document): ReportInput => ({
  document: id,
  title,
  text,
  published,
});
