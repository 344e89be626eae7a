/**
 * From files to a committed register: `npm run bench:throughput -- [--reports 1000,10000] [--alone 320] [--threads 2] [--length long]`.
 *
 * 1. The reading alone on one thread, in turns with other people's English and with the floor (a file read and split into sentences), and
 *    the share of each stage on the way to the register: the same reports, batch by batch, so that the ratios mean something on a busy machine.
 * 2. For each size, `entente add` as a user runs it, over a folder of so many made-up reports: time, processor time, peak memory.
 *
 * Times of the clock depend on what else the machine does; processor times hardly do, so both are told, and with them the machine's load.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generatedProse } from './generated-prose.js';
import { measureAlone } from './throughput/alone.js';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000' },
    alone: { type: 'string', default: '320' },
    threads: { type: 'string', default: '2' },
    length: { type: 'string', default: 'long' },
  },
});
const length = values.length === 'short' ? 'short' : 'long';

/** Files in one folder; more of them stand in folders of their own. */
const IN_A_FOLDER = 1000;

/** Writes made-up reports into a folder, a file each. */
const writeReports = (folder: string, count: number): void => {
  let at = 0;
  for (const { name, text } of generatedProse(count, { length })) {
    const inner = join(folder, String(Math.floor(at / IN_A_FOLDER)).padStart(3, '0'));
    if (at % IN_A_FOLDER === 0) mkdirSync(inner);
    writeFileSync(join(inner, name), text);
    at++;
  }
};

interface Added {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Tells of a process at its end what it took: seconds of processor on all its threads, and its memory at the most, in kilobytes. */
const TELLING = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stdout.write('\\ntook ' + JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 })); })`;
const program = fileURLToPath(new URL('../bin/entente.js', import.meta.url));

/** Runs `entente add` over a folder. */
const add = (folder: string, register: string): Promise<Added> =>
  new Promise((resolve, reject) => {
    const telling = `data:text/javascript,${encodeURIComponent(`import { isMainThread } from 'node:worker_threads'; if (isMainThread) ${TELLING}`)}`;
    const args = ['add', folder, '--register', register, '--threads', values.threads];
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', telling, program, ...args], {
      env: { ...process.env, ENTENTE_BUILD: 'no' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (code) => {
      const took = /^took (?<json>.*)$/mu.exec(stdout)?.groups?.['json'];
      if (code !== 0 || took === undefined) reject(new Error(`entente add ended with ${code}: ${stderr}`));
      else
        resolve({
          ...(JSON.parse(took) as Omit<Added, 'seconds'>),
          seconds: (performance.now() - started) / 1000,
        });
    });
  });

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const load = (): string => `${loadavg()[0]?.toFixed(1)} processes wanted a processor in the last minute`;

/** Asked of a register of any size. */
const SPEED_UP = 1.7;
const DRIFT = 0.15;
const MOST_MEGABYTES = 1500;

console.log(`### On one thread (${load()})\n`);
const alone = await inFolder(async (folder) => {
  writeReports(folder, Number(values.alone));
  return measureAlone(folder, join(folder, 'register.db'));
});

console.log(`\n### \`entente add\`, ${values.threads} threads (${load()})\n`);
console.log(
  '| reports | seconds | reports a second | of the reading alone on one thread | ms of processor a report | of the reading alone | most memory, MB |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
let sound = true;
let first: number | undefined;
for (const count of values.reports.split(',').map(Number)) {
  const { seconds, processor, megabytes } = await inFolder(async (folder) => {
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    writeReports(reports, count);
    return add(reports, join(folder, 'register.db'));
  });
  const cost = processor / count;
  first ??= cost;
  const faster = (alone.seconds * count) / seconds;
  sound &&= faster >= SPEED_UP && Math.abs(cost / first - 1) <= DRIFT && megabytes < MOST_MEGABYTES;
  const cells = [
    String(count),
    seconds.toFixed(1),
    (count / seconds).toFixed(1),
    `× ${faster.toFixed(2)}`,
    (1000 * cost).toFixed(1),
    `× ${(cost / alone.processor).toFixed(2)}`,
    megabytes.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log(`\n${load()}`);
if (!sound) {
  console.log(
    `asked: × ${SPEED_UP} on two threads of an idle machine, the processor's time flat to ${100 * DRIFT} %, less than ${MOST_MEGABYTES} MB`,
  );
  process.exitCode = 1;
}
