import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { EntenteError } from '../model/entente-error.js';
import { type ByteSource, DEFAULT_MAX_BYTES, type PeekedSource, peeked, tooLarge } from './byte-source.js';
import type { PageClient } from './fetch/page-client.js';
import { findFiles } from './find-files.js';
import {
  binaryKind,
  type Format,
  formatByBytes,
  formatByContent,
  formatByName,
  formatByType,
  IN_PIECES,
  OF_BYTES,
} from './format.js';
import { failure, type ReadOutcome } from './read-outcome.js';
import type { ReaderContext, ReportColumns } from './reader.js';
import { READERS } from './readers.js';
import type { ReportFields } from './report-fields.js';

/** How sources are read. */
export interface ReadOptions {
  /** Bytes of standard input, for the input `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** ISO 8601 instant of the reading: kept as `retrieved`, and no report is published after it. */
  readonly now?: string;
  /** Bytes above which one document is refused, 10,000,000 if not told; a JSONL file may be larger, its lines not. */
  readonly maxBytes?: number;
  /** Fields that outrank what the sources tell. */
  readonly fields?: ReportFields;
  /** Which column of a table tells which field of a report. */
  readonly columns?: ReportColumns | undefined;
  /** Fetches pages, for inputs that are addresses. */
  readonly client?: Pick<PageClient, 'fetch'> | undefined;
}

const PEEK = 65_536;
const decoder = new TextDecoder('utf-8');

/** Whether so much of a source tells its format: a first line, where that may be JSON, else a good piece. */
const isEnough =
  (maxBytes: number) =>
  (head: Uint8Array): boolean => {
    if (head.length > maxBytes) return true;
    const opensObject = /^\s*\{/u.test(decoder.decode(head.subarray(0, 256)));
    return opensObject ? head.subarray(head.indexOf(0x7b)).includes(0x0a) : head.length >= PEEK;
  };

/** The format that a source's first bytes show; whether JSON that goes on over lines is read to its end for. */
const formatOf = async (
  { head, source }: PeekedSource,
  context: ReaderContext,
): Promise<{ format: Format; source: ByteSource }> => {
  const byHead = formatByContent(decoder.decode(head));
  if (byHead !== 'text' || !/^\s*[[{]/u.test(decoder.decode(head.subarray(0, 256)))) return { format: byHead, source };
  const whole = await peeked(source, (bytes) => bytes.length > context.maxBytes);
  return { format: formatByContent(decoder.decode(whole.head)), source: whole.source };
};

/** What a source is: by its first bytes where these are no text, else by its name or type, else by its first lines. */
const recognized = async (
  source: ByteSource,
  named: Format | undefined,
  context: ReaderContext,
): Promise<{ format: Format; source: ByteSource }> => {
  const enough = named === undefined ? isEnough(context.maxBytes) : (head: Uint8Array) => head.length >= PEEK;
  const start = await peeked(source, enough);
  if (start.head.length === 0) throw new EntenteError('input-empty', `${source.name}: is empty`);
  const byBytes = formatByBytes(start.head);
  if (byBytes !== undefined) {
    const isNamed = named !== undefined && OF_BYTES.has(named);
    return { format: isNamed ? named : byBytes, source: start.source };
  }
  if (named !== undefined && OF_BYTES.has(named))
    throw new EntenteError('input-malformed', `${source.name}: is not what its name says: no ${named.toUpperCase()}`);
  const binary = binaryKind(start.head);
  if (binary !== undefined) throw new EntenteError('input-binary', `${source.name}: is ${binary}, not text`);
  return named === undefined ? formatOf(start, context) : { format: named, source: start.source };
};

async function* readSource(
  source: ByteSource,
  named: Format | undefined,
  context: ReaderContext,
): AsyncGenerator<ReadOutcome> {
  try {
    const { format, source: restored } = await recognized(source, named, context);
    yield* READERS[format](restored, context);
  } catch (cause) {
    yield failure(source.name, cause);
  }
}

const contextOf = ({
  now,
  fields,
  client,
  columns,
  maxBytes = DEFAULT_MAX_BYTES,
}: Omit<ReadOptions, 'stdin'>): ReaderContext => {
  const contextAt = (depth: number): ReaderContext => ({
    now,
    fields,
    maxBytes,
    columns,
    depth,
    readInner: (source, format) => readSource(source, format, contextAt(depth + 1)),
    readAddress: (address) => readAddress(address, client, contextAt(depth)),
  });
  return contextAt(0);
};

/** Bytes that came over a connection, with the name of the file they were. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Told by the name or the bytes themselves where absent. */
  readonly format?: Format | undefined;
}

/** Reads the reports that bytes in memory hold, as {@link readSources} does those of a file. The name opens nothing. */
export async function* readBytes(
  { name, bytes, format }: NamedBytes,
  options: Omit<ReadOptions, 'stdin'> = {},
): AsyncGenerator<ReadOutcome> {
  const { maxBytes = DEFAULT_MAX_BYTES } = options;
  const known = format ?? formatByName(name);
  const isBounded = known === undefined || !(IN_PIECES.has(known) || OF_BYTES.has(known));
  if (isBounded && bytes.length > maxBytes) yield failure(name, tooLarge(name, maxBytes));
  else yield* readSource({ name, chunks: Readable.from([bytes]) }, known, contextOf(options));
}

async function* readFile(path: string, size: number, context: ReaderContext): AsyncGenerator<ReadOutcome> {
  const format = formatByName(path);
  if (size > context.maxBytes && format !== undefined && !IN_PIECES.has(format) && !OF_BYTES.has(format)) {
    yield failure(path, tooLarge(path, context.maxBytes));
    return;
  }
  const stream = createReadStream(path, { highWaterMark: 262_144 });
  try {
    yield* readSource({ name: path, path, chunks: stream as AsyncIterable<Uint8Array> }, format, context);
  } finally {
    stream.destroy();
  }
}

/** `https://…` */
export const isAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

async function* readAddress(
  address: string,
  client: ReadOptions['client'],
  context: ReaderContext,
): AsyncGenerator<ReadOutcome> {
  try {
    if (client === undefined) throw new EntenteError('input-unreadable', `${address}: pages are not fetched here`);
    const { finalUrl, contentType, body } = await client.fetch(address);
    const chunks = (async function* whole() {
      yield body;
    })();
    yield* readSource({ name: address, chunks, url: finalUrl, contentType }, formatByType(contentType), context);
  } catch (cause) {
    yield failure(address, cause);
  }
}

/**
 * Reads reports: files, folders and all below them, web addresses, and `-` for standard input. An outcome a report, in the order of
 * the inputs and of names within folders; a report that can't be read is an outcome too, and the rest is read. The
 * iteration itself does not throw.
 *
 * @example
 * for await (const outcome of readSources(['reports/'], {})) if (outcome.ok) register.add(outcome.document);
 */
export async function* readSources(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  const { stdin, client } = options;
  const context = contextOf(options);
  let stdinIsRead = false;
  for (const input of inputs) {
    if (input === '-') {
      if (stdin === undefined || stdinIsRead) {
        const message = stdinIsRead ? 'standard input can be read only once' : 'there is no standard input';
        yield failure('-', new EntenteError('usage', `-: ${message}`));
        continue;
      }
      stdinIsRead = true;
      yield* readSource({ name: 'stdin', chunks: stdin }, undefined, context);
    } else if (isAddress(input)) {
      yield* readAddress(input, client, context);
    } else {
      for await (const file of findFiles(input)) {
        if ('error' in file) yield failure(file.path, file.error);
        else yield* readFile(file.path, file.size, context);
      }
    }
  }
}
