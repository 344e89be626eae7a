import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byText } from '../model/by-text.js';
import { EntenteError } from '../model/entente-error.js';
import { extensionOf, formatByName } from './format.js';
import { asInputError } from './read-outcome.js';

/** A file to read, or why there is none. */
export type FoundFile =
  | { readonly path: string; readonly size: number }
  | { readonly path: string; readonly error: EntenteError };

/** What is neither file nor folder, in a word. */
const oddKind = (stats: Stats): string => {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'no file';
};

/** Files that tell of a folder, not reports in it. */
const ABOUT_FOLDER = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|authors)(?:\.|$)/iu;

/** Whether a file's name says that it tells of its folder: `README.md`, `LICENSE`. */
export const isAboutFolder = (name: string): boolean => ABOUT_FOLDER.test(name);

/** Files of a folder that are taken for reports: those with a known extension, and those with none. */
const mayBeReport = (name: string): boolean =>
  (formatByName(name) !== undefined || extensionOf(name) === '') && !isAboutFolder(name);

/** Reports in a folder and those below it, in the order of their names; `above` holds the real paths on the way down. */
async function* filesUnder(folder: string, above: readonly string[]): AsyncGenerator<FoundFile> {
  const real = await realpath(folder);
  if (above.includes(real)) {
    throw new EntenteError('input-unreadable', `${folder}: symbolic link leads back to a folder that it is in`);
  }
  for (const name of (await readdir(folder)).sort(byText)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) yield* filesUnder(path, [...above, real]);
      else if (stats.isFile() && mayBeReport(name)) yield { path, size: stats.size };
    } catch (cause) {
      yield { path, error: asInputError(cause, path) };
    }
  }
}

/**
 * The files that a path stands for: itself, or the reports of a folder and those below it, in the order of their names.
 * In folders, hidden files, read-me files and the like, files with other extensions, pipes and devices are passed over.
 * What can't be entered is told in its place; nothing throws.
 */
export async function* findFiles(path: string): AsyncGenerator<FoundFile> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) {
      yield { path, size: stats.size };
      return;
    }
    if (!stats.isDirectory()) throw new EntenteError('input-unreadable', `${path}: is ${oddKind(stats)}, not a file`);
    let found = false;
    for await (const file of filesUnder(path, [])) {
      found = true;
      yield file;
    }
    if (!found) throw new EntenteError('no-reports', `${path}: holds no reports`);
  } catch (cause) {
    yield { path, error: asInputError(cause, path) };
  }
}
