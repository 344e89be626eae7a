/**
 * Reading, measured: own cases against a frozen run (gains and losses of a change), and, with `--labels DIR --scorer FILE`, the
 * score on labelled reports: those worked with and the third set aside apart. `--freeze` makes the present run the frozen one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createReader } from '../src/pipeline/reader.js';
import { allCases, runCases } from '../test/statements/run-cases.js';

const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    scorer: { type: 'string' },
    freeze: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const frozenFile = fileURLToPath(new URL('./reading/frozen.json', import.meta.url));
const root = fileURLToPath(new URL('../', import.meta.url));

const reader = await createReader();
const outcomes = await runCases(reader, allCases());
await reader.close();

const now = Object.fromEntries(outcomes.map((o) => [`${o.case.type}: ${o.case.name}`, o.reasons.length === 0]));
const before: Record<string, boolean> = existsSync(frozenFile)
  ? (JSON.parse(readFileSync(frozenFile, 'utf8')) as Record<string, boolean>)
  : {};
const gains = Object.keys(now).filter((k) => now[k] === true && before[k] === false);
const losses = Object.keys(now).filter((k) => now[k] === false && before[k] === true);

const types = [...new Set(outcomes.map((o) => o.case.type))];
console.log('own cases      held     of');
for (const type of types) {
  const own = outcomes.filter((o) => o.case.type === type);
  console.log(
    `${type.padEnd(12)} ${String(own.filter((o) => o.reasons.length === 0).length).padStart(6)} ${String(own.length).padStart(6)}`,
  );
}
console.log(`gains ${gains.length}${gains.map((g) => `\n  + ${g}`).join('')}`);
console.log(`losses ${losses.length}${losses.map((g) => `\n  - ${g}`).join('')}`);
if (values.verbose)
  for (const o of outcomes)
    if (o.reasons.length > 0) console.log(`${o.case.type}: ${o.case.name}\n    ${o.reasons.join('\n    ')}`);
if (values.freeze) writeFileSync(frozenFile, `${JSON.stringify(now, null, 1)}\n`);

const filesUnder = (dir: string): string[] =>
  readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.json') ? [path] : [];
    });

if (values.labels !== undefined && values.scorer !== undefined) {
  const aside = new Set(
    JSON.parse(readFileSync(new URL('./reading/held-out.json', import.meta.url), 'utf8')) as string[],
  );
  const folder = mkdtempSync(join(tmpdir(), 'entente-labels-'));
  try {
    for (const [heading, wanted] of [
      ['reports worked with', false],
      ['reports set aside', true],
    ] as const) {
      const part = mkdtempSync(join(folder, 'part-'));
      for (const file of filesUnder(values.labels)) {
        const report = JSON.parse(readFileSync(file, 'utf8')) as { id?: string; text?: string };
        if (report.id === undefined || report.text === undefined || aside.has(report.id) !== wanted) continue;
        writeFileSync(join(part, `${report.id}.json`), JSON.stringify(report));
      }
      const run = spawnSync(
        process.execPath,
        [values.scorer, '--labels', part, '--run', `node ${join(root, 'bin/entente.js')} extract --jsonl`],
        { encoding: 'utf8' },
      );
      console.log(`\n${heading}\n${run.stdout}${run.stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (losses.length > 0) process.exitCode = 1;
