/**
 * `entente serve` under load: `npm run bench:server -- [--records 50000] [--seconds 60] [--connections 4] [--register postgres://…]`.
 *
 * Fills a register with made-up reports until it holds so many records, serves it, and asks for pages of all kinds for a minute while
 * reports are being added over HTTP, one after another. Tells times by kind of page, errors, and the server's memory. Ends with 1 where a
 * request fails, where the slowest hundredth takes more than twenty times the median, or where memory grows.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { generatedProse } from './generated-prose.js';
import { fillRegister } from './server/fill-register.js';
import { pagesOf } from './server/pages.js';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '50000' },
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '4' },
    register: { type: 'string' },
  },
});
const seconds = Number(values.seconds);

/** Asked of a server of any size. */
const SLOWEST = 20;
const GROWTH = 0.15;
/** Before so many seconds memory grows as code is compiled and caches fill. */
const WARM = 10;
const PAUSE_MS = 500;
const program = fileURLToPath(new URL('../bin/entente.js', import.meta.url));

/** Starts a server; resolves with its address. */
const serve = async (register: string): Promise<{ child: ChildProcess; at: string }> => {
  const args = [program, 'serve', '--port', '0', '--rate', '0', '--register', register];
  const child = spawn(process.execPath, args, { env: { ...process.env, ENTENTE_BUILD: 'no' } });
  const at = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [address] = /http:\/\/[\d.]+:\d+/u.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
      if (/unexpected error/u.test(text)) console.log(text);
    });
    child.once('close', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
  return { child, at };
};

/** Megabytes that the server's process takes, by its own measures. */
const memoryOf = async (at: string): Promise<number> => {
  const text = await (await fetch(`${at}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (?<bytes>[\d.e+]+)$/mu.exec(text)?.groups?.['bytes']) / 1e6;
};

/** Adds reports one after another until it is told to stop. Returns how many. */
const addReports = async (at: string, signal: AbortSignal): Promise<number> => {
  let added = 0;
  for (const { text } of generatedProse(10_000, { length: 'long' })) {
    if (signal.aborted) break;
    const answer = await fetch(`${at}/api/reports?wait=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reports: [{ text }] }),
    });
    if (!answer.ok) throw new Error(`adding a report: ${answer.status} ${await answer.text()}`);
    added++;
    await sleep(PAUSE_MS);
  }
  return added;
};

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
let server: ChildProcess | undefined;
try {
  const register = values.register ?? join(folder, 'register.db');
  const began = performance.now();
  const { reports, records } = await fillRegister(register, Number(values.records));
  console.log(`${records} records of ${reports} reports made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const { child, at } = await serve(register);
  server = child;
  const opened = performance.now();
  await (await fetch(`${at}/api`)).text();
  console.log(
    `first answer after ${((performance.now() - opened) / 1000).toFixed(1)} s, ${(await memoryOf(at)).toFixed(0)} MB`,
  );

  const pages = await pagesOf(at);
  const took = new Map<string, number[]>(pages.map(({ name }) => [name, []]));
  const names = pages.flatMap(({ name, paths }) => paths.map(() => name));
  const failures: string[] = [];
  const stop = new AbortController();
  const adding = addReports(at, stop.signal);
  const memory: (readonly [second: number, megabytes: number])[] = [];
  const watch = (async () => {
    const start = performance.now();
    while (!stop.signal.aborted) {
      await sleep(1000);
      memory.push([(performance.now() - start) / 1000, await memoryOf(at)]);
    }
  })();
  const load = autocannon({
    url: at,
    connections: Number(values.connections),
    duration: seconds,
    requests: pages.flatMap(({ paths }) =>
      paths.map((path) => ({ method: 'GET' as const, path, headers: { accept: 'application/json' } })),
    ),
    setupClient: (client) => {
      // each connection asks for one page after another, in the same order
      let asked = 0;
      client.on('response', (status, _bytes, milliseconds) => {
        const name = names[asked++ % names.length] ?? '';
        took.get(name)?.push(milliseconds);
        if (status !== 200) failures.push(`${name}: ${status}`);
      });
    },
  });
  const result = await load;
  stop.abort();
  await watch;
  const added = await adding;

  console.log(
    `\n${result['2xx']} answers in ${seconds} s over ${values.connections} connections while ${added} reports were added (${loadavg()[0]?.toFixed(1)} processes wanted a processor)\n`,
  );
  console.log('| page | answers | median, ms | 99 of 100, ms | slowest, ms |\n| --- | ---: | ---: | ---: | ---: |');
  const row = (name: string, times: readonly number[]): void => {
    const sorted = [...times].sort((a, b) => a - b);
    const cells = [percentile(sorted, 0.5), percentile(sorted, 0.99), sorted.at(-1) ?? 0].map((ms) => ms.toFixed(1));
    console.log(`| ${name} | ${times.length} | ${cells.join(' | ')} |`);
  };
  for (const [name, times] of took) row(name, times);
  const all = [...took.values()].flat().sort((a, b) => a - b);
  row('all', all);
  const [median, slow] = [percentile(all, 0.5), percentile(all, 0.99)];
  const warm = memory.filter(([second]) => second >= Math.min(WARM, seconds / 3));
  const third = Math.ceil(warm.length / 3);
  const most = (some: typeof warm): number => Math.max(...some.map(([, megabytes]) => megabytes));
  const [early, late] = [most(warm.slice(0, third)), most(warm.slice(-third))];
  const errors = result.errors + result.timeouts + result.non2xx;
  console.log(
    `\nslowest hundredth: × ${(slow / median).toFixed(1)} of the median (asked: ${SLOWEST}); errors: ${errors}; memory at the most: ${early.toFixed(0)} MB in the first third, ${late.toFixed(0)} MB in the last`,
  );
  for (const failure of new Set(failures)) console.log(failure);
  if (errors > 0 || added === 0 || slow > SLOWEST * median || late > early * (1 + GROWTH)) process.exitCode = 1;
} finally {
  if (server?.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
  rmSync(folder, { recursive: true });
}
