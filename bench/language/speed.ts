import { performance } from 'node:perf_hooks';
import { loadLanguage } from '../../src/language/language.js';

const ROUNDS = 5;

interface Way {
  readonly name: string;
  readonly run: (texts: readonly string[]) => Promise<void> | void;
}

/**
 * Times everything from raw text to trees and names against two JavaScript taggers, in turns within one run so that the ratios mean something on a busy
 * machine: processor time, one thread, median of five rounds.
 */
export const measureSpeed = async (texts: readonly string[], model?: URL): Promise<void> => {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const language = await loadLanguage(model === undefined ? {} : { model });
  await language.analyse(['One sentence to begin with.']);
  const startUp = performance.now() - started;
  const [warm] = [await language.analyse(texts)];
  const memory = process.memoryUsage().rss - before;
  const tokens = warm.flat().reduce((sum, s) => sum + s.tokens.length, 0);

  const { default: compromise } = await import('compromise/two');
  const { default: wink } = await import('wink-nlp');
  const { default: winkModel } = await import('wink-eng-lite-web-model');
  const winkNlp = wink(winkModel, ['sbd', 'pos']);
  const ways: readonly Way[] = [
    {
      name: 'Entente: sentences, tags, features, trees, names',
      run: async (all) => void (await language.analyse(all)),
    },
    {
      name: 'compromise/two: sentences, tags',
      run: (all) => {
        for (const text of all) compromise(text).json({ offset: false });
      },
    },
    {
      name: 'wink-nlp: sentences, tags',
      run: (all) => {
        for (const text of all) winkNlp.readDoc(text).tokens().out(winkNlp.its.pos);
      },
    },
  ];
  const seconds = new Map<string, number[]>(ways.map((way) => [way.name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of ways) {
      const start = process.cpuUsage();
      await way.run(texts);
      const used = process.cpuUsage(start);
      seconds.get(way.name)?.push((used.user + used.system) / 1e6);
    }
  }
  await language.close();
  const median = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const own = median(seconds.get(ways[0]?.name ?? '') ?? []);
  console.log('\n### Speed (processor time, one thread)\n');
  console.log('| | tokens a second | Entente is so many times as fast |\n| --- | ---: | ---: |');
  for (const way of ways) {
    const time = median(seconds.get(way.name) ?? []);
    console.log(`| ${way.name} | ${Math.round(tokens / time)} | ${(time / own).toFixed(2)} |`);
  }
  console.log(
    `\n${tokens} tokens; loading and first sentence ${Math.round(startUp)} ms; memory ${Math.round(memory / 1e6)} MB over the bare process`,
  );
};
