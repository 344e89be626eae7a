import { analyser } from '../../src/language/analyse.js';
import { englishParts } from '../../src/language/english-parts.js';
import { loadNetwork } from '../../src/language/network.js';
import type { Sentence } from '../../src/model/sentence.js';
import type { Span } from '../../src/model/span.js';

/** A sentence given as words: the analysis must take them as they are. */
export type Words = readonly string[];

/**
 * Analyses sentences whose words are given. The words are joined by single spaces, so that offsets are those of the joined text.
 * `repaired: false` leaves out the repair rules.
 */
export const analyseWords = async (
  model: URL | undefined,
  sentences: readonly Words[],
  repaired = true,
): Promise<Sentence[]> => {
  const parts = englishParts(model);
  const network = await loadNetwork(parts.folder, 1);
  const texts = sentences.map((words) => words.map((word) => word.replaceAll(' ', '\u00a0')).join(' '));
  const cut = (text: string): Span[][] => {
    const spans: Span[] = [];
    let start = 0;
    for (const word of text.split(' ')) {
      spans.push({ start, end: start + word.length });
      start += word.length + 1;
    }
    return [spans];
  };
  const { repair, ...rest } = parts;
  const analyse = analyser({ ...rest, ...(repaired ? { repair } : {}), network, split: cut, batchTokens: 2000 });
  const analysed = await analyse(texts);
  await network.close();
  return analysed.map((found) => found[0] ?? { span: { start: 0, end: 0 }, tokens: [], names: [] });
};
