import { gatherPair } from '../src/pipeline/gather-pair.js';
import { gatherTracked } from '../src/pipeline/gather-tracked.js';
import { reconcile } from '../src/register/reconcile.js';
import { registerDocument } from '../src/register/reconcile-incremental.js';
import { postgresAddress } from '../src/store/postgres/address.js';
import { openConnection } from '../src/store/postgres/connection.js';
import { insertRows } from '../src/store/postgres/insert-rows.js';
import { openPostgresStore } from '../src/store/postgres/postgres-store.js';
import { documentRow, statementRows } from '../src/store/postgres/rows.js';
import { documentWordsRow } from '../src/store/postgres/search.js';
import { writeReconciliation } from '../src/store/postgres/write-reconciliation.js';
import { phrasesOf } from '../src/store/search-words.js';
import type { Store } from '../src/store/store.js';
import { makeTestDatabase } from '../test/store/postgres-server.js';
import { type GeneratedReport, generatedReports } from './generated-reports.js';
import { random } from './random.js';

/**
 * Times what pages ask of a register on PostgreSQL, at two sizes: all on a pair, a search, the tracker of a pair. Run:
 * `npm run bench:postgres [SMALL LARGE]`, 10,000 and 100,000 reports without sizes. Each is timed over many pairs, the same at both
 * sizes. Exits with 1 if one takes more than three times as long at the larger size, or reads a whole table.
 */
const BOUND = 3;
const PAIRS = 60;
/** Reports reconciled at once: the tellings of an event stand together, so little is missed between two portions. */
const PORTION = 5_000;

const [small = 10_000, large = 100_000] = process.argv.slice(2).map(Number);

const database = await makeTestDatabase('bench');
if (database.reason !== undefined) throw new Error(database.reason);

const load = async (location: string, reports: readonly GeneratedReport[]): Promise<void> => {
  await (await openPostgresStore(location, 'create')).close();
  const connection = openConnection(postgresAddress(location), { size: 1 });
  for (let at = 0; at < reports.length; at += PORTION) {
    const portion = reports.slice(at, at + PORTION);
    const result = reconcile({
      documents: portion.map(({ document }) => registerDocument(document)),
      statements: portion.flatMap(({ statements }) => statements),
    });
    await connection.transaction(async (transaction) => {
      await insertRows(
        transaction,
        'document',
        portion.map(({ document, statements }) => documentRow(document, statements)),
      );
      await insertRows(
        transaction,
        'document_words',
        portion.map(({ document }) => documentWordsRow(document)),
      );
      await insertRows(
        transaction,
        'statement',
        portion.flatMap(({ document, statements }) => statementRows(document, statements)),
      );
      await writeReconciliation(transaction, result, 'fail');
    });
  }
  await connection.close();
};

interface Asked {
  readonly pair: readonly [string, string];
  readonly words: string;
}

/** Pairs of states and words to search for, out of the smaller set, so that they are in both. */
const asked = (reports: readonly GeneratedReport[]): Asked[] => {
  const next = random(3);
  return Array.from({ length: PAIRS }, () => {
    const { title, text } = reports[Math.floor(next() * reports.length)]?.document ?? { title: '', text: '' };
    const [, one = '', other = '', city = ''] = /^(\w+) and (\w+) in (.+)$/u.exec(title) ?? [];
    const subject = /an instrument on (?<subject>[^.]+)\./u.exec(text)?.groups?.['subject'] ?? 'talks';
    return { pair: [one, other], words: `"${city}" "${subject}"` };
  });
};

