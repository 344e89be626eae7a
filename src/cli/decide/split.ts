import type { Command } from 'commander';
import { count } from '../format/count.js';
import { type DecideOptions, decide, withDeciding } from './decide.js';

const run = (id: string, statements: readonly string[], options: DecideOptions): Promise<void> =>
  decide(
    options,
    async (store) => (await import('../../pipeline/decision-contents.js')).splitRecord(store, id, statements),
    () => `split ${count(statements.length, 'statement')} off`,
  );

/** `entente split ID STATEMENT…`. */
export const splitCommand = (program: Command): void => {
  const command = program
    .command('split')
    .description('say that some statements of a record tell of another thing than the rest')
    .argument('<id>', 'id of the record')
    .argument('<statements...>', 'ids of the statements to take out of it, as `entente show` names them');
  withDeciding(command).action(run);
};
