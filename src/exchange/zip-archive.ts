import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { ExportFile } from './export-formats.js';

/** ZIP knows no time before 1980 and no zone: the same day in every place. */
const NO_CLOCK = new Date(1980, 0, 1);

/** Files in one ZIP, in the order given; the same files give the same bytes, at any time and in any zone. */
export const zipArchive = (files: readonly ExportFile[]): Promise<Uint8Array> => {
  const archive = new ZipFile();
  for (const { name, content } of files)
    archive.addBuffer(Buffer.from(content as Uint8Array), name, {
      mtime: NO_CLOCK,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  archive.end();
  return buffer(archive.outputStream);
};
