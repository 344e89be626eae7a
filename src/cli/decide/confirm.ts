import type { Command } from 'commander';
import { count } from '../format/count.js';
import { type DecideOptions, decide, withDeciding } from './decide.js';

const run = (id: string, options: DecideOptions): Promise<void> =>
  decide(
    options,
    async (store) => (await import('../../pipeline/decision-contents.js')).judgeReading(store, 'confirm', id),
    (statements) => `confirmed ${count(statements, 'statement')}`,
  );

/** `entente confirm ID`. */
export const confirmCommand = (program: Command): void => {
  const command = program
    .command('confirm')
    .description('say that something was read rightly: a record with all its statements, or one statement')
    .argument('<id>', 'id of a record or statement, or the beginning of a record’s');
  withDeciding(command).action(run);
};
