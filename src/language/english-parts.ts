import { pathToFileURL } from 'node:url';
import type { Parts } from './analyse.js';
import { affixBuckets, wordKeys } from './en/features.js';
import { repair } from './en/repair.js';
import { split } from './en/sentences.js';
import { readModelFiles } from './model-files.js';

const ENGLISH = new URL('../../models/en/', import.meta.url);

/** What makes up English, but for the running network: the shipped model or another of the same make. */
export const englishParts = (
  model: string | URL = ENGLISH,
): Omit<Parts, 'network' | 'batchTokens'> & { readonly folder: URL } => {
  const folder = asFolder(model);
  return { folder, files: readModelFiles(folder), split, wordKeys, affixBuckets, repair };
};

const asFolder = (model: string | URL): URL => {
  const url = model instanceof URL ? model : pathToFileURL(model);
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};
