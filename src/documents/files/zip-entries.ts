import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { EntenteError } from '../../model/entente-error.js';
import { type ByteSource, bytesOf } from '../byte-source.js';
import { checkUnpackRatio } from './unpack-ratio.js';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly isLocked: boolean;
  /** Its bytes; more than it says that it has are an error of the stream. Rejects with `input-too-large` where it is a bomb. */
  readonly open: () => Promise<Readable>;
}

/** Files in one archive at most. */
const MOST_ENTRIES = 200_000;
/** An archive that does not lie on the disk is held in memory, and may be this many times a document's size. */
const SIZE_FACTOR = 20;

const OPTIONS = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false } as const;

const opened = async (source: ByteSource, maxBytes: number): Promise<ZipFile> => {
  const bytes = source.path === undefined ? await bytesOf(source, maxBytes * SIZE_FACTOR) : undefined;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, file: ZipFile): void => {
      if (error === null) resolve(file);
      else reject(new EntenteError('input-malformed', `${source.name}: is no sound ZIP archive`, { cause: error }));
    };
    if (bytes !== undefined) fromBuffer(Buffer.from(bytes), OPTIONS, done);
    else open(source.path ?? '', OPTIONS, done);
  });
};

const nextEntry = (file: ZipFile): Promise<Entry | undefined> =>
  new Promise((resolve, reject) => {
    const settle = (entry?: Entry): void => {
      file.off('entry', settle).off('end', settle).off('error', reject);
      resolve(entry);
    };
    file.once('entry', settle).once('end', settle).once('error', reject);
    file.readEntry();
  });

/** How an archive's file is called to the user: by both names. */
export const innerName = (archive: string, file: string): string => `${archive}!${file}`;

const streamOf = (file: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });

/**
 * The files of a ZIP archive, one after the other; folders are passed over. Names are not used as paths anywhere.
 *
 * @throws EntenteError `input-malformed` for a broken archive or one whose files lie over one another, `input-too-large` for one with
 *   too many files
 */
export async function* zipEntries(source: ByteSource, maxBytes: number): AsyncGenerator<ZipEntry> {
  const file = await opened(source, maxBytes);
  try {
    if (file.entryCount > MOST_ENTRIES)
      throw new EntenteError('input-too-large', `${source.name}: holds more than ${MOST_ENTRIES} files`);
    let packed = 0;
    for (let entry = await nextEntry(file); entry !== undefined; entry = await nextEntry(file)) {
      packed += entry.compressedSize;
      // a bomb may name one packed stretch many times over
      if (packed > file.fileSize)
        throw new EntenteError('input-malformed', `${source.name}: its files together are larger than the archive`);
      if (entry.fileName.endsWith('/')) continue;
      const current = entry;
      yield {
        name: current.fileName,
        size: current.uncompressedSize,
        isLocked: current.isEncrypted(),
        open: async () => {
          const { compressedSize, uncompressedSize, fileName } = current;
          checkUnpackRatio(innerName(source.name, fileName), { packed: compressedSize, unpacked: uncompressedSize });
          return streamOf(file, current);
        },
      };
    }
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw new EntenteError('input-malformed', `${source.name}: is no sound ZIP archive`, { cause });
  } finally {
    file.close();
  }
}

/** Parts of an office document, which is a ZIP archive, within bounds that a bomb does not keep to. */
export const officeParts = async (
  source: ByteSource,
  { maxBytes, wanted }: { maxBytes: number; wanted: (name: string) => boolean },
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for await (const entry of zipEntries(source, maxBytes)) {
    if (!wanted(entry.name)) continue;
    const bytes = await bytesOf({ name: source.name, chunks: await entry.open() }, maxBytes * 5);
    total += bytes.length;
    if (total > maxBytes * 10)
      throw new EntenteError('input-too-large', `${source.name}: unpacks to more than ${(maxBytes * 10) / 1e6} MB`);
    parts.set(entry.name, bytes);
  }
  return parts;
};
