/**
 * How well and how fast events are coded.
 *
 *   npm run bench:events                       own cases in free text, and the speed on the samples
 *   npm run bench:events -- --data FILE.tsv    also sentences with given actors: id, sentence, source, target, root, quad
 *
 * Nothing is learned, so every row of such a file is one the coder was not trained on. The figures stand for all rows and for each fifth of
 * them (rows by id modulo five). CONCEDE and RETREAT together are YIELD there, and material cooperation.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../src/language/language.js';
import { codeReport } from '../src/pipeline/event-coder.js';
import { codePair } from '../src/pipeline/pair-coder.js';
import { readSentences } from '../src/pipeline/reader.js';
import { readCases, scoreCases } from '../test/events/event-cases.js';
import { SET_ASIDE, WORKED_WITH } from '../test/events/free-text-cases.js';

const ROUNDS = 5;
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const language = await loadLanguage({ threads: 1 });

/** A row's label and what the coder said, as root or as quad class. */
type Pair = readonly [label: string, said: string];

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

interface Score {
  readonly label: string;
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const scoreOf = (pairs: readonly Pair[], label: string): Score => {
  const right = pairs.filter(([is, said]) => is === label && said === label).length;
  const rows = pairs.filter(([is]) => is === label).length;
  const precision = rate(right, pairs.filter(([, said]) => said === label).length);
  const recall = rate(right, rows);
  return { label, rows, precision, recall, f1: rate(2 * precision * recall, precision + recall) };
};

const scoresOf = (pairs: readonly Pair[]): Score[] =>
  [...new Set(pairs.map(([is]) => is))].sort().map((label) => scoreOf(pairs, label));
const macro = (pairs: readonly Pair[]): number => {
  const scores = scoresOf(pairs);
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
};
const accuracy = (pairs: readonly Pair[]): number =>
  rate(pairs.filter(([is, said]) => is === said).length, pairs.length);
const shown = (value: number): string => value.toFixed(3);

const table = (pairs: readonly Pair[]): void => {
  console.log('|            | rows | precision | recall |    F1 |\n| ---------- | ---: | --------: | -----: | ----: |');
  for (const { label, rows, precision, recall, f1 } of scoresOf(pairs))
    console.log(
      `| ${label.padEnd(10)} | ${String(rows).padStart(4)} | ${shown(precision).padStart(9)} | ${shown(recall).padStart(6)} | ${shown(f1)} |`,
    );
  console.log('');
};

const confusion = (pairs: readonly Pair[]): void => {
  const counts = new Map<string, number>();
  for (const [is, said] of pairs)
    if (is !== said) counts.set(`${is} read as ${said}`, (counts.get(`${is} read as ${said}`) ?? 0) + 1);
  for (const [what, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.log(`${count} × ${what}`);
  console.log('');
};

const secondsOf = async (run: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const fastest = async (run: () => Promise<unknown>): Promise<number> => {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) taken.push(await secondsOf(run));
  return Math.min(...taken);
};

const given = async (path: string): Promise<void> => {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', sentence = '', source = '', target = '', root = '', quad = ''] = line.split('\t');
      return { id: Number(id), sentence, source, target, root, quad };
    });
  const code = async (): Promise<ReturnType<typeof codePair>[]> => {
    const analysed = await language.analyse(rows.map(({ sentence }) => sentence));
    return rows.map((row, i) => codePair(analysed[i] ?? [], row));
  };
  const coded = await code();
  const joined = (root: string | null): string =>
    root === 'CONCEDE' || root === 'RETREAT' ? 'YIELD' : (root ?? 'none');
  const roots = rows.map(({ root }, i): Pair => [root, joined(coded[i]?.root ?? null)]);
  const quads = rows.map(({ quad }, i): Pair => [quad, String(coded[i]?.quad ?? 'none')]);
  console.log(`### Given actors: ${rows.length} sentences\n`);
  const line = (name: string, at: (i: number) => boolean): void => {
    const [r, q] = [roots, quads].map((pairs) => pairs.filter((_, i) => at(i)));
    console.log(
      `${name.padEnd(16)} accuracy ${shown(accuracy(r ?? []))}   macro-F1 of roots ${shown(macro(r ?? []))}   of quads ${shown(macro(q ?? []))}`,
    );
  };
  line('all', () => true);
  for (let fold = 0; fold < 5; fold++) line(`id mod 5 = ${fold}`, (i) => (rows[i]?.id ?? 0) % 5 === fold);
  line('id mod 5 < 3', (i) => (rows[i]?.id ?? 0) % 5 < 3);
  line('id mod 5 ≥ 3', (i) => (rows[i]?.id ?? 0) % 5 >= 3);
  console.log('');
  table(roots);
  table(quads);
  confusion(roots);
  console.log(
    `${Math.round(rows.length / (await fastest(code)))} sentences a second of processor time, raw text to events\n`,
  );
};

const freeText = async (): Promise<void> => {
  console.log('### Free text: own cases\n');
  for (const [name, cases] of [
    ['worked with', readCases(WORKED_WITH)],
    ['set aside', readCases(SET_ASIDE)],
  ] as const) {
    const analysed = await language.analyse(cases.map(({ text }) => text));
    for (const withStatements of [false, true]) {
      const told = cases.map(({ text }, i) => {
        const report = { text, published: '2024-05-28', document: 'case' };
        const sentences = analysed[i] ?? [];
        return codeReport(report, sentences, withStatements ? readSentences(report, sentences).statements : []);
      });
      const { precision, recall, wanted } = scoreCases(cases, told);
      console.log(
        `${name.padEnd(12)} ${withStatements ? 'words and statements' : 'words alone         '} ${cases.length} sentences, ${wanted} events   precision ${shown(precision)}   recall ${shown(recall)}`,
      );
    }
  }
};

const speed = async (): Promise<void> => {
  const samples = fileURLToPath(new URL('../samples/', import.meta.url));
  const texts = [samples, `${samples}decade/`].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
      .sort()
      .map((name) => readFileSync(folder + name, 'utf8')),
  );
  const code = async (): Promise<number> => {
    const analysed = await language.analyse(texts);
    for (const [i, text] of texts.entries()) codeReport({ text, published: '2024-05-28' }, analysed[i] ?? []);
    return analysed.reduce((sum, sentences) => sum + sentences.length, 0);
  };
  const sentences = await code();
  console.log(
    `\n${Math.round(sentences / (await fastest(code)))} sentences a second of processor time, samples from raw text to events`,
  );
};

if (values.data !== undefined) await given(values.data);
await freeText();
await speed();
await language.close();
