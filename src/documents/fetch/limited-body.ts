import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { EntenteError } from '../../model/entente-error.js';
import { tooLarge } from '../byte-source.js';

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What decoders are asked for. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const decoded = (body: Readable, encoding: string, name: string): NodeJS.ReadableStream => {
  const coding = encoding.trim().toLowerCase();
  if (coding === '' || coding === 'identity') return body;
  const decoder = DECODERS[coding]?.();
  if (decoder === undefined)
    throw new EntenteError('input-unreadable', `${name}: comes in the unknown encoding “${coding.slice(0, 40)}”`);
  // errors of the body reach whoever reads the decoder
  return pipeline(body, decoder, () => undefined);
};

/**
 * The bytes of a response's body, decompressed, as long as they are within the limit: a small body that unpacks to a huge
 * one ends when the limit is reached.
 *
 * @throws EntenteError `input-too-large`; `input-unreadable` for an unknown encoding
 */
export const limitedBody = async (
  body: Readable,
  { encoding, maxBytes, name }: { encoding: string; maxBytes: number; name: string },
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of decoded(body, encoding, name) as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > maxBytes) throw tooLarge(name, maxBytes);
      pieces.push(piece);
    }
  } finally {
    body.on('error', () => undefined).destroy(); // what is given up may fail as it likes
  }
  return Buffer.concat(pieces, length);
};
