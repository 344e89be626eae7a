import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const lock = join(root, 'node_modules', '.entente-build');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const bundler = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** What is built: out of which folder, how, and a file that is there afterwards. */
const PROGRAM = {
  sources: ['src', 'tsconfig.build.json'],
  tool: compiler,
  args: ['-p', 'tsconfig.build.json'],
  result: join(dist, 'cli', 'main.js'),
  stamp: join(dist, '.stamp'),
};
const PAGES = {
  sources: ['web', 'src/model'],
  tool: bundler,
  args: ['build', 'web', '--logLevel', 'warn'],
  result: join(dist, 'web', 'index.html'),
  stamp: join(dist, '.web-stamp'),
};

/** A build that took longer than this has died and left its lock behind. */
const LOCK_EXPIRES_MS = 180_000;
/** A build is told of only when it keeps the user waiting. */
const TELL_AFTER_MS = 2_000;

const filesOf = (source) => {
  const path = join(root, source);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};

/** How many source files there are and when the newest was changed: tells edits, additions and removals. */
const signature = ({ sources }) => {
  const times = sources.flatMap(filesOf).map((path) => statSync(path).mtimeMs);
  return `${times.length} ${Math.max(...times)}`;
};

const isFresh = ({ stamp }, wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

/** Takes the lock, or waits for whoever holds it; says whether it was taken. */
const takeLock = async () => {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  while (existsSync(lock)) {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LOCK_EXPIRES_MS) rmSync(lock, { recursive: true, force: true });
    await sleep(100);
  }
  return false;
};

const run = ({ tool, args }) =>
  new Promise((resolve, reject) => {
    let output = '';
    const telling = setTimeout(() => process.stderr.write('entente: building …\n'), TELL_AFTER_MS);
    // the pages are built for use whatever runs the build: under a test runner React would come in its larger form for development
    const child = spawn(process.execPath, [tool, ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject).on('close', () => {
      clearTimeout(telling);
      resolve(output);
    });
  });

const bringUpToDate = async (target) => {
  let wanted = signature(target);
  while (!isFresh(target, wanted)) {
    if (!existsSync(target.tool)) {
      if (existsSync(target.result)) return;
      process.stderr.write('entente: not built, and what builds it is not installed: run `npm ci`\n');
      process.exit(3);
    }
    if (await takeLock()) {
      try {
        const output = await run(target);
        if (!existsSync(target.result)) {
          process.stderr.write(`entente: the build failed\n${output}`);
          process.exitCode = 3;
          process.exit();
        }
        writeFileSync(target.stamp, wanted);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
    // Sources that changed during the build wait for the next call: `wanted` was taken before it.
    if (isFresh(target, wanted)) return;
    wanted = signature(target);
  }
};

/**
 * In a checkout, brings `dist/` up to date with `src/`, and with `pages` also with `web/`; does nothing when it is. Several processes may
 * call it at once: one builds, the others wait. Type errors do not stop it, as the compiler writes its output all the same.
 */
export const buildIfStale = async ({ pages = false } = {}) => {
  // Set by tests, which build once and then start many processes, some of them as users who may not write here.
  if (process.env.ENTENTE_BUILD === 'no') return;
  await bringUpToDate(PROGRAM);
  if (pages) await bringUpToDate(PAGES);
};
