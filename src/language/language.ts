import type { Sentence } from '../model/sentence.js';
import { analyser } from './analyse.js';
import { englishParts } from './english-parts.js';
import { loadNetwork } from './network.js';

export interface LanguageOptions {
  /** Threads for the arithmetic of one batch; 1 by default. The analysis is the same with any number. */
  readonly threads?: number;
  /** Folder of another trained model, as training/export.py writes it. */
  readonly model?: string | URL;
  /** Words, padding included, that go through the network at once; 1,000 by default. The analysis is the same with any number. */
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

/**
 * Loads English. It takes some tenths of a second; load once and keep.
 *
 * @throws EntenteError `runtime-missing` where onnxruntime has no binary for this platform.
 * @example
 * const language = await loadLanguage();
 * const [sentences] = await language.analyse(['Ghana and Togo signed a transit accord in Lomé.']);
 */
export const loadLanguage = async (options: LanguageOptions = {}): Promise<Language> => {
  const { folder, ...parts } = englishParts(options.model);
  const network = await loadNetwork(folder, options.threads ?? 1);
  const analyse = analyser({ ...parts, network, batchTokens: options.batchTokens ?? 1000 });
  return { analyse, close: () => network.close() };
};
