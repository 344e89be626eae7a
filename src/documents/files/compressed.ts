import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EntenteError } from '../../model/entente-error.js';
import { formatByName } from '../format.js';
import type { Reader } from '../reader.js';
import { checkUnpackRatio } from './unpack-ratio.js';
import { readWarc } from './warc.js';

const DEEPEST = 2;

/** What compressed chunks unpack to, as long as it is no bomb. */
async function* unpacked(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const sizes = { packed: 0, unpacked: 0 };
  const counted = (async function* count() {
    for await (const chunk of chunks) {
      sizes.packed += chunk.length;
      yield chunk;
    }
  })();
  // errors of the source reach whoever reads the decoder
  const decoded = pipeline(Readable.from(counted), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
  for await (const chunk of decoded) {
    sizes.unpacked += chunk.length;
    checkUnpackRatio(name, sizes);
    yield chunk;
  }
}

/** Reads a file compressed with gzip as what it holds; web archives, whose records are compressed one by one, as such. */
export const readCompressed: Reader = async function* read(source, context) {
  const inner = source.name.replace(/\.gz$/iu, '');
  if (formatByName(inner) === 'warc') {
    yield* readWarc(source, context);
    return;
  }
  if (context.depth >= DEEPEST)
    throw new EntenteError('input-too-large', `${source.name}: is compressed over and over`);
  yield* context.readInner({ name: inner, chunks: unpacked(source.name, source.chunks) }, formatByName(inner));
};
