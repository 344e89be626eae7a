import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/model/document.js';
import type { Statement } from '../../src/model/statement.js';

/** Reports that go through a thread at once, and into the register at once, as `entente add` has it. */
const READ_AT_ONCE = 16;
const COMMIT_AT_ONCE = 64;
/** Reports whose reading only warms up. */
const WARM = 48;

/** Seconds for one report. */
export interface Cost {
  readonly seconds: number;
  readonly processor: number;
}

/** The program as it is shipped: what a loader for TypeScript makes of the source runs at another speed. */
const built = async <T>(path: string): Promise<T> =>
  (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as T;

/** Adds up the times of pieces of work, by name. */
const stopwatch = () => {
  const sums = new Map<string, { seconds: number; processor: number }>();
  return {
    async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
      const sum = sums.get(name) ?? { seconds: 0, processor: 0 };
      sums.set(name, sum);
      const [start, used] = [performance.now(), process.cpuUsage()];
      const result: T = await work();
      const { user, system } = process.cpuUsage(used);
      sum.seconds += (performance.now() - start) / 1000;
      sum.processor += (user + system) / 1e6;
      return result;
    },
    of: (...names: readonly string[]): Cost => {
      const cost = { seconds: 0, processor: 0 };
      for (const name of names) {
        cost.seconds += sums.get(name)?.seconds ?? 0;
        cost.processor += sums.get(name)?.processor ?? 0;
      }
      return cost;
    },
  };
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Other people's English, each with all that it does, and the floor. */
const otherWays = async (): Promise<Readonly<Record<string, (text: string) => unknown>>> => {
  const { default: wink } = await import('wink-nlp');
  const { default: winkModel } = await import('wink-eng-lite-web-model');
  const { default: compromise } = await import('compromise');
  const nlp = wink(winkModel);
  return {
    'wink-nlp, its whole pipeline': (text) => nlp.readDoc(text).tokens().out(nlp.its.pos),
    compromise: (text): unknown => compromise(text).json({ offset: false }),
  };
};

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Reads the reports of a folder on one thread and brings them into a register, stage by stage, and in turns with each batch the same texts
 * by others. Prints two tables. Returns what the reading alone costs a report.
 */
export const measureAlone = async (folder: string, register: string): Promise<Cost> => {
  const { readSources } =
    await built<typeof import('../../src/documents/read-sources.js')>('documents/read-sources.js');
  const { loadLanguage } = await built<typeof import('../../src/language/language.js')>('language/language.js');
  const { readSentences } = await built<typeof import('../../src/pipeline/reader.js')>('pipeline/reader.js');
  const { openSqliteStore } =
    await built<typeof import('../../src/store/sqlite/sqlite-store.js')>('store/sqlite/sqlite-store.js');
  const { reconcileIncremental } = await built<typeof import('../../src/register/reconcile-incremental.js')>(
    'register/reconcile-incremental.js',
  );
  const files = filesIn(folder);
  const language = await loadLanguage({ threads: 1 });
  const others = await otherWays();
  const store = openSqliteStore(register, 'create');
  const watch = stopwatch();
  const { time } = watch;

  const documentsOf = async (paths: readonly string[]): Promise<Document[]> => {
    const documents: Document[] = [];
    for await (const outcome of readSources(paths)) if (outcome.ok) documents.push(outcome.document);
    return documents;
  };
  const read = (documents: readonly Document[], trees: Awaited<ReturnType<typeof language.analyse>>): Statement[][] =>
    documents.map(({ id, title, text, source: { published } }, at) => [
      ...readSentences({ document: id, title, text, published }, trees[at] ?? []).statements,
    ]);
  const warm = await documentsOf(files.slice(0, WARM));
  read(warm, await language.analyse(warm.map(({ text }) => text)));
  for (const { text } of warm) for (const way of Object.values(others)) way(text);

  let ready: (readonly [Document, readonly Statement[]])[] = [];
  const keep = async (): Promise<void> => {
    const batch = ready;
    ready = [];
    await time('committing', () =>
      store.exclusively(async (alone) => {
        await time('storing', async () => {
          for (const [document, statements] of batch) await alone.addDocument(document, statements);
        });
        await time('reconciling', () =>
          reconcileIncremental(
            alone,
            batch.map(([{ id }]) => id),
          ),
        );
      }),
    );
  };
  let words = 0;
  for (let at = 0; at < files.length; at += READ_AT_ONCE) {
    const paths = files.slice(at, at + READ_AT_ONCE);
    const documents = await time('files', () => documentsOf(paths));
    const texts = documents.map(({ text }) => text);
    const trees = await time('trees', () => language.analyse(texts));
    const statements = await time('statements', () => read(documents, trees));
    await time('floor', () => {
      for (const path of paths) for (const _ of segmenter.segment(readFileSync(path, 'utf8')));
    });
    for (const [name, way] of Object.entries(others))
      await time(name, () => {
        for (const text of texts) way(text);
      });
    words += texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
    ready.push(...documents.map((document, one) => [document, statements[one] ?? []] as const));
    if (ready.length >= COMMIT_AT_ONCE) await keep();
  }
  await keep();
  await store.close();
  await language.close();

  const count = files.length;
  const reading = watch.of('trees', 'statements');
  const ms = (seconds: number): string => ((1000 * seconds) / count).toFixed(2);
  console.log(`${count} reports of ${Math.round(words / count)} words; milliseconds a report\n`);
  console.log('| stage | clock | processor | share |');
  console.log('| --- | ---: | ---: | ---: |');
  const inner = watch.of('storing', 'reconciling');
  const whole = watch.of('committing');
  const stages: readonly (readonly [name: string, cost: Cost])[] = [
    ['files to reports', watch.of('files')],
    ['sentences and trees', watch.of('trees')],
    ['statements', watch.of('statements')],
    ['storing', watch.of('storing')],
    ['reconciling', watch.of('reconciling')],
    ['commit', { seconds: whole.seconds - inner.seconds, processor: whole.processor - inner.processor }],
  ];
  const all = stages.reduce((sum, [, { processor }]) => sum + processor, 0);
  for (const [name, { seconds, processor }] of stages)
    console.log(`| ${name} | ${ms(seconds)} | ${ms(processor)} | ${((100 * processor) / all).toFixed(1)} % |`);
  console.log('\n| over the same texts | reports a second of processor | of the reading alone |');
  console.log('| --- | ---: | ---: |');
  const ways: readonly (readonly [name: string, cost: Cost])[] = [
    ['the reading alone: sentences, trees, statements', reading],
    ...Object.keys(others).map((name) => [name, watch.of(name)] as const),
    ['files read and split into sentences (`Intl.Segmenter`)', watch.of('floor')],
  ];
  for (const [name, { processor }] of ways)
    console.log(`| ${name} | ${(count / processor).toFixed(1)} | × ${(reading.processor / processor).toFixed(2)} |`);
  return { seconds: reading.seconds / count, processor: reading.processor / count };
};
