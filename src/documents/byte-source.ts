import { EntenteError } from '../model/entente-error.js';

/** Something to read bytes from, once. */
export interface ByteSource {
  /** A path, a URL, or `stdin`. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Where it lies on the disk, if it does. */
  readonly path?: string | undefined;
  /** Where it was fetched from. */
  readonly url?: string | undefined;
  /** What the server called it, as in `text/html; charset=utf-8`. */
  readonly contentType?: string | undefined;
}

/** A document is refused above this many bytes unless the caller allows more: ten thousand pages of print. */
export const DEFAULT_MAX_BYTES = 10_000_000;

const sizeInWords = (bytes: number): string =>
  bytes < 1e6 ? `${bytes.toLocaleString('en')} bytes` : `${Math.round(bytes / 1e5) / 10} MB`;

/** The error for a document over the limit. */
export const tooLarge = (place: string, maxBytes: number): EntenteError =>
  new EntenteError('input-too-large', `${place}: is larger than ${sizeInWords(maxBytes)}, the limit for one document`);

/**
 * All bytes of a source.
 *
 * @throws EntenteError `input-too-large` as soon as there are more than `maxBytes`
 */
export const bytesOf = async ({ name, chunks }: ByteSource, maxBytes: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(name, maxBytes);
    pieces.push(chunk);
  }
  return Buffer.concat(pieces, length);
};

/** The first bytes of a source, and the source as it was before they were looked at. */
export interface PeekedSource {
  readonly head: Uint8Array;
  readonly source: ByteSource;
}

/** Reads ahead until `enough` says so or the source ends; what was read is read again from the returned source. */
export const peeked = async (source: ByteSource, enough: (head: Uint8Array) => boolean): Promise<PeekedSource> => {
  const iterator = source.chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let head: Uint8Array = new Uint8Array();
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    pieces.push(next.value);
    head = Buffer.concat(pieces);
    if (enough(head)) break;
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* pieces;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, source: { ...source, chunks: again() } };
};

/** A line of bytes with its number, counted from one; `bytes` is absent where the line is longer than allowed. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;

/** The lines of a source that hold anything, one at a time, never holding more than one line and one chunk. */
export async function* byteLines({ chunks }: ByteSource, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxBytes) pieces.push(piece);
    else pieces = [];
  };
  const line = (): ByteLine => ({ number, bytes: length > maxBytes ? undefined : Buffer.concat(pieces) });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      if (length > 0) yield line();
      pieces = [];
      length = 0;
      number++;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
