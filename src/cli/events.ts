import { type Command, Option } from 'commander';
import { z } from 'zod';
import { rowOf, type TableColumn } from '../exchange/tables/column.js';
import { EntenteError } from '../model/entente-error.js';
import type { Pair } from '../pipeline/pair-coder.js';
import { writeOut } from './export-out.js';
import { parseJsonLine } from './json-lines.js';
import { withStore } from './open-register.js';
import { date, partyList, withFormat, withRegister } from './options.js';
import { Failures } from './terminal/failures.js';
import { print, tell } from './terminal/print.js';
import { standardInput, textLines } from './text-lines.js';

const PairLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  sentence: z.string().min(1),
  source: z.string(),
  target: z.string(),
});

interface Options {
  readonly jsonl?: boolean;
  readonly register: string;
  readonly between?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly mentions?: boolean;
  readonly aggregate?: 'month';
  readonly format: 'csv' | 'jsonl' | 'parquet';
  readonly out?: string;
}

/** Sentences with their actors in on standard input, what each tells out, a line each and in the same order. */
const codeLines = async (): Promise<void> => {
  const { createPairCoder } = await import('../pipeline/pair-coder.js');
  const failures = new Failures();
  const coder = await createPairCoder();
  try {
    for await (const lines of textLines(standardInput())) {
      const ids: (string | number)[] = [];
      const pairs: Pair[] = [];
      for (const line of lines) {
        failures.guard(() => {
          const { id, ...pair } = parseJsonLine(PairLine, line);
          ids.push(id ?? line.number);
          pairs.push(pair);
        });
      }
      for (const [at, event] of (await coder.code(pairs)).entries())
        await print(`${JSON.stringify({ id: ids[at], ...event })}\n`);
    }
  } finally {
    await coder.close();
  }
};

/** `jsonl` here is what `records` is where a register has lines of JSON of its own. */
const WRITERS = { csv: 'csv', jsonl: 'records', parquet: 'parquet' } as const;

/** The events of a register: one a real event, one a mention, or added up by month. */
const codeRegister = async (options: Options): Promise<void> => {
  if (options.mentions === true && options.aggregate !== undefined)
    throw new EntenteError('usage', '--aggregate adds events up: leave out --mentions');
  const { createEventCoder } = await import('../pipeline/event-coder.js');
  const { registerEvents } = await import('../pipeline/register-events.js');
  const { sameTexts, sketchedDocument, textOf } = await import('../model/text-sketch.js');
  const { mergeEvents } = await import('../events/merge-events.js');
  const { monthly } = await import('../events/monthly.js');
  const { TABLE_FORMATS } = await import('../exchange/export-formats.js');
  const columns = await import('../exchange/tables/event-columns.js');
  const write = async <Row>(of: readonly TableColumn<Row>[], rows: readonly Row[]): Promise<void> => {
    if (rows.length === 0) tell('the reports of the register tell no event of that kind');
    const table = TABLE_FORMATS[WRITERS[options.format]].write(
      of,
      rows.map((row) => rowOf(of, row)),
    );
    await writeOut([table], options.out);
  };
  await withStore(options.register, 'read', async (store) => {
    const coder = await createEventCoder();
    try {
      const mentions = await registerEvents(store, coder, options);
      const text = textOf(sameTexts((await store.documents()).map(sketchedDocument)));
      if (options.mentions === true) await write(columns.MENTION_COLUMNS, mentions);
      else if (options.aggregate === 'month')
        await write(columns.DYAD_MONTH_COLUMNS, monthly(mergeEvents(mentions, text)));
      else await write(columns.EVENT_COLUMNS, mergeEvents(mentions, text));
    } finally {
      await coder.close();
    }
  });
};

const run = (options: Options): Promise<void> => (options.jsonl === true ? codeLines() : codeRegister(options));

/** `entente events`: who did what to whom, as PLOVER and CAMEO code it. */
export const eventsCommand = (program: Command): void => {
  const command = program
    .command('events')
    .description('code who did what to whom, as PLOVER and CAMEO do')
    .option('--between <parties...>', 'only events between these states or bodies; of one, with anybody', partyList)
    .option('--since <date>', 'not before this date: 2024, 2024-05 or 2024-05-27', date)
    .option('--until <date>', 'not after this date', date)
    .option('--mentions', 'a row for each sentence that tells of an event, instead of one for each event')
    .addOption(new Option('--aggregate <by>', 'add up what each did towards each other').choices(['month']))
    .option('--out <path>', 'a file instead of standard output')
    .option('--jsonl', 'code sentences from standard input whose actors are given, a line each')
    .addHelpText(
      'after',
      '\nWith --jsonl\n  in:  {"id", "sentence", "source", "target"}\n  out: {"id", "root", "quad", "mode", "context", "cameo", "words"}   in the order of the input',
    );
  withFormat(withRegister(command), ['csv', 'jsonl', 'parquet']).action(run);
};
