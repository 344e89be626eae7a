import type { Command } from 'commander';
import { type DecideOptions, decide, withDeciding } from './decide.js';

const run = (id: string, others: readonly string[], options: DecideOptions): Promise<void> =>
  decide(
    options,
    async (store) => (await import('../../pipeline/decision-contents.js')).mergeNamed(store, [id, ...others]),
    () => `merged ${others.length + 1} into one`,
  );

/** `entente merge A B`. */
export const mergeCommand = (program: Command): void => {
  const command = program
    .command('merge')
    .description('say that records or statements tell of one thing')
    .argument('<id>', 'id of a record or statement, or the beginning of a record’s')
    .argument('<others...>', 'what is the same thing');
  withDeciding(command).action(run);
};
