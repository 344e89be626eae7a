import type { Command } from 'commander';
import { count } from '../format/count.js';
import { type DecideOptions, decide, withDeciding } from './decide.js';

const run = (id: string, options: DecideOptions): Promise<void> =>
  decide(
    options,
    async (store) => (await import('../../pipeline/decision-contents.js')).judgeReading(store, 'reject', id),
    (statements) => `rejected ${count(statements, 'statement')}: kept with the report, in no record`,
  );

/** `entente reject ID`. */
export const rejectCommand = (program: Command): void => {
  const command = program
    .command('reject')
    .description('say that something was misread or does not belong here: it is kept, and in no record')
    .argument('<id>', 'id of a record or statement, or the beginning of a record’s');
  withDeciding(command).action(run);
};
