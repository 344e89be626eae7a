import { readFile } from 'node:fs/promises';
import type { ReadOutcome } from '../documents/read-outcome.js';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { ReportInput } from '../pipeline/reader.js';
import type { Failures } from './terminal/failures.js';

/** What the command line tells of documents to read. */
export interface ReadDocumentsOptions {
  /** Date of publication of those that do not tell it. */
  readonly published?: string;
}

/** The error of a file that is no report, or of statistics and treaties one that says where these go. */
const withPlace = async ({ name, error }: Extract<ReadOutcome, { ok: false }>): Promise<EntenteError> => {
  const { formatByName } = await import('../documents/format.js');
  if (error.code !== 'input-malformed' || formatByName(name) !== 'json') return error;
  const { importableJson } = await import('../exchange/read-exchange.js');
  const what = importableJson(await readFile(name, 'utf8'));
  if (what === undefined) return error;
  return new EntenteError('input-malformed', `${name}: is no report but ${what}: \`entente import\` takes it`, {
    cause: error,
  });
};

/** Reads documents from files, folders and `-`; what cannot be read is told and passed over. */
export async function* readDocuments(
  paths: readonly string[],
  failures: Failures,
  { published }: ReadDocumentsOptions = {},
): AsyncGenerator<Document> {
  const { readSources } = await import('../documents/read-sources.js');
  const now = new Date().toISOString();
  for await (const outcome of readSources(paths, { stdin: process.stdin, now })) {
    if (!outcome.ok) failures.note(await withPlace(outcome));
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
