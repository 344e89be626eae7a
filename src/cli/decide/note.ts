import type { Command } from 'commander';
import { type DecideOptions, decide, withDeciding } from './decide.js';

const run = (id: string, text: string, options: DecideOptions): Promise<void> =>
  decide(
    options,
    async (store) => (await import('../../pipeline/decision-contents.js')).noteOn(store, id, text),
    () => 'noted',
  );

/** `entente note ID "text"`. */
export const noteCommand = (program: Command): void => {
  const command = program
    .command('note')
    .description('keep a remark with a record')
    .argument('<id>', 'id of a record or statement, or the beginning of a record’s')
    .argument('<text>', 'the remark');
  withDeciding(command).action(run);
};
