/**
 * How fast reports are read, in one run so that the ratios mean something on a busy machine: the whole reading against the language
 * layer alone, time against a report's length up to one megabyte, and texts made to be slow. One thread, processor time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sentence } from '../src/model/sentence.js';

// what is built is measured: run from its source, each small function costs more to make
const built = (path: string): Promise<unknown> => import(new URL(`../dist/${path}`, import.meta.url).href);
const { loadLanguage } = (await built('language/language.js')) as typeof import('../src/language/language.js');
const { readSentences } = (await built('pipeline/reader.js')) as typeof import('../src/pipeline/reader.js');

/** Rounds until the code is compiled, as in a reader that runs on, and rounds that are measured. */
const WARMING = 20;
const ROUNDS = 15;
const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const reports = [samples, `${samples}decade/`].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(folder + name, 'utf8')),
);
const words = reports.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
const published = '2024-05-28';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const secondsOf = async (run: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await run();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1e6;
};

const language = await loadLanguage({ threads: 1 });

/** One reading of all samples: seconds of the language layer, and of the readers on its fresh sentences, so that nothing kept with a sentence helps. */
const oneRound = async (): Promise<{ readonly layer: number; readonly readers: number }> => {
  let trees: Sentence[][] = [];
  const layer = await secondsOf(async () => {
    trees = await language.analyse(reports);
  });
  const readers = await secondsOf(() => {
    for (const [i, text] of reports.entries()) readSentences({ text, published }, trees[i] ?? []);
  });
  return { layer, readers };
};

const first = await oneRound();
for (let round = 0; round < WARMING; round++) await oneRound();
const layer: number[] = [];
const reading: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const taken = await oneRound();
  layer.push(taken.layer);
  reading.push(taken.readers);
}
const alone = median(layer);
const whole = alone + median(reading);
console.log('### The whole reading against the language layer alone\n');
console.log(`${reports.length} samples, ${words} words; ${ROUNDS} rounds after ${WARMING + 1}`);
console.log(`language layer alone   ${(words / 450 / alone).toFixed(1)} reports of 450 words a second`);
console.log(`whole reading          ${(words / 450 / whole).toFixed(1)} reports of 450 words a second`);
console.log(`speed of the whole, of the language layer's: ${(alone / whole).toFixed(2)} (asked: at least 0.70)`);
console.log(
  `the very first round    ${(words / 450 / (first.layer + first.readers)).toFixed(1)} reports a second, ${(first.layer / (first.layer + first.readers)).toFixed(2)} of the layer's speed\n`,
);

console.log('### Time against length (each twice as long as the one before)\n');
console.log('characters   seconds   against the one before');
const long = (length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${reports[i % reports.length] ?? ''}\n\n`;
  return text.slice(0, length);
};
let before: number | undefined;
for (const length of [125_000, 250_000, 500_000, 1_000_000]) {
  const text = long(length);
  const taken = await secondsOf(async () => {
    const [sentences = []] = await language.analyse([text]);
    readSentences({ text, published }, sentences);
  });
  console.log(
    `${String(length).padStart(10)}   ${taken.toFixed(2).padStart(7)}   ${before === undefined ? '' : `× ${(taken / before).toFixed(2)}`}`,
  );
  before = taken;
}

console.log('\n### Texts made to be slow (10,000 times each), beside an ordinary text as long\n');
const times = (piece: string): string => piece.repeat(10_000);
const awkward: Readonly<Record<string, string>> = {
  commas: times('a, '),
  'nested quotes': times('“he said ‘'),
  'no sentence ends': times('Kenya and Peru signed an agreement on fisheries and '),
  'open brackets': times('(('),
  'amounts only': times('$5 billion '),
  'dates only': times('5 May 2021 '),
  capitals: times('Ministry of Foreign '),
  'list marks': times('1. \n'),
  'one word': 'a'.repeat(100_000),
  'white space': times(' \t\n'),
};
console.log('text                 characters   seconds   of an ordinary one');
for (const [name, text] of Object.entries(awkward)) {
  const run = (of: string) =>
    secondsOf(async () => {
      const [sentences = []] = await language.analyse([of]);
      readSentences({ text: of, published }, sentences);
    });
  const taken = await run(text);
  const usual = await run(long(text.length));
  console.log(
    `${name.padEnd(20)} ${String(text.length).padStart(10)}   ${taken.toFixed(2).padStart(7)}   × ${(taken / usual).toFixed(2)}`,
  );
}
await language.close();
