import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');
const stamp = join(dist, '.stamp');
const lock = join(root, 'node_modules', '.entente-build');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** A build that took longer than this has died and left its lock behind. */
const LOCK_EXPIRES_MS = 180_000;
/** A build is told of only when it keeps the user waiting. */
const TELL_AFTER_MS = 2_000;

/** How many source files there are and when the newest was changed: tells edits, additions and removals. */
const signature = () => {
  let files = 0;
  let newest = statSync(join(root, 'tsconfig.build.json')).mtimeMs;
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return `${files} ${newest}`;
};

const isFresh = (wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

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

const compile = () =>
  new Promise((resolve, reject) => {
    let output = '';
    const telling = setTimeout(() => process.stderr.write('entente: building from src/ …\n'), TELL_AFTER_MS);
    const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject).on('close', () => {
      clearTimeout(telling);
      resolve(output);
    });
  });

/**
 * In a checkout, brings `dist/` up to date with `src/`; does nothing when it is. Several processes may call it at once:
 * one builds, the others wait. Type errors do not stop it, as the compiler writes its output all the same.
 */
export const buildIfStale = async () => {
  // Set by tests, which build once and then start many processes, some of them as users who may not write here.
  if (process.env.ENTENTE_BUILD === 'no') return;
  let wanted = signature();
  while (!isFresh(wanted)) {
    if (!existsSync(compiler)) {
      if (existsSync(join(dist, 'cli', 'main.js'))) return;
      process.stderr.write('entente: not built, and the TypeScript compiler is not installed: run `npm ci`\n');
      process.exit(3);
    }
    if (await takeLock()) {
      try {
        const output = await compile();
        if (!existsSync(join(dist, 'cli', 'main.js'))) {
          process.stderr.write(`entente: the build failed\n${output}`);
          process.exitCode = 3;
          process.exit();
        }
        writeFileSync(stamp, wanted);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
    // Sources that changed during the build wait for the next call: `wanted` was taken before it.
    if (isFresh(wanted)) return;
    wanted = signature();
  }
};
