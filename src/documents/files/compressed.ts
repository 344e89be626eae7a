import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EntenteError } from '../../model/entente-error.js';
import { formatByName } from '../format.js';
import type { Reader } from '../reader.js';
import { readWarc } from './warc.js';

const DEEPEST = 2;

/** Reads a file compressed with gzip as what it holds; web archives, whose records are compressed one by one, as such. */
export const readCompressed: Reader = async function* read(source, context) {
  const inner = source.name.replace(/\.gz$/iu, '');
  if (formatByName(inner) === 'warc') {
    yield* readWarc(source, context);
    return;
  }
  if (context.depth >= DEEPEST)
    throw new EntenteError('input-too-large', `${source.name}: is compressed over and over`);
  // errors of the source reach whoever reads the decoder
  const chunks = pipeline(Readable.from(source.chunks), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
  yield* context.readInner({ name: inner, chunks }, formatByName(inner));
};
