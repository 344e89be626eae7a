import { EntenteError } from '../../model/entente-error.js';
import { isAboutFolder } from '../find-files.js';
import { formatByName } from '../format.js';
import { failure } from '../read-outcome.js';
import type { Reader } from '../reader.js';
import { innerName, zipEntries } from './zip-entries.js';

/** Archives within archives are opened so deep. */
const DEEPEST = 3;
/** All files of an archive together may unpack to this many times a document's size. */
const TOTAL_FACTOR = 1_000;

const fileName = (path: string): string => path.split('/').at(-1) ?? path;

/** Files that are taken for reports: those of a known kind that neither hide nor tell of their folder. */
const mayBeReport = (path: string): boolean =>
  formatByName(path) !== undefined && !/(?:^|\/)(?:\.|__MACOSX\/)/u.test(path) && !isAboutFolder(fileName(path));

/** Reads the reports of a ZIP archive one by one, each called `reports.zip!2021/suva.html`. */
export const readZip: Reader = async function* read(source, context) {
  if (context.depth >= DEEPEST)
    throw new EntenteError('input-too-large', `${source.name}: archives within archives are opened ${DEEPEST} deep`);
  let total = 0;
  let found = false;
  for await (const entry of zipEntries(source, context.maxBytes)) {
    if (!mayBeReport(entry.name)) continue;
    found = true;
    const name = innerName(source.name, entry.name);
    if (entry.isLocked) {
      yield failure(name, new EntenteError('input-unreadable', `${name}: is locked by a password`));
      continue;
    }
    total += entry.size;
    if (total > context.maxBytes * TOTAL_FACTOR)
      throw new EntenteError(
        'input-too-large',
        `${source.name}: unpacks to more than ${(context.maxBytes * TOTAL_FACTOR) / 1e9} GB`,
      );
    const chunks = (async function* bytes() {
      yield* await entry.open();
    })() as AsyncGenerator<Uint8Array>;
    yield* context.readInner({ name, chunks }, formatByName(entry.name));
  }
  if (!found) throw new EntenteError('no-reports', `${source.name}: holds no reports`);
};
