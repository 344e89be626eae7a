import type { Sentence } from '../model/sentence.js';
import { analyser } from './analyse.js';
import { split } from './en/sentences.js';
import { affixBuckets, wordKeys } from './en/features.js';
import { loadNetwork } from './network.js';
import { readModelFiles } from './model-files.js';

export interface LanguageOptions {
  /** Threads for the arithmetic of one batch; 1 by default. The analysis is the same with any number. */
  readonly threads?: number;
  /** Folder of another trained model, as training/export.py writes it. */
  readonly model?: string | URL;
  /** Words, padding included, that go through the network at once; 2,000 by default. The analysis is the same with any number. */
  readonly batchTokens?: number;
}

/** A loaded language: text in, sentences with tokens, tags, trees and names out. */
export interface Language {
  /**
   * Analyses texts: for each its sentences in order. Offsets count from the start of each text.
   * The same text always gives the same sentences, whatever the other texts are.
   */
  analyse(texts: readonly string[]): Promise<Sentence[][]>;
  /** Frees the network's memory. */
  close(): Promise<void>;
}

const ENGLISH = new URL('../../models/en/', import.meta.url);

/**
 * Loads English. It takes some tenths of a second; load once and keep.
 *
 * @throws EntenteError `runtime-missing` where onnxruntime has no binary for this platform.
 * @example
 * const language = await loadLanguage();
 * const [sentences] = await language.analyse(['Ghana and Togo signed a transit accord in Lomé.']);
 */
export const loadLanguage = async (options: LanguageOptions = {}): Promise<Language> => {
  const folder = options.model === undefined ? ENGLISH : asFolder(options.model);
  const network = await loadNetwork(folder, options.threads ?? 1);
  const analyse = analyser({ network, files: readModelFiles(folder), split, wordKeys, affixBuckets, batchTokens: options.batchTokens ?? 2000 });
  return { analyse, close: () => network.close() };
};

const asFolder = (model: string | URL): URL => {
  const url = model instanceof URL ? model : new URL(`file://${model}`);
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};