const PAGES: Readonly<Record<string, (store: Store, asked: Asked) => Promise<unknown>>> = {
  'all on a pair': (store, { pair }) => gatherPair(store, pair),
  search: (store, { words }) => store.search({ query: words, kind: 'report', limit: 50 }),
  'tracker of a pair': (store, { pair }) => gatherTracked(store, pair),
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds for each page, the median over all pairs; the first round only warms up. */
const times = async (location: string, all: readonly Asked[]): Promise<Record<string, number>> => {
  const store = await openPostgresStore(location, 'read');
  const found: Record<string, number> = {};
  for (const [name, page] of Object.entries(PAGES)) {
    const measured: number[] = [];
    for (const round of [0, 1]) {
      for (const one of all) {
        const start = performance.now();
        await page(store, one);
        if (round === 1) measured.push(performance.now() - start);
      }
    }
    found[name] = median(measured);
  }
  await store.close();
  return found;
};

/** How the server answers the queries of the pages. */
const plans = async (location: string, { pair, words }: Asked): Promise<string> => {
  const connection = openConnection(postgresAddress(location), { size: 1 });
  const store = await openPostgresStore(location, 'read');
  const reports = [...new Set((await store.statements({ between: pair })).flatMap(({ document }) => document ?? []))];
  const records = await store.records({ documents: reports });
  await store.close();
  const wanted = phrasesOf(words)
    .map((phrase) => phrase.map((word) => `'${word}'`).join(' <-> '))
    .join(' & ');
  const queries: readonly [name: string, sql: string, value: string | readonly string[]][] = [
    [
      'statements between two parties',
      `SELECT statement.json FROM @statement statement JOIN @document document ON document.id = statement.document
       WHERE parties @> $1::text[] ORDER BY document.published, document.id, statement.start, statement.id`,
      pair,
    ],
    [
      'records that reports tell of',
      `SELECT json FROM @record record WHERE record.id IN (SELECT held.record FROM @statement told
       JOIN @record_statement held ON held.statement = told.id WHERE told.document = ANY ($1)) ORDER BY first_day, id`,
      reports,
    ],
    [
      'statements by id',
      `SELECT statement.json FROM @statement statement JOIN @document document ON document.id = statement.document
       WHERE statement.id = ANY ($1) ORDER BY document.published, document.id, statement.start, statement.id`,
      records.flatMap(({ statements }) => statements),
    ],
    [
      'figures and commitments between two parties',
      `SELECT json FROM @record record WHERE parties @> $1::text[] AND type = ANY ('{figure,commitment}') ORDER BY first_day, id`,
      pair,
    ],
    [
      'a search',
      `SELECT id, ts_rank_cd(words, $1::tsquery, 1) AS score FROM @document_words WHERE words @@ $1::tsquery
       ORDER BY score DESC, id LIMIT 50`,
      wanted,
    ],
  ];
  let text = '';
  for (const [name, sql, value] of queries) {
    const rows = await connection.all(`EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) ${sql}`, value);
    const plan = rows.map((row) => String(row['QUERY PLAN']).replaceAll(/'\{[^']{60,}\}'/gu, "'{…}'"));
    text += `-- ${name}\n${plan.join('\n')}\n\n`;
  }
  await connection.close();
  return text;
};

try {
  const reports = generatedReports(large);
  const all = asked(reports.slice(0, small));
  const measured: Record<string, number>[] = [];
  for (const size of [small, large]) {
    const location = `${database.address}?schema=r${size}`;
    const start = performance.now();
    await load(location, reports.slice(0, size));
    const connection = openConnection(postgresAddress(location));
    await connection.run('ANALYZE');
    await connection.close();
    console.log(`${size} reports loaded in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    measured.push(await times(location, all));
  }
  let sound = true;
  for (const name of Object.keys(PAGES)) {
    const [before = 0, after = 0] = measured.map((one) => one[name]);
    sound &&= after <= BOUND * before;
    console.log(`${name}: ${before.toFixed(1)} ms, then ${after.toFixed(1)} ms (× ${(after / before).toFixed(2)})`);
  }
  const text = await plans(`${database.address}?schema=r${large}`, all[0] as Asked);
  console.log(`\n${text}`);
  if (text.includes('Seq Scan')) sound = false;
  process.exitCode = sound ? 0 : 1;
} finally {
  await database.drop();
}
