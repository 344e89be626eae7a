import { readFile } from 'node:fs/promises';
import type { PageClient } from '../documents/fetch/page-client.js';
import type { ReadOutcome } from '../documents/read-outcome.js';
import type { ReportColumns } from '../documents/reader.js';
import type { Document, Note } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { Failures } from './terminal/failures.js';
import { tell } from './terminal/print.js';

/** What the command line tells of fetching pages. */
export interface FetchOptions {
  /** Whether pages may be fetched from private networks. */
  readonly allowPrivate?: boolean;
  /** Folder in which fetched pages are kept. */
  readonly pages?: string;
  /** Whether kept pages are read and nothing is fetched. */
  readonly offline?: boolean;
}

/** What the command line tells of documents to read. */
export interface ReadDocumentsOptions extends FetchOptions {
  /** Date of publication of those that do not tell it. */
  readonly published?: string;
  /** Which column of a table of reports tells which field. */
  readonly columns?: ReportColumns;
}

/** The error of a file that is no report, or of statistics and treaties one that says where these go. */
const withPlace = async ({ name, error }: Extract<ReadOutcome, { ok: false }>): Promise<EntenteError> => {
  const { formatByName } = await import('../documents/format.js');
  const format = formatByName(name);
  if (error.code !== 'input-malformed' || (format !== 'json' && format !== 'csv')) return error;
  const { importable } = await import('../exchange/read-exchange.js');
  const what = importable(await readFile(name, 'utf8'), format);
  if (what === undefined) return error;
  return new EntenteError('input-malformed', `${name}: is no report but ${what}: \`entente import\` takes it`, {
    cause: error,
  });
};

/** Reads documents from files, folders and `-`; what cannot be read is told and passed over. */
export async function* readDocuments(
  paths: readonly string[],
  failures: Failures,
  options: ReadDocumentsOptions = {},
): AsyncGenerator<Document> {
  const { readSources } = await import('../documents/read-sources.js');
  const now = new Date().toISOString();
  let opened: Promise<PageClient> | undefined;
  const client: Pick<PageClient, 'fetch'> = {
    // opened at the first address, which may stand in a file
    fetch: async (url) => {
      opened ??= pageClient(options);
      return (await opened).fetch(url);
    },
  };
  try {
    for await (const outcome of readSources(paths, { stdin: process.stdin, now, client, columns: options.columns })) {
      if (!outcome.ok) failures.note(await withPlace(outcome));
      else {
        tellOfStub(outcome.notes);
        yield withDate(outcome.document, options.published);
      }
    }
  } finally {
    await (await opened)?.close();
  }
}

/** Says which reports are only beginnings. */
export const tellOfStub = (notes: readonly Note[]): void => {
  for (const { rule, place, reason } of notes) if (rule === 'paywall') tell(`${place}: ${reason}`);
};

/** Folder for fetched pages where none is named. */
const PAGES_FOLDER = 'entente-pages';

/** A client of pages as the command line asks for it. */
export const pageClient = async ({
  allowPrivate,
  pages = PAGES_FOLDER,
  offline,
  signal,
}: FetchOptions & { readonly signal?: AbortSignal }): Promise<PageClient> => {
  const { keptPages } = await import('../documents/fetch/kept-pages.js');
  const { openPageClient } = await import('../documents/fetch/page-client.js');
  return openPageClient({ allowPrivate, offline, signal, kept: keptPages(pages) });
};

/** A document dated from outside, where it does not tell its date. */
export const withDate = (document: Document, published: string | undefined): Document =>
  document.source.published !== undefined || published === undefined
    ? document
    : { ...document, source: { ...document.source, published } };
