import type { Command } from 'commander';
import { z } from 'zod';
import { EntenteError } from '../model/entente-error.js';
import type { Pair } from '../pipeline/pair-coder.js';
import { parseJsonLine } from './json-lines.js';
import { Failures } from './terminal/failures.js';
import { print } from './terminal/print.js';
import { standardInput, textLines } from './text-lines.js';

const PairLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  sentence: z.string().min(1),
  source: z.string(),
  target: z.string(),
});

interface Options {
  readonly jsonl?: boolean;
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

const run = async (options: Options): Promise<void> => {
  if (options.jsonl !== true)
    throw new EntenteError('usage', 'give --jsonl and sentences with their actors on standard input');
  await codeLines();
};

/** `entente events`: who did what to whom, as PLOVER and CAMEO code it. */
export const eventsCommand = (program: Command): void => {
  program
    .command('events')
    .description('code who did what to whom, as PLOVER and CAMEO do')
    .option('--jsonl', 'code sentences from standard input whose actors are given, a line each')
    .addHelpText(
      'after',
      '\nWith --jsonl\n  in:  {"id", "sentence", "source", "target"}\n  out: {"id", "root", "quad", "mode", "context", "cameo", "words"}   in the order of the input',
    )
    .action(run);
};
