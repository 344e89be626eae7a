import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Holds every package that is installed with Entente to licences under which it may be shipped with it. `node tools/check-licences.js`:
 * reads the lockfile, and where that tells no licence the package itself; prints each that is not allowed and ends with 1.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** What packages mean that do not name their licence exactly, by the text that they hold. */
const BY_THEIR_TEXT = { 'node_modules/duck': 'BSD-2-Clause' };

const root = fileURLToPath(new URL('..', import.meta.url));
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const told = (path, { license }) => {
  if (path in BY_THEIR_TEXT) return BY_THEIR_TEXT[path];
  if (license !== undefined) return license;
  const { license: own, licenses = [] } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  return own?.type ?? own ?? licenses.map(({ type }) => type).join(' OR ');
};

/** "(MIT OR GPL-3.0)": one of the choices must be allowed; "MIT AND ISC": all parts. */
const isAllowed = (licence) =>
  licence
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part.trim())));

const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
const refused = shipped.map(([path, entry]) => [path, told(path, entry)]).filter(([, licence]) => !isAllowed(licence));
for (const [path, licence] of refused)
  process.stderr.write(`${path}: ${licence === '' ? 'tells no licence' : licence}\n`);
if (shipped.length === 0 || refused.length > 0) process.exitCode = 1;
else process.stdout.write(`${shipped.length} packages under licences that are allowed\n`);
