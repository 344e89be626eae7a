/**
 * How fast reports are read, in one run so that the ratios mean something on a busy machine: the whole reading against the language
 * layer alone, time against a report's length up to one megabyte, and texts made to be slow. One thread, processor time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLanguage } from '../src/language/language.js';
import { readSentences } from '../src/pipeline/reader.js';

const ROUNDS = 7;
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
const trees = await language.analyse(reports);
const readAll = (): void => {
  for (const [i, text] of reports.entries()) readSentences({ text, published }, trees[i] ?? []);
};
readAll();

const layer: number[] = [];
const reading: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  layer.push(await secondsOf(() => language.analyse(reports)));
  reading.push(await secondsOf(readAll));
}
const alone = median(layer);
const whole = alone + median(reading);
console.log('### The whole reading against the language layer alone\n');
console.log(`${reports.length} samples, ${words} words`);
console.log(`language layer alone   ${(words / 450 / alone).toFixed(1)} reports of 450 words a second`);
console.log(`whole reading          ${(words / 450 / whole).toFixed(1)} reports of 450 words a second`);
console.log(`speed of the whole, of the language layer's: ${(alone / whole).toFixed(2)} (asked: at least 0.70)\n`);

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
