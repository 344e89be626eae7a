import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportFile } from '../exchange/export-formats.js';
import { EntenteError } from '../model/entente-error.js';
import { print } from './terminal/print.js';

/** What is written, in pieces. */
export type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

const cannotWrite = (path: string, cause: unknown): EntenteError => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EntenteError('usage', `--out: ${path} cannot be written: ${reason}`, { cause });
};

/** Writes a file whole or not at all: an export that is cut short leaves what was there. */
const writeWhole = async (path: string, pieces: Pieces): Promise<void> => {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause instanceof EntenteError ? cause : cannotWrite(path, cause);
  }
};

/** Writes to a file, or to standard output where none is named; bytes that are no text are kept off a terminal. */
export const writeOut = async (pieces: Pieces, out: string | undefined): Promise<void> => {
  if (out !== undefined) {
    await writeWhole(out, pieces);
    return;
  }
  for await (const piece of pieces) {
    if (typeof piece !== 'string' && process.stdout.isTTY)
      throw new EntenteError('usage', 'this format is no text: name a file with --out');
    await print(piece);
  }
};

/** Writes files into a folder, which is made where it is missing. */
export const writeOutFolder = async (files: readonly ExportFile[], folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
  for (const { name, content } of files) await writeWhole(join(folder, name), [content]);
};
